import { type Intent, scopeOf } from '#bot/domain/notice.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import type { Change } from '#bot/use-cases/records.ts';

/** Only what was never decided before: a decision that is there already would undo the whole commit. */
export async function undecided(
  ports: Ports,
  partnershipId: string,
  intents: readonly Intent[],
): Promise<readonly Change[]> {
  const deliveries = await Promise.all(
    intents.map((intent) => ports.records.delivery(partnershipId, scopeOf(intent), intent.id)),
  );
  return intents.filter((_, at) => deliveries[at] === null).map((value) => ({ kind: 'send', value }));
}
