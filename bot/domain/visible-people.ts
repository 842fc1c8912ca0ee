import { type Initiative, mayAnswerFor } from './initiative.ts';
import { hasRole, type Person, type Role } from './person.ts';

/** Somebody as one reader may see them; phone and absence are null also where they are not that reader's. */
export type VisiblePerson = Pick<Person, 'id' | 'name' | 'title' | 'organisationId' | 'roles' | 'phone' | 'absence'>;

export type SeeingAbout = {
  readonly initiatives: readonly Initiative[];
  /** The partnership's local day, ISO date. */
  readonly day: string;
};

const seeEverybody: readonly Role[] = ['coordinator', 'steering', 'administrator'];

/**
 * The people one reader has to do with, in their order. Who coordinates, steers, administers or answers for an
 * initiative sees everybody; the others see themselves and the coordinators.
 *
 * A telephone number is seen by its owner, by coordinators, who call, and by administrators, who have to reach whom
 * Teams does not; and coordinators' numbers by those they ask. Absences are seen by their owner and by coordinators.
 */
export function visiblePeople(
  reader: Person,
  people: readonly Person[],
  { initiatives, day }: SeeingAbout,
): readonly VisiblePerson[] {
  const answers = initiatives.some((initiative) => mayAnswerFor(initiative, reader, day));
  const seesAll = answers || seeEverybody.some((role) => hasRole(reader, role));
  const isCoordinator = hasRole(reader, 'coordinator');
  const mayCall = isCoordinator || hasRole(reader, 'administrator');
  return people
    .filter((person) => seesAll || person.id === reader.id || hasRole(person, 'coordinator'))
    .map(({ id, name, title, organisationId, roles, phone, absence }) => {
      const isOwn = id === reader.id;
      const asks = answers && roles.includes('coordinator');
      return {
        ...{ id, name, title, organisationId, roles },
        phone: isOwn || mayCall || asks ? phone : null,
        absence: isOwn || isCoordinator ? absence : null,
      };
    });
}
