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
/** The longest time to answer, in days of the calendar: what can wait longer is for a meeting. */
export const longestCaseDays = 92;

/** Those who can be asked, by name: who steers and can still sign in. */
export function askableMembers(people: readonly Person[]): readonly Person[] {
  return people
    .filter((person) => hasRole(person, 'steering') && person.identities.length > 0)
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

type Member = Pick<Person, 'id' | 'organisationId'>;

/** One of each organisation that has any, where nobody chose: the first of them. */
export function membersToAsk(askable: readonly Member[]): readonly Member[] {
  return askable.filter(
    ({ id, organisationId }) => askable.find((each) => each.organisationId === organisationId)?.id === id,
  );
}

/** Whose answer is asked for; who sits in the steering group no longer is asked no longer. */
export function isAsked(person: Person, { askedIds }: Pick<WrittenCase, 'askedIds'>): boolean {
  return askedIds.includes(person.id) && hasRole(person, 'steering');
}

/** May they answer on a local day (ISO date)? */
export function isOpenTo(person: Person, written: WrittenCase, day: string): boolean {
  return written.state === 'open' && isAsked(person, written) && day <= written.answerBy;
}

/** Is it their answer that it waits for? */
export function waitsFor(person: Person, written: WrittenCase, day: string): boolean {
  return isOpenTo(person, written, day) && !written.answers.some(({ personId }) => personId === person.id);
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
export function maySeeCase(person: Person, written: Pick<WrittenCase, 'askedIds'>): boolean {
  return isAsked(person, written) || hasRole(person, 'coordinator');
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
