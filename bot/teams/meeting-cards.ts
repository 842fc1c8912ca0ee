import { cancelMeetingCard } from '#bot/cards/cancel-meeting-card.ts';
import type { Card } from '#bot/cards/element-types.ts';
import type { MeetingAddress } from '#bot/cards/meeting-action.ts';
import { meetingCard, type NamedHeads } from '#bot/cards/meeting-card.ts';
import { meetingsCard } from '#bot/cards/meetings-card.ts';
import type { Outcome } from '#bot/cards/outcome.ts';
import { saidCard } from '#bot/cards/said-card.ts';
import { whichPartnershipCard } from '#bot/cards/which-partnership-card.ts';
import type { Headcount } from '#bot/domain/attendance.ts';
import type { Person } from '#bot/domain/person.ts';
import type { Member } from '#bot/use-cases/admit.ts';
import { readMeeting } from '#bot/use-cases/meetings/read-meeting.ts';
import { readMyMeetings } from '#bot/use-cases/meetings/read-my-meetings.ts';
import type { Turn } from './turn.ts';
import type { TurnRoom } from './turn-room.ts';

/** The word alone: the coming meetings, first in which partnership where there are several. */
export async function myMeetings(room: TurnRoom, turn: Turn, members: readonly Member[]): Promise<Card> {
  const { text } = turn;
  const { sampleData } = room;
  const [only, ...more] = members.map(({ partnership }) => partnership);
  if (!only) return saidCard({ text, sentence: text.people.which.none, sampleData });
  const partnerships = [only, ...more];
  if (more.length > 0) return whichPartnershipCard({ text, verb: 'meeting.list', partnerships, sampleData });
  return shownMeetings(room, turn, { partnershipId: only.id, done: null });
}

/** One person's coming meetings. */
export async function shownMeetings(
  room: TurnRoom,
  turn: Turn,
  { partnershipId, ...came }: { readonly partnershipId: string } & Outcome,
): Promise<Card> {
  const { partnership, ...read } = await readMyMeetings(room.ports)({ ...turn, partnershipId });
  const { name: partnershipName, timeZone, sampleData } = partnership;
  const tabUrl = room.links.meetings(partnershipId);
  return meetingsCard({
    ...read,
    ...came,
    text: turn.text,
    partnershipId,
    partnershipName,
    timeZone,
    sampleData,
    tabUrl,
  });
}

type Shown = MeetingAddress & Outcome & { readonly substituteName?: string; readonly problems?: readonly string[] };

/** One meeting as it stands, to whoever may see it. Refuses `no_such_meeting`. */
export async function shownMeeting(room: TurnRoom, turn: Turn, shown: Shown): Promise<Card> {
  const { substituteName = '', problems = [], done, problem, partnershipId } = shown;
  const read = await readMeeting(room.ports)({ ...turn, ...shown });
  const { partnership, meeting, people } = read;
  const named = (id: string) => people.find((person) => person.id === id)?.name ?? id;
  return meetingCard({
    text: turn.text,
    partnershipId,
    partnershipName: partnership.name,
    timeZone: partnership.timeZone,
    meeting,
    chairName: meeting.chairId === null ? null : named(meeting.chairId),
    warnings: read.changeable?.warnings ?? null,
    heads: read.headcount && namedHeads(read.headcount, people),
    own: read.own,
    tabUrl: room.links.meeting(partnershipId, meeting.id),
    // Coordinators work with the card, and seldom sit in the group themselves.
    mayAnswer: read.mayAnswer && (read.changeable === null || read.isExpected || read.own !== null),
    ...{ substituteName, problems, done, problem },
    sampleData: partnership.sampleData,
  });
}

/** What is asked before a meeting is cancelled. */
export async function cancelQuestion(room: TurnRoom, turn: Turn, address: MeetingAddress): Promise<Card> {
  const { partnership, meeting } = await readMeeting(room.ports)({ ...turn, ...address });
  const { timeZone, sampleData } = partnership;
  return cancelMeetingCard({ text: turn.text, partnershipId: address.partnershipId, timeZone, meeting, sampleData });
}

function namedHeads(headcount: Headcount, people: readonly Person[]): NamedHeads {
  const named = (id: string) => people.find((person) => person.id === id)?.name ?? id;
  const { yes, no, substitutes, unanswered } = headcount;
  return {
    yes: yes.map(named),
    no: no.map(named),
    substitutes: substitutes.map(({ personId, name }) => `${named(personId)} (${name})`),
    unanswered: unanswered.map(named),
  };
}
