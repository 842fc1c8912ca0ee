import type { Update } from '#bot/contract/initiative-detail.ts';
import type { Language } from '#bot/domain/language.ts';
import { type UpdatePart, updateParts } from '#tab/initiative/update-parts.ts';

export type ComparedPart = {
  readonly label: string;
  /** Null where that one says nothing of it. */
  readonly before: UpdatePart | null;
  readonly after: UpdatePart | null;
};

/** Every field that either of two updates fills in, in the order of the form. */
export function comparedParts(
  { older, newer }: { readonly older: Update; readonly newer: Update },
  language: Language,
): readonly ComparedPart[] {
  const [before, after] = [updateParts(older, language), updateParts(newer, language)];
  return mergedLabels(before, after).map((label) => ({
    label,
    before: before.find((part) => part.label === label) ?? null,
    after: after.find((part) => part.label === label) ?? null,
  }));
}

/** Both lists follow the form: what only the older has goes behind what it stands behind there. */
function mergedLabels(before: readonly UpdatePart[], after: readonly UpdatePart[]): readonly string[] {
  const labels = after.map(({ label }) => label);
  for (const [n, { label }] of before.entries()) {
    if (labels.includes(label)) continue;
    const previous = before[n - 1]?.label;
    labels.splice(previous === undefined ? 0 : labels.indexOf(previous) + 1, 0, label);
  }
  return labels;
}
