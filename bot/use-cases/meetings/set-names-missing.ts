import type { Meeting } from '#bot/domain/meeting.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import { changeMeeting, type MeetingQuestion } from './change-meeting.ts';

/**
 * Whether the meeting's channel may be told whose status is missing. It is told only where everybody who reads it may
 * know: that is decided whenever something is posted, as people come and go.
 */
export function setNamesMissing(ports: Ports) {
  return (question: MeetingQuestion & { readonly namesMissing: boolean }): Promise<Meeting> =>
    changeMeeting(ports, question, () => ({
      event: { kind: 'set_names_missing', namesMissing: question.namesMissing },
      action: 'meeting_names_set',
      seen: null,
    }));
}
