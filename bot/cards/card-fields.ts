import { isDay } from '#bot/domain/local-time.ts';

/** A button with what it carries; of several verbs that carry the same, one type each, so that each can be told apart. */
export type Pressed<Verb extends string, Carried> = Verb extends string ? { readonly verb: Verb } & Carried : never;

/** What a pressed button carries, as it came; nothing in it is trusted. */
export type Fields = ReadonlyMap<string, unknown>;

/** The fields of an Execute's data or a Submit's value, or null where it is no such thing. */
export function fieldsOf(data: unknown): Fields | null {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return null;
  return new Map(Object.entries(data));
}

/** Ids are short; anything longer was never ours. */
export function readId(value: unknown): string | null {
  return typeof value === 'string' && value.length > 0 && value.length <= 200 ? value : null;
}

/** A new id is one of ours, or none: it becomes part of keys. */
export function readNewId(value: unknown): string | null {
  return typeof value === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value) ? value : null;
}

/** A whole number from 0 up. Some clients send numbers as text. */
export function readVersion(value: unknown): number | null {
  const isNumber = typeof value === 'number' || (typeof value === 'string' && /^\d{1,9}$/.test(value));
  const version = isNumber ? Number(value) : Number.NaN;
  return Number.isSafeInteger(version) && version >= 0 ? version : null;
}

/** One of the words that a choice can hold, or null. */
export function readWord<const Word extends string>(words: readonly Word[], value: unknown): Word | null {
  return words.find((word) => word === value) ?? null;
}

/** What was typed, at most `most` UTF-16 units of it; empty where nothing came. */
export function readTyped(value: unknown, most: number): string {
  return typeof value === 'string' ? value.slice(0, most) : '';
}

/** A day of the calendar as `YYYY-MM-DD`, or null. */
export function readDay(value: unknown): string | null {
  return typeof value === 'string' && isDay(value) ? value : null;
}

export type InitiativeAddress = { readonly partnershipId: string; readonly initiativeId: string };

export function readInitiative(fields: Fields): InitiativeAddress | null {
  const partnershipId = readId(fields.get('partnershipId'));
  const initiativeId = readId(fields.get('initiativeId'));
  return partnershipId && initiativeId ? { partnershipId, initiativeId } : null;
}

export type RoundAddress = { readonly partnershipId: string; readonly roundId: string };

export function readRound(fields: Fields): RoundAddress | null {
  const partnershipId = readId(fields.get('partnershipId'));
  const roundId = readId(fields.get('roundId'));
  return partnershipId && roundId ? { partnershipId, roundId } : null;
}
