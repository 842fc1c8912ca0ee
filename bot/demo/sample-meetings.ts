import type { AgendaPoint } from '#bot/domain/agenda.ts';
import { usualAgenda } from '#bot/domain/agenda.ts';
import { agendaOfMeeting, withPoint } from '#bot/domain/agenda-of-meeting.ts';
import type { Decision } from '#bot/domain/decision.ts';
import { type Meeting, meetingBeginnings } from '#bot/domain/meeting.ts';
import type { SeedMeetings } from '#bot/domain/seed.ts';
import { winterMinutes } from './sample-minutes.ts';
import { springRound, winterRound } from './sample-rounds.ts';

const usual = { ...meetingBeginnings, timeZone: 'Europe/Copenhagen' } as const;

/** The lead group's meeting of the winter, held before the demonstration begins. */
export const winterLeadMeeting: Meeting = {
  ...usual,
  id: 'tovholdermoede-2025-1',
  group: 'lead',
  date: '2025-02-05',
  startTime: '09:00',
  endTime: '11:00',
  place: 'Trekanten, Aalborg Øst',
  chairId: 'koordinator-kommune',
  state: 'held',
  roundId: winterRound.id,
};

const winterSteeringMeeting: Meeting = {
  ...usual,
  id: 'styregruppemoede-2025-1',
  group: 'steering',
  date: '2025-02-27',
  startTime: '13:00',
  endTime: '14:30',
  place: 'Politigården i Aalborg',
  chairId: 'styregruppe-politi',
  state: 'held',
};

const summerLeadMeeting: Meeting = {
  ...usual,
  id: 'tovholdermoede-2025-2',
  group: 'lead',
  date: '2025-06-18',
  startTime: '09:00',
  endTime: '11:00',
  place: 'Nordkraft, Aalborg',
  chairId: 'koordinator-politi',
  roundId: springRound.id,
};

const autumnSteeringMeeting: Meeting = {
  ...usual,
  id: 'styregruppemoede-2025-2',
  group: 'steering',
  date: '2025-10-02',
  startTime: '13:00',
  endTime: '14:30',
  place: 'Aalborg Universitetshospital – Psykiatrien',
  chairId: 'styregruppe-region',
};

/** What the steering group answered to a request of the closed round. */
const steeringDecision: Decision = {
  id: '2025-02-27-fravaer',
  type: 'task',
  text: 'Børn og Unge lægger en plan for faste teams på de skoler, der har mest fravær, inden for de nuværende midler.',
  lang: 'da',
  group: 'steering',
  meetingId: winterSteeringMeeting.id,
  pointId: `${winterSteeringMeeting.id}-4`,
  caseId: null,
  initiativeId: 'bekymrende-fravaer',
  answersVersion: 1,
  assentedBy: ['aalborg-kommune', 'nordjyllands-politi', 'region-nordjylland'],
  responsibleId: 'tovholder-bekymrende-fravaer',
  dueOn: '2025-09-01',
  pushedFrom: null,
  readers: 'all',
  closedTo: null,
  state: 'open',
  isUnderWay: false,
  outcome: '',
  outcomeById: null,
  outcomeAt: null,
  createdById: 'koordinator-kommune',
  createdAt: '2025-02-27T12:50:00.000Z',
};

/** The groups' meetings around the demonstration's first day: two held, two ahead. */
export function sampleMeetings(): SeedMeetings {
  return {
    meetings: [winterLeadMeeting, winterSteeringMeeting, summerLeadMeeting, autumnSteeringMeeting],
    points: summerAgenda(),
    decisions: [steeringDecision],
    minutes: [winterMinutes(winterLeadMeeting)],
  };
}

/** The usual ten points, and one that a lead proposed. */
function summerAgenda(): readonly AgendaPoint[] {
  const { id: meetingId, group } = summerLeadMeeting;
  const points = agendaOfMeeting({
    meeting: summerLeadMeeting,
    stored: [],
    template: usualAgenda(group),
    waiting: [],
  });
  return withPoint(points, {
    id: 'badesaeson',
    group,
    meetingId,
    order: 0,
    kind: 'own',
    title: 'Badesæsonen ved havnefronten',
    text: 'Hvem gør hvad, til de nye kameraer er sat op?',
    initiativeId: 'havnefronten',
    proposedById: 'tovholder-havnefronten',
    closedTo: null,
    isCarriedOver: false,
    createdAt: '2025-05-09T08:10:00.000Z',
  });
}
