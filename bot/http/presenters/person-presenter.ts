import type { Person } from '#bot/domain/person.ts';

/** A person's name and organisation, and nothing else of them. Somebody no longer known keeps their id. */
export function presentPerson(people: readonly Person[], id: string) {
  const person = people.find((each) => each.id === id);
  return { id, name: person?.name ?? '', organisation: person?.organisationId ?? '' };
}
