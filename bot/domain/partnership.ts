import type { StrategyVersion } from './strategy.ts';

export type Department = { readonly id: string; readonly name: string };

export type Organisation = {
  readonly id: string;
  readonly name: string;
  /** Short name for narrow columns, such as "Politi". */
  readonly shortName: string;
  /** The Entra tenant its people sign in from; null until the administrator has told. */
  readonly tenantId: string | null;
  readonly departments: readonly Department[];
};

/** Authorities that run one strategy together, with the strategy version now in force. */
export type Partnership = {
  readonly id: string;
  readonly name: string;
  /** IANA zone in which its days begin and end. */
  readonly timeZone: string;
  /** True for the demonstration only: every screen, card and file then says so. */
  readonly sampleData: boolean;
  readonly organisations: readonly Organisation[];
  readonly strategy: StrategyVersion;
  /** Since when a practice partnership is being taken away (ISO instant): nobody is let in any more. Left out elsewhere. */
  readonly endedAt?: string;
  /** The versions before it, oldest first: what was written under their goals is still read. */
  readonly earlierStrategies: readonly StrategyVersion[];
};

/** The strategy version that a round asks under; the one in force where it names one that nobody knows. */
export function strategyOf(
  { strategy, earlierStrategies }: Pick<Partnership, 'strategy' | 'earlierStrategies'>,
  { strategyVersionId }: { readonly strategyVersionId: string },
): StrategyVersion {
  return earlierStrategies.find(({ id }) => id === strategyVersionId) ?? strategy;
}
