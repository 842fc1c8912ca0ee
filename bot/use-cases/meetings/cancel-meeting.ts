import type { Meeting } from '#bot/domain/meeting.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import { changeMeeting, type MeetingQuestion } from './change-meeting.ts';

/** Calls a meeting off for good. Cancelled twice it is cancelled once. Refuses what every change does. */
export function cancelMeeting(ports: Ports) {
  return (question: MeetingQuestion): Promise<Meeting> =>
    changeMeeting(ports, question, () => ({ event: { kind: 'cancel' }, action: 'meeting_cancelled', seen: null }));
}
