import type { Ports } from '#bot/use-cases/ports.ts';
import type { Due } from '#bot/use-cases/rounds/due-work-now.ts';
import { erasePractice } from './erase-practice.ts';

/** The last of a practice partnership that was taken away: what was still on its way then, and its head. */
export function practiceEndedDue(ports: Ports) {
  return ({ partnershipId }: Due): Promise<void> => erasePractice(ports)(partnershipId, 'whole');
}
