import type { Ports } from '#bot/use-cases/ports.ts';

/** Have a meeting's minutes been approved, so that of its decisions only what became of them changes? */
export async function isDecisionFrozen(ports: Ports, partnershipId: string, meetingId: string): Promise<boolean> {
  const versions = await ports.records.minutes(partnershipId, meetingId);
  return versions.some(({ value }) => value.state === 'approved');
}
