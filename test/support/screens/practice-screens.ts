import { answering, type FakeAnswers } from '#test/support/fake-tab-server.ts';
import { anOperationAnswer } from '#test/support/operation-answer.ts';
import { aCheck, anAuditPage, aReachReport } from '#test/support/operation-parts-answers.ts';
import { aMe, aMembership } from '#test/support/tab-answers.ts';
import type { Screen, Step } from './screen.ts';
import { press } from './steps.ts';

const src = '/tab/?page=operation';
const real = aMembership({ roles: ['coordinator'] });
const practice = aMembership({
  id: `practice~${real.id}~00000000-0000-4000-8000-000000000001`,
  name: 'PRØVE: Tryg By',
  roles: ['coordinator', 'administrator'],
});
const both = aMe({ partnerships: [real, practice] });
const inPractice = `partnership=${encodeURIComponent(practice.id)}`;

const plan = {
  kind: 'plan',
  version: 'v',
  initiatives: [{ name: 'Tryg bydel', change: 'changed' }],
  settings: [{ name: 'sendFrom', change: 'changed' }],
  ...{ goals: [], agendas: [], series: [], unknownOrganisations: [], hasDraft: false },
};

function answers(): FakeAnswers {
  return {
    'GET /api/operation': answering(anOperationAnswer()),
    'GET /api/checks': answering({ organisations: [aCheck()] }),
    'GET /api/reach': answering(aReachReport()),
    'GET /api/audit': answering(anAuditPage()),
    'GET /api/redactions': answering({ redactions: [] }),
    'POST /api/set-up/preview': answering(plan),
  };
}

const choose: Step = ({ within }) =>
  within
    .locator('input[type=file]')
    .setInputFiles({ name: 'opsaetning.json', mimeType: 'application/json', buffer: Buffer.from('{"kind":"x"}') });

/** The practice partnership, and a set-up taken in from a file. */
export const practiceScreens: readonly Screen[] = [
  {
    name: 'practice-created',
    who: 'coordinator',
    src,
    answers,
    steps: [press('Opret et prøvepartnerskab', 'Create a practice partnership')],
    shows: ['Hvad skal det begynde med?', 'What shall it begin with?'],
  },
  {
    name: 'practice-overview',
    who: 'coordinator',
    me: both,
    src: `/tab/?page=overview&${inPractice}`,
    answers,
    shows: ['Du er i et prøvepartnerskab.', 'You are in a practice partnership.'],
  },
  {
    name: 'practice-deleted',
    who: 'coordinator',
    me: both,
    src: `${src}&${inPractice}`,
    answers,
    steps: [press('Slet prøvepartnerskabet', 'Delete the practice partnership')],
    shows: ['Slet alt', 'Delete everything'],
  },
  {
    name: 'set-up-taken-in',
    who: 'coordinator',
    src,
    answers,
    steps: [
      press('Hent en opsætning ind', 'Take in a set-up'),
      choose,
      press('Vis, hvad filen ændrer', 'Show what the file changes'),
    ],
    shows: ['Beskeder fra kl.: ændres', 'Messages from: changes'],
  },
];
