import type { Initiative } from './initiative.ts';
import { hasRole, type Person } from './person.ts';
import { visiblePeople } from './visible-people.ts';

/** Somebody as those see them who keep the register; phone and absence null also where they are not that reader's. */
export type RegisteredPerson = Pick<
  Person,
  'id' | 'name' | 'title' | 'organisationId' | 'departmentId' | 'roles' | 'phone' | 'absence' | 'leftAt'
> & {
  readonly leadOf: readonly string[];
  readonly deputyOf: readonly string[];
  readonly isLinked: boolean;
  /** What is written of them is this reader's to correct, and they are this reader's to let go. */
  readonly mayChange: boolean;
  readonly mayLetGo: boolean;
  readonly mayInvite: boolean;
};

export type RegisterSource = {
  readonly people: readonly Person[];
  readonly initiatives: readonly Initiative[];
  /** The partnership's local day, ISO date. */
  readonly day: string;
};

/**
 * Who is in the register, for one who keeps it: a coordinator sees everybody; who only administers sees their own
 * organisation's people, and those who run the partnership, whom they appoint.
 */
export function registerFor(reader: Person, { people, initiatives, day }: RegisterSource): readonly RegisteredPerson[] {
  const seen = new Map(visiblePeople(reader, people, { initiatives, day }).map((each) => [each.id, each]));
  return people
    .filter((person) => isInRegisterOf(reader, person))
    .map((person) => ({
      id: person.id,
      name: person.name,
      title: person.title,
      organisationId: person.organisationId,
      departmentId: person.departmentId,
      roles: person.roles,
      phone: seen.get(person.id)?.phone ?? null,
      absence: seen.get(person.id)?.absence ?? null,
      leftAt: person.leftAt,
      leadOf: initiatives.filter(({ leadIds }) => leadIds.includes(person.id)).map(({ id }) => id),
      deputyOf: initiatives.filter(({ deputyIds }) => deputyIds.includes(person.id)).map(({ id }) => id),
      isLinked: person.identities.length > 0,
      mayChange: mayChangePerson(reader, person),
      mayLetGo: mayLetGo(reader, person),
      mayInvite: person.leftAt === null && person.identities.length === 0 && mayInvite(reader, person),
    }));
}

export function isInRegisterOf(reader: Person, person: Person): boolean {
  if (hasRole(reader, 'coordinator')) return true;
  if (!hasRole(reader, 'administrator')) return false;
  return reader.organisationId === person.organisationId || isRunning(person);
}

/** Coordinators keep what is written of everybody; who only administers, that of their own organisation's people. */
export function mayChangePerson(reader: Person, person: Pick<Person, 'organisationId'>): boolean {
  if (hasRole(reader, 'coordinator')) return true;
  return hasRole(reader, 'administrator') && reader.organisationId === person.organisationId;
}

/**
 * Who may say that somebody leaves. Those who run the partnership are appointed by administrators, and let go by them;
 * a coordinator may also leave themself.
 */
export function mayLetGo(reader: Person, person: Person): boolean {
  if (!mayChangePerson(reader, person) && !(hasRole(reader, 'administrator') && isRunning(person))) return false;
  if (hasRole(person, 'administrator')) return hasRole(reader, 'administrator');
  if (hasRole(person, 'coordinator')) return hasRole(reader, 'administrator') || reader.id === person.id;
  return true;
}

/** Who may let somebody in: only an administrator those who run the partnership, as only they appoint them. */
export function mayInvite(reader: Person, person: Person): boolean {
  if (isRunning(person)) return hasRole(reader, 'administrator') && isInRegisterOf(reader, person);
  return mayChangePerson(reader, person);
}

/** Who may take out everything about somebody: they themselves, and those who keep the register in their organisation. */
export function mayExtract(reader: Person, person: Person): boolean {
  if (reader.id === person.id) return true;
  const isKeeper = hasRole(reader, 'coordinator') || hasRole(reader, 'administrator');
  return isKeeper && reader.organisationId === person.organisationId;
}

function isRunning(person: Person): boolean {
  return hasRole(person, 'coordinator') || hasRole(person, 'administrator');
}
