import type { Health } from './status-update.ts';

/** What is shown as status: a lead's word, or `missing` where none came. */
export type ShownHealth = Health | 'missing';

/** How many initiatives stand under each word, for one goal or one organisation. */
export type OverviewSummary = {
  /** Of the goal or the organisation. */
  readonly id: string;
  readonly total: number;
  readonly words: Readonly<Record<ShownHealth, number>>;
  readonly needDecision: number;
};

type Counted = { readonly health: ShownHealth; readonly needsDecision: boolean };

/** One summary per organisation, in their order; an initiative of several organisations counts in each. */
export function summaryPerOrganisation(
  organisations: readonly { readonly id: string }[],
  initiatives: readonly (Counted & { readonly organisations: readonly string[] })[],
): readonly OverviewSummary[] {
  return organisations.map(({ id }) =>
    summaryOf(
      id,
      initiatives.filter((each) => each.organisations.includes(id)),
    ),
  );
}

/** One summary per goal, in their order; an initiative with several goals counts in each. */
export function summaryPerGoal(
  goals: readonly { readonly id: string }[],
  initiatives: readonly (Counted & { readonly goals: readonly string[] })[],
): readonly OverviewSummary[] {
  return goals.map(({ id }) =>
    summaryOf(
      id,
      initiatives.filter((each) => each.goals.includes(id)),
    ),
  );
}

function summaryOf(id: string, initiatives: readonly Counted[]): OverviewSummary {
  const count = (word: ShownHealth) => initiatives.filter(({ health }) => health === word).length;
  return {
    id,
    total: initiatives.length,
    words: {
      on_track: count('on_track'),
      attention: count('attention'),
      action: count('action'),
      not_started: count('not_started'),
      paused: count('paused'),
      done: count('done'),
      missing: count('missing'),
    },
    needDecision: initiatives.filter(({ needsDecision }) => needsDecision).length,
  };
}
