export type Goal = {
  readonly id: string;
  /** Shortened for a screen. */
  readonly name: string;
  readonly nameEn: string | null;
  /** The goal as the strategy words it. */
  readonly fullText: string;
};

export type StrategyVersion = {
  readonly id: string;
  readonly title: string;
  /** Such as 3. */
  readonly number: number;
  /** First and last local day in force, ISO dates. */
  readonly validFrom: string;
  readonly validTo: string;
  readonly goals: readonly Goal[];
};
