import {
  anEdition,
  anEditionLine,
  anUneditedAnswer,
  editionPath,
  editionsPath,
} from '#test/support/edition-answers.ts';
import { answering, type FakeAnswers } from '#test/support/fake-tab-server.ts';
import { meetingAnswers, minutesAnswer } from '#test/support/meeting-answers.ts';
import { minutesDraft, sentMinutes } from '#test/support/minutes-answers.ts';
import type { Screen } from './screen.ts';
import { fill, press, served } from './steps.ts';

const meeting = '/tab/?page=meetings&meeting=lead-2025-1';
const packs = '/tab/?page=meetings&packs=2025-2';
const minutesPath = '/api/meetings/lead-2025-1/minutes';
const lighting = ['1. Belysning', '1. Belysning'] as const;

function minutesAnswers(): FakeAnswers {
  const draft = minutesDraft();
  const theirs = { ...draft, revision: 2, points: draft.points.map((point) => ({ ...point, text: 'Deres tekst' })) };
  return {
    ...meetingAnswers(),
    [`GET ${minutesPath}`]: answering(
      minutesAnswer({ mayWrite: true, shown: sentMinutes(), versions: [sentMinutes()] }),
    ),
    [`GET ${minutesPath}/draft`]: answering(draft),
    [`POST ${minutesPath}/draft`]: ({ body }) => ({
      status: 200,
      body: { kind: 'conflict', draft: theirs, typed: body },
    }),
  };
}

const downloads = {
  number: 1,
  audience: 'all',
  readers: [
    { personId: 'a', name: 'Vicepolitiinspektør', isRecipient: true, isSent: false, downloads: [] },
    {
      personId: 'b',
      name: 'Direktør',
      isRecipient: true,
      isSent: true,
      downloads: [{ format: 'pdf', at: '2025-05-13T08:00:00.000Z' }],
    },
  ],
  difference: {
    number: 1,
    initiatives: [{ id: 'trygt-natteliv', name: 'Trygt natteliv', nameEn: null, kinds: ['health', 'text'] }],
    goals: [],
    isMeetingMoved: true,
    isAgendaChanged: false,
    areDecisionsChanged: false,
  },
};

function packAnswers(): FakeAnswers {
  return {
    ...meetingAnswers(),
    [`GET ${editionsPath}`]: answering({ edits: [anEditionLine()] }),
    [`GET ${editionPath}`]: answering(anUneditedAnswer()),
    'GET /api/rounds/2025-2/packs/1/downloads': answering(downloads),
  };
}

const write = press('Skriv udgave: Trygt natteliv', 'Write edition: Safe nightlife');

/** Minutes, meeting packs, and editions of texts for a meeting. */
export const paperScreens: readonly Screen[] = [
  {
    name: 'minutes-to-approve',
    who: 'lead',
    src: meeting,
    answers: minutesAnswers,
    steps: [press('Skriv en bemærkning', 'Write a remark')],
    shows: ['Send bemærkning', 'Send remark'],
  },
  {
    name: 'minutes-written',
    who: 'coordinator',
    src: meeting,
    answers: minutesAnswers,
    steps: [press('Skriv referat', 'Write minutes')],
    shows: ['Kladde til referat', 'Draft minutes'],
  },
  {
    name: 'minutes-written-by-two',
    who: 'coordinator',
    src: meeting,
    answers: minutesAnswers,
    steps: [press('Skriv referat', 'Write minutes'), fill(lighting, 'Min tekst'), press('Gem kladde', 'Save draft')],
    shows: ['En anden har ændret det imens', 'Somebody else has changed it meanwhile'],
  },
  {
    name: 'packs',
    who: 'coordinator',
    src: packs,
    answers: packAnswers,
    steps: [press('Hvem får nr. 1, og hvad er nyt?', 'Who gets no. 1, and what is new?')],
    shows: ['senest hentet', 'last taken'],
  },
  {
    name: 'edition-written',
    who: 'coordinator',
    src: packs,
    answers: packAnswers,
    steps: [write, fill(['Hvad er der sket: til mødet', 'What has happened: for the meeting'], 'Vi mødes i gaden.')],
    shows: ['Overstreget: står ikke i udgaven.', 'Struck through: not in the edition.'],
  },
  {
    name: 'edition-written-by-two',
    who: 'coordinator',
    src: packs,
    answers: packAnswers,
    steps: [
      write,
      fill(['Hvad er der sket: til mødet', 'What has happened: for the meeting'], 'Min tekst.'),
      served(`POST ${editionPath}`, () => ({
        status: 409,
        body: { code: 'edited_meanwhile', reference: 'r', details: {} },
      })),
      served(`GET ${editionPath}`, answering(anEdition())),
      press('Gem udgave', 'Save edition'),
    ],
    shows: ['En anden har ændret det imens', 'Somebody else has changed it meanwhile'],
  },
];
