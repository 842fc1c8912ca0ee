import type { Person } from './person.ts';
import type { Visibility } from './visibility.ts';

export type InitiativeName = {
  readonly name: string;
  readonly nameEn: string | null;
  /** First local day the name held, ISO date. */
  readonly from: string;
};

export type Initiative = {
  readonly id: string;
  /** Place in the strategy's own list, from 1. */
  readonly order: number;
  /** Oldest first; never empty. */
  readonly names: readonly [InitiativeName, ...InitiativeName[]];
  readonly goalIds: readonly string[];
  /** True where no source states the goals and they were inferred. */
  readonly goalsInferred: boolean;
  readonly organisationIds: readonly string[];
  readonly organisationsInferred: boolean;
  readonly leadIds: readonly string[];
  readonly deputyIds: readonly string[];
  /** Those who answer while a lead or deputy is away; kept with the person's absence. */
  readonly standIns: readonly StandIn[];
  readonly validFrom: string;
  /** Last local day, or null while it runs. */
  readonly validTo: string | null;
  readonly defaultVisibility: Visibility;
  /** The initiatives that go on with it once it has ended; left out where there are none. */
  readonly successorIds?: readonly string[];
  /** The goals it had in earlier versions of the strategy, oldest first; left out where it has known one alone. */
  readonly earlierGoals?: readonly EarlierGoals[];
};

export type EarlierGoals = { readonly versionId: string; readonly goalIds: readonly string[] };

/** What a coordinator decides of an initiative, besides its name and its days. */
export type InitiativeDetails = Pick<
  Initiative,
  'goalIds' | 'organisationIds' | 'leadIds' | 'deputyIds' | 'defaultVisibility'
>;

/** `personId` answers for `forId` from one local day to another (ISO dates, both included). */
export type StandIn = {
  readonly personId: string;
  readonly forId: string;
  readonly from: string;
  readonly to: string;
};

/** The initiative's page under the strategy site's own headings; null where no source was found. */
export type InitiativeDescription = {
  readonly goal: string | null;
  readonly already: string | null;
  readonly focus: string | null;
  readonly targetGroup: string | null;
  readonly partners: string | null;
};

/** The name that holds on a local day (ISO date). */
export function nameOn(initiative: Initiative, day: string): InitiativeName {
  const held = initiative.names.filter((name) => name.from <= day);
  return held.at(-1) ?? initiative.names[0];
}

/** Its goals as a round of one strategy version knows them: those of now, where it was never under another. */
export function goalIdsIn({ goalIds, earlierGoals = [] }: Initiative, versionId: string): readonly string[] {
  return earlierGoals.find((earlier) => earlier.versionId === versionId)?.goalIds ?? goalIds;
}

/** Is the initiative valid on any of these local days (ISO dates, first and last)? */
export function isValidWithin(initiative: Pick<Initiative, 'validFrom' | 'validTo'>, days: readonly [string, string]) {
  const [first, last] = days;
  return initiative.validFrom <= last && (initiative.validTo === null || first <= initiative.validTo);
}

/** Leads and deputies may answer for an initiative, and on a local day (ISO date) who then stands in for one of them. */
export function mayAnswerFor(initiative: Initiative, person: Pick<Person, 'id'>, day: string): boolean {
  const isOwn = initiative.leadIds.includes(person.id) || initiative.deputyIds.includes(person.id);
  return isOwn || initiative.standIns.some((standIn) => standIn.personId === person.id && isOn(standIn, day));
}

function isOn({ from, to }: StandIn, day: string): boolean {
  return from <= day && day <= to;
}
