import type { Language } from './language.ts';
import type { Health, StatusContent } from './status-update.ts';
import type { Visibility } from './visibility.ts';

/**
 * What came in from a form, as typed: every field a string (a toggle "true"/"false", several choices
 * joined by commas, as Adaptive Cards sends them); absent means not sent.
 */
export type RawStatus = Readonly<Partial<Record<RawField, string>>>;

export const rawFields = [
  'happened',
  'health',
  'reason',
  'nextSteps',
  'challenges',
  'help',
  'helpText',
  'result',
  'economy',
  'economyNote',
  'publicUse',
  'newsText',
  'coCreation',
  'visibility',
  'confirmed',
] as const;
export type RawField = (typeof rawFields)[number];

/** One thing wrong with one field; `limit` is the most characters the field takes. */
export type FieldProblem = {
  readonly field: RawField;
  readonly code:
    | 'required'
    | 'too_long'
    | 'reason_required'
    | 'contains_cpr_number'
    | 'unknown_choice'
    | 'not_confirmed';
  readonly limit?: number;
};

/** Which form this is: enough to find everything else again, and nothing that is trusted. */
export type FormAddress = {
  readonly partnershipId: string;
  readonly initiativeId: string;
  readonly roundId: string;
  /** Made when the form was shown; the same form sent twice is one update. */
  readonly formId: string;
  /** The initiative's newest version when the form was shown, 0 for none. */
  readonly baseVersion: number;
};

/** The round, the initiative and last time's answer, as a form shows them to one reader. */
export type StatusForm = {
  readonly address: FormAddress;
  readonly partnershipName: string;
  readonly sampleData: boolean;
  readonly initiativeName: string;
  readonly roundName: string;
  /** Local ISO date. */
  readonly dueOn: string;
  readonly timeZone: string;
  /** Last time's answer where this reader may see it; `edit` means it is their own in this round, to be corrected. */
  readonly last: LastAnswer | null;
  /** True where there was an answer last time that is not this reader's to see. */
  readonly lastIsHidden: boolean;
  readonly mode: 'new' | 'edit';
  /** What the inputs hold at first: visibility preset, the earlier answer when editing, what was typed when it comes back. */
  readonly filled: RawStatus;
};

export type LastAnswer = {
  readonly content: StatusContent;
  readonly version: number;
  readonly submittedAt: string;
  readonly authorName: string;
  readonly lang: Language;
};

/** A stored update as its author and readers are shown it. */
export type Receipt = {
  readonly address: FormAddress;
  readonly partnershipName: string;
  readonly sampleData: boolean;
  readonly initiativeName: string;
  readonly roundName: string;
  readonly timeZone: string;
  readonly authorName: string;
  readonly submittedAt: string;
  readonly version: number;
  readonly unchanged: boolean;
  readonly content: StatusContent;
  readonly lang: Language;
  /** False once the round has closed. */
  readonly mayEdit: boolean;
};

/** What a person leads, one line each in the `status` list. */
export type MyInitiative = {
  readonly partnershipId: string;
  readonly partnershipName: string;
  readonly sampleData: boolean;
  readonly initiativeId: string;
  readonly initiativeName: string;
  readonly roundId: string | null;
  readonly roundName: string | null;
  readonly dueOn: string | null;
  readonly isAnswered: boolean;
  readonly health: Health | null;
  readonly submittedAt: string | null;
  readonly visibility: Visibility;
};
