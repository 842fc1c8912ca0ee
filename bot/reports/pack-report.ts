import type { Language } from '#bot/domain/language.ts';
import type { Pack } from '#bot/domain/pack.ts';
import { formatDay, formatDayOf, formatWeekday } from '#bot/text/format.ts';
import { annexBlocks } from './pack-annex.ts';
import { changedBlocks, differenceBlocks, missingBlocks } from './pack-changes.ts';
import { decisionBlocks } from './pack-decisions.ts';
import { goalBlocks } from './pack-goals.ts';
import { overviewBlocks } from './pack-overview.ts';
import { type PackWords, packWords } from './pack-words.ts';
import type { Block, Report } from './report.ts';

/** A meeting pack as a document, in the order in which a meeting needs it. The same pack always gives the same. */
export function packReport(pack: Pack, language: Language): Report {
  const words = packWords(pack, language);
  const { text } = words;
  const round = words.name(pack.round).written;
  return {
    language,
    title: pack.meetingOn === null ? text.title : text.titleFor(formatWeekday(pack.meetingOn, language)),
    description: text.description(round, pack.strategyTitle),
    author: pack.partnership.name,
    createdAt: pack.madeAt,
    header: headerOf(pack, words),
    page: text.page,
    blocks: [
      ...coverBlocks(pack, words),
      ...decisionBlocks(pack, words),
      ...overviewBlocks(pack, words),
      ...changedBlocks(pack, words),
      ...missingBlocks(pack, words),
      ...goalBlocks(pack, words),
      ...differenceBlocks(pack, words),
      ...annexBlocks(pack, words),
    ],
  };
}

function headerOf(pack: Pack, { text, language, name }: PackWords): Report['header'] {
  const { header, audiences } = text;
  const place = { language, timeZone: pack.partnership.timeZone };
  const meeting = pack.meetingOn === null ? header.noMeeting : header.meeting(formatDay(pack.meetingOn, language));
  const sample = pack.partnership.sampleData ? [header.sampleData] : [];
  const first = [pack.partnership.name, header.number(pack.number), audiences[pack.audience], ...sample];
  const second = [name(pack.round).written, meeting, header.frozen(formatDayOf(pack.frozenAt, place))];
  return [first.join(' · '), second.join(' · ')];
}

function coverBlocks(pack: Pack, { text, language, name }: PackWords): readonly Block[] {
  const { facts } = text;
  const place = { language, timeZone: pack.partnership.timeZone };
  const sample: Block = { kind: 'paragraph', tone: 'notice', said: [text.sampleData] };
  return [
    {
      kind: 'facts',
      layout: 'beside',
      facts: [
        { label: facts.partnership, said: [{ written: pack.partnership.name, lang: 'da' }] },
        { label: facts.strategy, said: [{ written: pack.strategyTitle, lang: 'da' }] },
        { label: facts.round, said: [name(pack.round)] },
        {
          label: facts.meeting,
          said: [pack.meetingOn === null ? facts.noMeeting : formatWeekday(pack.meetingOn, language)],
        },
        { label: facts.number, said: [String(pack.number)] },
        { label: facts.frozen, said: [formatDayOf(pack.frozenAt, place)] },
        { label: facts.made, said: [formatDayOf(pack.madeAt, place)] },
        { label: facts.audience, said: [text.audiences[pack.audience]] },
      ],
    },
    { kind: 'paragraph', tone: 'quiet', said: [text.audienceNotes[pack.audience]] },
    ...(pack.partnership.sampleData ? [sample] : []),
  ];
}
