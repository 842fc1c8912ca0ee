import type { Meeting } from '#bot/domain/meeting.ts';
import { comingMeetings } from '#bot/domain/next-meeting.ts';
import type { Identity } from '#bot/domain/person.ts';
import { memberNow } from '#bot/use-cases/meetings/member-now.ts';
import { visibleMeetings } from '#bot/use-cases/meetings/read-meetings.ts';
import type { PartnershipNow, Ports } from '#bot/use-cases/ports.ts';
import { comingPeriod } from './agenda-now.ts';

export type ComingMeetings = { readonly now: PartnershipNow; readonly meetings: readonly Meeting[] };

/** The planned meetings that somebody may see and propose points for, the next one first. Refuses `unknown_person`. */
export function readComing(ports: Ports) {
  return async (question: { identity: Identity; partnershipId: string; at: string }): Promise<ComingMeetings> => {
    const { now, person } = await memberNow(ports, question);
    const { at } = question;
    const seen = await visibleMeetings(ports, { now, person, at }, comingPeriod(at));
    return { now, meetings: comingMeetings(seen, at) };
  };
}
