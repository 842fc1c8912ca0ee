import type { InitiativeDetail } from '#bot/contract/initiative-detail.ts';
import { answering, type FakeAnswers, refusing } from '#test/support/fake-tab-server.ts';
import { accepted, aFormAnswer, formAnswers } from '#test/support/form-answers.ts';
import { aDecisionAnswer } from '#test/support/meeting-answers.ts';
import { anInitiativeDetail, anUpdateAnswer } from '#test/support/tab-answers.ts';
import type { Said, Screen } from './screen.ts';
import { fill, press } from './steps.ts';

const src = '/tab/?initiative=trygt-natteliv';
const formSrc = `${src}&form=1`;
const newest = anUpdateAnswer();
const { texts } = newest;

function initiativeAnswers(detail: Partial<InitiativeDetail> = {}): FakeAnswers {
  const earlier = anUpdateAnswer({
    version: 1,
    health: 'on_track',
    help: 'none',
    texts: texts && { ...texts, reason: '', happened: 'Natteravne og dørmænd har mødtes én gang.' },
  });
  return {
    'GET /api/initiatives/trygt-natteliv': answering(anInitiativeDetail(detail)),
    'GET /api/initiatives/trygt-natteliv/updates': answering({ hasMore: false, updates: [earlier] }),
    'GET /api/initiatives/trygt-natteliv/decisions': answering({ decisions: [aDecisionAnswer()] }),
  };
}

const returned = {
  lateUntil: '2025-06-04',
  returned: {
    question: 'Hvornår sættes kameraerne op?',
    byName: 'Koordinator Kommune',
    at: '2025-05-12T07:00:00Z',
  },
};

const problems = {
  kind: 'problems',
  form: aFormAnswer({ filled: { happened: 'Borger ••••••-••••', visibility: 'all' } }),
  problems: [
    { field: 'happened', code: 'contains_cpr_number' },
    { field: 'nextSteps', code: 'required' },
  ],
};

const meanwhile = {
  kind: 'answered_meanwhile',
  form: aFormAnswer({ address: { ...aFormAnswer().address, baseVersion: 2, formId: 'form-2' } }),
  other: aFormAnswer().last,
  at: '2025-05-13T07:03:00.000Z',
};

const closed = {
  kind: 'closed',
  roundName: 'Statusrunde 2, foråret 2025',
  isDraftKept: true,
  coordinators: [{ name: 'Koordinator Kommune', organisationName: 'Aalborg Kommune', phone: '12 34 56 78' }],
};

const write = fill(['Hvad er der sket siden sidst?', 'What has happened since last time?'], 'Tre dialogmøder.');
const send = press('Send status', 'Send status');

/** The form, once it was sent and this was said to it. */
function sent(name: string, outcome: unknown, shows: Said): Screen {
  const answers = () => ({ ...formAnswers(), 'POST /api/status': answering(outcome) });
  return { name, who: 'lead', src: formSrc, answers, steps: [write, send], shows };
}

export const initiativeScreens: readonly Screen[] = [
  {
    name: 'initiative',
    who: 'coordinator',
    src,
    answers: () => initiativeAnswers(),
    shows: ['Kommunen afklarer økonomien i belysningen.', 'Kommunen afklarer økonomien i belysningen.'],
  },
  {
    name: 'initiative-of-its-lead',
    who: 'lead',
    src,
    answers: () => initiativeAnswers({ mayAnswer: true }),
    shows: ['Udfyld status', 'Fill in status'],
  },
  {
    name: 'initiative-two-compared',
    who: 'coordinator',
    src: `${src}&compare=1`,
    answers: () => initiativeAnswers(),
    shows: ['Den ældre', 'The older one'],
  },
  {
    name: 'initiative-unknown',
    who: 'reader',
    src: '/tab/?initiative=findes-ikke',
    answers: () => ({ 'GET /api/initiatives/findes-ikke': refusing(404, 'no_such_initiative') }),
    shows: ['Indsatsen findes ikke i dette overblik.', 'The initiative is not in this overview.'],
  },
  {
    name: 'status-form',
    who: 'lead',
    src: formSrc,
    answers: formAnswers,
    steps: [press('Flere felter', 'More fields')],
    shows: ['Samskabelse', 'Co-creation'],
  },
  {
    name: 'status-form-returned',
    who: 'lead',
    src: formSrc,
    answers: () => ({
      ...formAnswers(),
      'GET /api/initiatives/trygt-natteliv/form': answering(aFormAnswer(returned)),
    }),
    shows: ['Hvornår sættes kameraerne op?', 'Hvornår sættes kameraerne op?'],
  },
  sent('status-form-problems', problems, ['Ret dette, og send igen', 'Correct this and send again']),
  sent('status-form-answered-meanwhile', meanwhile, ['sendte den 13. maj 2025', 'on 13 May 2025']),
  sent('status-form-closed', closed, [
    'Det, du skrev, er gemt som din kladde.',
    'What you wrote is kept as your draft.',
  ]),
  sent('status-form-sent', accepted, ['Status er sendt kl.', 'The status was sent at']),
];
