import { containsCprNumber } from './cpr.ts';
import { minutesLimits } from './minutes.ts';
import { readText } from './read-text.ts';
import { Refusal } from './refusal.ts';

/** What was written of one point. */
export type TypedPoint = { readonly id: string; readonly text: string };

/**
 * The texts of a draft as they were typed → as they are stored. Refuses `invalid_minutes` with everything that is wrong
 * at once: the ids of the points that are `tooLong`, and of those `withCprNumber`.
 */
export function readMinutesPoints(typed: readonly TypedPoint[]): readonly TypedPoint[] {
  const points = typed.map(({ id, text }) => ({ id, text: readText(text) }));
  const tooLong = points.filter(({ text }) => text.length > minutesLimits.text).map(({ id }) => id);
  const withCprNumber = points.filter(({ text }) => containsCprNumber(text)).map(({ id }) => id);
  if (tooLong.length > 0 || withCprNumber.length > 0) {
    throw new Refusal('invalid_minutes', { tooLong, withCprNumber, limit: minutesLimits.text });
  }
  return points;
}

/**
 * A remark, or what a correction changes, as it was typed → as it is stored. Refuses `invalid_input` where it is empty
 * although it is `required`, or too long, and `contains_cpr_number`; the facts name the field.
 */
export function readMinutesNote(typed: string, field: 'note' | 'change', isRequired: boolean): string {
  const note = readText(typed);
  const limit = minutesLimits[field];
  if ((isRequired && note === '') || note.length > limit) throw new Refusal('invalid_input', { field, limit });
  if (containsCprNumber(note)) throw new Refusal('contains_cpr_number', { field });
  return note;
}
