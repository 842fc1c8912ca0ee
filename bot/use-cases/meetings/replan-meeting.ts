import type { Meeting, MeetingStep } from '#bot/domain/meeting.ts';
import { parseMeetingPlan } from '#bot/domain/parse-meeting-plan.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import { changeMeeting, type MeetingQuestion } from './change-meeting.ts';

/** Other notices before the meeting. Refuses `invalid_input` (fact: `field`) besides what every change does. */
export function replanMeeting(ports: Ports) {
  return (
    question: MeetingQuestion & { readonly plan: readonly MeetingStep[]; seen: string | null },
  ): Promise<Meeting> =>
    changeMeeting(ports, question, () => ({
      event: { kind: 'replan', plan: parseMeetingPlan(question.plan) },
      action: 'meeting_replanned',
      seen: question.seen,
    }));
}
