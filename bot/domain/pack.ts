import type { GoalSummary } from './goal-summary.ts';
import type { Language } from './language.ts';
import type { PackAudience } from './pack-audience.ts';
import type { AuthorRole, Health, HelpFrom, StatusContent } from './status-update.ts';

/** What tells one meeting pack from another. */
export type PackMark = {
  readonly roundId: string;
  /** 1, 2, 3 … within the round, whoever it is for. */
  readonly number: number;
  readonly audience: PackAudience;
  /** Domain instant (ISO, UTC). */
  readonly madeAt: string;
  /** The round's snapshot it was made from. */
  readonly snapshot: number;
};

/**
 * The pack for a meeting, made from a frozen round and itself never changed. It holds what its audience may read and
 * nothing else, and no person: roles and organisations speak for them.
 */
export type Pack = PackMark & {
  readonly partnership: {
    readonly name: string;
    /** IANA zone. */
    readonly timeZone: string;
    readonly sampleData: boolean;
  };
  readonly strategyTitle: string;
  readonly round: { readonly name: string; readonly nameEn: string | null };
  /** Local ISO date of the meeting, or null where the round serves none. */
  readonly meetingOn: string | null;
  /** When the round was frozen (ISO instant). */
  readonly frozenAt: string;
  /** In the strategy's order. */
  readonly goals: readonly PackGoal[];
  readonly organisations: readonly PackOrganisation[];
  /** In the strategy's order. */
  readonly initiatives: readonly PackInitiative[];
  /** What came and went since the round before; null where no round before was frozen. */
  readonly sinceLastRound: { readonly added: readonly PackName[]; readonly ended: readonly PackName[] } | null;
  /** Against the newest earlier pack for the same audience; null for the first. */
  readonly difference: PackDifference | null;
};

export type PackName = { readonly id: string; readonly name: string; readonly nameEn: string | null };

export type PackGoal = PackName & {
  readonly fullText: string;
  /** The coordinators' judgement, where it is for this audience. */
  readonly judgement: Pick<GoalSummary, 'verdict' | 'reasons' | 'lang'> | null;
};

export type PackOrganisation = { readonly id: string; readonly name: string; readonly shortName: string };

/** `missing`: no status came; `excused`: none was asked for. */
export type PackHealth = Health | 'missing' | 'excused';

/** What is new since the round before; `first` where there is nothing to compare with. */
export type PackChange = 'none' | 'health' | 'text' | 'first';

export type PackInitiative = PackName & {
  readonly goalIds: readonly string[];
  readonly organisationIds: readonly string[];
  readonly health: PackHealth;
  readonly healthBefore: Health | null;
  readonly change: PackChange;
  /** From whom help or a decision is asked. */
  readonly help: HelpFrom;
  readonly answer: PackAnswer | null;
};

export type PackAnswer = {
  readonly version: number;
  readonly authorRole: AuthorRole;
  readonly authorOrganisationId: string;
  /** Entered by a coordinator for a lead. */
  readonly isOnBehalf: boolean;
  /** A coordinator had a question that was not answered when the round closed. */
  readonly isReturned: boolean;
  readonly isUnchanged: boolean;
  readonly submittedAt: string;
  readonly lang: Language;
  /** Null where the texts are not for this audience. */
  readonly texts: PackTexts | null;
};

export type PackTexts = Omit<StatusContent, 'health' | 'help' | 'visibility'>;

export type DifferenceKind = 'added' | 'removed' | 'name' | 'health' | 'asked' | 'text';

export type PackDifference = {
  /** Of the pack it is compared with. */
  readonly number: number;
  readonly initiatives: readonly (PackName & { readonly kinds: readonly DifferenceKind[] })[];
  /** Goals that are judged otherwise. */
  readonly goals: readonly PackName[];
  readonly isMeetingMoved: boolean;
};

/** The files a pack is given as. */
export const packFormats = ['html', 'docx', 'pdf', 'json'] as const;
export type PackFormat = (typeof packFormats)[number];
