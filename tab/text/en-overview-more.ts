import { plural } from '#bot/text/format.ts';
import type { daOverviewMore } from './da-overview-more.ts';

export const enOverviewMore: typeof daOverviewMore = {
  noGroup: 'In no group',
  rounds: {
    heading: 'Status over rounds',
    text: (rounds) =>
      `The status of each initiative in ${rounds === 1 ? 'the latest round' : `the latest ${rounds} rounds`}, the oldest first.`,
    asTable: 'Show as a table',
    asPicture: 'Show as a picture',
    loading: 'Loading the status over rounds',
    none: 'There has been no status round yet.',
    round: 'Round',
    due: (day) => `due ${day}`,
    words: { missing: 'No status', excused: 'Excused', waiting: 'Waiting for an answer' },
    notAsked: 'Not asked',
    said: (round, word) => `${round}: ${word}`,
    trend: 'Since last',
    trends: { better: 'Better', worse: 'Worse', same: 'As before' },
    legend: 'Signs',
    showMore: (count) => `Show ${count} more ${plural(count, { one: 'initiative', many: 'initiatives' })}`,
  },
};
