import type { FieldProblem, RawField, TypedField } from '#bot/domain/status-form.ts';
import { rawFields } from '#bot/domain/status-form.ts';
import type { Text } from './da.ts';

/** What to do about one problem of one field, as a sentence that can stand beside the field. */
export function problemSentence(text: Text, { field, code, limit, found }: FieldProblem): string {
  if (code !== 'required') return text.statusForm.problems[code](limit ?? 0, found ?? '');
  return isStatusField(field) ? text.statusForm.fields[field].missing : text.decisions.followUp.missing;
}

/** What a field is called in a list of problems. */
export function fieldName(text: Text, field: TypedField): string {
  return isStatusField(field) ? text.statusForm.fields[field].name : text.decisions.followUp.name;
}

function isStatusField(field: TypedField): field is RawField {
  return rawFields.some((each) => each === field);
}
