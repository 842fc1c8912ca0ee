import { localDay } from '#bot/domain/local-time.ts';
import { type Identity, type Person, stillHere } from '#bot/domain/person.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import { type VisiblePerson, visiblePeople } from '#bot/domain/visible-people.ts';
import { admit } from '#bot/use-cases/admit.ts';
import type { Ports } from '#bot/use-cases/ports.ts';

export type PeopleRead = {
  readonly people: readonly VisiblePerson[];
  /** Everybody, for their names alone: who stands in for somebody, or once handled something. */
  readonly named: readonly Person[];
};

/** The people of today whom one reader has to do with, as far as they may see them. */
export function readPeople(ports: Ports) {
  return async (question: { identity: Identity; partnershipId: string; at: string }): Promise<PeopleRead> => {
    const { partnershipId, at } = question;
    const { person, partnership } = await admit(ports, question.identity, partnershipId);
    const now = await ports.partnerships.now(partnershipId);
    if (!now) throw new Refusal('no_partnership');
    const day = localDay(at, partnership.timeZone);
    const people = visiblePeople(person, stillHere(now.people), { initiatives: now.initiatives, day });
    return { people, named: now.people };
  };
}
