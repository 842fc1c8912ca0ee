import type { Initiative } from './initiative.ts';
import type { Person } from './person.ts';
import { type Visibility, visibilities } from './visibility.ts';

type Led = Pick<Initiative, 'leadIds' | 'defaultVisibility'>;
type Placed = Pick<Person, 'id' | 'organisationId'>;

/**
 * The levels that can be chosen for an initiative's answers. Where its leads come from several organisations, none of
 * them may close an answer in: "only my organisation" is left out. `people` holds at least the leads.
 */
export function visibilitiesFor(initiative: Led, people: readonly Placed[]): readonly Visibility[] {
  if (!isLedBySeveral(initiative, people)) return visibilities;
  return visibilities.filter((visibility) => visibility !== 'own_organisation');
}

/** What a form is preset to: the initiative's own level, or the strictest that can be chosen there. */
export function presetVisibility(initiative: Led, people: readonly Placed[]): Visibility {
  const preset = initiative.defaultVisibility;
  return visibilitiesFor(initiative, people).includes(preset) ? preset : 'coordinators_and_steering';
}

function isLedBySeveral({ leadIds }: Led, people: readonly Placed[]): boolean {
  const leads = people.filter(({ id }) => leadIds.includes(id));
  return new Set(leads.map(({ organisationId }) => organisationId)).size > 1;
}
