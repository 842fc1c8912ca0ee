import type { FieldProblem } from '#bot/domain/status-form.ts';
import type { Text } from './da.ts';

/** What to do about one problem of one field, as a sentence that can stand beside the field. */
export function problemSentence(text: Text, problem: FieldProblem): string {
  if (problem.code === 'required') return text.statusForm.fields[problem.field].missing;
  return text.statusForm.problems[problem.code](problem.limit ?? 0);
}
