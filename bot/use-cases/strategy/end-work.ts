import { isSameWork } from '#bot/domain/due-work.ts';
import { committed } from '#bot/use-cases/committed.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import type { Due } from '#bot/use-cases/rounds/due-work-now.ts';

/** Takes done work away, where nobody else has. */
export async function endWork(ports: Ports, { partnershipId, work }: Due): Promise<void> {
  await committed(ports, partnershipId, async () => {
    const left = await ports.records.dueAbout(partnershipId, work.aboutId);
    const isLeft = left.some((each) => isSameWork(each, work));
    return { changes: isLeft ? [{ kind: 'due_done', value: work }] : [], result: null };
  });
}
