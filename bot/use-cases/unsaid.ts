import { type Intent, scopeOf, waitingDelivery } from '#bot/domain/notice.ts';
import type { Ports } from './ports.ts';
import type { Change } from './records.ts';

/**
 * The same ports, through which nothing is told to anybody: what would be sent is put down as not sent, for it may have
 * been said before. What is known of a notice already stays.
 */
export function unsaid(ports: Ports, at: string): Ports {
  const { records } = ports;
  const putDown = async (partnershipId: string, intent: Intent): Promise<readonly Change[]> => {
    if (await records.delivery(partnershipId, scopeOf(intent), intent.id)) return [];
    const value = { ...waitingDelivery(intent), state: 'failed', settledAt: at, failureReason: 'restored' } as const;
    return [{ kind: 'delivery', value }];
  };
  return {
    ...ports,
    records: {
      ...records,
      commit: async (partnershipId, changes) => {
        const quiet = changes.map(async (change) =>
          change.kind === 'send' || change.kind === 'send_newest' ? putDown(partnershipId, change.value) : [change],
        );
        return records.commit(partnershipId, (await Promise.all(quiet)).flat());
      },
    },
  };
}
