import type { StatusOutcome } from '#bot/contract/status-form.ts';
import type { Language } from '#bot/domain/language.ts';
import { type RawField, rawFields, type TypedField } from '#bot/domain/status-form.ts';
import { formText } from './form-text.ts';

type Problem = Extract<StatusOutcome, { kind: 'problems' }>['problems'][number];

/** What to do about one problem of one field. */
export function problemWords(language: Language, { field, code, limit, found }: Problem): string {
  const { card, decisions } = formText(language);
  if (code !== 'required') return card.problems[code](limit ?? 0, found ?? '');
  return isStatusField(field) ? card.fields[field].missing : decisions.followUp.missing;
}

/** What a field is called in a list of problems. */
export function fieldWords(language: Language, field: TypedField): string {
  const { card, decisions } = formText(language);
  return isStatusField(field) ? card.fields[field].name : decisions.followUp.name;
}

function isStatusField(field: TypedField): field is RawField {
  return rawFields.some((each) => each === field);
}
