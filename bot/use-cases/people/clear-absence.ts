import type { Person } from '#bot/domain/person.ts';
import { committed } from '#bot/use-cases/committed.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import { absenceChanges } from './absence-changes.ts';
import { minding, type PersonalQuestion, personNow } from './personal.ts';

/** Somebody is back, or was never away: nobody stands in for them any more. Refuses as `setAbsence` does. */
export function clearAbsence(ports: Ports) {
  return async (input: PersonalQuestion): Promise<Person> => {
    const { partnershipId, personId, at } = input;
    const { person: caller } = await minding(ports, input);
    return committed(ports, partnershipId, async () => {
      const person = await personNow(ports, input);
      if (person.value.absence === null) return { changes: [], result: person.value };
      const changes = await absenceChanges(ports, partnershipId, { person, absence: null });
      const audit = { at, by: caller.id, action: 'absence_cleared', subject: personId } as const;
      return { changes: [...changes, { kind: 'audit', value: audit }], result: { ...person.value, absence: null } };
    });
  };
}
