import { roundWork } from '#bot/domain/due-work.ts';
import { isPractice, realIdOf } from '#bot/domain/practice.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import { committed } from '#bot/use-cases/committed.ts';
import { keepingRegister, type RegisterQuestion } from '#bot/use-cases/people/register.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import { erasePractice } from './erase-practice.ts';

export type EndPractice = RegisterQuestion & {
  /** The name as it was typed, by somebody who knows what they take away. */
  readonly typedName: string;
};

/** Whoever was let in before it ended has answered or failed by then. */
const lastLookAfterMs = 600_000;

/**
 * Takes a practice partnership away whole. First nobody is let in any more; then its rows go; and ten minutes later the
 * clock takes what a request under way still wrote, and the head. Killed anywhere, the clock goes on. Refuses
 * `not_practice`, `other_name_typed`, and what `keepingRegister` refuses.
 */
export function endPractice(ports: Ports) {
  return async (input: EndPractice): Promise<void> => {
    const { partnershipId, at, typedName } = input;
    const { person } = await keepingRegister(ports, input);
    if (!isPractice(partnershipId)) throw new Refusal('not_practice');
    await committed(ports, partnershipId, async () => {
      const head = await ports.records.taggedPartnership(partnershipId);
      if (!head) return { changes: [], result: undefined };
      if (typedName.trim() !== head.value.name) throw new Refusal('other_name_typed');
      const lastLookAt = new Date(Date.parse(at) + lastLookAfterMs).toISOString();
      const changes = [
        { kind: 'partnership', value: { ...head.value, endedAt: at }, tag: head.tag },
        { kind: 'due', value: roundWork(partnershipId, 'practice_ended', lastLookAt) },
      ] as const;
      return { changes, result: undefined };
    });
    await noteInRealOne(ports, { partnershipId, by: person.id, at });
    await erasePractice(ports)(partnershipId, 'but_head');
  };
}

type Ended = { readonly partnershipId: string; readonly by: string; readonly at: string };

/** Its own trail goes with it; the one it was made from keeps that it was there. */
async function noteInRealOne(ports: Ports, { partnershipId, by, at }: Ended): Promise<void> {
  const realId = realIdOf(partnershipId);
  if (realId === null || !(await ports.partnerships.partnership(realId))) return;
  const audit = { at, by, action: 'practice_ended', subject: partnershipId } as const;
  await ports.records.commit(realId, [{ kind: 'audit', value: audit }]);
}
