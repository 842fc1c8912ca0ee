import type { Redaction } from './redaction.ts';

/** What hides a text: a released redaction hides none. */
export type Hiding = Pick<Redaction, 'id' | 'texts' | 'hiddenOn'>;

/**
 * A stored value with every hidden text in it replaced by a mark that leads back to it: the one rule by which texts are
 * hidden. A long text is hidden wherever it stands, also within another, so that no copy of it is forgotten; a short one
 * (a name, an age) only where it is the whole of a text, and only in what is about the same (`isSameScope`), or every
 * "nej" would go with it. A value that is JSON is looked through text by text.
 */
export function hideIn(value: string, hidings: readonly Hiding[], isSameScope: (hiding: Hiding) => boolean): string {
  const marks = hidings.flatMap((hiding) =>
    hiding.texts.map((text, n) => ({ text, mark: markOf(hiding, n), isNear: isSameScope(hiding) })),
  );
  const found = marks.filter(({ text }) => value.includes(text) || value.includes(inJson(text)));
  if (found.length === 0) return value;
  // A text within a longer one goes with the longer one.
  const longestFirst = found.toSorted((a, b) => b.text.length - a.text.length);
  return inEachText(value, (each) => longestFirst.reduce(hideOne, each));
}

type Mark = { readonly text: string; readonly mark: string; readonly isNear: boolean };

function hideOne(value: string, { text, mark, isNear }: Mark): string {
  if (text.length >= shortestAnywhere) return value.replaceAll(text, () => mark);
  return isNear && value === text ? mark : value;
}

/** From this length on (UTF-16 units), nobody writes the same text twice by chance. */
const shortestAnywhere = 25;

/** A value as it is to be stored again: its marks are the texts they stand for, so that nothing hidden is lost. */
export function restoreIn(value: string, textOf: (redactionId: string, n: number) => string | null): string {
  if (!hasMark(value)) return value;
  return inEachText(value, (each) =>
    each.replaceAll(mark, (whole, id?: string, n?: string) =>
      id === undefined ? whole : (textOf(id, Number(n)) ?? whole),
    ),
  );
}

/** The redactions that marks of a value lead to. */
export function redactionsIn(value: string): readonly string[] {
  return [...value.matchAll(mark)].flatMap(([, id]) => id ?? []);
}

export function hasMark(value: string): boolean {
  return value.includes(before);
}

/** Marks that leave the server: the day and nothing that leads back. */
export function withoutWayBack(value: string): string {
  return value.replaceAll(mark, (whole) => `${before}${dayOf(whole)}${after}`);
}

/** The value as a reader reads it: each mark is a sentence that names the day (ISO date) it was hidden on. */
export function sayHidden(value: string, sentence: (day: string) => string): string {
  return value.replaceAll(mark, (whole) => sentence(dayOf(whole)));
}

/** Any value with all its texts said in the same way; it keeps its shape. */
export function sayHiddenIn<T extends object>(value: T, sentence: (day: string) => string): T {
  const text = JSON.stringify(value);
  if (!hasMark(text)) return value;
  const said: T = JSON.parse(sayHidden(text, (day) => inJson(sentence(day))));
  return said;
}

/** Of Unicode's private use: nobody's keyboard has them, and nothing escapes them. */
const before = '\uE000';
const after = '\uE001';
const mark = /\uE000(?:([\w-]+)\/(\d+)\/)?(\d{4}-\d{2}-\d{2})\uE001/g;

function markOf({ id, hiddenOn }: Hiding, n: number): string {
  return `${before}${id}/${n}/${hiddenOn}${after}`;
}

/** A mark ends with its day. */
function dayOf(whole: string): string {
  return whole.slice(-11, -1);
}

function inJson(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

/** A list or record kept as JSON is changed within, so that it stays JSON. */
function inEachText(value: string, change: (text: string) => string): string {
  if (!/^[[{]/.test(value)) return change(value);
  try {
    return JSON.stringify(JSON.parse(value, (_, each: unknown) => (typeof each === 'string' ? change(each) : each)));
  } catch {
    return change(value);
  }
}
