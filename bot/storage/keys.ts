import { createHash } from 'node:crypto';
import { Refusal } from '#bot/domain/refusal.ts';

/** Azure takes keys of 1 KiB, which is 512 UTF-16 units. */
const longestKey = 512;
const separator = '|';

/**
 * Joins the parts of a PartitionKey or RowKey so that different parts never give the same key.
 * Refuses a key that Azure would not take as `invalid_input`, without saying its text.
 */
export function keyOf(...parts: readonly string[]): string {
  const key = parts.map(escapePart).join(separator);
  if (key.length > longestKey) throw new Refusal('invalid_input', { field: 'key', limit: longestKey });
  return key;
}

/**
 * A part that may be long, made to fit in a key of several: what would be longer than `longest` when escaped keeps its
 * beginning, so that it can be recognised, and a digest of the whole makes it its own.
 */
export function shortened(part: string, longest: number): string {
  if (escapePart(part).length <= longest) return part;
  const digest = createHash('sha256').update(part, 'utf16le').digest('hex');
  // An escaped unit has at most five characters.
  const kept = Math.floor((longest - digest.length - 1) / 5);
  return `${part.slice(0, kept)}~${digest}`;
}

/** Keys from `from` up to, not including, `before`. */
export type KeyRange = { readonly from: string; readonly before: string };

/**
 * All keys that begin with these parts and go on: `now` covers `now|person|a`, but neither `now` nor `nowhere`.
 * The range ends at `}`, the character after `|`; no escaped part holds a `|` of its own.
 */
export function rangeOf(...parts: readonly string[]): KeyRange {
  const prefix = keyOf(...parts);
  return { from: `${prefix}${separator}`, before: `${prefix}}` };
}

/** The key's parts, still escaped; the first few are our own plain words. */
export function partsOf(key: string): readonly string[] {
  return key.split(separator);
}

/** Sorts the newest version first. Versions have at most ten digits. */
export function invertedVersion(version: number): string {
  return String(9_999_999_999 - version).padStart(10, '0');
}

/** Sorts the newest instant (ISO, UTC) first. Milliseconds have 13 digits until the year 2286. */
export function invertedTime(at: string): string {
  return String(9_999_999_999_999 - Date.parse(at)).padStart(13, '0');
}

/**
 * Only `A–Z a–z 0–9 . _ ~ -` stay as they are; every other UTF-16 unit becomes `=` and four hex digits, an empty part `=`.
 * So keys are ASCII: valid in Azure (`/ \ # ? %` and control characters are not), in ordinal order everywhere,
 * and safe in data-tables' continuation tokens, which garble what is not ASCII.
 * Units rather than UTF-8, because UTF-8 makes all lone surrogates the same.
 */
function escapePart(part: string): string {
  if (part === '') return '=';
  return part.replace(
    /[^A-Za-z0-9._~-]/g,
    (unit) => `=${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
}
