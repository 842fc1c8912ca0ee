import { type Group, groups } from '#bot/domain/channel.ts';
import { longestReasons, type Verdict, verdicts } from '#bot/domain/goal-summary.ts';
import { type SnoozeChoice, snoozeChoices } from '#bot/domain/snooze-day.ts';
import {
  type Fields,
  type InitiativeAddress,
  type Pressed,
  type RoundAddress,
  readId,
  readInitiative,
  readRound,
  readTyped,
  readVersion,
  readWord,
} from './card-fields.ts';

export const steppingDownVerbs = ['stepping_down.confirm', 'stepping_down.decline', 'stepping_down.undo'] as const;

/** What somebody pressed on a notice. The ids say where to look, and no more. */
export type RoundAction =
  | Pressed<'round.mine', RoundAddress>
  | Pressed<'round.snooze', RoundAddress & { readonly until: SnoozeChoice }>
  | Pressed<'round.hand_over' | 'round.step_down', RoundAddress & ChosenInitiative>
  | Pressed<'draft.discard' | 'draft.read', RoundAddress & InitiativeAddress>
  | Pressed<'entered.confirm', InitiativeAddress & { readonly version: number }>
  | Pressed<(typeof steppingDownVerbs)[number], InitiativeAddress & { readonly personId: string }>
  | Pressed<'channel.group', { readonly partnershipId: string; readonly channelId: string; readonly group: Group }>
  | Pressed<'goal.write', RoundAddress & TypedGoal>;

/** Null where several were offered and none was chosen. */
export type ChosenInitiative = { readonly initiativeId: string | null };

/** A goal's judgement as typed: null where nothing was chosen. */
export type TypedGoal = {
  readonly goalId: string | null;
  readonly verdict: Verdict | null;
  readonly reasons: string;
};

/** Reads the data of a notice's button; null where it is none of these, or broken. Never throws. */
export function readRoundAction(fields: Fields): RoundAction | null {
  return ofRound(fields) ?? ofInitiative(fields) ?? ofChannel(fields);
}

function ofRound(fields: Fields): RoundAction | null {
  const verb = fields.get('verb');
  const round = readRound(fields);
  if (!round) return null;
  if (verb === 'round.mine') return { verb, ...round };
  if (verb === 'goal.write') return { verb, ...round, ...readGoal(fields) };
  if (verb === 'round.snooze') {
    const until = readWord(snoozeChoices, fields.get('until'));
    return until && { verb, ...round, until };
  }
  const initiativeId = readId(fields.get('initiativeId'));
  if (verb === 'round.hand_over' || verb === 'round.step_down') return { verb, ...round, initiativeId };
  const isOfDraft = verb === 'draft.discard' || verb === 'draft.read';
  return isOfDraft && initiativeId ? { verb, ...round, initiativeId } : null;
}

/** More than the limit is read, so that a text that is too long can be returned to its writer. */
function readGoal(fields: Fields): TypedGoal {
  return {
    goalId: readId(fields.get('goalId')),
    verdict: readWord(verdicts, fields.get('verdict')),
    reasons: readTyped(fields.get('reasons'), longestReasons * 3),
  };
}

function ofInitiative(fields: Fields): RoundAction | null {
  const verb = fields.get('verb');
  const initiative = readInitiative(fields);
  if (!initiative) return null;
  if (verb === 'entered.confirm') {
    const version = readVersion(fields.get('version'));
    return version === null ? null : { verb, ...initiative, version };
  }
  const steppingDown = readWord(steppingDownVerbs, verb);
  const personId = readId(fields.get('personId'));
  return steppingDown && personId ? { verb: steppingDown, ...initiative, personId } : null;
}

function ofChannel(fields: Fields): RoundAction | null {
  if (fields.get('verb') !== 'channel.group') return null;
  const partnershipId = readId(fields.get('partnershipId'));
  const channelId = readId(fields.get('channelId'));
  const group = readWord(groups, fields.get('group'));
  return partnershipId && channelId && group ? { verb: 'channel.group', partnershipId, channelId, group } : null;
}
