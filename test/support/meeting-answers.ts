import type { AgendaPointShown, AgendaShown } from '#bot/contract/agenda.ts';
import type { DecisionShown, MeetingDecisionsShown } from '#bot/contract/decisions.ts';
import type { ListedMeetingShown, MeetingDetailShown, MeetingShown } from '#bot/contract/meetings.ts';
import type { MinutesOfMeeting } from '#bot/contract/minutes.ts';
import { answering, type FakeAnswers } from './fake-tab-server.ts';
import { aRegister, aRegistered } from './register-answer.ts';
import { aMe, anOverview } from './tab-answers.ts';

export const coordinator = { id: 'koordinator-kommune', name: 'Koordinator Kommune', organisation: 'aalborg-kommune' };
export const chief = { id: 'styregruppe-politi', name: 'Vicepolitiinspektør', organisation: 'nordjyllands-politi' };
export const lead = { id: 'lead-3', name: 'Tovholder Trygt natteliv', organisation: 'nordjyllands-politi' };

/** The lead group's meeting in June 2025, four weeks after the clock of `aMe()`. */
export function aMeetingAnswer(overrides: Partial<MeetingShown> = {}): MeetingShown {
  return {
    id: 'lead-2025-1',
    seriesId: null,
    group: 'lead',
    title: null,
    date: '2025-06-11',
    startTime: '13:00',
    endTime: '15:00',
    timeZone: 'Europe/Copenhagen',
    startsAt: '2025-06-11T11:00:00.000Z',
    endsAt: '2025-06-11T13:00:00.000Z',
    place: 'Rantzausgade 1, mødelokale 2',
    onlineUrl: 'https://teams.example/moede',
    chair: coordinator,
    state: 'planned',
    isInvited: false,
    roundId: '2025-2',
    ...overrides,
  };
}

const warnings: ListedMeetingShown['warnings'] = [
  { code: 'same_day', date: '2025-06-11', meetingId: 'steering-2025-1', group: 'steering' },
];

/** As it stands in a coordinator's list. */
export function aListedMeeting(overrides: Partial<ListedMeetingShown> = {}): ListedMeetingShown {
  return { ...aMeetingAnswer(), own: null, mayAnswer: true, warnings, ...overrides };
}

/** As a coordinator sees it. */
export function aMeetingDetail(overrides: Partial<MeetingDetailShown> = {}): MeetingDetailShown {
  return {
    meeting: aMeetingAnswer(),
    expected: [coordinator, lead, chief],
    own: null,
    mayAnswer: true,
    changeable: {
      version: 'version-1',
      channelId: null,
      plan: [],
      participantIds: [],
      namesMissing: false,
      namingBarrier: null,
      warnings,
    },
    headcount: {
      yes: [lead],
      no: [],
      substitutes: [{ person: chief, name: 'En kollega' }],
      unanswered: [coordinator],
    },
    ...overrides,
  };
}

/** As somebody sees it who only takes part. */
export function aMemberDetail(overrides: Partial<MeetingDetailShown> = {}): MeetingDetailShown {
  return aMeetingDetail({ changeable: null, headcount: null, ...overrides });
}

export function aPoint(overrides: Partial<AgendaPointShown> = {}): AgendaPointShown {
  return {
    id: 'point-1',
    number: 1,
    kind: 'approve_agenda',
    title: null,
    text: '',
    initiative: null,
    proposedBy: null,
    closedTo: null,
    isCarriedOver: false,
    version: 'point-version-1',
    ...overrides,
  };
}

export function anAgendaAnswer(overrides: Partial<AgendaShown> = {}): AgendaShown {
  const { id, group, title, date, startTime, endTime, state } = aMeetingAnswer();
  return {
    meeting: { id, group, title, date, startTime, endTime, state },
    hasGoneOut: false,
    mayEdit: true,
    mayPropose: true,
    points: [
      aPoint(),
      aPoint({ id: 'point-2', number: 2, kind: 'status' }),
      aPoint({
        id: 'point-3',
        number: 3,
        kind: 'own',
        title: 'Belysning i Jomfru Ane Gade',
        text: 'Skal kommune og politi søge fælles midler?',
        initiative: { id: 'trygt-natteliv', name: 'Trygt natteliv', nameEn: 'Safe nightlife' },
        proposedBy: lead,
      }),
      aPoint({ id: 'point-4', number: 4, kind: 'any_other' }),
      aPoint({
        id: 'point-5',
        number: 5,
        kind: 'own',
        title: 'Bemanding',
        closedTo: [coordinator, chief],
      }),
    ],
    waiting: [aPoint({ id: 'waiting-1', kind: 'own', title: 'Kampagne til studiestart', proposedBy: lead })],
    status: aStatusPoint(),
    ...overrides,
  };
}

