import { factsOfError } from '#bot/log.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import type { OutgoingQueue, TakenMessage } from './open-queue.ts';
import type { NoticeAddress } from './queue-message.ts';
import type { Sending } from './sending.ts';

type Parts = Sending & { readonly ports: Ports; readonly queue: OutgoingQueue };

/**
 * Gives up a message that breaks whoever handles it, where people can see it: its notice is settled as failed, the
 * message lies in the poison queue, and the log says error.
 */
export async function setAsidePoison(parts: Parts, message: TakenMessage): Promise<void> {
  const { notice, timesTaken } = message;
  parts.log.error('notice_poisoned', { ...notice, timesTaken });
  if (notice) {
    await giveUp(parts, notice).catch((thrown: unknown) => {
      // What cannot be read cannot be settled either; the message is kept all the same.
      parts.log.error('poison_not_settled', { ...notice, ...factsOfError(thrown) });
    });
  }
  await parts.queue.setAside(message);
}

async function giveUp({ ports, cases, now }: Parts, { partnershipId, intentId }: NoticeAddress): Promise<void> {
  const outgoing = await ports.records.outgoingOf(partnershipId, intentId);
  if (!outgoing) return;
  const outcome = { kind: 'failed', to: null, reason: 'gave_up' } as const;
  await cases.settle(ports)({ partnershipId, outgoing, outcome, at: now() });
}
