import type { WrittenCaseShown } from '#bot/contract/written-cases.ts';
import { answering, type FakeAnswers } from './fake-tab-server.ts';
import { chief, coordinator, meetingAnswers } from './meeting-answers.ts';

/** A case that the police is asked about, sent by the coordinator. */
export function aWrittenCase(overrides: Partial<WrittenCaseShown> = {}): WrittenCaseShown {
  return {
    id: 'case-1',
    title: 'Flere vagter',
    recommendation: 'Der ansættes to vagter.',
    lang: 'da',
    initiative: null,
    asked: [chief],
    answeredIds: [],
    answers: [],
    answerBy: '2025-05-20',
    state: 'open',
    decisionId: null,
    sentBy: coordinator,
    sentAt: '2025-05-12T08:00:00.000Z',
    mayAnswer: false,
    mayWithdraw: true,
    ...overrides,
  };
}

/** What the page of cases in writing asks for. */
export function writtenAnswers(): FakeAnswers {
  return { ...meetingAnswers(), 'GET /api/written-cases': answering({ cases: [aWrittenCase()], askable: [chief] }) };
}
