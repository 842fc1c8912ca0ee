import type { Pack, PackHealth, PackInitiative } from './pack.ts';
import type { HelpFrom } from './status-update.ts';

/** The steering group's first, then the lead group's, then the coordinators'. */
const askedFirst = ['steering', 'lead_group', 'coordinators'] as const satisfies readonly HelpFrom[];

/** Whatever asks for help or a decision: first by whom it is asked of, then what needs action, then as in the strategy. */
export function decisionsIn({ initiatives }: Pick<Pack, 'initiatives'>): readonly PackInitiative[] {
  const isUrgent = ({ health }: PackInitiative) => (health === 'action' ? 0 : 1);
  return askedFirst.flatMap((from) =>
    initiatives.filter(({ help }) => help === from).toSorted((a, b) => isUrgent(a) - isUrgent(b)),
  );
}

/** Needs action, and nothing was asked for: the first page must not be silent about it. */
export function urgentUnaskedIn({ initiatives }: Pick<Pack, 'initiatives'>): readonly PackInitiative[] {
  return initiatives.filter(({ health, help }) => health === 'action' && help === 'none');
}

export function changedIn({ initiatives }: Pick<Pack, 'initiatives'>): readonly PackInitiative[] {
  return initiatives.filter(({ change }) => change !== 'none');
}

export function missingIn({ initiatives }: Pick<Pack, 'initiatives'>): readonly PackInitiative[] {
  return initiatives.filter(({ health }) => health === 'missing');
}

/** The columns of the counts; what has not begun and what is paused are one sign and one column. */
export const countedWords = {
  action: ['action'],
  attention: ['attention'],
  on_track: ['on_track'],
  resting: ['not_started', 'paused'],
  done: ['done'],
  missing: ['missing'],
  excused: ['excused'],
} as const satisfies Readonly<Record<string, readonly PackHealth[]>>;
export type CountedWord = keyof typeof countedWords;

/** Of one goal or one organisation; null where all are counted. */
export type PackCount = {
  readonly id: string | null;
  readonly words: Readonly<Record<CountedWord, number>>;
  readonly total: number;
};

/** One count a goal, in the strategy's order; an initiative with several goals counts in each. */
export function countsPerGoal({ goals, initiatives }: Pick<Pack, 'goals' | 'initiatives'>): readonly PackCount[] {
  return goals.map(({ id }) =>
    countOf(
      id,
      initiatives.filter(({ goalIds }) => goalIds.includes(id)),
    ),
  );
}

/** One count an organisation; an initiative of several organisations counts in each. */
export function countsPerOrganisation(pack: Pick<Pack, 'organisations' | 'initiatives'>): readonly PackCount[] {
  return pack.organisations.map(({ id }) =>
    countOf(
      id,
      pack.initiatives.filter(({ organisationIds }) => organisationIds.includes(id)),
    ),
  );
}

/** Each initiative once. */
export function countOfAll({ initiatives }: Pick<Pack, 'initiatives'>): PackCount {
  return countOf(null, initiatives);
}

function countOf(id: string | null, initiatives: readonly PackInitiative[]): PackCount {
  const count = (word: CountedWord) => {
    const counted: readonly PackHealth[] = countedWords[word];
    return initiatives.filter(({ health }) => counted.includes(health)).length;
  };
  return {
    id,
    words: {
      action: count('action'),
      attention: count('attention'),
      on_track: count('on_track'),
      resting: count('resting'),
      done: count('done'),
      missing: count('missing'),
      excused: count('excused'),
    },
    total: initiatives.length,
  };
}
