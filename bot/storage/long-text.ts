import * as v from 'valibot';
import type { Properties, StoredRow } from './row.ts';

type Texts = Readonly<Record<string, unknown>>;

/** A text that one property could not hold, as properties `text0`, `text1` … of one row, which takes 1 MiB. */
export function textProperties(text: string): Properties {
  return Object.fromEntries(partsOf(text).map((part, n) => [`text${n}`, part]));
}

/** The text that such properties hold together, read by its schema. What is wrong names the place, never what stands there. */
export function readLongText<const Schema extends v.GenericSchema>(
  schema: Schema,
  { rowKey, properties }: StoredRow,
): v.InferOutput<Schema> {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), textIn(properties));
  if (parsed.success) return parsed.output;
  const wrong = parsed.issues.map((issue) => v.getDotPath(issue) ?? '(text)');
  throw new Error(`The text in ${rowKey} cannot be read: ${wrong.join(', ')}`);
}

function textIn(properties: Texts): string {
  let text = '';
  for (let n = 0; typeof properties[`text${n}`] === 'string'; n += 1) text += properties[`text${n}`];
  return text;
}

/** The same properties with such a text in one piece, which can be read as well, and not be stored. */
export function inOnePiece<T>(properties: Readonly<Record<string, T>>): Readonly<Record<string, T | string>> {
  if (typeof properties.text1 !== 'string') return properties;
  const others = Object.entries(properties).filter(([name]) => !/^text\d+$/.test(name));
  return { ...Object.fromEntries(others), text0: textIn(properties) };
}

/** And in as many as it takes to be stored. */
export function inPieces<T>(properties: Readonly<Record<string, T>>): Readonly<Record<string, T | string>> {
  const { text0, ...others } = properties;
  if (typeof text0 !== 'string') return properties;
  return { ...others, ...Object.fromEntries(partsOf(text0).map((part, n) => [`text${n}`, part])) };
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
