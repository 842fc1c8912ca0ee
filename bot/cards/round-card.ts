import type { MissingPerson } from '#bot/domain/notice-content.ts';
import type { Round } from '#bot/domain/round.ts';
import type { Text } from '#bot/text/da.ts';
import { formatClock, formatInstantOnWeekday, formatList, formatWeekday } from '#bot/text/format.ts';
import { firstThatFits } from './card-size.ts';
import type { Card, Element } from './element-types.ts';
import { card, container, factLine, heading, paragraph, progressBar, written } from './elements.ts';
import { roundChoices } from './round-choices.ts';

export type ShownRound = Pick<
  Round,
  'id' | 'name' | 'state' | 'opensOn' | 'dueOn' | 'dueTime' | 'graceUntil' | 'meetingOn' | 'opensAt' | 'proposal'
>;

export type RoundContent = {
  readonly text: Text;
  readonly partnershipId: string;
  readonly timeZone: string;
  readonly sampleData: boolean;
  readonly round: ShownRound;
  readonly answered: number;
  readonly total: number;
  readonly missing: readonly MissingPerson[];
  /** Initiatives that are missing and have nobody to ask. */
  readonly leaderless: readonly string[];
  /** Answers this coordinator has still to look at. */
  readonly newAnswers: number;
  /** What was just done, as a sentence of ours; null where the card was only asked for. */
  readonly done: string | null;
  readonly tabUrl: string;
};

/** Where a round stands, who is missing, and what a coordinator can do about it now. */
export function roundCard(content: RoundContent): Card {
  return firstThatFits([() => drawn(content, 12), () => drawn(content, 5), () => drawn(content, 0)]);
}

function drawn(content: RoundContent, most: number): Card {
  const { text, round, done } = content;
  const words = text.coordinating;
  const state = words.states[round.state];
  return card({
    text,
    summary: `${round.name}: ${state}`,
    sampleData: content.sampleData,
    body: [
      written(round.name, { size: 'large', weight: 'bolder' }),
      factLine(words.round.state, state.toLowerCase(), { spacing: 'none' }),
      ...(done === null ? [] : [container([paragraph(`✓ ${done}`, { weight: 'bolder' })], { style: 'emphasis' })]),
      ...opening(content),
      ...dates(text, round),
      ...answers(content),
      ...missing(content, most),
      ...proposal(text, round),
      ...roundChoices(content),
    ],
  });
}

function opening({ text, round, timeZone }: RoundContent): readonly Element[] {
  if (round.state !== 'opening' || round.opensAt === null) return [];
  const when = formatInstantOnWeekday(round.opensAt, { language: text.language, timeZone });
  return [paragraph(text.coordinating.round.opensAt(when), { weight: 'bolder' })];
}

function dates(text: Text, round: Omit<ShownRound, 'id' | 'name'>): readonly Element[] {
  const words = text.coordinating.round;
  const day = (date: string) => formatWeekday(date, text.language);
  const time = round.dueTime === null ? '' : ` ${formatClock(round.dueTime, text.language)}`;
  return [
    ...(round.state === 'planned' ? [factLine(words.opens, day(round.opensOn))] : []),
    factLine(words.due, `${day(round.dueOn)}${time}`),
    factLine(words.grace, day(round.graceUntil)),
    ...(round.meetingOn === null ? [] : [factLine(words.meeting, day(round.meetingOn))]),
  ];
}

function answers({ text, round, answered, total }: RoundContent): readonly Element[] {
  if (total === 0 || round.state === 'planned' || round.state === 'opening') return [];
  const words = text.coordinatorNotices.counter;
  const isOver = round.state === 'closed' || round.state === 'cancelled';
  const said = isOver ? words.over(answered, total) : words.title(answered, total);
  return [heading(said, { size: 'medium', spacing: 'medium' }), { ...progressBar(answered, total), spacing: 'small' }];
}

/** Names, phones and what for, one line each. */
function missing({ text, round, missing: people, leaderless }: RoundContent, most: number): readonly Element[] {
  if (round.state !== 'open' || (people.length === 0 && leaderless.length === 0)) return [];
  const words = text.coordinating.round;
  const left = people.length - most;
  return [
    heading(words.missing, { size: 'medium', spacing: 'medium' }),
    ...people
      .slice(0, most)
      .map(({ name, phone, initiativeNames }) =>
        factLine(words.person(name, phone), formatList(initiativeNames, text.language)),
      ),
    ...(left > 0 ? [paragraph(words.more(left), { spacing: 'small' })] : []),
    ...(leaderless.length > 0 ? [factLine(words.withoutLead, formatList(leaderless, text.language))] : []),
  ];
}

function proposal(text: Text, round: ShownRound): readonly Element[] {
  if (round.proposal === null) return [];
  const words = text.coordinating.proposal;
  const proposed = dates(text, { ...round, ...round.proposal });
  return [
    container([paragraph(words.title, { weight: 'bolder' }), ...proposed, paragraph(words.hint)], {
      style: 'emphasis',
      spacing: 'medium',
    }),
  ];
}
