import * as v from 'valibot';
import type { Properties, StoredRow } from './row.ts';

/** A text that one property could not hold, as properties `text0`, `text1` … of one row, which takes 1 MiB. */
export function textProperties(text: string): Properties {
  return Object.fromEntries(partsOf(text).map((part, n) => [`text${n}`, part]));
}

/** The text that such properties hold together, read by its schema. What is wrong names the place, never what stands there. */
export function readLongText<const Schema extends v.GenericSchema>(
  schema: Schema,
  { rowKey, properties }: StoredRow,
): v.InferOutput<Schema> {
  let text = '';
  for (let n = 0; typeof properties[`text${n}`] === 'string'; n += 1) text += properties[`text${n}`];
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), text);
  if (parsed.success) return parsed.output;
  const wrong = parsed.issues.map((issue) => v.getDotPath(issue) ?? '(text)');
  throw new Error(`The text in ${rowKey} cannot be read: ${wrong.join(', ')}`);
}

/** Well below what one property takes. */
const longestPart = 30_000;

/** Never cut between the two halves of a character: alone, the store would not keep them. */
export function partsOf(text: string): readonly string[] {
  const parts: string[] = [];
  let start = 0;
  while (start < text.length) {
    const end = start + longestPart;
    const isWithinCharacter = /[\uD800-\uDBFF]/.test(text.charAt(end - 1));
    const cut = isWithinCharacter ? end - 1 : end;
    parts.push(text.slice(start, cut));
    start = cut;
  }
  return parts;
}
