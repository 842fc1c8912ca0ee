import type { RequestFate } from './fate-of-request.ts';
import { type FollowUpField, type FollowUpQuestion, type FollowUpTold, followUpFields } from './follow-up.ts';
import type { Language } from './language.ts';
import type { RequestState } from './round.ts';
import type { AuthorRole, Health, StatusContent } from './status-update.ts';
import type { Visibility } from './visibility.ts';

/**
 * What came in from a form, as typed: every field a string (a toggle "true"/"false", several choices
 * joined by commas, as Adaptive Cards sends them); absent means not sent.
 */
export type RawStatus = Readonly<Partial<Record<TypedField, string>>>;

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
  'checked',
] as const;
export type RawField = (typeof rawFields)[number];

/** Everything that can be typed: the status, and what became of decisions. */
export type TypedField = RawField | FollowUpField;
export const typedFields: readonly TypedField[] = [...rawFields, ...followUpFields];

/** A text to be looked at once more: what is sent with `checked` is taken as it is. */
export const checkCodes = ['check_phone', 'check_birth', 'check_citizen_mail'] as const;
export type CheckCode = (typeof checkCodes)[number];

export function isToCheck({ code }: Pick<FieldProblem, 'code'>): boolean {
  return checkCodes.some((each) => each === code);
}

/** One thing wrong with one field; `limit` is the most characters the field takes. */
export type FieldProblem = {
  readonly field: TypedField;
  readonly code:
    | 'required'
    | 'too_long'
    | 'reason_required'
    | 'contains_cpr_number'
    | 'unknown_choice'
    | 'several_organisations'
    | 'not_confirmed'
    | CheckCode;
  readonly limit?: number;
  /** What was found in the text, as its writer is to see it. */
  readonly found?: string;
};

/** Which part of a status a form asks for; `result_only` keeps the rest of the newest answer. */
export type AskedFields = 'all' | 'result_only';

/** The fields that always show, in their order; who may read it and the confirmation follow after all others. */
export const firstFields = {
  all: ['happened', 'health', 'reason', 'nextSteps', 'help', 'helpText'],
  result_only: ['result'],
} as const satisfies Readonly<Record<AskedFields, readonly RawField[]>>;

/** The fields without which a status is not taken; a yellow or red one also wants its reason. */
export const requiredFields = {
  all: ['happened', 'health', 'nextSteps', 'visibility', 'confirmed'],
  result_only: ['result', 'visibility', 'confirmed'],
} as const satisfies Readonly<Record<AskedFields, readonly RawField[]>>;

/** The fields behind "add more", where all are asked for. */
export const moreFields = [
  'challenges',
  'result',
  'economy',
  'economyNote',
  'publicUse',
  'newsText',
  'coCreation',
] as const satisfies readonly RawField[];

/** Somebody an answer is entered for, after a call. */
export type OnBehalfOf = { readonly personId: string; readonly name: string };

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
  /** What a yearly round reuses, oldest first; empty in every other. */
  readonly earlierInYear: readonly EarlierAnswer[];
  readonly mode: 'new' | 'edit';
  /** The decisions about the initiative that are still to be done, those due first; each is a question of the form. */
  readonly followUps: readonly FollowUpQuestion[];
  /** How many more of them there are than a form asks about. */
  readonly moreFollowUps: number;
  /** What has become of the help the newest answer asks for; null where it asks for none, or is not this reader's. */
  readonly fate: RequestFate | null;
  readonly fields: AskedFields;
  /** The levels that can be chosen here. */
  readonly visibilities: readonly Visibility[];
  /** ISO instant at which this reader's own draft, which the inputs hold then, was saved; null where they hold none. */
  readonly draftSavedAt: string | null;
  /** The lead a coordinator enters it for, or null. */
  readonly onBehalfOf: OnBehalfOf | null;
  /** The question it was sent back with, until it is answered; null where there is none. */
  readonly returned: ReturnedWith | null;
  /** Last local day (ISO date) on which it is taken, where the due time has passed; else null. */
  readonly lateUntil: string | null;
  /** What the inputs hold at first: visibility preset, the earlier answer when editing, what was typed when it comes back. */
  readonly filled: RawStatus;
};

/** A coordinator's question about an answer, and when they asked (ISO instant). */
export type ReturnedWith = { readonly question: string; readonly byName: string; readonly at: string };

export type LastAnswer = {
  readonly content: StatusContent;
  readonly version: number;
  readonly roundId: string;
  readonly submittedAt: string;
  readonly authorName: string;
  /** For whom a coordinator entered it, or null. */
  readonly onBehalfOfName: string | null;
  readonly lang: Language;
};

/** An earlier round's answer as one reader may see it: null where it is hidden from them, or where there was none. */
export type EarlierAnswer = {
  readonly roundId: string;
  readonly roundName: string;
  readonly answer: LastAnswer | null;
  readonly isHidden: boolean;
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
  /** True where it came after the due time. */
  readonly late: boolean;
  /** The role it was given in; a deputy's or stand-in's receipt says so. */
  readonly authorRole: AuthorRole;
  readonly onBehalfOf: OnBehalfOf | null;
  readonly content: StatusContent;
  readonly lang: Language;
  /** What it said of decisions. */
  readonly followUps: readonly FollowUpTold[];
  /** What becomes of the help it asks for; null where it asks for none. */
  readonly fate: RequestFate | null;
  /** False once the round has closed. */
  readonly mayEdit: boolean;
};

/** What a person answers for: one line for each round that asks, or one where none does. */
export type MyInitiative = {
  readonly partnershipId: string;
  readonly partnershipName: string;
  readonly sampleData: boolean;
  readonly initiativeId: string;
  readonly initiativeName: string;
  readonly roundId: string | null;
  readonly roundName: string | null;
  readonly dueOn: string | null;
  /** Where the round's request stands, `draft` where this person has begun to write; null without a round. */
  readonly requestState: RequestState | null;
  readonly isAnswered: boolean;
  readonly health: Health | null;
  readonly submittedAt: string | null;
  readonly visibility: Visibility;
  /** What has become of the help its newest answer asks for, as far as it is theirs to know; null where it asks for none. */
  readonly fate: RequestFate | null;
};
