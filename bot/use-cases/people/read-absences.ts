import type { Initiative } from '#bot/domain/initiative.ts';
import { localDay } from '#bot/domain/local-time.ts';
import type { Partnership } from '#bot/domain/partnership.ts';
import { type Absence, type Identity, type Person, stillHere } from '#bot/domain/person.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import { visiblePeople } from '#bot/domain/visible-people.ts';
import { admit } from '#bot/use-cases/admit.ts';
import { coordinating } from '#bot/use-cases/coordinating.ts';
import type { Ports } from '#bot/use-cases/ports.ts';

export type NamedPerson = { readonly personId: string; readonly name: string };

/** Somebody who is away now or will be, and who answers meanwhile. */
export type NamedAbsence = NamedPerson & Absence & { readonly standInName: string };

export type Absences = {
  readonly partnership: Partnership;
  /** Who asks. */
  readonly person: Person;
  /** The partnership's local day, ISO date. */
  readonly day: string;
  /** Those whose absence matters: leads and deputies, or only who asks. */
  readonly mayBeAway: readonly NamedPerson[];
  readonly standIns: readonly NamedPerson[];
  readonly absences: readonly NamedAbsence[];
};

export type ReadAbsences = {
  readonly identity: Identity;
  readonly partnershipId: string;
  /** Everybody's for coordinators alone; one's own for anybody. */
  readonly whose: 'everybody' | 'own';
  readonly at: string;
};

/** Who is away, who could be, and who could answer meanwhile. Refuses `not_allowed` where it is for coordinators. */
export function readAbsences(ports: Ports) {
  return async ({ identity, partnershipId, whose, at }: ReadAbsences): Promise<Absences> => {
    const isOwn = whose === 'own';
    const { person, partnership } = await (isOwn ? admit : coordinating)(ports, identity, partnershipId);
    const now = await ports.partnerships.now(partnershipId);
    if (!now) throw new Refusal('no_partnership');
    const day = localDay(at, partnership.timeZone);
    const seen = visiblePeople(person, now.people, { initiatives: now.initiatives, day });
    const here = new Set(stillHere(now.people).map(({ id }) => id));
    const nameOf = (id: string) => now.people.find((each) => each.id === id)?.name ?? id;
    return {
      partnership,
      person,
      day,
      mayBeAway: seen.filter(({ id }) => (isOwn ? id === person.id : isResponsible(id, now.initiatives))).map(named),
      standIns: seen
        .filter(({ id }) => here.has(id) && !(isOwn && id === person.id))
        .filter(({ id, roles }) => isResponsible(id, now.initiatives) || !isOnlyAdministrator(roles))
        .map(named),
      absences: seen.flatMap(({ id, name, absence }): readonly NamedAbsence[] => {
        if (absence === null || absence.to < day || (isOwn && id !== person.id)) return [];
        return [{ personId: id, name, ...absence, standInName: nameOf(absence.standInId) }];
      }),
    };
  };
}

function named({ id, name }: Pick<Person, 'id' | 'name'>): NamedPerson {
  return { personId: id, name };
}

function isResponsible(personId: string, initiatives: readonly Initiative[]): boolean {
  return initiatives.some(({ leadIds, deputyIds }) => leadIds.includes(personId) || deputyIds.includes(personId));
}

/** Who only runs the installation reads no status, so neither answers for anybody. */
function isOnlyAdministrator(roles: Person['roles']): boolean {
  return roles.length > 0 && roles.every((role) => role === 'administrator');
}
