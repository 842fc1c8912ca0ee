export type TextPart = { readonly text: string; readonly isChanged: boolean };
export type WordChanges = {
  /** The earlier text; changed is what the later one no longer says. */
  readonly before: readonly TextPart[];
  /** The later text; changed is what the earlier one did not say. */
  readonly after: readonly TextPart[];
};

/** Beyond this the whole middle counts as changed: the table below would be felt while somebody types. */
const mostCells = 1_000_000;

/** Word by word what two texts have in common, by their longest common row of words. */
export function wordChanges(before: string, after: string): WordChanges {
  const [a, b] = [wordsOf(before), wordsOf(after)];
  const start = commonStart(a, b);
  const end = commonStart(a.slice(start).toReversed(), b.slice(start).toReversed());
  const middleA = a.slice(start, a.length - end);
  const middleB = b.slice(start, b.length - end);
  const kept = middleA.length * middleB.length > mostCells ? [] : keptWords(middleA, middleB);
  const isKeptA = new Set(kept.map(([n]) => start + n));
  const isKeptB = new Set(kept.map(([, n]) => start + n));
  const isOutside = (n: number, length: number) => n < start || n >= length - end;
  return {
    before: joined(a.map((text, n) => ({ text, isChanged: !isOutside(n, a.length) && !isKeptA.has(n) }))),
    after: joined(b.map((text, n) => ({ text, isChanged: !isOutside(n, b.length) && !isKeptB.has(n) }))),
  };
}

/** Each word with the space after it, so that put together again they are the text, and no space counts as a word. */
function wordsOf(text: string): readonly string[] {
  return text.match(/^\s+|\S+\s*/g) ?? [];
}

function commonStart(a: readonly string[], b: readonly string[]): number {
  const differs = a.findIndex((word, n) => word !== b[n]);
  return differs < 0 ? a.length : differs;
}

/** The places, in both, of a longest row of words that stands in both. */
function keptWords(a: readonly string[], b: readonly string[]): readonly (readonly [number, number])[] {
  const width = b.length + 1;
  // The longest row that begins at or after each pair of places.
  const longest = new Uint32Array((a.length + 1) * width);
  const at = (n: number, m: number) => longest[n * width + m] ?? 0;
  for (let n = a.length - 1; n >= 0; n -= 1) {
    for (let m = b.length - 1; m >= 0; m -= 1) {
      longest[n * width + m] = a[n] === b[m] ? at(n + 1, m + 1) + 1 : Math.max(at(n + 1, m), at(n, m + 1));
    }
  }
  const kept: (readonly [number, number])[] = [];
  let [n, m] = [0, 0];
  while (n < a.length && m < b.length) {
    if (a[n] === b[m]) {
      kept.push([n, m]);
      n += 1;
      m += 1;
    } else if (at(n + 1, m) >= at(n, m + 1)) n += 1;
    else m += 1;
  }
  return kept;
}

function joined(parts: readonly TextPart[]): readonly TextPart[] {
  const runs: TextPart[] = [];
  for (const part of parts) {
    const last = runs.at(-1);
    if (last?.isChanged === part.isChanged) runs[runs.length - 1] = { ...part, text: last.text + part.text };
    else runs.push(part);
  }
  return runs;
}
