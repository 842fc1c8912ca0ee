import type { Language } from './language.ts';
import type { CaseAnswerWord, CaseState } from './written-case.ts';

/** What a notice about a decision in writing says. */
export type CaseFacts = { readonly kind: 'case_asked' | 'case_reminder' | 'case_settled'; readonly written: CaseLine };

/** A case as a card tells it to one reader; the day is a local ISO date. */
export type CaseLine = {
  readonly caseId: string;
  readonly title: string;
  readonly recommendation: string;
  readonly lang: Language;
  readonly initiativeName: string | null;
  readonly answerBy: string;
  readonly state: CaseState;
  readonly mayAnswer: boolean;
  readonly mayWithdraw: boolean;
  readonly hasAnswered: boolean;
  /** Everybody who is asked; `answer` null where they have none, or it is not the reader's to know. */
  readonly members: readonly CaseMember[];
};

export type CaseMember = {
  readonly name: string;
  readonly answer: CaseAnswerWord | null;
  readonly note: string;
  readonly isSilent: boolean;
};
