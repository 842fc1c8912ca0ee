import type { Person } from '#bot/domain/person.ts';
import { readPhone } from '#bot/domain/read-phone.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import { committed } from '#bot/use-cases/committed.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import { minding, type PersonalQuestion, personNow } from './personal.ts';

/** `phone`: as typed; empty or null takes it away. */
export type SetPhone = PersonalQuestion & { readonly phone: string | null };

/**
 * Sets the number that those who are asked are shown; by the person themself or a coordinator. Refuses `not_allowed`,
 * `no_such_person`, `invalid_input` where it is no telephone number, and `contains_cpr_number`.
 */
export function setPhone(ports: Ports) {
  return async (input: SetPhone): Promise<Person> => {
    const { person: caller } = await minding(ports, input);
    const phone = phoneOf(input.phone ?? '');
    return committed(ports, input.partnershipId, async () => {
      const found = await personNow(ports, input);
      if (found.value.phone === phone) return { changes: [], result: found.value };
      const value = { ...found.value, phone };
      const audit = { at: input.at, by: caller.id, action: 'phone_set', subject: value.id } as const;
      return {
        changes: [
          { kind: 'person', value, tag: found.tag },
          { kind: 'audit', value: audit },
        ],
        result: value,
      };
    });
  };
}

function phoneOf(typed: string): string | null {
  const read = readPhone(typed);
  if (read.ok) return read.value;
  throw new Refusal(read.problem === 'not_a_phone' ? 'invalid_input' : read.problem, { field: 'phone' });
}
