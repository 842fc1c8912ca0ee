import type { PeopleShown } from '#bot/contract/people.ts';
import type { VisiblePerson } from '#bot/domain/visible-people.ts';
import type { PeopleRead } from '#bot/use-cases/people/read-people.ts';
import { presentPerson } from './person-presenter.ts';

/** People as one reader sees them: never how they sign in, nor where they are written to. */
export function presentPeople({ people, named }: PeopleRead): PeopleShown {
  return { people: people.map((person) => presentVisible(person, named)) };
}

function presentVisible(person: VisiblePerson, named: PeopleRead['named']): PeopleShown['people'][number] {
  const { absence } = person;
  return {
    id: person.id,
    name: person.name,
    title: person.title,
    organisation: person.organisationId,
    roles: [...person.roles],
    phone: person.phone,
    absence: absence && { from: absence.from, to: absence.to, standIn: presentPerson(named, absence.standInId) },
  };
}
