import { followUpPlaces } from '#bot/domain/follow-up.ts';
import { type FormAddress, type RawStatus, rawFields, type TypedField } from '#bot/domain/status-form.ts';
import { type AgendaAction, readAgendaAction } from './agenda-action.ts';
import { type AttendanceAction, readAttendanceAction } from './attendance-action.ts';
import { cardVersion } from './card-data.ts';
import {
  type Fields,
  fieldsOf,
  type InitiativeAddress,
  type Pressed,
  readId,
  readInitiative,
  readVersion,
} from './card-fields.ts';
import { type CaseAction, readCaseAction } from './case-action.ts';
import { type CoordinatorAction, readCoordinatorAction } from './coordinator-action.ts';
import { type DecisionAction, readDecisionAction } from './decision-action.ts';
import { type MeetingAction, readMeetingAction } from './meeting-action.ts';
import { type MinutesAction, readMinutesAction } from './minutes-action.ts';
import { type PackAction, readPackAction } from './pack-action.ts';
import { type PeopleAction, readPeopleAction } from './people-action.ts';
import { type PlanningAction, readPlanningAction } from './planning-action.ts';
import { type RoundAction, readRoundAction } from './round-action.ts';
import { readSettingsAction, type SettingsAction } from './settings-action.ts';
import { inputs } from './status-inputs.ts';
import { readYearlyAction, type YearlyAction } from './yearly-action.ts';

/** What somebody pressed. Nothing in it is trusted: the ids say where to look, and the use-case decides. */
export type CardAction =
  | { readonly verb: 'status.list' }
  | { readonly verb: 'help' }
  /** In the round that asks first, where none is named. */
  | ({ readonly verb: 'status.open'; readonly roundId?: string } & InitiativeAddress)
  | RoundAction
  | AttendanceAction
  | CoordinatorAction
  | PlanningAction
  | MeetingAction
  | PackAction
  | PeopleAction
  | SettingsAction
  | YearlyAction
  | MinutesAction
  | AgendaAction
  | CaseAction
  | DecisionAction
  | Pressed<'status.submit' | 'status.unchanged' | 'draft.save', FilledForm>
  | Pressed<'status.edit' | 'status.previous', { readonly address: FormAddress }>
  /** A card of another version, or broken data: what was typed is rescued, and where it belongs if that can be read. */
  | { readonly verb: 'unreadable'; readonly raw: RawStatus; readonly initiative: InitiativeAddress | null };

export type FilledForm = {
  readonly address: FormAddress;
  readonly raw: RawStatus;
  /** For whom a coordinator enters it; absent where the sender answers. */
  readonly onBehalfOfId?: string;
};

/** Reads an Execute's data or a Submit's value; null where it is not from a card of ours. Never throws. */
export function readCardAction(data: unknown): CardAction | null {
  const fields = fieldsOf(data);
  if (!fields) return null;
  const raw = readRaw(fields);
  const isCurrent = readVersion(fields.get('cardVersion')) === cardVersion;
  const action = isCurrent ? readCurrent(fields, raw) : null;
  if (action) return action;
  const isOurs = typeof fields.get('verb') === 'string' || fields.has('cardVersion') || Object.keys(raw).length > 0;
  return isOurs ? { verb: 'unreadable', raw, initiative: readInitiative(fields) } : null;
}

function readCurrent(fields: Fields, raw: RawStatus): CardAction | null {
  const verb = fields.get('verb');
  if (verb === 'status.list' || verb === 'help') return { verb };
  if (verb === 'status.open') {
    const initiative = readInitiative(fields);
    const roundId = readId(fields.get('roundId'));
    return initiative && { verb, ...initiative, ...(roundId ? { roundId } : {}) };
  }
  const pressed = readPressed(fields);
  if (pressed) return pressed;
  const address = readAddress(fields);
  if (!address) return null;
  if (verb === 'status.submit' || verb === 'status.unchanged' || verb === 'draft.save') {
    const onBehalfOfId = readId(fields.get('personId'));
    return { verb, address, raw, ...(onBehalfOfId ? { onBehalfOfId } : {}) };
  }
  if (verb === 'status.edit' || verb === 'status.previous') return { verb, address };
  return null;
}

/** A button of something the bot said by itself, or of a card that coordinators work with. */
function readPressed(fields: Fields): CardAction | null {
  return (
    readRoundAction(fields) ??
    readAttendanceAction(fields) ??
    readCaseAction(fields) ??
    readDecisionAction(fields) ??
    readCoordinatorAction(fields) ??
    readPlanningAction(fields) ??
    readMeetingAction(fields) ??
    readPeopleAction(fields) ??
    readSettingsAction(fields) ??
    readYearlyAction(fields) ??
    readMinutesAction(fields) ??
    readPackAction(fields) ??
    readAgendaAction(fields)
  );
}

function readAddress(fields: Fields): FormAddress | null {
  const initiative = readInitiative(fields);
  const roundId = readId(fields.get('roundId'));
  const formId = readId(fields.get('formId'));
  const baseVersion = readVersion(fields.get('baseVersion'));
  if (!initiative || !roundId || !formId || baseVersion === null) return null;
  return { ...initiative, roundId, formId, baseVersion };
}

function readRaw(fields: Fields): RawStatus {
  const typed: [TypedField, string][] = [];
  for (const field of rawFields) {
    const value = readTyped(fields.get(inputs[field].id));
    if (value !== null) typed.push([field, value.slice(0, inputs[field].readAtMost)]);
  }
  return Object.fromEntries([...typed, ...readFollowUps(fields)]);
}

/** As long as what is read of any other text: one that is too long is returned to its writer. */
function readFollowUps(fields: Fields): readonly [TypedField, string][] {
  return followUpPlaces.flatMap(({ id, state, note }) =>
    [id, state, note].flatMap((field): [TypedField, string][] => {
      const value = readTyped(fields.get(field));
      return value === null ? [] : [[field, value.slice(0, field === note ? 10_000 : 200)]];
    }),
  );
}

/** Some clients send a toggle as a boolean and not as its value. */
function readTyped(value: unknown): string | null {
  if (typeof value === 'string') return value;
  return typeof value === 'boolean' ? String(value) : null;
}
