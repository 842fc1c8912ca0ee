import { areApproved } from '#bot/domain/minutes.ts';
import type { Ports } from '#bot/use-cases/ports.ts';

/** Whether a meeting's minutes were ever approved: from then on its decisions are not corrected any more. */
export async function areMinutesApproved(
  ports: Pick<Ports, 'records'>,
  partnershipId: string,
  meetingId: string,
): Promise<boolean> {
  const versions = await ports.records.minutes(partnershipId, meetingId);
  return areApproved(versions.map(({ value }) => value));
}
