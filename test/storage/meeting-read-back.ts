import type { AgendaTemplate } from '#bot/domain/agenda.ts';
import type { CalendarFeed } from '#bot/domain/calendar-feed.ts';
import { knownOf, type MeetingRevision } from '#bot/domain/meeting-revision.ts';
import type { MeetingSeries } from '#bot/domain/meeting-series.ts';
import type { Change, Records } from '#bot/use-cases/records.ts';
import { aPoint } from '#test/support/agenda-builders.ts';
import { aDecision, aMeeting, anAttendance } from '#test/support/meeting-builders.ts';

type ReadBack = {
  readonly what: string;
  readonly changes: readonly Change[];
  readonly read: (records: Records) => Promise<unknown>;
  /** What is read, without its tags. */
  readonly expected: unknown;
};

/** Everything that a meeting can have, none of it as it begins. */
const meeting = aMeeting({
  seriesId: 'steering',
  title: 'Møde, nr. 2; "æøå"',
  onlineUrl: 'https://teams.example/l/1',
  chairId: 'steering-1',
  channelId: '19:styregruppe@thread.tacv2',
  participantIds: ['steering-1', 'lead-1'],
  state: 'held',
  sequence: 3,
  plan: [{ kind: 'near', unit: 'working_days', before: 5 }],
  isInvited: true,
  roundId: '2026-2',
});
const bare = aMeeting({ id: 'lead-2027-1', group: 'lead', date: '2027-02-05', place: '', plan: [] });

const yearly: MeetingSeries = {
  id: 'steering',
  group: 'steering',
  title: 'Styregruppen',
  startTime: '13:00',
  endTime: '15:00',
  timeZone: 'Europe/Copenhagen',
  place: 'Rådhuset',
  onlineUrl: 'https://teams.example/l/1',
  chairId: 'steering-1',
  channelId: '19:styregruppe@thread.tacv2',
  participantIds: ['lead-1'],
  rule: { kind: 'yearly', days: [{ month: 2, week: 1, weekday: 4 }] },
  plan: [{ kind: 'called', unit: 'weeks', before: 8 }],
  formers: [
    {
      title: null,
      startTime: '09:00',
      endTime: '11:00',
      timeZone: 'Europe/Copenhagen',
      place: 'Rådhuset',
      onlineUrl: null,
      chairId: null,
      channelId: null,
      participantIds: ['person-1'],
      plan: [{ kind: 'near', unit: 'days', before: 3 }],
    },
  ],
};
const agreed: MeetingSeries = {
  ...yearly,
  id: 'ved-aftale',
  title: null,
  onlineUrl: null,
  chairId: null,
  channelId: null,
  participantIds: [],
  rule: { kind: 'dates', dates: ['2027-03-02', '2027-01-28'] },
};

const substitute = anAttendance({ personId: 'lead-2', answer: 'substitute', substituteName: 'Vera Vikar' });

const closedPoint = aPoint({
  id: 'point-2',
  kind: 'own',
  title: 'En sag',
  text: 'To linjer\naf tekst',
  initiativeId: 'tryg-bydel',
  proposedById: 'lead-1',
  closedTo: ['lead-1', 'steering-1'],
  isCarriedOver: true,
});
const waiting = aPoint({ id: 'p-3', meetingId: null });

const template: AgendaTemplate = {
  group: 'steering',
  points: [
    { kind: 'approve_agenda', title: null },
    { kind: 'own', title: 'Nyt fra de tre' },
  ],
};

/** Everything that a decision can have. */
const told = aDecision({
  id: '2027-02-04-b',
  meetingId: 'steering-2027-1',
  pointId: 'point-2',
  initiativeId: 'tryg-bydel',
  answersVersion: 4,
  assentedBy: ['kommune', 'politi'],
  responsibleId: 'lead-1',
  dueOn: '2027-03-01',
  readers: 'all',
  closedTo: ['lead-1'],
  isUnderWay: true,
  pushedFrom: '2027-03-01',
  outcome: 'Vi er begyndt.',
  outcomeById: 'lead-1',
  outcomeAt: '2027-02-20T09:00:00.000Z',
  lang: 'en',
});
const inWriting = aDecision({ id: '2027-01-15-a', meetingId: null, caseId: 'sag-1', initiativeId: null });

