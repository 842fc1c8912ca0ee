import { agendaLimits } from '#bot/domain/agenda.ts';
import type { PointProblem } from '#bot/domain/agenda-problem.ts';
import type { Text } from './da.ts';

/** What to do about one problem of one field of a point, as a sentence that can stand beside the field. */
export function pointProblemSentence({ agenda }: Text, { field, code }: PointProblem): string {
  const { fields, problems } = agenda;
  if (code === 'required' || code === 'unknown_choice') return fields[field].missing;
  if (code !== 'too_long') return problems[code];
  return problems.too_long(field === 'title' ? agendaLimits.title : agendaLimits.text);
}
