import { containsCprNumber } from './cpr.ts';
import { readText } from './read-text.ts';
import { type StatusContent, type TextField, textFields, textLimits } from './status-update.ts';

/** What coordinators add for the meeting: what the meeting should decide, and what follows where it does not. */
export const editExtras = ['recommendation', 'consequence'] as const;
export type EditField = TextField | (typeof editExtras)[number];
export const editFields = [...textFields, ...editExtras] as const satisfies readonly EditField[];

/** Longest text of each field, in UTF-16 code units. */
export const editLimits: Readonly<Record<EditField, number>> = {
  ...textLimits,
  recommendation: 1000,
  consequence: 1000,
};

/**
 * One initiative's texts as a meeting is to read them (*udgave til mødet*), beside the answer, which is never touched.
 * It is in the answer's language.
 */
export type PackEdit = {
  readonly roundId: string;
  readonly initiativeId: string;
  /** The answer it is an edition of; a later answer makes it a thing of the past. */
  readonly version: number;
  /** The texts that differ from the answer's; an empty one is left out at the meeting. */
  readonly texts: Readonly<Partial<Record<TextField, string>>>;
  readonly recommendation: string;
  readonly consequence: string;
  readonly editedById: string;
  /** Domain instant (ISO, UTC). */
  readonly editedAt: string;
};

export type RawPackEdit = Readonly<Partial<Record<EditField, string>>>;

export type EditProblem = { readonly field: EditField; readonly code: 'too_long' | 'contains_cpr_number' };

export type ParsedPackEdit =
  | { readonly ok: true; readonly value: Pick<PackEdit, 'texts' | 'recommendation' | 'consequence'> }
  | { readonly ok: false; readonly problems: readonly EditProblem[] };

/** Reads what was typed beside an answer, all problems at once. What says the same as the answer is no edition of it. */
export function parsePackEdit(raw: RawPackEdit, original: StatusContent): ParsedPackEdit {
  const typed = editFields.flatMap((field) => {
    const text = raw[field];
    return text === undefined ? [] : [{ field, text: readText(text) }];
  });
  const problems = typed.flatMap(problemsOf);
  if (problems.length > 0) return { ok: false, problems };
  const said = (wanted: EditField) => typed.find(({ field }) => field === wanted)?.text;
  const changed = textFields.flatMap((field) => {
    const text = said(field);
    return text === undefined || text === original[field] ? [] : [[field, text] as const];
  });
  return {
    ok: true,
    value: {
      texts: Object.fromEntries(changed),
      recommendation: said('recommendation') ?? '',
      consequence: said('consequence') ?? '',
    },
  };
}

function problemsOf({ field, text }: { readonly field: EditField; readonly text: string }): readonly EditProblem[] {
  if (containsCprNumber(text)) return [{ field, code: 'contains_cpr_number' }];
  return text.length > editLimits[field] ? [{ field, code: 'too_long' }] : [];
}

type Said = Pick<PackEdit, 'version' | 'texts' | 'recommendation' | 'consequence'>;

/** Two editions that would read the same at the meeting. */
export function isSameEdit(a: Said, b: Said): boolean {
  const isSameExtra = editExtras.every((field) => a[field] === b[field]);
  return a.version === b.version && isSameExtra && textFields.every((field) => a.texts[field] === b.texts[field]);
}

/** Nothing differs from the answer and nothing is added. */
export function isEmptyEdit({ texts, recommendation, consequence }: Omit<Said, 'version'>): boolean {
  return Object.keys(texts).length === 0 && recommendation === '' && consequence === '';
}
