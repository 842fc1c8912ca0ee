import type { Language } from '#bot/domain/language.ts';
import type { Health } from '#bot/domain/status-update.ts';

/** What stands in one place of a list; null where nothing does. */
export type ListCell =
  /** `lang` where somebody wrote it, and it is not in the list's own language. */
  | { readonly kind: 'text'; readonly text: string; readonly lang?: Language }
  | { readonly kind: 'number'; readonly number: number }
  /** A local ISO date. */
  | { readonly kind: 'day'; readonly day: string }
  /** An ISO instant, shown in the list's zone. */
  | { readonly kind: 'instant'; readonly at: string }
  | { readonly kind: 'status'; readonly health: Health | 'missing' }
  | null;

/** `width`: in letters, as a spreadsheet measures it. */
export type ListColumn = { readonly head: string; readonly width: number };

/** A list as somebody saw it on a screen, before it has a format. */
export type List = {
  readonly language: Language;
  readonly timeZone: string;
  readonly title: string;
  readonly partnership: string;
  readonly isSample: boolean;
  /** Who asked for it: it holds what they may see, which need not be what the next reader may. */
  readonly madeFor: string;
  /** ISO instant. */
  readonly createdAt: string;
  /** How many rows there were to choose from. */
  readonly outOf: number;
  readonly columns: readonly ListColumn[];
  readonly rows: readonly (readonly ListCell[])[];
  /** Long texts: in Word each row is a section of its own, named by its first two cells. */
  readonly hasLongTexts: boolean;
};

/** A text, or nothing where it is empty. */
export function textCell(text: string | null | undefined, lang?: Language): ListCell {
  if (!text) return null;
  return lang === undefined ? { kind: 'text', text } : { kind: 'text', text, lang };
}

export function numberCell(number: number): ListCell {
  return { kind: 'number', number };
}

export function dayCell(day: string | null): ListCell {
  return day === null ? null : { kind: 'day', day };
}

export function instantCell(at: string | null): ListCell {
  return at === null ? null : { kind: 'instant', at };
}

export function statusCell(health: Health | 'missing' | null): ListCell {
  return health === null ? null : { kind: 'status', health };
}
