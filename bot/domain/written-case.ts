import type { Language } from './language.ts';
import { hasRole, type Person } from './person.ts';

export const caseAnswers = ['assents', 'dissents', 'wants_meeting'] as const;
/** Tiltræder, tiltræder ikke, ønsker drøftelse på et møde. */
export type CaseAnswerWord = (typeof caseAnswers)[number];

/** `decided`: all assented. `not_agreed`: the deadline passed without; it goes to a meeting. */
export const caseStates = ['open', 'decided', 'not_agreed', 'withdrawn'] as const;
export type CaseState = (typeof caseStates)[number];

/** A member's newest answer; there is one at most. */
export type CaseAnswer = {
  readonly personId: string;
  readonly answer: CaseAnswerWord;
  readonly note: string;
  /** Domain instant (ISO, UTC). */
  readonly answeredAt: string;
};

/** A recommendation that the steering group's members answer in writing between meetings (*skriftlig behandling*). */
export type WrittenCase = {
  /** Begins with the local day on which it was sent (ISO date). */
  readonly id: string;
  readonly title: string;
  readonly recommendation: string;
  readonly lang: Language;
  readonly initiativeId: string | null;
  /** One member of each organisation; each stands for their own. */
  readonly askedIds: readonly string[];
  /** The last local day (ISO date) on which they may answer. */
  readonly answerBy: string;
  readonly state: CaseState;
  readonly answers: readonly CaseAnswer[];
  /** What it became; null where it did not. */
  readonly decisionId: string | null;
  readonly sentById: string;
  /** Domain instants (ISO, UTC). */
  readonly sentAt: string;
  readonly settledAt: string | null;
};

/** The longest texts, in UTF-16 code units; a recommendation becomes a decision's text. */
export const caseLimits = { title: 200, recommendation: 1000, note: 500 } as const;

/** One steering member of each organisation that has any: the first by name. */
export function membersToAsk(people: readonly Person[]): readonly string[] {
  const steering = people
    .filter((person) => hasRole(person, 'steering'))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const first = steering.filter(
    ({ id, organisationId }) => steering.find((each) => each.organisationId === organisationId)?.id === id,
  );
  return first.map(({ id }) => id);
}

/** Silence is never assent: each who was asked has to say so. */
export function isAssentedByAll({ askedIds, answers }: Pick<WrittenCase, 'askedIds' | 'answers'>): boolean {
  return askedIds.every((id) => answers.some(({ personId, answer }) => personId === id && answer === 'assents'));
}

/** The case with somebody's answer in the place of the one before. */
export function withAnswer(written: WrittenCase, answer: CaseAnswer): WrittenCase {
  return { ...written, answers: [...written.answers.filter(({ personId }) => personId !== answer.personId), answer] };
}

/** Those who are asked, as long as they sit in the steering group, and coordinators; to all others there is no such case. */
export function maySeeCase(person: Person, { askedIds }: Pick<WrittenCase, 'askedIds'>): boolean {
  return (askedIds.includes(person.id) && hasRole(person, 'steering')) || hasRole(person, 'coordinator');
}

/**
 * The answers a reader sees: once it is settled all; before that a member their own, and the others' only after having
 * answered, so that each answers for their own organisation and not after the others. A coordinator sees them at the end.
 */
export function answersSeenBy({ id }: Pick<Person, 'id'>, written: WrittenCase): readonly CaseAnswer[] {
  if (written.state !== 'open') return written.answers;
  const hasAnswered = written.answers.some(({ personId }) => personId === id);
  return hasAnswered ? written.answers : [];
}
