import { answering, type FakeAnswers, refusing } from '#test/support/fake-tab-server.ts';
import { aFormAnswer } from '#test/support/form-answers.ts';
import { aFollowedPerson, aGridAnswer, aGridRow, aRoundDetail } from '#test/support/round-builders.ts';
import { roundAnswers } from '#test/support/round-page-answers.ts';
import type { Said, Screen, Step } from './screen.ts';
import { press, served } from './steps.ts';

const list = '/tab/?page=rounds';
const open = `${list}&round=2025-2`;
const planned = `${list}&round=2025-3`;
const unread = `${open}&initiative=${aGridAnswer().rows[1]?.initiativeId}`;
const missing = `${open}&initiative=tryg-bydel`;
const answer = ['Der mangler en aftale om kameraer.', 'Der mangler en aftale om kameraer.'] as const;

type Coordinators = { readonly src: string; readonly shows: Said; readonly steps?: readonly Step[] };

function ofCoordinator(name: string, { src, shows, steps = [] }: Coordinators): Screen {
  return { name, who: 'coordinator', src, answers: roundAnswers, steps, shows };
}

/** As many lines as a round can be asked for. */
function ofMany(): FakeAnswers {
  const rows = Array.from({ length: 1500 }, (_, at) =>
    aGridRow({ initiativeId: `initiative-${at}`, order: at + 1, name: `Indsats nr. ${at + 1}`, nameEn: null }),
  );
  const people = rows.map(({ initiativeId, leads }) =>
    aFollowedPerson({ person: leads[0] ?? aFollowedPerson().person, initiativeIds: [initiativeId] }),
  );
  return { ...roundAnswers(), 'GET /api/rounds/2025-2/grid': answering(aGridAnswer({ rows, people })) };
}

const dates = press('Forlæng eller ret datoer', 'Extend or correct dates');
const saveDates = press('Gem datoerne', 'Save the dates');
const enterFor: readonly Step[] = [
  press('Skriv status for …', 'Write status for …'),
  async ({ within }) => within.getByLabel('Tovholder Tryg bydel').check(),
  press('Skriv status for tovholderen', 'Write the status for the lead'),
];
const onBehalfOf = { personId: 'lead-0', name: 'Tovholder Tryg bydel' };
const proposal = {
  opensOn: '2025-05-02',
  dueOn: '2025-06-03',
  dueTime: null,
  graceUntil: '2025-06-04',
  graceTime: null,
  meetingOn: '2025-06-18',
};

export const roundScreens: readonly Screen[] = [
  ofCoordinator('rounds', { src: list, shows: ['Statusrunde 1, vinteren 2024/25', 'Status round 1, winter 2024/25'] }),
  ofCoordinator('rounds-plan', {
    src: list,
    steps: [press('Planlæg en runde', 'Plan a round')],
    shows: ['Navn på engelsk (valgfri)', 'Name in English (optional)'],
  }),
  ofCoordinator('round-answers', { src: open, shows: ['Sendt retur', 'Returned'] }),
  ofCoordinator('round-answer-read', { src: unread, shows: answer }),
  ofCoordinator('round-answer-returned', {
    src: unread,
    steps: [press('Send retur', 'Send back')],
    shows: ['Hvad vil du spørge om?', 'What do you want to ask?'],
  }),
  ofCoordinator('round-excuse', {
    src: missing,
    steps: [press('Fritag indsatsen', 'Excuse the initiative')],
    shows: ['Hvorfor skal indsatsen ikke svare?', 'Why need it not answer?'],
  }),
  {
    ...ofCoordinator('round-enter-for', {
      src: missing,
      steps: enterFor,
      shows: ['Du skriver for Tovholder Tryg bydel', 'You write for Tovholder Tryg bydel'],
    }),
    answers: () => ({
      ...roundAnswers(),
      'GET /api/initiatives/tryg-bydel/form': answering(aFormAnswer({ onBehalfOf })),
    }),
  },
  ofCoordinator('round-people', {
    src: `${open}&part=people`,
    shows: ['Har fjernet eller blokeret appen', 'Has removed or blocked the app'],
  }),
  ofCoordinator('round-pictures', {
    src: `${open}&part=pictures`,
    steps: [press('Vis som tabel: Svar pr. dag', 'Show as a table: Answers per day')],
    shows: ['Skjul tabel', 'Hide the table'],
  }),
  ofCoordinator('round-goals', {
    src: `${open}&part=goals`,
    steps: [
      async ({ within }) =>
        within
          .getByRole('button', { name: /^(Ret|Correct): / })
          .first()
          .click(),
    ],
    shows: ['Begrundelse', 'Reasons'],
  }),
  ofCoordinator('round-as-it-closed', {
    src: `${list}&round=2025-1&part=snapshot`,
    shows: ['Gemt 16. januar 2025', 'Kept 16 January 2025'],
  }),
  ofCoordinator('round-preview', {
    src: planned,
    steps: [press('Se, hvem der bliver spurgt', 'See who will be asked')],
    shows: ['Hvad der bliver sendt, og hvornår', 'What will be sent, and when'],
  }),
  ofCoordinator('round-dates-changed-meanwhile', {
    src: open,
    steps: [
      dates,
      async ({ within }) => within.locator('input[type="date"]').first().fill('2025-05-30'),
      served('POST /api/rounds/2025-2/dates', refusing(409, 'dates_changed_meanwhile')),
      served('GET /api/rounds/2025-2', answering(aRoundDetail({ dueOn: '2025-06-02' }))),
      saveDates,
    ],
    shows: ['En anden har ændret det imens', 'Somebody else has changed it meanwhile'],
  }),
  {
    ...ofCoordinator('round-dates-proposed', { src: open, shows: ['Brug de nye datoer', 'Use the new dates'] }),
    answers: () => ({ ...roundAnswers(), 'GET /api/rounds/2025-2': answering(aRoundDetail({ proposal })) }),
  },
  ofCoordinator('round-close', {
    src: open,
    steps: [press('Luk nu', 'Close now')],
    shows: ['Vil du lukke runden nu?', 'Close the round now?'],
  }),
  { ...ofCoordinator('round-of-1500', { src: open, shows: ['Indsats nr. 1', 'Indsats nr. 1'] }), answers: ofMany },
  {
    name: 'round-of-a-reader',
    who: 'reader',
    src: open,
    answers: () => ({
      ...roundAnswers(),
      'GET /api/rounds/2025-2/grid': answering(aGridAnswer({ rows: [], people: [] })),
    }),
    shows: ['Du ser, hvor mange der har svaret.', 'You see how many have answered.'],
  },
];
