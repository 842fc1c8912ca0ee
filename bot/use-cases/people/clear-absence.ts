import type { Absence, Person } from '#bot/domain/person.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import { keepAbsence, requireAbsence } from './absence-changes.ts';
import { minding, type PersonalQuestion, personNow } from './personal.ts';

/** `was`: as in `setAbsence`. */
export type ClearAbsence = PersonalQuestion & { readonly was?: Absence | undefined };

/** Somebody is back, or was never away: nobody stands in for them any more. Refuses as `setAbsence` does. */
export function clearAbsence(ports: Ports) {
  return async (input: ClearAbsence): Promise<Person> => {
    const { personId, at } = input;
    const { person: caller } = await minding(ports, input);
    return keepAbsence(ports, input, async () => {
      const person = await personNow(ports, input);
      const result = { ...person.value, absence: null };
      if (person.value.absence === null) return { absence: null, changes: [], result };
      requireAbsence(person.value.absence, input.was);
      const audit = { at, by: caller.id, action: 'absence_cleared', subject: personId } as const;
      const changes = [
        { kind: 'person', value: result, tag: person.tag },
        { kind: 'audit', value: audit },
      ] as const;
      return { absence: null, changes, result };
    });
  };
}