function aStatusPoint(): AgendaShown['status'] {
  return {
    frozenAt: null,
    decisions: [
      {
        id: '2025-02-06-a',
        type: 'task',
        text: 'Kommunen afklarer økonomien i belysningen.',
        lang: 'da',
        initiative: { id: 'trygt-natteliv', name: 'Trygt natteliv', nameEn: 'Safe nightlife' },
        responsible: coordinator,
        dueOn: '2025-05-01',
        isOverdue: true,
      },
    ],
    rows: [
      {
        initiative: { id: 'trygt-natteliv', name: 'Trygt natteliv', nameEn: 'Safe nightlife' },
        organisations: ['nordjyllands-politi', 'aalborg-kommune'],
        health: 'action',
        healthBefore: 'attention',
        helpFrom: 'lead_group',
        reasons: ['asks', 'action', 'overdue'],
        texts: { reason: 'Der mangler en aftale om kameraer.', help: 'Hvem betaler driften?', lang: 'da' },
      },
      {
        initiative: { id: 'tryg-bydel', name: 'Tryg bydel', nameEn: 'Safe neighbourhood' },
        organisations: ['nordjyllands-politi'],
        health: 'missing',
        healthBefore: 'on_track',
        helpFrom: 'none',
        reasons: ['silent'],
        texts: null,
      },
    ],
  };
}

export function aDecisionAnswer(overrides: Partial<DecisionShown> = {}): DecisionShown {
  return {
    id: '2025-02-06-a',
    type: 'task',
    text: 'Kommunen afklarer økonomien i belysningen.',
    lang: 'da',
    group: 'lead',
    meetingId: 'lead-2025-0',
    meetingOn: '2025-02-06',
    pointId: null,
    initiative: { id: 'trygt-natteliv', name: 'Trygt natteliv', nameEn: 'Safe nightlife' },
    assentedBy: ['aalborg-kommune', 'nordjyllands-politi'],
    responsible: coordinator,
    dueOn: '2025-05-01',
    readers: 'group',
    isClosed: false,
    state: 'open',
    isUnderWay: false,
    isOverdue: true,
    outcome: '',
    outcomeBy: null,
    outcomeAt: null,
    createdAt: '2025-02-06T12:00:00.000Z',
    version: 'decision-version-1',
    mayChange: true,
    mayTell: true,
    ...overrides,
  };
}

/** What a decision's form can be filled in with. */
export function decisionChoices(): NonNullable<MeetingDecisionsShown['choices']> {
  const { organisations, initiatives } = anOverview();
  return {
    organisations,
    people: [coordinator, chief, lead],
    initiatives: initiatives.map(({ id, name, nameEn }) => ({ id, name, nameEn })),
    pointIds: ['point-1', 'point-2', 'point-3', 'point-4', 'point-5'],
  };
}

/** A meeting whose minutes nobody has sent yet. */
export function minutesAnswer(overrides: Partial<MinutesOfMeeting> = {}): MinutesOfMeeting {
  return { meetingId: 'lead-2025-1', versions: [], shown: null, mayWrite: false, ...overrides };
}

const later = { id: 'later', text: 'Skilte sættes op.', dueOn: '2025-09-01', isOverdue: false };

/** What the server says to a coordinator of one coming meeting with its agenda and decisions. */
export function meetingAnswers(): FakeAnswers {
  return {
    'GET /api/me': answering(aMe()),
    'GET /api/overview': answering(anOverview()),
    'GET /api/meetings': answering({ meetings: [aListedMeeting()], mayChange: true }),
    'GET /api/meetings/lead-2025-1': answering(aMeetingDetail()),
    'GET /api/meetings/lead-2025-1/agenda': answering(anAgendaAnswer()),
    'GET /api/meetings/lead-2025-1/decisions': answering({ decisions: [], choices: decisionChoices() }),
    'GET /api/meetings/lead-2025-1/minutes': answering(minutesAnswer({ mayWrite: true })),
    'GET /api/rounds/2025-2/packs': answering({
      packs: [{ roundId: '2025-2', number: 1, audience: 'all', madeAt: '2025-05-12T08:00:00.000Z', snapshot: 1 }],
    }),
    'GET /api/decisions': answering({
      decisions: [aDecisionAnswer({ ...later, responsible: lead }), aDecisionAnswer()],
    }),
    'GET /api/register': answering(
      aRegister({
        people: [
          aRegistered({ ...coordinator, roles: ['coordinator'], leadOf: [] }),
          aRegistered({ ...chief, roles: ['steering'], leadOf: [], reach: 'none' }),
          aRegistered({ ...lead }),
          aRegistered({ id: 'left-1', name: 'Fratrådt Person', leadOf: [], leftAt: '2025-04-30T10:00:00.000Z' }),
        ],
      }),
    ),
    'GET /api/channels': answering({ channels: [] }),
    'GET /api/calendar-feed': answering({ madeAt: null }),
    'GET /api/rounds': answering({ rounds: [] }),
    'GET /api/meeting-series': answering({ series: [], mayChange: true }),
  };
}
