import type { Log } from '#bot/log.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import type { Change } from '#bot/use-cases/records.ts';
import type { NoticeAddress } from './queue-message.ts';

export type Announced<S extends Ports> = {
  /** The same stores: whatever they commit to send is put in the queue as well. */
  readonly stores: S;
  /** Settles when everything committed so far has been put there, or could not be. */
  settled(): Promise<void>;
};

/**
 * Tells the queue of each notice once it is committed. Nobody waits for it and nothing fails by it: what is not told,
 * because the queue does not answer or the process dies, is found by the scheduler.
 */
export function announcing<S extends Ports>(
  stores: S,
  { push, log }: { readonly push: (notice: NoticeAddress) => Promise<void>; readonly log: Log },
): Announced<S> {
  const underWay = new Set<Promise<void>>();
  const announce = (partnershipId: string, changes: readonly Change[]): void => {
    const intentIds = intentsIn(changes);
    if (intentIds.length === 0) return;
    const pushing = Promise.allSettled(intentIds.map((intentId) => push({ partnershipId, intentId })))
      .then((pushes) => pushes.filter(({ status }) => status === 'rejected').length)
      .then((unpushed) => {
        underWay.delete(pushing);
        if (unpushed > 0) log.warn('notices_not_queued', { partnershipId, unpushed });
      });
    underWay.add(pushing);
  };
  const { records, partnerships } = stores;
  return {
    stores: {
      ...stores,
      records: {
        ...records,
        commit: async (partnershipId, changes) => {
          const result = await records.commit(partnershipId, changes);
          if (result === 'committed') announce(partnershipId, changes);
          return result;
        },
      },
      partnerships: {
        ...partnerships,
        acceptUpdate: async (acceptance) => {
          const result = await partnerships.acceptUpdate(acceptance);
          if (result.kind === 'accepted') announce(acceptance.partnershipId, acceptance.also);
          return result;
        },
      },
    },
    settled: async () => {
      await Promise.all(underWay);
    },
  };
}

function intentsIn(changes: readonly Change[]): readonly string[] {
  return changes.flatMap((change) =>
    change.kind === 'send' || change.kind === 'send_newest' ? [change.value.id] : [],
  );
}
