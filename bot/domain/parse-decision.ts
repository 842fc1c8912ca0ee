import { containsCprNumber } from './cpr.ts';
import { type Decision, decisionLimits, decisionTypes } from './decision.ts';
import { type DecisionField, type DecisionProblem, decisionFields } from './decision-problem.ts';
import { isDay } from './local-time.ts';
import { readText } from './read-text.ts';

/** What a form sent, as it was typed; several organisations arrive as one string joined by commas. */
export type RawDecision = Readonly<Partial<Record<DecisionField, string>>>;

/** What its writer decides of a decision. */
export type DecisionDetails = Pick<
  Decision,
  'type' | 'text' | 'assentedBy' | 'responsibleId' | 'dueOn' | 'initiativeId' | 'pointId' | 'readers'
>;

export type ParsedDecision =
  | { readonly ok: true; readonly value: DecisionDetails }
  | { readonly ok: false; readonly problems: readonly DecisionProblem[] };

/** The ids that may be chosen; `pointIds` are those the writer may see. */
export type DecisionChoices = {
  readonly organisationIds: readonly string[];
  readonly personIds: readonly string[];
  readonly initiativeIds: readonly string[];
  readonly pointIds: readonly string[];
};

/**
 * Reads a decision's form. All problems come back at once, in the order of the form. Nobody answers for information,
 * and it is never due.
 */
export function parseDecision(raw: RawDecision, choices: DecisionChoices): ParsedDecision {
  const typed = typedIn(raw);
  const { type, readers } = typed;
  const problems = [...badText(raw), ...badChoices(typed, raw, choices)];
  if (type === null || readers === null || problems.length > 0) {
    return { ok: false, problems: problems.toSorted((a, b) => placeOf(a) - placeOf(b)) };
  }
  const isTold = type === 'information';
  const { responsibleId, dueOn, ...rest } = typed;
  return {
    ok: true,
    value: { ...rest, type, readers, responsibleId: isTold ? null : responsibleId, dueOn: isTold ? null : dueOn },
  };
}

type Typed = Omit<DecisionDetails, 'type' | 'readers'> & {
  readonly type: DecisionDetails['type'] | null;
  readonly readers: DecisionDetails['readers'] | null;
};

function typedIn(raw: RawDecision): Typed {
  const chosen = (field: DecisionField) => (raw[field] ?? '').trim() || null;
  const parts = (raw.assentedBy ?? '').split(',').filter((part) => part !== '');
  return {
    type: decisionTypes.find((type) => type === raw.type) ?? null,
    text: readText(raw.text ?? ''),
    assentedBy: [...new Set(parts)],
    responsibleId: chosen('responsibleId'),
    dueOn: chosen('dueOn'),
    initiativeId: chosen('initiativeId'),
    pointId: chosen('pointId'),
    readers: (['group', 'all'] as const).find((readers) => readers === (chosen('readers') ?? 'group')) ?? null,
  };
}

/** Length is measured as sent, so that it agrees with the card's own counter. */
function badText({ text: typed = '' }: RawDecision): readonly DecisionProblem[] {
  const problems: DecisionProblem[] = [];
  if (readText(typed) === '') problems.push({ field: 'text', code: 'required' });
  if (typed.length > decisionLimits.text) problems.push({ field: 'text', code: 'too_long' });
  if (containsCprNumber(typed)) problems.push({ field: 'text', code: 'contains_cpr_number' });
  return problems;
}

function badChoices(typed: Typed, raw: RawDecision, choices: DecisionChoices): readonly DecisionProblem[] {
  const problems: DecisionProblem[] = [];
  const unknown = (field: DecisionField) => problems.push({ field, code: 'unknown_choice' });
  const isUnknown = (id: string | null, ids: readonly string[]) => id !== null && !ids.includes(id);
  if (!raw.type) problems.push({ field: 'type', code: 'required' });
  else if (typed.type === null) unknown('type');
  if (typed.assentedBy.some((id) => isUnknown(id, choices.organisationIds))) unknown('assentedBy');
  if (isUnknown(typed.responsibleId, choices.personIds)) unknown('responsibleId');
  if (typed.dueOn !== null && !isDay(typed.dueOn)) problems.push({ field: 'dueOn', code: 'not_a_day' });
  if (isUnknown(typed.initiativeId, choices.initiativeIds)) unknown('initiativeId');
  if (isUnknown(typed.pointId, choices.pointIds)) unknown('pointId');
  if (typed.readers === null) unknown('readers');
  return problems;
}

function placeOf({ field }: DecisionProblem): number {
  return decisionFields.indexOf(field);
}
