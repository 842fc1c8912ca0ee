import type { Person } from '#bot/domain/person.ts';
import { mayChangePerson } from '#bot/domain/person-register.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import { committed } from '#bot/use-cases/committed.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import type { PersonalQuestion } from './personal.ts';
import { keepingRegister, registeredNow } from './register.ts';

/**
 * Somebody who left is back, or never should have been let go. What was handed over stays with whoever took it, and they
 * sign in once they are invited or met on the waiting list. Refuses `not_allowed`, `no_such_person`. Twice is once.
 */
export function takeBack(ports: Ports) {
  return async (input: PersonalQuestion): Promise<Person> => {
    const { person: caller } = await keepingRegister(ports, input);
    return committed(ports, input.partnershipId, async () => {
      const found = await registeredNow(ports, caller, input);
      if (!mayChangePerson(caller, found.value)) throw new Refusal('not_allowed');
      if (found.value.leftAt === null) return { changes: [], result: found.value };
      const value = { ...found.value, leftAt: null };
      const audit = { at: input.at, by: caller.id, action: 'person_returned', subject: value.id } as const;
      const changes = [
        { kind: 'person', value, tag: found.tag },
        { kind: 'audit', value: audit },
      ] as const;
      return { changes, result: value };
    });
  };
}
