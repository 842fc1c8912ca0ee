import type { Initiative } from './initiative.ts';
import { mayAnswerFor } from './initiative.ts';
import { hasRole, type Person } from './person.ts';

/** How much of a round's grid somebody sees, besides the totals, which the whole partnership sees. */
export type GridSight = {
  /** Lines of the grid: of every initiative, of those they answer for, or none. */
  readonly rows: 'all' | 'own' | 'none';
  /** Questions and reasons for excusing. */
  readonly notes: 'all' | 'own';
  /** People with what was sent to them and how they can be reached. */
  readonly people: 'all' | 'none';
};

/**
 * Coordinators see all of it. The steering group sees it without the coordinators' notes. Who answers for an initiative
 * sees that line. Administrators see how people can be reached, and of the requests no more than anybody. What several
 * roles see adds up.
 */
export function gridSightOf(person: Person, initiatives: readonly Initiative[], day: string): GridSight {
  const isCoordinator = hasRole(person, 'coordinator');
  const isSteering = hasRole(person, 'steering');
  const answers = initiatives.some((initiative) => mayAnswerFor(initiative, person, day));
  return {
    rows: isCoordinator || isSteering ? 'all' : answers ? 'own' : 'none',
    notes: isCoordinator ? 'all' : 'own',
    people: isCoordinator || isSteering || hasRole(person, 'administrator') ? 'all' : 'none',
  };
}
