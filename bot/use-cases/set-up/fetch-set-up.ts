import type { SetUp } from '#bot/domain/set-up.ts';
import { setUpOf } from '#bot/domain/set-up-of.ts';
import { keepingRegister, type RegisterQuestion } from '#bot/use-cases/people/register.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import { setUpNow } from './set-up-now.ts';

/** The set-up to be taken into another partnership, for coordinators and administrators; that it left is audited. */
export function fetchSetUp(ports: Ports) {
  return async (question: RegisterQuestion): Promise<{ readonly name: string; readonly setUp: SetUp }> => {
    const { partnershipId, at } = question;
    const { person } = await keepingRegister(ports, question);
    const source = await setUpNow(ports, question);
    const audit = { at, by: person.id, action: 'set_up_fetched', subject: partnershipId } as const;
    await ports.records.commit(partnershipId, [{ kind: 'audit', value: audit }]);
    return { name: source.partnership.name, setUp: setUpOf(source) };
  };
}
