import { type AgendaPoint, type AgendaTemplate, agendaLimits, type PointKind, type TemplatePoint } from './agenda.ts';
import { type PointProblem, pointFields } from './agenda-problem.ts';
import { containsCprNumber } from './cpr.ts';
import { readText } from './read-text.ts';

/** A point's form as it was typed. */
export type TypedPoint = {
  readonly title: string;
  readonly text: string;
  readonly initiativeId: string | null;
  readonly closedTo: readonly string[] | null;
};

export type PointWording = Pick<AgendaPoint, 'title' | 'text' | 'initiativeId' | 'closedTo'>;

export type ParsedPoint =
  | { readonly ok: true; readonly value: PointWording }
  | { readonly ok: false; readonly problems: readonly PointProblem[] };

export type PointChoices = {
  readonly kind: PointKind;
  readonly initiativeIds: readonly string[];
  /** Who may be named at a closed point. */
  readonly readerIds: readonly string[];
  /** Whose form it is. */
  readonly byId: string;
};

/** Reads a point's form. All problems come back at once, in the order of the form. */
export function parsePoint(typed: TypedPoint, choices: PointChoices): ParsedPoint {
  const closedTo = typed.closedTo && [...new Set(typed.closedTo)];
  const value = {
    title: oneLine(typed.title) || null,
    text: readText(typed.text),
    initiativeId: typed.initiativeId || null,
    closedTo,
  };
  const problems = [...textProblems(value, choices.kind), ...choiceProblems(value, choices)];
  if (problems.length === 0) return { ok: true, value };
  return { ok: false, problems: problems.toSorted((a, b) => placeOf(a) - placeOf(b)) };
}

/** A group's usual points as they were typed → as they are kept, or null where they will not do. */
export function parseTemplate({ group, points }: AgendaTemplate): AgendaTemplate | null {
  const read = points.map(({ kind, title }) => ({ kind, title: oneLine(title ?? '') || null }));
  const kinds = read.map(({ kind }) => kind).filter((kind) => kind !== 'own');
  const isSound = read.length > 0 && read.length <= agendaLimits.usualPoints && new Set(kinds).size === kinds.length;
  return isSound && read.every(isSoundUsual) ? { group, points: read } : null;
}

function isSoundUsual({ kind, title }: TemplatePoint): boolean {
  if (title === null) return kind !== 'own';
  return title.length <= agendaLimits.title && !containsCprNumber(title);
}

function textProblems({ title, text }: PointWording, kind: PointKind): readonly PointProblem[] {
  const problems: PointProblem[] = [];
  if (title === null && kind === 'own') problems.push({ field: 'title', code: 'required' });
  for (const [field, written] of [
    ['title', title ?? ''],
    ['text', text],
  ] as const) {
    if (written.length > agendaLimits[field]) problems.push({ field, code: 'too_long' });
    if (containsCprNumber(written)) problems.push({ field, code: 'contains_cpr_number' });
  }
  return problems;
}

function choiceProblems({ initiativeId, closedTo }: PointWording, choices: PointChoices): readonly PointProblem[] {
  const { initiativeIds, readerIds, byId } = choices;
  const problems: PointProblem[] = [];
  if (initiativeId !== null && !initiativeIds.includes(initiativeId)) {
    problems.push({ field: 'initiativeId', code: 'unknown_choice' });
  }
  if (closedTo === null) return problems;
  if (closedTo.some((id) => !readerIds.includes(id))) problems.push({ field: 'closedTo', code: 'unknown_choice' });
  if (!closedTo.includes(byId)) problems.push({ field: 'closedTo', code: 'not_among_them' });
  return problems;
}

function oneLine(typed: string): string {
  return readText(typed).replace(/\s+/g, ' ');
}

function placeOf({ field }: PointProblem): number {
  return pointFields.indexOf(field);
}
