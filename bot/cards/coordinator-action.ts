import { longestNote } from '#bot/domain/read-note.ts';
import type { RoundDates } from '#bot/domain/round.ts';
import {
  type Fields,
  type Pressed,
  type RoundAddress,
  readId,
  readRound,
  readTyped,
  readVersion,
  readWord,
} from './card-fields.ts';
import { readDates } from './planning-action.ts';

/** What a coordinator does to a round as it stands. */
export const roundVerbs = [
  'round.preview',
  'round.preview_to_me',
  'round.open',
  'round.undo',
  'round.remind',
  'round.decline_dates',
  'round.missing',
] as const;

/** What a coordinator pressed about a round or one answer in it. The ids say where to look, and no more. */
export type CoordinatorAction =
  | Pressed<(typeof roundVerbs)[number], RoundAddress>
  /** `seen` are the dates it offered; null on a card from before it carried them. */
  | Pressed<'round.accept_dates', RoundAddress & { readonly seen: RoundDates | null }>
  /** `roundId` null shows what matters now. */
  | Pressed<'round.show', { readonly partnershipId: string; readonly roundId: string | null }>
  /** The new answers; the first after an initiative, or the first of all. */
  | Pressed<'request.show', RoundAddress & { readonly after: string | null }>
  | Pressed<'request.acknowledge', RoundAddress & AnswerAddress>
  | Pressed<'request.return', RoundAddress & AnswerAddress & { readonly question: string }>
  | Pressed<'request.on_behalf' | 'request.take_excuse_back', RoundAddress & { readonly whose: Whose | null }>
  | Pressed<'request.excuse', RoundAddress & { readonly whose: Whose | null; readonly reason: string }>;

export type AnswerAddress = { readonly initiativeId: string; readonly version: number };

/** An initiative and the lead it would be written for. */
export type Whose = { readonly initiativeId: string; readonly personId: string | null };

/** More than the limit is read, so that it is refused and not cut. */
const readAtMost = longestNote * 3;

/** Reads the data of a coordinator's button; null where it is none of these, or broken. Never throws. */
export function readCoordinatorAction(fields: Fields): CoordinatorAction | null {
  const partnershipId = readId(fields.get('partnershipId'));
  if (fields.get('verb') === 'round.show') {
    return partnershipId ? { verb: 'round.show', partnershipId, roundId: readId(fields.get('roundId')) } : null;
  }
  const round = readRound(fields);
  if (!round) return null;
  if (fields.get('verb') === 'round.accept_dates')
    return { verb: 'round.accept_dates', ...round, seen: readSeen(fields) };
  const verb = readWord(roundVerbs, fields.get('verb'));
  return verb ? { verb, ...round } : (onAnswer(fields, round) ?? onMissing(fields, round));
}

function readSeen(fields: Fields): RoundDates | null {
  const { opensOn, dueOn, graceUntil, ...rest } = readDates(fields);
  return opensOn && dueOn && graceUntil ? { ...rest, opensOn, dueOn, graceUntil } : null;
}

function onAnswer(fields: Fields, round: RoundAddress): CoordinatorAction | null {
  const verb = readWord(['request.show', 'request.acknowledge', 'request.return'], fields.get('verb'));
  const initiativeId = readId(fields.get('initiativeId'));
  if (verb === 'request.show') return { verb, ...round, after: initiativeId };
  const version = readVersion(fields.get('version'));
  if (!verb || !initiativeId || version === null) return null;
  if (verb === 'request.acknowledge') return { verb, ...round, initiativeId, version };
  return { verb, ...round, initiativeId, version, question: readTyped(fields.get('question'), readAtMost) };
}

function onMissing(fields: Fields, round: RoundAddress): CoordinatorAction | null {
  const verb = readWord(['request.on_behalf', 'request.take_excuse_back', 'request.excuse'], fields.get('verb'));
  const whose = readWhose(fields.get(verb === 'request.take_excuse_back' ? 'excused' : 'whose'));
  if (verb === 'request.on_behalf' || verb === 'request.take_excuse_back') return { verb, ...round, whose };
  return verb && { verb, ...round, whose, reason: readTyped(fields.get('note'), readAtMost) };
}

/** A choice's value for an initiative and one of its leads; both are names of ours, so no sign in them is safe. */
export function whoseValue({ initiativeId, personId }: Whose): string {
  return [initiativeId, personId ?? ''].map((part) => encodeURIComponent(part.toWellFormed())).join('/');
}

function readWhose(value: unknown): Whose | null {
  if (typeof value !== 'string' || value.length > 1000) return null;
  const [initiative = '', person = ''] = value.split('/');
  const initiativeId = decoded(initiative);
  return initiativeId === null ? null : { initiativeId, personId: decoded(person) };
}

/** Whatever a client sends may be no encoding of ours. */
function decoded(part: string): string | null {
  try {
    return readId(decodeURIComponent(part));
  } catch {
    return null;
  }
}
