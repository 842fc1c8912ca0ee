import type { Meeting } from '#bot/domain/meeting.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import { changeMeeting, type MeetingQuestion } from './change-meeting.ts';

/** That people were invited from Outlook and answer there, or not after all. */
export function markInvited(ports: Ports) {
  return (question: MeetingQuestion & { readonly isInvited: boolean }): Promise<Meeting> =>
    changeMeeting(ports, question, () => ({
      event: { kind: 'set_invited', isInvited: question.isInvited },
      action: 'meeting_invitation_marked',
      seen: null,
    }));
}
