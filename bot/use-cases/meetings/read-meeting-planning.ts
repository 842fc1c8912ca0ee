import type { Partnership } from '#bot/domain/partnership.ts';
import type { Identity, Person } from '#bot/domain/person.ts';
import type { Round } from '#bot/domain/round.ts';
import { coordinating } from '#bot/use-cases/coordinating.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import { memberNow } from './member-now.ts';

export type MeetingPlanning = {
  readonly partnership: Partnership;
  readonly people: readonly Person[];
  /** Those that have not ended, and so can serve a meeting to come. */
  readonly rounds: readonly Round[];
};

/** What a coordinator plans a meeting from. Refuses `not_allowed` to everybody else. */
export function readMeetingPlanning(ports: Ports) {
  return async (question: { identity: Identity; partnershipId: string }): Promise<MeetingPlanning> => {
    await coordinating(ports, question.identity, question.partnershipId);
    const { now } = await memberNow(ports, question);
    return { partnership: now.partnership, people: now.people, rounds: now.rounds.filter(canServe) };
  };
}

function canServe({ state }: Round): boolean {
  return state !== 'closed' && state !== 'cancelled';
}
