import { type Fields, type Pressed, readDay, readId, readTyped, readWord } from './card-fields.ts';
import { type Step, steps } from './planning-action.ts';

export const absenceVerbs = ['absence.set', 'absence.set_mine'] as const;
export const clearingVerbs = ['absence.clear', 'absence.clear_mine'] as const;

/** What somebody pressed about absences and telephone numbers: a coordinator about anybody, everybody about themselves. */
export type PeopleAction =
  | Pressed<(typeof absenceVerbs)[number], DeskPlace & { readonly step: Step; readonly typed: TypedAbsence }>
  /** `personId` null where it was not said, or is one's own. */
  | Pressed<(typeof clearingVerbs)[number], DeskPlace & { readonly personId: string | null }>
  | Pressed<'phone.set', { readonly partnershipId: string; readonly step: Step; readonly phone: string }>;

/** `roundId`: the round from which it was opened, for the way back; null where it was none. */
export type DeskPlace = { readonly partnershipId: string; readonly roundId: string | null };

/** Local days (ISO dates) and people's ids; null where none was chosen. */
export type TypedAbsence = Readonly<Record<(typeof absenceFields)[number], string | null>>;

/** The inputs' ids. */
export const absenceFields = ['awayId', 'from', 'to', 'standInId'] as const;

export const noAbsence: TypedAbsence = { awayId: null, from: null, to: null, standInId: null };

export const longestPhone = 30;

/** Reads the data of a button about people; null where it is none of these, or broken. Never throws. */
export function readPeopleAction(fields: Fields): PeopleAction | null {
  const place = readPlace(fields);
  if (!place) return null;
  const { partnershipId } = place;
  const step = readWord(steps, fields.get('step')) ?? 'ask';
  if (fields.get('verb') === 'phone.set') {
    // More than the limit is read, so that it is refused and not cut.
    return { verb: 'phone.set', partnershipId, step, phone: readTyped(fields.get('phone'), longestPhone * 3) };
  }
  const clearing = readWord(clearingVerbs, fields.get('verb'));
  if (clearing) return { verb: clearing, ...place, personId: readId(fields.get('personId')) };
  const setting = readWord(absenceVerbs, fields.get('verb'));
  return setting && { verb: setting, ...place, step, typed: readAbsence(fields) };
}

export function readPlace(fields: Fields): DeskPlace | null {
  const partnershipId = readId(fields.get('partnershipId'));
  return partnershipId === null ? null : { partnershipId, roundId: readId(fields.get('roundId')) };
}

/** What a button carries of the place where it stands. */
export function placeIds({ partnershipId, roundId }: DeskPlace) {
  return { partnershipId, ...(roundId === null ? {} : { roundId }) };
}

function readAbsence(fields: Fields): TypedAbsence {
  return {
    awayId: readId(fields.get('awayId')),
    from: readDay(fields.get('from')),
    to: readDay(fields.get('to')),
    standInId: readId(fields.get('standInId')),
  };
}
