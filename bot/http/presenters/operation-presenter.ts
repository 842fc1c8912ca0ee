import type { Operation as Shown } from '#bot/contract/new-partnership.ts';
import { hasRole } from '#bot/domain/person.ts';
import type { Operation } from '#bot/use-cases/read-operation.ts';

export type Installation = { readonly version: string; readonly startedAt: string; readonly storage: 'ok' | 'down' };

/** How the installation runs: names of those who run it, ids and times of what was done, no texts. */
export function presentOperation({ people, waiting, audit }: Operation, installation: Installation): Shown {
  const nameOf = (id: string) => people.find((person) => person.id === id)?.name ?? id;
  return {
    version: installation.version,
    startedAt: installation.startedAt,
    storage: installation.storage,
    people: people.length,
    coordinators: people.filter((person) => hasRole(person, 'coordinator')).map(({ name }) => name),
    waiting,
    audit: audit.map(({ at, by, action, subject }) => ({ at, by: nameOf(by), action, subject: nameOf(subject) })),
  };
}
