import type { Round } from '#bot/domain/round.ts';
import type { Text } from '#bot/text/da.ts';
import { backToRound } from './back-to-round.ts';
import { noticeData } from './card-data.ts';
import type { Card, Element } from './element-types.ts';
import { buttons, card, executeAction, heading, paragraph, written } from './elements.ts';
import { notSaved } from './not-saved.ts';
import type { dating, TypedDates } from './planning-action.ts';
import { roundDayInputs } from './round-day-inputs.ts';

export type RoundDatesContent = {
  readonly text: Text;
  readonly verb: (typeof dating)[number];
  readonly partnershipId: string;
  readonly round: Pick<Round, 'id' | 'name' | 'kind' | 'state'>;
  readonly typed: TypedDates;
  /** Why these dates were not taken, as sentences; empty at first. */
  readonly problems: readonly string[];
  readonly sampleData: boolean;
};

/** Asks for a round's new dates: of its own, of a round to be reopened, or the day to which its meeting has moved. */
export function roundDatesCard(content: RoundDatesContent): Card {
  const { text, verb, partnershipId, round, problems } = content;
  const words = wordsOf(text, verb);
  const ids = { partnershipId, roundId: round.id };
  const save = {
    title: words.save,
    data: noticeData(verb, { ...ids, step: 'do' }),
    inputs: 'all',
    isMain: true,
  } as const;
  return card({
    text,
    summary: words.summary(round.name),
    sampleData: content.sampleData,
    body: [
      heading(words.title),
      written(round.name, { spacing: 'none' }),
      ...explanation(text, content),
      ...notSaved(text.planning.notSaved, problems),
      ...inputsOf(content),
      ...hints(text, content),
      buttons(executeAction(save)),
      backToRound(text, ids),
    ],
  });
}

function wordsOf({ planning }: Text, verb: RoundDatesContent['verb']) {
  return { 'round.dates': planning.dates, 'round.reopen': planning.reopen, 'round.moved': planning.moved }[verb];
}

function explanation({ planning }: Text, { verb }: RoundDatesContent): readonly Element[] {
  if (verb === 'round.dates') return [];
  return [paragraph(verb === 'round.reopen' ? planning.reopen.sentence : planning.moved.sentence)];
}

/** The opening is a plan until it is confirmed; only after an incident do hours count. */
function inputsOf({ text, verb, round, typed }: RoundDatesContent): readonly Element[] {
  if (verb === 'round.moved') return roundDayInputs(text, ['meetingOn'], typed);
  const isPlan = verb === 'round.dates' && round.state === 'planned';
  return [
    ...roundDayInputs(text, isPlan ? ['opensOn'] : [], typed),
    ...roundDayInputs(
      text,
      round.kind === 'extraordinary' ? ['dueOn', 'dueTime', 'graceUntil', 'graceTime'] : ['dueOn', 'graceUntil'],
      typed,
    ),
  ];
}

function hints({ planning }: Text, { verb, round }: RoundDatesContent): readonly Element[] {
  if (verb === 'round.moved') return [];
  const isTold = verb === 'round.dates' && round.state === 'open';
  return [planning.dates.graceHint, ...(isTold ? [planning.dates.told] : [])].map((hint) =>
    paragraph(hint, { size: 'small', isSubtle: true, spacing: 'small' }),
  );
}
