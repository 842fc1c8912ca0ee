import type { Decision } from '#bot/domain/decision.ts';

/** An open decision of the steering group about the first initiative, due on 15 January 2027. */
export function anOpenDecision(overrides: Partial<Decision> = {}): Decision {
  return {
    id: '2026-11-02-decision-1',
    type: 'decision',
    text: 'Søg puljen om belysning.',
    lang: 'da',
    group: 'steering',
    meetingId: null,
    pointId: null,
    caseId: null,
    initiativeId: 'i-1',
    answersVersion: null,
    assentedBy: [],
    responsibleId: null,
    dueOn: '2027-01-15',
    readers: 'group',
    closedTo: null,
    state: 'open',
    isUnderWay: false,
    pushedFrom: null,
    outcome: '',
    outcomeById: null,
    outcomeAt: null,
    createdById: 'coordinator-1',
    createdAt: '2026-11-02T09:00:00.000Z',
    ...overrides,
  };
}
