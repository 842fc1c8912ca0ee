import type { MissingPerson } from '#bot/domain/notice-content.ts';
import type { Round } from '#bot/domain/round.ts';
import type { Text } from '#bot/text/da.ts';
import { formatClock, formatInstantOnWeekday, formatList, formatWeekday } from '#bot/text/format.ts';
import { firstThatFits } from './card-size.ts';
import type { Card, Element } from './element-types.ts';
import { card, factLine, heading, paragraph, progressBar, written } from './elements.ts';
import { type Outcome, outcome } from './outcome.ts';
import { proposedDates } from './proposed-dates.ts';
import { roundChoices } from './round-choices.ts';

export type ShownRound = Pick<
  Round,
  | 'id'
  | 'name'
  | 'kind'
  | 'state'
  | 'opensOn'
  | 'dueOn'
  | 'dueTime'
  | 'graceUntil'
  | 'graceTime'
  | 'meetingOn'
  | 'opensAt'
  | 'proposal'
>;

export type RoundContent = {
  readonly text: Text;
  readonly partnershipId: string;
  readonly timeZone: string;
  readonly sampleData: boolean;
  readonly round: ShownRound;
  readonly answered: number;
  readonly total: number;
  /** How many of the answers said "unchanged since last". */
  readonly unchanged: number;
  /** Local days (ISO dates) on which the meeting's agenda goes out and its pack is frozen; null where it serves none. */
  readonly agendaOn: string | null;
  readonly packFrozenOn: string | null;
  readonly missing: readonly MissingPerson[];
  /** Initiatives that are missing and have nobody to ask. */
  readonly leaderless: readonly string[];
  /** True where somebody need not answer: they can be asked after all. */
  readonly hasExcused: boolean;
  /** Answers this coordinator has still to look at. */
  readonly newAnswers: number;
  readonly tabUrl: string;
} & Outcome;

/** Where a round stands, who is missing, and what a coordinator can do about it now. */
export function roundCard(content: RoundContent): Card {
  return firstThatFits([() => drawn(content, 12), () => drawn(content, 5), () => drawn(content, 0)]);
}

function drawn(content: RoundContent, most: number): Card {
  const { text, round } = content;
  const words = text.coordinating;
  const state = words.states[round.state];
  return card({
    text,
    summary: `${round.name}: ${state}`,
    sampleData: content.sampleData,
    body: [
      written(round.name, { size: 'large', weight: 'bolder' }),
      factLine(words.round.state, state.toLowerCase(), { spacing: 'none' }),
      ...outcome(content),
      ...opening(content),
      ...(round.proposal === null ? [] : [proposedDates(text, round, round.proposal)]),
      ...answers(content),
      ...dates(content),
      ...missing(content, most),
      ...roundChoices(content),
    ],
  });
}

function opening({ text, round, timeZone }: RoundContent): readonly Element[] {
  if (round.state !== 'opening' || round.opensAt === null) return [];
  const when = formatInstantOnWeekday(round.opensAt, { language: text.language, timeZone });
  return [paragraph(text.coordinating.round.opensAt(when), { weight: 'bolder' })];
}

function dates({ text, round, agendaOn, packFrozenOn }: RoundContent): readonly Element[] {
  const words = text.coordinating.round;
  const day = (date: string) => formatWeekday(date, text.language);
  const timed = (date: string, time: string | null) =>
    time === null ? day(date) : words.dayAt(day(date), formatClock(time, text.language));
  // Beside the proposed ones they stand already.
  if (round.proposal !== null || round.state === 'cancelled') return [];
  return [
    ...(round.state === 'planned' ? [factLine(words.opens, day(round.opensOn))] : []),
    factLine(words.due, timed(round.dueOn, round.dueTime)),
    factLine(words.grace, timed(round.graceUntil, round.graceTime)),
    ...(round.meetingOn === null ? [] : [factLine(words.meeting, day(round.meetingOn))]),
    ...(agendaOn === null ? [] : [factLine(words.agenda, day(agendaOn))]),
    ...(packFrozenOn === null ? [] : [factLine(words.packFrozen, day(packFrozenOn))]),
  ];
}

function answers({ text, round, answered, total, unchanged }: RoundContent): readonly Element[] {
  if (total === 0 || round.state === 'planned' || round.state === 'opening') return [];
  const words = text.coordinatorNotices.counter;
  const isOver = round.state === 'closed' || round.state === 'cancelled';
  const said = isOver ? words.over(answered, total) : words.title(answered, total);
  return [
    heading(said, { size: 'medium', spacing: 'medium' }),
    { ...progressBar(answered, total), spacing: 'small' },
    ...(unchanged > 0 ? [paragraph(text.coordinating.round.unchanged(unchanged), { spacing: 'small' })] : []),
  ];
}

/** Names, phones and what for, one line each. */
function missing({ text, round, missing: people, leaderless }: RoundContent, most: number): readonly Element[] {
  if (round.state !== 'open' || (people.length === 0 && leaderless.length === 0)) return [];
  const words = text.coordinating.round;
  const left = people.length - most;
  return [
    heading(words.missing, { size: 'medium', spacing: 'medium' }),
    ...people.slice(0, most).flatMap((person) => missingLines(text, person)),
    ...(left > 0 ? [paragraph(words.more(left), { spacing: 'small' })] : []),
    ...(leaderless.length > 0 ? [factLine(words.withoutLead, formatList(leaderless, text.language))] : []),
  ];
}

/** That they get our messages is the rule; what stands in the way is said. */
function missingLines(text: Text, { name, phone, initiativeNames, reach }: MissingPerson): readonly Element[] {
  const said = factLine(text.coordinating.round.person(name, phone), formatList(initiativeNames, text.language));
  if (reach === 'home_tenant') return [said];
  return [said, paragraph(text.coordinatorNotices.reach[reach], { isSubtle: true, spacing: 'none' })];
}
