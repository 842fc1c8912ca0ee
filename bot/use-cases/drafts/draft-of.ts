import type { Draft } from '#bot/domain/draft.ts';
import { followUpPlaces } from '#bot/domain/follow-up.ts';
import type { Language } from '#bot/domain/language.ts';
import { maskRawStatus } from '#bot/domain/mask-raw-status.ts';
import { type RawStatus, type TypedField, typedFields } from '#bot/domain/status-form.ts';
import { textFields } from '#bot/domain/status-update.ts';

type Typed = { readonly raw: RawStatus; readonly language: Language; readonly at: string };
type Place = {
  readonly round: { readonly id: string };
  readonly initiative: { readonly id: string };
  readonly person: { readonly id: string };
};

export type MadeDraft =
  | { readonly kind: 'draft'; readonly draft: Draft; readonly isMasked: boolean }
  /** Nothing was written. */
  | { readonly kind: 'empty' }
  /** More than one row holds. */
  | { readonly kind: 'too_long' };

/** Most a draft holds, all fields together, in UTF-16 code units: some four times what can be sent. */
export const longestDraft = 28_000;

/** What was typed as it is kept: CPR numbers masked, and the confirmation left out, which is given when it is sent. */
export function draftOf({ round, initiative, person }: Place, { raw, language, at }: Typed): MadeDraft {
  const typed = keptFields(raw);
  const isEmpty = [...textFields, 'health' as const, ...followUpPlaces.map(({ note }) => note)].every(
    (field) => (typed[field] ?? '').trim() === '',
  );
  if (isEmpty) return { kind: 'empty' };
  const masked = maskRawStatus(typed);
  if (JSON.stringify(masked).length > longestDraft) return { kind: 'too_long' };
  const address = { roundId: round.id, initiativeId: initiative.id, personId: person.id };
  const isMasked = typedFields.some((field) => masked[field] !== typed[field]);
  return { kind: 'draft', draft: { ...address, raw: masked, lang: language, savedAt: at }, isMasked };
}

const notKept: readonly TypedField[] = ['confirmed', 'checked'];

function keptFields(raw: RawStatus): RawStatus {
  const kept = typedFields.filter((field) => !notKept.includes(field) && (raw[field] ?? '') !== '');
  return Object.fromEntries(kept.map((field) => [field, raw[field] ?? '']));
}
