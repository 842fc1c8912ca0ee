import type { Card } from '#bot/cards/element-types.ts';
import { steeringCard } from '#bot/cards/steering-card.ts';
import type { Partnership } from '#bot/domain/partnership.ts';
import { hasRole } from '#bot/domain/person.ts';
import { meetingTitle } from '#bot/text/meeting-sentence.ts';
import type { Member } from '#bot/use-cases/admit.ts';
import { readSteeringDesk } from '#bot/use-cases/read-steering-desk.ts';
import type { Turn } from './turn.ts';
import type { TurnRoom } from './turn-room.ts';

/** What needs a member of the steering group, in each partnership where they are one; none to anybody else. */
export function steeringDesks(room: TurnRoom, turn: Turn, members: readonly Member[]): Promise<readonly Card[]> {
  const steering = members.filter(({ person }) => hasRole(person, 'steering'));
  return Promise.all(steering.map(({ partnership }) => shownDesk(room, turn, partnership)));
}

async function shownDesk({ ports, links }: TurnRoom, turn: Turn, partnership: Partnership): Promise<Card> {
  const { text, language } = turn;
  const partnershipId = partnership.id;
  const { packs, asking, cases, toApprove, nextMeeting } = await readSteeringDesk(ports)({ ...turn, partnershipId });
  const pack = packs.newest;
  return steeringCard({
    text,
    partnershipId,
    timeZone: partnership.timeZone,
    sampleData: partnership.sampleData,
    asking: asking.map(({ name, nameEn }) => (language === 'en' && nameEn) || name),
    cases: cases.map(({ title, answerBy }) => ({ title, answerBy })),
    toApprove: toApprove.map(({ meeting, minutes }) => ({
      meetingId: meeting.id,
      version: minutes.version,
      heldOn: meeting.date,
      dueOn: minutes.dueOn,
    })),
    nextMeeting: nextMeeting && {
      title: meetingTitle(text, nextMeeting),
      date: nextMeeting.date,
      startTime: nextMeeting.startTime,
      place: nextMeeting.place,
    },
    pack,
    packUrl: pack ? links.pack(partnershipId, pack.roundId, pack.number) : links.overview(partnershipId),
    mineUrl: links.mine(partnershipId),
    tabUrl: links.overview(partnershipId),
  });
}
