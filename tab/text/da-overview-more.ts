import type { StandingWord } from '#bot/domain/standings.ts';
import { plural } from '#bot/text/format.ts';

/** Words of what the overview shows on request: groups, and the status over rounds. */
export const daOverviewMore = {
  noGroup: 'Uden gruppe',
  rounds: {
    heading: 'Status over runder',
    text: (rounds: number) =>
      `Hver indsats’ status i ${rounds === 1 ? 'den seneste runde' : `de seneste ${rounds} runder`}, den ældste først.`,
    asTable: 'Vis som tabel',
    asPicture: 'Vis som billede',
    loading: 'Henter status over runder',
    none: 'Der har ikke været en statusrunde endnu.',
    round: 'Runde',
    due: (day: string) => `frist ${day}`,
    words: {
      missing: 'Mangler status',
      excused: 'Fritaget',
      waiting: 'Afventer svar',
    } satisfies Partial<Record<StandingWord, string>>,
    notAsked: 'Ikke spurgt',
    said: (round: string, word: string) => `${round}: ${word}`,
    trend: 'Siden sidst',
    trends: { better: 'Bedre', worse: 'Dårligere', same: 'Som sidst' },
    legend: 'Tegnforklaring',
    showMore: (count: number) => `Vis ${count} ${plural(count, { one: 'indsats', many: 'indsatser' })} mere`,
  },
};
