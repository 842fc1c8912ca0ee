import { areApproved } from '#bot/domain/minutes.ts';
import type { Ports } from '#bot/use-cases/ports.ts';

/** Were a meeting's minutes ever approved, so that of its decisions only what became of them changes? */
export async function isDecisionFrozen(ports: Ports, partnershipId: string, meetingId: string): Promise<boolean> {
  const versions = await ports.records.minutes(partnershipId, meetingId);
  return areApproved(versions.map(({ value }) => value));
}
