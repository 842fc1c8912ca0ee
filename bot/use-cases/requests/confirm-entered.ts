import type { Identity } from '#bot/domain/person.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import { admit } from '#bot/use-cases/admit.ts';
import { committed } from '#bot/use-cases/committed.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import type { Confirmation } from '#bot/use-cases/records.ts';

export type ConfirmEntered = {
  readonly identity: Identity;
  readonly partnershipId: string;
  readonly initiativeId: string;
  readonly version: number;
  readonly at: string;
};

/** Somebody says that what a coordinator entered for them is right. Refuses `not_allowed` to everybody else. */
export function confirmEntered(ports: Ports) {
  return async ({ identity, partnershipId, initiativeId, version, at }: ConfirmEntered): Promise<Confirmation> => {
    const { person } = await admit(ports, identity, partnershipId);
    const update = await ports.partnerships.update(partnershipId, initiativeId, version);
    if (update?.onBehalfOfId !== person.id) throw new Refusal('not_allowed');
    return committed(ports, partnershipId, async () => {
      const earlier = await ports.records.confirmations(partnershipId, initiativeId);
      const same = earlier.find((each) => each.version === version && each.personId === person.id);
      if (same) return { changes: [], result: same };
      const value = { initiativeId, version, personId: person.id, at };
      const audit = { at, by: person.id, action: 'status_confirmed', subject: `${initiativeId}/${version}` } as const;
      return {
        changes: [
          { kind: 'confirmation', value },
          { kind: 'audit', value: audit },
        ],
        result: value,
      };
    });
  };
}
