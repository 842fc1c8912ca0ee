import type { PackEditShown } from '#bot/contract/packs.ts';
import { type EditField, editExtras, editFields, editLimits } from '#bot/domain/pack-edit.ts';
import type { Trouble } from '#tab/api/trouble.ts';
import type { Difference } from '#tab/fields/side-by-side.tsx';
import { type EditionText, editFieldName } from '#tab/text/edition-text.ts';

/** Every field of an edition as its form holds it. */
export type TypedEdition = Readonly<Partial<Record<EditField, string>>>;

/** As the meeting reads it: the answer, and what was written for the meeting in its place. */
export function typedEdition({ original, edited }: Pick<PackEditShown, 'original' | 'edited'>): TypedEdition {
  return { recommendation: '', consequence: '', ...original, ...edited };
}

/** Those that hold something, and what a coordinator adds, which comes first as it does in the pack. */
export function shownFields(read: PackEditShown, typed: TypedEdition): readonly EditField[] {
  const isExtra = (field: EditField) => editExtras.some((extra) => extra === field);
  const holds = (field: EditField) => Boolean(read.original[field] || read.edited[field] || typed[field]);
  const written = editFields.filter((field) => !isExtra(field) && holds(field));
  return [...editExtras, ...written];
}

/** Field by field where what stands there now differs from what was typed. */
export function editionDifferences(
  theirs: PackEditShown,
  yours: TypedEdition,
  text: EditionText,
): readonly Difference[] {
  const now = typedEdition(theirs);
  return editFields
    .map((field) => ({
      label: editFieldName(text, field),
      theirs: now[field] ?? '',
      yours: yours[field] ?? '',
    }))
    .filter((each) => each.theirs !== each.yours);
}

/** What to correct, by field; empty where it was refused for something else. */
export function editionProblems(trouble: Trouble, { form }: EditionText): ReadonlyMap<EditField, string> {
  if (trouble.kind !== 'refused' || trouble.code !== 'invalid_edit') return new Map();
  const { problems } = trouble.details;
  const named: readonly string[] = Array.isArray(problems) ? problems : [];
  return new Map(
    editFields.flatMap((field) => {
      if (named.includes(`${field}/contains_cpr_number`))
        return [[field, form.problems.contains_cpr_number()] as const];
      if (named.includes(`${field}/too_long`)) return [[field, form.problems.too_long(editLimits[field])] as const];
      return [];
    }),
  );
}
