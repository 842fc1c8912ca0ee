import { answering, type FakeAnswers } from '#test/support/fake-tab-server.ts';
import { chief, decisionChoices, meetingAnswers } from '#test/support/meeting-answers.ts';
import { aWrittenCase } from '#test/support/written-answers.ts';
import { aDraftAnswer, anAskedAnswer, aYearlyAnswer, yearlyAnswers } from '#test/support/yearly-answers.ts';
import type { Screen } from './screen.ts';
import { press } from './steps.ts';

const decisions = '/tab/?page=decisions';
const written = '/tab/?page=written';
const yearly = '/tab/?page=yearly';
const other = { id: 'styregruppe-to', name: 'Vicepolitidirektør', organisation: 'nordjyllands-politi' };

function decisionAnswers(): FakeAnswers {
  return {
    ...meetingAnswers(),
    'GET /api/meetings/lead-2025-0/decisions': answering({ decisions: [], choices: decisionChoices() }),
  };
}

function writtenAnswers(): FakeAnswers {
  const settled = aWrittenCase({ id: 'case-2', title: 'Lys i parken', state: 'withdrawn', mayWithdraw: false });
  return {
    ...meetingAnswers(),
    'GET /api/written-cases': answering({ cases: [aWrittenCase(), settled], askable: [chief, other] }),
  };
}

const approved = aDraftAnswer({ state: 'approved', edition: 1, problems: [], approvedAt: '2025-05-20T08:00:00.000Z' });

export const decisionScreens: readonly Screen[] = [
  {
    name: 'decisions',
    who: 'coordinator',
    src: decisions,
    answers: decisionAnswers,
    shows: ['2 åbne beslutninger', '2 open decisions'],
  },
  {
    name: 'decisions-told-of',
    who: 'lead',
    src: decisions,
    answers: decisionAnswers,
    steps: [
      press(
        'Fortæl, hvad der er sket: Kommunen afklarer økonomien i belysningen.',
        'Say what has happened: Kommunen afklarer økonomien i belysningen.',
      ),
    ],
    shows: ['Hvor langt er det?', 'How far is it?'],
  },
  {
    name: 'decisions-corrected',
    who: 'coordinator',
    src: decisions,
    answers: decisionAnswers,
    steps: [
      press('Ret: Kommunen afklarer økonomien i belysningen.', 'Correct: Kommunen afklarer økonomien i belysningen.'),
    ],
    shows: ['Ret beslutningen', 'Correct the decision'],
  },
  {
    name: 'decisions-none',
    who: 'reader',
    src: decisions,
    answers: () => ({ ...meetingAnswers(), 'GET /api/decisions': answering({ decisions: [] }) }),
    shows: ['Der er ingen åbne beslutninger.', 'There are no open decisions.'],
  },
  {
    name: 'written',
    who: 'coordinator',
    src: written,
    answers: writtenAnswers,
    shows: ['Lys i parken', 'Lys i parken'],
  },
  {
    name: 'written-sent',
    who: 'coordinator',
    src: written,
    answers: writtenAnswers,
    steps: [press('Send en sag', 'Ask for a decision')],
    shows: ['Ny sag til skriftlig behandling', 'New decision in writing'],
  },
  {
    name: 'written-withdrawn',
    who: 'coordinator',
    src: written,
    answers: writtenAnswers,
    steps: [press('Træk tilbage: Flere vagter', 'Withdraw: Flere vagter')],
    shows: ['Vil du trække sagen tilbage?', 'Do you want to withdraw it?'],
  },
  {
    name: 'written-answered',
    who: 'steering',
    src: written,
    answers: () => ({
      ...meetingAnswers(),
      'GET /api/written-cases': answering({
        cases: [aWrittenCase({ mayAnswer: true, mayWithdraw: false })],
        askable: null,
      }),
    }),
    steps: [press('Gem svar', 'Save answer')],
    shows: ['Vælg et svar.', 'Choose an answer.'],
  },
  {
    name: 'yearly-written',
    who: 'coordinator',
    src: yearly,
    answers: () => yearlyAnswers(),
    steps: [press('Ret: Indstilling', 'Edit: Recommendation')],
    shows: ['Gem teksten', 'Save the text'],
  },
  {
    name: 'yearly-period',
    who: 'coordinator',
    src: yearly,
    answers: () => yearlyAnswers(),
    steps: [press('Ret perioden', 'Change the period')],
    shows: ['Sidste dag, der er med', 'Last day included'],
  },
  {
    name: 'yearly-answered',
    who: 'steering',
    src: yearly,
    answers: () => yearlyAnswers(anAskedAnswer()),
    steps: [press('Send tilbage', 'Send back')],
    shows: ['Koordinatorerne læser den.', 'The coordinators read it.'],
  },
  {
    name: 'yearly-approved',
    who: 'coordinator',
    src: yearly,
    answers: () => yearlyAnswers(aYearlyAnswer({ draft: approved })),
    steps: [press('Udgiv', 'Publish')],
    shows: ['Udgiv den årlige status?', 'Publish the yearly status?'],
  },
  {
    name: 'yearly-read',
    who: 'reader',
    src: yearly,
    answers: () => yearlyAnswers(aYearlyAnswer({ draft: null, paragraphs: [] })),
    shows: ['Der er ikke udgivet nogen udgave endnu.', 'No edition has been published yet.'],
  },
];
