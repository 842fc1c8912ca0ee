import type { Meeting } from '#bot/domain/meeting.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import { changeMeeting, type MeetingQuestion } from './change-meeting.ts';

/** The round that serves a meeting, or none. Refuses `no_such_round`, also for one that was cancelled. */
export function setMeetingRound(ports: Ports) {
  return (question: MeetingQuestion & { readonly roundId: string | null }): Promise<Meeting> =>
    changeMeeting(ports, question, async () => {
      await assertRound(ports, question);
      return {
        event: { kind: 'set_round', roundId: question.roundId },
        action: 'meeting_round_set',
        seen: null,
      };
    });
}

/** Refuses `no_such_round`. */
export async function assertRound(
  ports: Ports,
  { partnershipId, roundId }: { readonly partnershipId: string; readonly roundId: string | null },
): Promise<void> {
  if (roundId === null) return;
  const round = await ports.partnerships.round(partnershipId, roundId);
  if (!round || round.state === 'cancelled') throw new Refusal('no_such_round');
}
