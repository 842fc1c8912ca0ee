import { parsePerson, personProblemFacts, type RawPerson } from '#bot/domain/parse-person.ts';
import type { Person } from '#bot/domain/person.ts';
import { mayChangePerson } from '#bot/domain/person-register.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import { committed } from '#bot/use-cases/committed.ts';
import { personVersion } from '#bot/use-cases/fingerprint.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import type { PersonalQuestion } from './personal.ts';
import { keepingRegister, registeredNow } from './register.ts';

export type ChangePerson = PersonalQuestion & {
  readonly raw: RawPerson;
  /** `personVersion` of the person the form was drawn from. */
  readonly version: string;
};

/**
 * Corrects what is written of somebody; corrected into what it is already, it is left as it is. Refuses `not_allowed`,
 * `no_such_person`, `invalid_person` with all problems, and `person_changed_meanwhile` where another one was seen.
 */
export function changePerson(ports: Ports) {
  return async (input: ChangePerson): Promise<Person> => {
    const { person: caller, partnership } = await keepingRegister(ports, input);
    const parsed = parsePerson(input.raw, partnership);
    if (!parsed.ok) throw new Refusal('invalid_person', personProblemFacts(parsed.problems));
    return committed(ports, input.partnershipId, async () => {
      const found = await registeredNow(ports, caller, input);
      // Neither out of one's own organisation nor into it.
      if (!mayChangePerson(caller, found.value) || !mayChangePerson(caller, parsed.value))
        throw new Refusal('not_allowed');
      const value = { ...found.value, ...parsed.value };
      const before = personVersion(found.value);
      if (personVersion(value) === before) return { changes: [], result: value };
      if (before !== input.version) throw new Refusal('person_changed_meanwhile', { version: before });
      const audit = { at: input.at, by: caller.id, action: 'person_changed', subject: value.id } as const;
      const changes = [
        { kind: 'person', value, tag: found.tag },
        { kind: 'audit', value: audit },
      ] as const;
      return { changes, result: value };
    });
  };
}
