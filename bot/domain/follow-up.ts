import type { Language } from './language.ts';

/** What a lead says of a decision in a status. */
export const followUpStates = ['not_begun', 'under_way', 'done'] as const;
export type FollowUpState = (typeof followUpStates)[number];

/**
 * Where a form asks about decisions: which one, how far it is, and a note. Which decision stands in which place is sent
 * with the form, so that an answer is never taken for another decision's.
 */
export const followUpPlaces = [
  { id: 'followUp1Id', state: 'followUp1', note: 'followUp1Note' },
  { id: 'followUp2Id', state: 'followUp2', note: 'followUp2Note' },
  { id: 'followUp3Id', state: 'followUp3', note: 'followUp3Note' },
] as const;
export type FollowUpPlace = (typeof followUpPlaces)[number];
export type FollowUpField = FollowUpPlace['id' | 'state' | 'note'];

export const followUpFields: readonly FollowUpField[] = followUpPlaces.flatMap(({ id, state, note }) => [
  id,
  state,
  note,
]);

/** The places' inputs as they were sent. */
export type RawFollowUps = Readonly<Partial<Record<FollowUpField, string>>>;

/** Longest note, in UTF-16 code units. */
export const longestFollowUpNote = 500;

/** A decision that a form asks about. */
export type FollowUpQuestion = {
  readonly decisionId: string;
  readonly text: string;
  readonly lang: Language;
  /** Local ISO date on which it was written. */
  readonly madeOn: string;
  readonly dueOn: string | null;
  readonly isOverdue: boolean;
  /** How far it was last said to be; null where nobody has said. */
  readonly told: FollowUpState | null;
};

/** What one version of a status said of a decision; kept with it and never changed. */
export type FollowUpAnswer = { readonly decisionId: string; readonly state: FollowUpState; readonly note: string };

/** The same for its author, with the decision's text. */
export type FollowUpTold = FollowUpAnswer & Pick<FollowUpQuestion, 'text' | 'lang'>;

/** What the places hold when a form is shown: what was typed about the same decision, wherever it stood, else what was told. */
export function placedFollowUps(questions: readonly FollowUpQuestion[], typed: RawFollowUps): RawFollowUps {
  const placed = followUpPlaces.flatMap((place, n) => {
    const question = questions[n];
    if (!question) return [];
    const before = followUpPlaces.find(({ id }) => typed[id] === question.decisionId);
    const state = (before && typed[before.state]) || question.told;
    const note = before && typed[before.note];
    return [
      [place.id, question.decisionId],
      ...(state ? [[place.state, state]] : []),
      ...(note ? [[place.note, note]] : []),
    ];
  });
  return Object.fromEntries(placed);
}
