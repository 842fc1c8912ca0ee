import { areApproved } from '#bot/domain/minutes.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import type { Change } from '#bot/use-cases/records.ts';

/**
 * To be committed with whatever changes what a meeting decided: the row of the version that is out for approval, as it
 * was read. An approval in the same moment changes that row, so that one of the two is decided anew. Refuses
 * `decision_frozen` where a version was approved.
 */
export async function heldOpen(ports: Ports, partnershipId: string, meetingId: string): Promise<readonly Change[]> {
  const versions = await ports.records.minutes(partnershipId, meetingId);
  if (areApproved(versions.map(({ value }) => value))) throw new Refusal('decision_frozen');
  return versions
    .filter(({ value }) => value.state === 'sent')
    .map(({ value, tag }): Change => ({ kind: 'minutes', value, tag }));
}
