import type { Language } from '#bot/domain/language.ts';
import { meetingDayOf, type Pack } from '#bot/domain/pack.ts';
import { formatClock, formatDay, formatDayOf, formatWeekday } from '#bot/text/format.ts';
import { agendaBlocks } from './pack-agenda.ts';
import { annexBlocks } from './pack-annex.ts';
import { changedBlocks, differenceBlocks, missingBlocks } from './pack-changes.ts';
import { decisionBlocks } from './pack-decisions.ts';
import { goalBlocks } from './pack-goals.ts';
import { openDecisionBlocks } from './pack-open-decisions.ts';
import { overviewBlocks } from './pack-overview.ts';
import { type PackWords, packWords } from './pack-words.ts';
import type { Block, Fact, Report, Said } from './report.ts';

/** A meeting pack as a document, in the order in which a meeting needs it. The same pack always gives the same. */
export function packReport(pack: Pack, language: Language): Report {
  const words = packWords(pack, language);
  const { text } = words;
  const round = words.name(pack.round).written;
  const day = meetingDayOf(pack);
  return {
    language,
    title: day === null ? text.title : text.titleFor(formatWeekday(day, language)),
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
      ...openDecisionBlocks(pack, words),
      ...agendaBlocks(pack, words),
      ...goalBlocks(pack, words),
      ...differenceBlocks(pack, words),
      ...annexBlocks(pack, words),
    ],
  };
}

function headerOf(pack: Pack, { text, language, name }: PackWords): Report['header'] {
  const { header, audiences } = text;
  const place = { language, timeZone: pack.partnership.timeZone };
  const day = meetingDayOf(pack);
  const meeting = day === null ? header.noMeeting : header.meeting(formatDay(day, language));
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
        { label: facts.meeting, said: [meetingSaid(pack, { text, language })] },
        ...placeFact(pack, { text, language }),
        { label: facts.round, said: [name(pack.round), facts.frozen(formatDayOf(pack.frozenAt, place))] },
        { label: facts.pack, said: [facts.made(pack.number, formatDayOf(pack.madeAt, place))] },
        { label: facts.audience, said: [text.audiences[pack.audience]] },
      ],
    },
    { kind: 'paragraph', tone: 'quiet', said: [text.audienceNotes[pack.audience]] },
    ...(pack.partnership.sampleData ? [sample] : []),
  ];
}

type Told = Pick<PackWords, 'text' | 'language'>;

function meetingSaid(pack: Pack, { text, language }: Told): string {
  const { meeting } = pack;
  const day = meetingDayOf(pack);
  if (day === null) return text.facts.noMeeting;
  if (!meeting) return formatWeekday(day, language);
  const [from, to] = [meeting.startTime, meeting.endTime].map((time) => formatClock(time, language));
  return text.facts.meetingAt(formatWeekday(day, language), `${from}–${to}`);
}

function placeFact({ meeting }: Pack, { text }: Told): readonly Fact[] {
  if (!meeting) return [];
  const place = meeting.place === '' && meeting.isOnline ? text.facts.online : meeting.place;
  const where: Said = place === '' ? [] : [', ', { written: place, lang: 'da' }];
  return [{ label: text.facts.group, said: [text.groups[meeting.group], ...where] }];
}
