import type { FollowUpTold } from './follow-up.ts';
import type { GoalSummary } from './goal-summary.ts';
import type { Language } from './language.ts';
import type { PackAudience } from './pack-audience.ts';
import type { PackDecision, PackMeeting } from './pack-meeting.ts';
import type { AuthorRole, Health, HelpFrom, StatusContent, TextField } from './status-update.ts';

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
  /** Local ISO date of the first meeting the round serves, or null where it serves none. */
  readonly meetingOn: string | null;
  /** The meeting the pack is for, or null: none is planned, or it is not the reader's to know of. */
  readonly meeting: PackMeeting | null;
  /** What was decided before and is still open, what is overdue first. */
  readonly decisions: readonly PackDecision[];
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
  /** As the meeting is to read them; null where they are not for this audience. */
  readonly texts: PackTexts | null;
  /** Those of the texts that a coordinator shortened or corrected. */
  readonly edited: readonly TextField[];
  /** What a coordinator wrote for the meeting: what it should decide, and what follows where it does not. Or empty. */
  readonly recommendation: string;
  readonly consequence: string;
  /** What it says of decisions, of those that this audience may read; none where its texts are not for this audience. */
  readonly followUps: readonly Omit<FollowUpTold, 'decisionId'>[];
};

export type PackTexts = Omit<StatusContent, 'health' | 'help' | 'visibility'>;

export const differenceKinds = ['added', 'removed', 'name', 'health', 'asked', 'text'] as const;
export type DifferenceKind = (typeof differenceKinds)[number];

export type PackDifference = {
  /** Of the pack it is compared with. */
  readonly number: number;
  readonly initiatives: readonly (PackName & { readonly kinds: readonly DifferenceKind[] })[];
  /** Goals that are judged otherwise. */
  readonly goals: readonly PackName[];
  readonly isMeetingMoved: boolean;
  readonly isAgendaChanged: boolean;
  /** Other decisions are open, or otherwise. */
  readonly areDecisionsChanged: boolean;
};

/** Local ISO date of the meeting a pack is read at, or null where none is known. */
export function meetingDayOf({ meeting, meetingOn }: Pick<Pack, 'meeting' | 'meetingOn'>): string | null {
  return meeting?.date ?? meetingOn;
}

/** The files a pack is given as. */
export const packFormats = ['html', 'docx', 'pdf', 'json'] as const;
export type PackFormat = (typeof packFormats)[number];
