import type { FollowUpAnswer } from './follow-up.ts';
import type { Language } from './language.ts';
import type { Visibility } from './visibility.ts';

/** The words a lead can choose. `missing` is never chosen: it is what the overview shows where no status came. */
export const healthWords = ['on_track', 'attention', 'action', 'not_started', 'paused', 'done'] as const;
export type Health = (typeof healthWords)[number];

export const helpSources = ['none', 'coordinators', 'lead_group', 'steering'] as const;
/** From whom the lead asks for help or a decision. */
export type HelpFrom = (typeof helpSources)[number];

export const economies = ['existing', 'applied', 'granted', 'needed'] as const;
export type Economy = (typeof economies)[number];

export const publicUses = ['yes', 'by_agreement', 'no'] as const;
export type PublicUse = (typeof publicUses)[number];

export const coCreators = [
  'citizens',
  'local_councils',
  'housing_organisations',
  'associations',
  'businesses',
  'volunteers',
] as const;
export type CoCreator = (typeof coCreators)[number];

/** What a lead writes. Empty text means not filled in; null means no choice made. */
export type StatusContent = {
  readonly happened: string;
  readonly health: Health;
  readonly reason: string;
  readonly nextSteps: string;
  readonly challenges: string;
  readonly help: HelpFrom;
  readonly helpText: string;
  readonly result: string;
  readonly economy: Economy | null;
  readonly economyNote: string;
  readonly publicUse: PublicUse | null;
  readonly newsText: string;
  readonly coCreation: readonly CoCreator[];
  readonly visibility: Visibility;
};

/** The free-text fields of a status, in the order of the card. */
export const textFields = [
  'happened',
  'reason',
  'nextSteps',
  'challenges',
  'helpText',
  'result',
  'economyNote',
  'newsText',
] as const satisfies readonly (keyof StatusContent)[];
export type TextField = (typeof textFields)[number];

/** Longest text of each field, in UTF-16 code units as Adaptive Cards' maxLength counts them. */
export const textLimits: Readonly<Record<TextField, number>> = {
  happened: 2000,
  reason: 500,
  nextSteps: 1000,
  challenges: 1000,
  helpText: 500,
  result: 1000,
  economyNote: 300,
  newsText: 500,
};

/** `stand_in`: during a lead's absence; `coordinator`: entered for a lead, after a call. */
export const authorRoles = ['lead', 'deputy', 'stand_in', 'coordinator'] as const;
export type AuthorRole = (typeof authorRoles)[number];

/** One submitted version; never changed afterwards. */
export type StatusUpdate = {
  readonly initiativeId: string;
  readonly roundId: string;
  /** 1, 2, 3 … within the initiative, over all rounds. */
  readonly version: number;
  readonly content: StatusContent;
  /** True where the author said "unchanged since last": the content is then a copy of the version before. */
  readonly unchanged: boolean;
  readonly authorId: string;
  readonly authorRole: AuthorRole;
  readonly authorOrganisationId: string;
  /** ISO instant, UTC. */
  readonly submittedAt: string;
  readonly lang: Language;
  /** True where it came after the due time, within the grace. */
  readonly late: boolean;
  /** The person whose answer a coordinator entered, or null where the author answered. */
  readonly onBehalfOfId: string | null;
  /** What it said of the decisions the form asked about. */
  readonly followUps: readonly FollowUpAnswer[];
};

/** A yellow or red status needs a reason. */
export function needsReason(health: Health): boolean {
  return health === 'attention' || health === 'action';
}
