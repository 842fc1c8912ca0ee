import type { Language } from '#bot/domain/language.ts';
import type { Partnership } from '#bot/domain/partnership.ts';
import type { ShownDecision, ShownMinutes, ShownPoint } from '#bot/domain/shown-minutes.ts';
import type { Text } from '#bot/text/da.ts';
import { formatClock, formatDay, formatDayOf, formatList, formatWeekday } from '#bot/text/format.ts';
import { meetingTitle } from '#bot/text/meeting-sentence.ts';
import { textFor } from '#bot/text/text-for.ts';
import type { Block, Fact, Report, Said } from './report.ts';

/** Minutes to be made a file: one reader's own edition. */
export type MinutesOfReader = {
  readonly minutes: ShownMinutes;
  readonly partnership: Pick<Partnership, 'name' | 'timeZone' | 'sampleData'>;
  readonly readerName: string;
};

type Telling = MinutesOfReader & { readonly text: Text; readonly language: Language };

/** Minutes as a document: what they are, who was there, and each point with what was said and decided. */
export function minutesReport(own: MinutesOfReader, language: Language): Report {
  const telling: Telling = { ...own, text: textFor(language), language };
  const { minutes, partnership, text } = telling;
  const words = text.minutes;
  const title = words.of(meetingTitle(text, minutes.meeting));
  return {
    language,
    title,
    description: `${title}, ${formatDay(minutes.meeting.date, language)}`,
    author: partnership.name,
    createdAt: minutes.sentAt,
    header: headerOf(telling),
    page: words.page,
    blocks: [
      { kind: 'facts', layout: 'beside', facts: factsOf(telling) },
      ...(partnership.sampleData ? [notice(text.chat.sampleData)] : []),
      ...minutes.points.flatMap((point, n) => pointBlocks(point, n + 1, telling)),
    ],
  };
}

/** Whether an edition holds what only some may read. */
export function isOwnEdition({ points }: Pick<ShownMinutes, 'points'>): boolean {
  return points.some(({ isClosed, decisions }) => isClosed || decisions.some((decision) => decision.isClosed));
}

export function editionOf({ minutes, readerName, text }: Telling): string {
  return isOwnEdition(minutes) ? text.minutes.ownEdition(readerName) : text.minutes.edition;
}

function headerOf(telling: Telling): Report['header'] {
  const { minutes, partnership, text, language } = telling;
  const words = text.minutes;
  const sample = partnership.sampleData ? [text.chat.sampleData] : [];
  const first = [partnership.name, words.versionOf(minutes.version), editionOf(telling), ...sample];
  const second = [meetingTitle(text, minutes.meeting), formatDay(minutes.meeting.date, language), stateOf(telling)];
  return [first.join(' · '), second.join(' · ')];
}

function stateOf({ minutes, partnership: { timeZone }, text, language }: Telling): string {
  const { state, settledAt } = minutes;
  if (state !== 'approved' || settledAt === null) return text.minutes.states[state];
  return text.minutes.approvedOn(formatDayOf(settledAt, { language, timeZone }));
}

function factsOf(telling: Telling): readonly Fact[] {
  const { minutes, partnership, text, language } = telling;
  const { meeting } = minutes;
  const { facts, fromTo, approvedBy } = text.minutes;
  const day = formatWeekday(meeting.date, language);
  const time = fromTo(day, formatClock(meeting.startTime, language), formatClock(meeting.endTime, language));
  const how = minutes.approvedBy === null ? [] : [`. ${approvedBy[minutes.approvedBy]}.`];
  const all: readonly Fact[] = [
    { label: facts.partnership, said: [{ written: partnership.name, lang: 'da' }] },
    { label: facts.meeting, said: [{ written: meetingTitle(text, meeting), lang: minutes.lang }] },
    { label: facts.when, said: [time] },
    { label: facts.place, said: meeting.place === '' ? [] : [{ written: meeting.place, lang: 'da' }] },
    { label: facts.present, said: [namesOf(minutes.present, telling)] },
    { label: facts.absent, said: [absentOf(telling)] },
    { label: facts.version, said: [String(minutes.version)] },
    { label: facts.state, said: [stateOf(telling), ...how] },
    { label: facts.approvals, said: approvalsOf(telling) },
    { label: facts.due, said: minutes.state === 'sent' ? [formatWeekday(minutes.dueOn, language)] : [] },
    { label: facts.edition, said: [editionOf(telling)] },
    { label: facts.change, said: minutes.change === '' ? [] : [{ written: minutes.change, lang: minutes.lang }] },
  ];
  return all.filter(({ said }) => said.length > 0);
}

function approvalsOf({ minutes, text, language }: Telling): Said {
  const names = minutes.approvals.map(({ person, role }) => `${person.name} (${text.minutes.roles[role]})`);
  return names.length === 0 ? [] : [formatList(names, language)];
}

function namesOf(people: ShownMinutes['present'], { text, language }: Telling): string {
  return people.length === 0
    ? text.minutes.nobody
    : formatList(
        people.map(({ name }) => name),
        language,
      );
}

function absentOf({ minutes, text, language }: Telling): string {
  const names = minutes.absent.map(({ name, substituteName }) =>
    substituteName === '' ? name : text.minutes.insteadOf(name, substituteName),
  );
  return names.length === 0 ? text.minutes.nobody : formatList(names, language);
}

function pointBlocks(point: ShownPoint, place: number, telling: Telling): readonly Block[] {
  const { minutes, text } = telling;
  const words = text.minutes;
  const said: Said = [
    `${place}. `,
    point.title === null ? text.agenda.kinds[point.kind] : { written: point.title, lang: minutes.lang },
  ];
  const written: readonly Block[] = point.text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({ kind: 'paragraph', tone: 'plain', said: [{ written: line, lang: minutes.lang }] }));
  const isEmpty = written.length === 0 && point.decisions.length === 0;
  return [
    { kind: 'heading', level: 2, said, startsPage: false },
    ...(point.isClosed ? [notice(words.closedPoint)] : []),
    ...(point.isCarriedOver ? [notice(text.agenda.carriedOver)] : []),
    ...(isEmpty ? [quiet(words.nothingWritten)] : written),
    ...point.decisions.flatMap((decision, n) => decisionBlocks(decision, `${place}.${n + 1}`, telling)),
  ];
}

function decisionBlocks(decision: ShownDecision, place: string, { text, language }: Telling): readonly Block[] {
  const words = text.minutes;
  const { responsible, dueOn, assentedBy } = decision;
  const facts = [
    ...(assentedBy.length === 0 ? [] : [split(words.assentedBy(formatList(assentedBy, language)))]),
    ...(responsible === null ? [] : [split(words.responsible(responsible.name))]),
    ...(dueOn === null ? [] : [split(words.due(formatDay(dueOn, language)))]),
  ];
  const title = `${words.decisionTypes[decision.type]} ${place}`;
  return [
    { kind: 'heading', level: 3, said: [title], startsPage: false },
    { kind: 'paragraph', tone: 'plain', said: [{ written: decision.text, lang: decision.lang }] },
    ...(facts.length === 0 ? [] : [{ kind: 'facts', layout: 'beside', facts } as const]),
  ];
}

/** `Label: value`, as the cards say it, in its two parts. */
function split(sentence: string): Fact {
  const at = sentence.indexOf(': ');
  return { label: sentence.slice(0, at), said: [sentence.slice(at + 2)] };
}

function notice(said: string): Block {
  return { kind: 'paragraph', tone: 'notice', said: [said] };
}

function quiet(said: string): Block {
  return { kind: 'paragraph', tone: 'quiet', said: [said] };
}
