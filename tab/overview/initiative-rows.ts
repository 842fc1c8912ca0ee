import type { Overview, OverviewInitiative, ShownHealth } from '#bot/contract/overview.ts';
import type { Language } from '#bot/domain/language.ts';
import { compareDanish } from '#bot/text/collate.ts';
import type { Filter, Sorting } from './view.ts';

/** A name in the reader's language where there is one; `lang` says which it became. */
export type LocalName = { readonly text: string; readonly lang: Language };

export type InitiativeRow = {
  readonly initiative: OverviewInitiative;
  readonly name: LocalName;
  readonly goals: readonly LocalName[];
  readonly organisations: readonly { readonly id: string; readonly name: string; readonly shortName: string }[];
  readonly isAnswered: boolean;
  /** True where the round asks and no answer has come. */
  readonly isUnanswered: boolean;
};

export function initiativeRows(overview: Overview, language: Language): readonly InitiativeRow[] {
  return overview.initiatives.map((initiative) => ({
    initiative,
    name: localName(initiative, language),
    goals: overview.goals.filter(({ id }) => initiative.goals.includes(id)).map((goal) => localName(goal, language)),
    organisations: overview.organisations.filter(({ id }) => initiative.organisations.includes(id)),
    isAnswered: isAnswered(initiative),
    isUnanswered: initiative.roundState !== null && initiative.roundState !== 'excused' && !isAnswered(initiative),
  }));
}

export function localName(
  named: { readonly name: string; readonly nameEn: string | null },
  language: Language,
): LocalName {
  if (language === 'en' && named.nameEn) return { text: named.nameEn, lang: 'en' };
  return { text: named.name, lang: 'da' };
}

export function filterRows(rows: readonly InitiativeRow[], filter: Filter): readonly InitiativeRow[] {
  const wanted = filter.text.trim().toLocaleLowerCase('da');
  return rows.filter((row) => {
    const { initiative } = row;
    if (filter.goal !== null && !initiative.goals.includes(filter.goal)) return false;
    if (filter.organisation !== null && !initiative.organisations.includes(filter.organisation)) return false;
    if (filter.health !== null && initiative.health !== filter.health) return false;
    if (filter.needsDecision && !initiative.needsDecision) return false;
    if (filter.changed && !initiative.changedSinceLast) return false;
    if (filter.unanswered && !row.isUnanswered) return false;
    return wanted === '' || searchable(row).includes(wanted);
  });
}

/** A new array; rows that a sorting holds equal keep the strategy's order. */
export function sortRows(rows: readonly InitiativeRow[], sorting: Sorting): readonly InitiativeRow[] {
  return [...rows].sort((a, b) => comparisons[sorting](a, b) || comparisons.order(a, b));
}

const comparisons: Readonly<Record<Sorting, (a: InitiativeRow, b: InitiativeRow) => number>> = {
  order: (a, b) => a.initiative.order - b.initiative.order,
  name: (a, b) => compareDanish(a.name.text, b.name.text),
  health: (a, b) => healthOrder.indexOf(a.initiative.health) - healthOrder.indexOf(b.initiative.health),
  newest: (a, b) => (b.initiative.submittedAt ?? '').localeCompare(a.initiative.submittedAt ?? ''),
};

/** What needs somebody first. */
export const healthOrder: readonly ShownHealth[] = [
  'action',
  'attention',
  'missing',
  'not_started',
  'paused',
  'on_track',
  'done',
];

function searchable({ initiative, name }: InitiativeRow): string {
  const people = initiative.leads.map((lead) => lead.name);
  return [initiative.name, name.text, ...people].join('\n').toLocaleLowerCase('da');
}

function isAnswered({ roundState }: OverviewInitiative): boolean {
  return roundState === 'submitted' || roundState === 'acknowledged';
}
