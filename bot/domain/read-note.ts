import { containsCprNumber } from './cpr.ts';
import { readText } from './read-text.ts';
import { Refusal } from './refusal.ts';

/** Longest question or reason, in UTF-16 code units. */
export const longestNote = 500;

/**
 * A question or a reason as a coordinator typed it → as it is stored. Refuses `invalid_input` where it is empty or too
 * long, and `contains_cpr_number`; the facts name the field.
 */
export function readNote(typed: string, field: 'question' | 'reason'): string {
  const note = readText(typed);
  if (note === '' || note.length > longestNote) throw new Refusal('invalid_input', { field, limit: longestNote });
  if (containsCprNumber(note)) throw new Refusal('contains_cpr_number', { field });
  return note;
}
