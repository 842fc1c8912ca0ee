import type { InitiativeDescription } from './initiative.ts';
import type { Language } from './language.ts';
import { dayProblems, type RawText, textProblems } from './parse-strategy.ts';
import { readText } from './read-text.ts';
import { invalidStrategy } from './strategy-problem.ts';

/** The headings of an initiative's page on the website, in its order; `theme` is a heading of its own words. */
export const descriptionSections = [
  'goal',
  'focusSentence',
  'theme',
  'already',
  'focus',
  'targetGroup',
  'partners',
  'contact',
] as const;
export type DescriptionSection = (typeof descriptionSections)[number];

export type DescriptionTexts = Readonly<Record<DescriptionSection, string>>;

/** What an initiative says of itself from a local day on. Never changed: whoever writes makes the next version. */
export type DescriptionVersion = {
  readonly initiativeId: string;
  /** From 1. */
  readonly number: number;
  /** First local day, ISO date. */
  readonly from: string;
  readonly texts: DescriptionTexts;
  readonly lang: Language;
  readonly writtenById: string;
  /** ISO instant. */
  readonly writtenAt: string;
};

export const descriptionLimits: Readonly<Record<DescriptionSection, number>> = {
  goal: 4000,
  focusSentence: 1000,
  theme: 200,
  already: 8000,
  focus: 8000,
  targetGroup: 1000,
  partners: 1000,
  contact: 1000,
};

/** Refuses `invalid_strategy` with all that is to be corrected; a page without a goal is none. */
export function parseDescription(raw: RawText): { readonly texts: DescriptionTexts; readonly from: string } {
  const problems = descriptionSections.flatMap((section) =>
    textProblems(section, raw[section] ?? '', { limit: descriptionLimits[section], isRequired: section === 'goal' }),
  );
  const all = [...problems, ...dayProblems('from', raw.from)];
  if (all.length > 0) throw invalidStrategy(all);
  const text = (section: DescriptionSection) => readText(raw[section] ?? '');
  return {
    texts: {
      goal: text('goal'),
      focusSentence: text('focusSentence'),
      theme: text('theme'),
      already: text('already'),
      focus: text('focus'),
      targetGroup: text('targetGroup'),
      partners: text('partners'),
      contact: text('contact'),
    },
    from: raw.from ?? '',
  };
}

/** The version that holds on a local day: the one written last of those that have begun; null where none has. */
export function descriptionOn(versions: readonly DescriptionVersion[], day: string): DescriptionVersion | null {
  const begun = versions.filter(({ from }) => from <= day);
  return begun.toSorted((a, b) => (a.from === b.from ? b.number - a.number : a.from < b.from ? 1 : -1))[0] ?? null;
}

/** The part of it that the overview's panel of one initiative shows. */
export function shortDescription({ texts }: DescriptionVersion): InitiativeDescription {
  const { goal, focusSentence, already, focus, targetGroup, partners } = texts;
  return {
    goal: goal || null,
    already: already || null,
    focus: [focusSentence, focus].filter(Boolean).join('\n\n') || null,
    targetGroup: targetGroup || null,
    partners: partners || null,
  };
}
