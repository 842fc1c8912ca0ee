import { answering, type FakeAnswers } from '#test/support/fake-tab-server.ts';
import { aFailedSend, anOperationAnswer } from '#test/support/operation-answer.ts';
import { aCheck, anAuditPage, aReachReport } from '#test/support/operation-parts-answers.ts';
import { reportedText } from '#test/support/reported-text.ts';
import type { Screen } from './screen.ts';

const src = '/tab/?page=operation';
const region = { id: 'region-nordjylland', name: 'Region Nordjylland', shortName: 'Region' };

function answers(operation = anOperationAnswer()): FakeAnswers {
  const begun = aCheck({ organisation: region, hasTokenFromTab: false, hasMessageIn: false, hasMessageOut: false });
  return {
    'GET /api/operation': answering(operation),
    'GET /api/checks': answering({ organisations: [aCheck(), begun] }),
    'GET /api/reach': answering(aReachReport()),
    'GET /api/audit': answering(anAuditPage()),
    'GET /api/redactions': answering({ redactions: [reportedText] }),
  };
}

const troubled = anOperationAnswer({
  scheduler: { state: 'late', lastRunAt: '2025-05-12T06:59:50.000Z', failed: 2 },
  sends: {
    waiting: 3,
    oldestAt: '2025-05-13T05:00:00.000Z',
    delayed: [],
    failed: [aFailedSend(), aFailedSend({ reason: 'gave_up', fallback: 'channel', isReachedSince: true })],
  },
});

/** How the product runs, and how it is used. */
export const runningScreens: readonly Screen[] = [
  {
    name: 'operation',
    who: 'coordinator',
    src,
    answers: () => answers(),
    shows: ['Statusrunde åbnet', 'Status round opened'],
  },
  {
    name: 'operation-in-trouble',
    who: 'administrator',
    src,
    answers: () => answers(troubled),
    shows: ['En senere besked er kommet frem.', 'A later message has arrived.'],
  },
  {
    name: 'operation-events-none',
    who: 'coordinator',
    src: `${src}&events=by%3Dsystem`,
    answers: () => ({ ...answers(), 'GET /api/audit': answering(anAuditPage({ lines: [] })) }),
    shows: ['Ingen hændelser passer til det, du har valgt.', 'No events match what you have chosen.'],
  },
  {
    name: 'help-coordinator',
    who: 'coordinator',
    src: '/tab/?page=help&show=coordinator',
    shows: ['Tilgængelighedserklæring', 'Accessibility statement'],
  },
  {
    name: 'help-lead',
    who: 'lead',
    src: '/tab/?page=help&show=lead',
    shows: ['Tilgængelighedserklæring', 'Accessibility statement'],
  },
  {
    name: 'help-steering',
    who: 'steering',
    src: '/tab/?page=help&show=steering',
    shows: ['Tilgængelighedserklæring', 'Accessibility statement'],
  },
];
