import { answering, type FakeAnswers } from './fake-tab-server.ts';
import { aDecisionAnswer, meetingAnswers } from './meeting-answers.ts';
import { ofLead } from './mine-answers.ts';
import { anOperationAnswer } from './operation-answer.ts';
import { aCheck, anAuditPage, aReachReport } from './operation-parts-answers.ts';
import { peopleAnswers } from './people-answers.ts';
import { roundAnswers } from './round-page-answers.ts';
import { strategyAnswers } from './strategy-answers.ts';
import { aMe, aMembership, anInitiativeDetail, anOverview, aStandings } from './tab-answers.ts';
import { writtenAnswers } from './written-answers.ts';
import { yearlyAnswers } from './yearly-answers.ts';

export type PrintedScreen = {
  readonly name: string;
  readonly src: string;
  readonly answers: FakeAnswers;
  /** What the paper calls it. */
  readonly page: string;
};

/** Every screen that somebody may want on paper, as a coordinator (or a lead, on their own page) sees it. */
export function printedScreens(): readonly PrintedScreen[] {
  const overview: FakeAnswers = {
    'GET /api/me': answering(aMe()),
    'GET /api/overview': answering(anOverview()),
    'GET /api/initiatives/trygt-natteliv': answering(anInitiativeDetail()),
    'GET /api/initiatives/trygt-natteliv/decisions': answering({ decisions: [aDecisionAnswer()] }),
    'GET /api/overview/rounds': answering(aStandings()),
  };
  const lead = answering(aMe({ partnerships: [aMembership({ roles: [], leadsInitiatives: true })] }));
  return [
    { name: 'overview', src: '/tab/', answers: overview, page: 'Overblik' },
    { name: 'over-rounds', src: '/tab/?rounds=strips', answers: overview, page: 'Overblik' },
    { name: 'initiative', src: '/tab/?initiative=trygt-natteliv', answers: overview, page: 'Overblik' },
    { name: 'rounds', src: '/tab/?page=rounds', answers: roundAnswers(), page: 'Runder' },
    { name: 'round', src: '/tab/?page=rounds&round=2025-2', answers: roundAnswers(), page: 'Runder' },
    {
      name: 'round-people',
      src: '/tab/?page=rounds&round=2025-2&part=people',
      answers: roundAnswers(),
      page: 'Runder',
    },
    {
      name: 'round-pictures',
      src: '/tab/?page=rounds&round=2025-2&part=pictures',
      answers: roundAnswers(),
      page: 'Runder',
    },
    { name: 'meetings', src: '/tab/?page=meetings', answers: meetingAnswers(), page: 'Møder' },
    { name: 'meeting', src: '/tab/?page=meetings&meeting=lead-2025-1', answers: meetingAnswers(), page: 'Møder' },
    { name: 'decisions', src: '/tab/?page=decisions', answers: meetingAnswers(), page: 'Beslutninger' },
    { name: 'written', src: '/tab/?page=written', answers: writtenAnswers(), page: 'Skriftlig behandling' },
    { name: 'yearly', src: '/tab/?page=yearly', answers: yearlyAnswers(), page: 'Årlig status' },
    { name: 'strategy', src: '/tab/?page=strategy', answers: strategyAnswers(), page: 'Strategi' },
    { name: 'people', src: '/tab/?page=people', answers: peopleAnswers(), page: 'Personer' },
    { name: 'operation', src: '/tab/?page=operation', answers: operationAnswers(), page: 'Drift' },
    {
      name: 'mine',
      src: '/tab/?page=mine',
      answers: { ...overview, 'GET /api/me': lead, 'GET /api/mine': answering(ofLead()) },
      page: 'Min side',
    },
  ];
}

function operationAnswers(): FakeAnswers {
  return {
    'GET /api/me': answering(aMe()),
    'GET /api/overview': answering(anOverview()),
    'GET /api/operation': answering(anOperationAnswer()),
    'GET /api/checks': answering({ organisations: [aCheck()] }),
    'GET /api/redactions': answering({ redactions: [] }),
    'GET /api/reach': answering(aReachReport()),
    'GET /api/audit': answering(anAuditPage()),
  };
}
