import type { Group } from './channel.ts';
import type { Verdict } from './goal-summary.ts';
import type { Language } from './language.ts';
import type { PackHealth, PackName } from './pack.ts';

/**
 * The yearly status as it is shown to elected members, who have no account: what everybody may read and no person.
 * An edition is made whole when the organisations are asked, and never changed.
 */
export type YearlyEdition = {
  readonly roundId: string;
  /** 1, 2, 3 … within the yearly round. */
  readonly number: number;
  /** Domain instant (ISO, UTC). */
  readonly madeAt: string;
  readonly partnership: { readonly name: string; readonly timeZone: string; readonly sampleData: boolean };
  readonly strategyTitle: string;
  readonly round: { readonly name: string; readonly nameEn: string | null };
  /** Local ISO date of the joint meeting, or null. */
  readonly meetingOn: string | null;
  /** First and last local day (ISO dates) it tells of. */
  readonly from: string;
  readonly cutOffOn: string;
  readonly organisations: readonly { readonly id: string; readonly name: string; readonly shortName: string }[];
  readonly recommendation: YearlyWritten | null;
  readonly summary: YearlyWritten | null;
  readonly focus: YearlyWritten | null;
  /** In the strategy's order, as the next. */
  readonly goals: readonly YearlyGoal[];
  readonly initiatives: readonly YearlyInitiative[];
  readonly added: readonly YearlyComing[];
  readonly ended: readonly YearlyComing[];
  readonly renamed: readonly YearlyRenaming[];
  /** Oldest first. */
  readonly decisions: readonly YearlyDecision[];
  /** The rounds the annex compares, oldest first. */
  readonly rounds: readonly (PackName & { readonly frozenOn: string })[];
  /** Against the newest published edition before it; null for the first. */
  readonly difference: YearlyDifference | null;
};

export type YearlyWritten = { readonly text: string; readonly lang: Language };

export type YearlyGoal = PackName & {
  readonly fullText: string;
  readonly judgement: { readonly verdict: Verdict; readonly reasons: string; readonly lang: Language } | null;
};

export type YearlyInitiative = PackName & {
  readonly goalIds: readonly string[];
  readonly organisationIds: readonly string[];
  /** What may be told publicly; null where there is nothing that may. */
  readonly paragraph: (YearlyWritten & { readonly isEdited: boolean }) | null;
  /** One for each of the edition's rounds; null where it was not asked in it. */
  readonly health: readonly (PackHealth | null)[];
};

/** `on`: its first, or its last, local day. */
export type YearlyComing = PackName & { readonly on: string };

export type YearlyRenaming = PackName & {
  readonly before: string;
  readonly beforeEn: string | null;
  readonly on: string;
};

export type YearlyDecision = YearlyWritten & {
  readonly id: string;
  /** Local ISO date on which it was written. */
  readonly on: string;
  readonly group: Group;
  readonly initiative: PackName | null;
  readonly assentedBy: readonly string[];
  readonly isCarriedOut: boolean;
};

/** The parts of a yearly status that can differ between two editions. */
export const yearlySections = [
  'period',
  'recommendation',
  'summary',
  'goals',
  'paragraphs',
  'initiatives',
  'decisions',
  'focus',
  'annex',
] as const;
export type YearlySection = (typeof yearlySections)[number];

export type YearlyDifference = {
  /** Of the published edition it is compared with. */
  readonly number: number;
  readonly sections: readonly YearlySection[];
  /** Those whose paragraph reads otherwise, came or went. */
  readonly paragraphs: readonly PackName[];
  /** Those that are judged otherwise. */
  readonly goals: readonly PackName[];
};

/** The files a yearly status is given as; Word first. */
export const yearlyFormats = ['docx', 'pdf', 'html', 'json'] as const;
export type YearlyFormat = (typeof yearlyFormats)[number];
