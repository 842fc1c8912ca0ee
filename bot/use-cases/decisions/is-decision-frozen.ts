import type { Ports } from '#bot/use-cases/ports.ts';

/** Have a meeting's minutes been approved, so that of its decisions only what became of them changes? */
export async function isDecisionFrozen(_ports: Ports, _partnershipId: string, _meetingId: string): Promise<boolean> {
  return false;
}
