import { trygAalborg3 } from '#bot/domain/templates/tryg-aalborg-3.ts';
import { answering, type FakeAnswers } from './fake-tab-server.ts';
import { aRoundAnswer } from './round-answer.ts';
import { aGridAnswer, aPreviewAnswer, aRoundDetail } from './round-builders.ts';
import { aMe, anInitiativeDetail, anOverview, anUpdateAnswer } from './tab-answers.ts';

const planned = {
  ...aRoundAnswer(),
  id: '2025-3',
  name: 'Statusrunde 1, vinteren 2025/26',
  nameEn: 'Status round 1, winter 2025/26',
  state: 'planned',
  opensOn: '2025-10-20',
  dueOn: '2025-11-27',
  graceUntil: '2025-12-03',
  meetingOn: '2025-12-15',
} as const;

const closed = {
  ...aRoundAnswer(),
  id: '2025-1',
  name: 'Statusrunde 1, vinteren 2024/25',
  nameEn: 'Status round 1, winter 2024/25',
  state: 'closed',
  openedAt: '2024-12-02T07:00:00.000Z',
  closedAt: '2025-01-15T23:00:00.000Z',
  snapshot: 1,
} as const;

/** A coordinator's rounds: one that is open, one planned, and one that closed. */
export function roundAnswers(): FakeAnswers {
  return {
    'GET /api/me': answering(aMe()),
    'GET /api/overview': answering(anOverview()),
    'GET /api/rounds': answering({ rounds: [planned, aRoundDetail().round, closed] }),
    'GET /api/rounds/2025-2': answering(aRoundDetail()),
    'GET /api/rounds/2025-2/grid': answering(aGridAnswer()),
    'GET /api/rounds/2025-2/goals': answering(goalsAnswer()),
    'GET /api/rounds/2025-3': answering({ ...aRoundDetail(planned), answered: 0, total: 0 }),
    'GET /api/rounds/2025-3/grid': answering(
      aGridAnswer({
        roundId: '2025-3',
        rows: [],
        people: [],
        answersPerDay: [],
        byOrganisation: [],
        byGoal: [],
        totals: noTotals,
      }),
    ),
    'GET /api/rounds/2025-3/preview': answering(aPreviewAnswer()),
    'GET /api/rounds/2025-1': answering(aRoundDetail(closed)),
    'GET /api/rounds/2025-1/grid': answering(aGridAnswer({ roundId: '2025-1' })),
    'GET /api/rounds/2025-1/snapshots/1': answering(aSnapshotAnswer()),
    ...Object.fromEntries(
      trygAalborg3.initiatives.map(({ id }) => [`GET /api/initiatives/${id}`, answering(anInitiativeDetail())]),
    ),
  };
}

const noTotals = { asked: 0, answered: 0, missing: 0, returned: 0, acknowledged: 0, excused: 0, late: 0, unchanged: 0 };

export function goalsAnswer() {
  return {
    goals: trygAalborg3.strategy.goals.map(({ id, name, nameEn }, at) => ({
      id,
      name,
      nameEn,
      summary: at === 0 ? aGoalSummary() : null,
    })),
  };
}

export function aGoalSummary() {
  return {
    verdict: 'partly_reached',
    reasons: 'Der er færre anmeldelser, men utrygheden er den samme.',
    lang: 'da',
    writtenAt: '2025-05-12T09:00:00.000Z',
  };
}

function aSnapshotAnswer() {
  return {
    roundId: '2025-1',
    roundName: closed.name,
    roundNameEn: closed.nameEn,
    number: 1,
    frozenAt: '2025-01-15T23:00:00.000Z',
    entries: trygAalborg3.initiatives.map((initiative, index) => ({
      initiativeId: initiative.id,
      order: index + 1,
      name: initiative.names[0].name,
      nameEn: initiative.names[0].nameEn,
      goals: [...initiative.goalIds],
      organisations: [...initiative.organisationIds],
      requestState: index % 3 === 0 ? 'not_started' : 'submitted',
      healthBefore: null,
      changedSinceLast: index % 2 === 0,
      update: index % 3 === 0 ? null : anUpdateAnswer(),
    })),
  };
}