const feed: CalendarFeed = { personId: 'lead-1', key: 'a'.repeat(64), changedAt: '2027-01-05T08:00:00.000Z' };

export const meetingReadBack: readonly ReadBack[] = [
  {
    what: 'a meeting',
    changes: [
      { kind: 'meeting', value: meeting, before: null, tag: null },
      { kind: 'meeting', value: bare, before: null, tag: null },
    ],
    read: (records) => Promise.all([meeting, bare].map(({ id }) => records.meeting('tryg-by', id))),
    expected: [meeting, bare],
  },
  {
    what: 'the meetings of a period, by day, and not that of the day after',
    changes: [bare, aMeeting({ id: 'c', date: '2027-02-06' }), meeting].map(
      (value): Change => ({ kind: 'meeting', value, before: null, tag: null }),
    ),
    read: (records) => records.meetings('tryg-by', { from: '2027-02-04', before: '2027-02-06' }),
    expected: [meeting, bare],
  },
  {
    what: 'series of meetings',
    changes: [yearly, agreed].map((value) => ({ kind: 'meeting_series', value, tag: null })),
    read: (records) => records.meetingSeries('tryg-by'),
    expected: [yearly, agreed],
  },
  {
    what: 'what was known of a meeting before each change, in their order',
    changes: [10, 2].map((sequence) => ({ kind: 'meeting_revision', value: aRevision(sequence) })),
    read: (records) => records.meetingRevisions('tryg-by', 'steering-2027-1'),
    expected: [aRevision(2), aRevision(10)],
  },
  {
    what: 'who comes to a meeting, and not to one whose id begins alike',
    changes: [anAttendance(), substitute, anAttendance({ meetingId: 'steering-2027-11' })].map((value) => ({
      kind: 'attendance',
      value,
      tag: null,
    })),
    read: (records) => records.attendances('tryg-by', 'steering-2027-1'),
    expected: [anAttendance(), substitute],
  },
  {
    what: 'a calendar address',
    changes: [
      { kind: 'calendar_feed', value: feed, tag: null },
      { kind: 'calendar_feed', value: { ...feed, personId: 'lead-2', key: null }, tag: null },
    ],
    read: (records) => Promise.all(['lead-1', 'lead-2'].map((id) => records.calendarFeed('tryg-by', id))),
    expected: [feed, { ...feed, personId: 'lead-2', key: null }],
  },
  {
    what: 'a meeting’s points',
    changes: [aPoint(), closedPoint, waiting].map((value) => ({ kind: 'agenda_point', value, tag: null })),
    read: (records) => records.agenda('tryg-by', aPoint()),
    expected: [aPoint(), closedPoint],
  },
  {
    what: 'the points that wait for a group’s next meeting',
    changes: [waiting, aPoint({ id: 'p-4', meetingId: null, group: 'joint' })].map(
      (value): Change => ({ kind: 'agenda_point', value, tag: null }),
    ),
    read: (records) => records.agenda('tryg-by', { meetingId: null, group: waiting.group }),
    expected: [waiting],
  },
  {
    what: 'what a group’s meetings begin with',
    changes: [{ kind: 'agenda_template', value: template, tag: null }],
    read: async (records) => (await records.agendaTemplate('tryg-by', 'steering')).value,
    expected: template,
  },
  {
    what: 'a decision, by whatever it is looked for',
    changes: [told, inWriting].map((value) => ({ kind: 'decision', value, before: null, tag: null })),
    read: (records) =>
      Promise.all([
        records.decision('tryg-by', told.id),
        records.openDecisions('tryg-by'),
        records.meetingDecisions('tryg-by', 'steering-2027-1'),
        records.initiativeDecisions('tryg-by', 'tryg-bydel'),
        records.decisions('tryg-by', { from: '2027-02-01', before: '2027-03-01' }),
      ]),
    expected: [told, [inWriting, told], [told], [told], [told]],
  },
];

function aRevision(sequence: number): MeetingRevision {
  return { meetingId: 'steering-2027-1', sequence, before: knownOf(aMeeting()) };
}
