import type { ListedMeetingShown } from '#bot/contract/meetings.ts';
import { answering, type FakeAnswers } from '#test/support/fake-tab-server.ts';
import {
  aListedMeeting,
  aMeetingAnswer,
  aMeetingDetail,
  aMemberDetail,
  anAgendaAnswer,
  meetingAnswers,
} from '#test/support/meeting-answers.ts';
import { aRoundAnswer } from '#test/support/round-answer.ts';
import { inWords } from './in-words.ts';
import type { Said, Screen, Step } from './screen.ts';
import { fill, press } from './steps.ts';

const list = '/tab/?page=meetings';
const one = `${list}&meeting=lead-2025-1`;

const series = {
  ...{ id: 's-1', group: 'lead', title: null, startTime: '13:00', endTime: '15:00', plan: [] },
  ...{ timeZone: 'Europe/Copenhagen', rule: { kind: 'dates', dates: ['2025-06-11'] } },
};

const usual = {
  version: 'version-1',
  points: [
    { kind: 'approve_agenda', title: null },
    { kind: 'status', title: null },
  ],
};

const yes = { answer: 'yes', substituteName: '', answeredAt: '2025-05-12T08:00:00.000Z' } as const;

/** Three groups over half a year. */
const meetings: readonly ListedMeetingShown[] = [
  aListedMeeting(),
  aListedMeeting({
    id: 'steering-2025-1',
    group: 'steering',
    startTime: '09:00',
    endTime: '11:00',
    own: yes,
    place: '',
    warnings: [],
  }),
  aListedMeeting({ id: 'joint-2025-1', group: 'joint', date: '2025-10-02', warnings: [], onlineUrl: null }),
];

function answers(): FakeAnswers {
  const earlier = aListedMeeting({
    id: 'lead-2025-0',
    date: '2025-02-06',
    state: 'held',
    mayAnswer: false,
    warnings: [],
  });
  return {
    ...meetingAnswers(),
    'GET /api/meetings': ({ url }) => ({
      status: 200,
      body: { meetings: url.includes('before=') ? [earlier] : meetings, mayChange: true },
    }),
    'GET /api/groups/lead/agenda': answering(usual),
    'GET /api/rounds': answering({ rounds: [aRoundAnswer()] }),
    'GET /api/meeting-series': answering({ series: [{ series, meetings: [aMeetingAnswer()] }], mayChange: true }),
  };
}

const held = aMeetingAnswer({ state: 'held' });

/** Unfolds what a coordinator sets of a meeting. */
const settings: Step = ({ within, language }) =>
  within.getByText(inWords(['Indstillinger for mødet', 'Settings of the meeting'], language)).click();

const warned = { kind: 'warned', warnings: aListedMeeting().warnings };
const plan: readonly Step[] = [
  press('Planlæg møde', 'Plan a meeting'),
  async ({ within }) => within.locator('input[type="date"]').first().fill('2025-06-11'),
  press('Gem møde', 'Save meeting'),
];

function ofCoordinator(
  name: string,
  src: string,
  more: { readonly shows: Said; readonly steps?: readonly Step[] },
): Screen {
  return { name, who: 'coordinator', src, answers, ...more };
}

export const meetingScreens: readonly Screen[] = [
  ofCoordinator('meetings', list, { shows: ['Planlæg flere møder', 'Plan more meetings'] }),
  ofCoordinator('meetings-earlier', list, {
    steps: [press('Vis tidligere møder', 'Show earlier meetings')],
    shows: ['6. februar 2025', '6 February 2025'],
  }),
  {
    ...ofCoordinator('meetings-plan', list, {
      steps: plan,
      shows: ['Værd at vide, før du gemmer', 'Worth knowing before you save'],
    }),
    answers: () => ({ ...answers(), 'POST /api/meetings': answering(warned) }),
  },
  ofCoordinator('meetings-plan-series', list, {
    steps: [press('Planlæg serie', 'Plan a series')],
    shows: ['Hvornår mødes I?', 'When do you meet?'],
  }),
  ofCoordinator('meetings-usual-agenda', list, {
    steps: [press('Ret de faste punkter', 'Edit the usual items'), press('Tilføj punkt', 'Add item')],
    shows: ['Titel på punkt 3', 'Title of item 3'],
  }),
  ofCoordinator('meetings-substitute', list, {
    steps: [press('Send en anden', 'Send another')],
    shows: ['Hvem sender du?', 'Who will you send?'],
  }),
  ofCoordinator('meeting', one, { shows: ['Bemanding', 'Bemanding'] }),
  ofCoordinator('meeting-agenda-edited', one, {
    steps: [press('Ret dagsordenen', 'Edit the agenda'), press('Tilføj punkt', 'Add item')],
    shows: ['Nyt punkt', 'New item'],
  }),
  {
    ...ofCoordinator('meeting-carried-over', one, {
      steps: [press('Overfør punkter til næste møde', 'Carry items over to the next meeting')],
      shows: ['Hvilke punkter nåede I ikke?', 'Which items did you not get to?'],
    }),
    answers: () => ({
      ...answers(),
      'GET /api/meetings/lead-2025-1': answering(aMeetingDetail({ meeting: held })),
      'GET /api/meetings/lead-2025-1/agenda': answering(
        anAgendaAnswer({ meeting: { ...anAgendaAnswer().meeting, state: 'held' } }),
      ),
    }),
  },
  ofCoordinator('meeting-changed', one, {
    steps: [press('Ret møde', 'Change meeting'), fill(['Sted', 'Place'], 'Politigården')],
    shows: ['Gem møde', 'Save meeting'],
  }),
  ofCoordinator('meeting-notices', one, {
    steps: [settings, press('Ret beskeder', 'Change notices')],
    shows: ['Gem beskeder', 'Save notices'],
  }),
  ofCoordinator('meeting-cancelled', one, {
    steps: [press('Aflys møde', 'Cancel meeting')],
    shows: ['Aflys mødet?', 'Cancel the meeting?'],
  }),
  ofCoordinator('meeting-decision', one, {
    steps: [press('Skriv beslutning', 'Write a decision')],
    shows: ['Hvem har tiltrådt?', 'Who agreed?'],
  }),
  {
    name: 'meeting-of-a-member',
    who: 'lead',
    src: one,
    answers: () => ({
      ...answers(),
      'GET /api/meetings/lead-2025-1': answering(aMemberDetail()),
      'GET /api/meetings/lead-2025-1/agenda': answering(anAgendaAnswer({ mayEdit: false, waiting: [] })),
    }),
    steps: [press('Foreslå et punkt', 'Propose a point')],
    shows: [
      'Skriv kun om indsatsen, ikke om enkeltpersoner.',
      'Write about the initiative only, not about individuals.',
    ],
  },
  {
    ...ofCoordinator('meeting-held-online', one, { shows: ['Bemanding', 'Bemanding'] }),
    answers: () => ({
      ...answers(),
      'GET /api/meetings/lead-2025-1': answering(
        aMeetingDetail({
          meeting: aMeetingAnswer({ place: '', title: 'Ekstra møde om belysning og kameraer i Jomfru Ane Gade' }),
        }),
      ),
    }),
  },
];
