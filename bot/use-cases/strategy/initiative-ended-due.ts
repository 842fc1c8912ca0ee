import type { Ports } from '#bot/use-cases/ports.ts';
import type { DueHandler } from '#bot/use-cases/rounds/due-work-now.ts';
import { endWork } from './end-work.ts';
import { followEnded } from './follow-ended.ts';

/** An initiative has ended: what open rounds still ask of it goes to those who go on with it. One that stays is left. */
export const initiativeEndedDue: DueHandler = (ports: Ports) => async (due) => {
  await followEnded(ports, due);
  await endWork(ports, due);
};
