import type { AttendanceAnswer } from '#bot/domain/attendance.ts';
import type { Group } from '#bot/domain/channel.ts';
import type { PackAudience } from '#bot/domain/pack-audience.ts';
import type { RoundDates, RoundKind } from '#bot/domain/round.ts';
import type { FormAddress, OnBehalfOf, RawStatus } from '#bot/domain/status-form.ts';
import type { AgendaAction } from './agenda-action.ts';
import type { AttendanceAction } from './attendance-action.ts';
import type { CaseAction } from './case-action.ts';
import type { CoordinatorAction } from './coordinator-action.ts';
import type { DecisionAction } from './decision-action.ts';
import type { MeetingAction } from './meeting-action.ts';
import type { MinutesAction } from './minutes-action.ts';
import type { PackAction } from './pack-action.ts';
import type { PeopleAction } from './people-action.ts';
import type { PlanningAction, Step } from './planning-action.ts';
import type { RoundAction } from './round-action.ts';
import type { SettingsAction } from './settings-action.ts';
import type { YearlyAction } from './yearly-action.ts';

/** Raised when an older card's data can no longer be read as it stands. */
export const cardVersion = 1;

export type Verb =
  | 'status.list'
  | 'status.open'
  | 'status.submit'
  | 'status.unchanged'
  | 'status.edit'
  | 'status.previous'
  | 'help'
  | 'draft.save'
  | RoundVerb;

type RoundVerb = (
  | MinutesAction
  | PackAction
  | AttendanceAction
  | RoundAction
  | CoordinatorAction
  | PlanningAction
  | MeetingAction
  | PeopleAction
  | SettingsAction
  | YearlyAction
  | AgendaAction
  | CaseAction
  | DecisionAction
)['verb'];

/**
 * What a button carries. The verb stands in the data too, because the Submit fallback sends nothing else.
 * Ids, and the dates it offers: whatever comes back was in the client's hands and is checked anew.
 */
export type CardData = {
  readonly verb: Verb;
  readonly cardVersion: number;
} & Partial<FormAddress> &
  RawStatus &
  Partial<OtherIds> &
  Partial<RoundDates>;

type OtherIds = {
  readonly audience: PackAudience;
  readonly answer: AttendanceAnswer;
  readonly isInvited: boolean;
  /** Which record a form was drawn from. */
  readonly seen: string;
  /** For which day and time it is meant whatever there is to know about it. */
  readonly sureOf: string;
  readonly personId: string;
  readonly version: number;
  readonly channelId: string;
  readonly meetingId: string;
  /** Of a draft that others may save as well. */
  readonly revision: number;
  readonly decisionId: string;
  readonly caseId: string;
  readonly group: Group;
  readonly kind: RoundKind;
  readonly step: Step;
  /** Which settings a form was drawn from. */
  readonly settingsVersion: string;
};

export function plainData(verb: 'status.list' | 'help'): CardData {
  return { verb, cardVersion };
}

/** `roundId` null opens the form of the round that asks first. */
export function openData(asked: {
  readonly partnershipId: string;
  readonly initiativeId: string;
  readonly roundId: string | null;
}): CardData {
  const { partnershipId, initiativeId, roundId } = asked;
  return { verb: 'status.open', cardVersion, partnershipId, initiativeId, ...(roundId === null ? {} : { roundId }) };
}

export function formData(
  verb: 'status.submit' | 'status.unchanged' | 'status.edit' | 'status.previous' | 'draft.save',
  address: FormAddress,
  onBehalfOf: OnBehalfOf | null = null,
): CardData {
  const { partnershipId, initiativeId, roundId, formId, baseVersion } = address;
  const whose = onBehalfOf === null ? {} : { personId: onBehalfOf.personId };
  return { verb, cardVersion, partnershipId, initiativeId, roundId, formId, baseVersion, ...whose };
}

/** What a notice's button carries besides its verb; what is chosen in an input comes back beside it. */
export function noticeData(verb: RoundVerb, ids: Omit<CardData, 'verb' | 'cardVersion'>): CardData {
  return { verb, cardVersion, ...ids };
}
