import assert from 'node:assert/strict';
import type { CaseLine } from '#bot/domain/case-facts.ts';
import type { NoticeContent, NoticeFacts } from '#bot/domain/notice-content.ts';
import { deepLinks } from '#bot/teams/deep-links.ts';
import { openedBy } from '#bot/teams/opened-by.ts';
import { aMeeting } from '#test/support/meeting-builders.ts';

const meeting = aMeeting({ id: 'lead-2025-1' });
const written: CaseLine = {
  caseId: 'c',
  title: '',
  recommendation: '',
  lang: 'da',
  initiativeName: null,
  answerBy: '2025-06-01',
  state: 'open',
  mayAnswer: true,
  hasAnswered: false,
  mayWithdraw: false,
  members: [],
};

describe('The page that a notice’s card opens', () => {
  it('is the meeting, for all that is said of one', () => {
    const ofMeetings: readonly NoticeFacts[] = [
      { kind: 'meeting_no_channel', meeting },
      { kind: 'meeting_headcount', meeting, yes: [], no: [], substitutes: [], unanswered: [] },
      { kind: 'point_proposed', meeting, points: [] },
      { kind: 'minutes_remark', meeting, version: 1, byName: '', note: '' },
      { kind: 'minutes_approved', meeting },
    ];

    const opened = ofMeetings.map(openedPage);

    assert.deepEqual(new Set(opened), new Set(['tryg-by//meetings/lead-2025-1']));
  });

  it('is the round, for what coordinators are told of one that they run', () => {
    const dates = { dueOn: '2025-05-28', dueTime: null, graceUntil: '2025-06-04', meetingOn: null };
    const round = { id: '2025-2', kind: 'ordinary', name: '', ...dates } as const;

    const opened = [openedPage({ kind: 'to_call', round, people: [] }), openedPage({ kind: 'not_opened', round })];

    assert.deepEqual(new Set(opened), new Set(['tryg-by//rounds/2025-2']));
  });

  it('is what is decided in writing, for a case', () => {
    const opened = openedPage({ kind: 'case_asked', written });

    assert.equal(opened, 'tryg-by//written');
  });

  it('is the overview, for what has no page of its own', () => {
    const opened = openedPage({ kind: 'channel_test', group: 'lead' });

    assert.equal(opened, 'tryg-by//overview');
  });
});

/** What the link tells the tab to open. */
function openedPage(facts: NoticeFacts): string | null {
  const content: NoticeContent = {
    ...{ partnershipId: 'tryg-by', partnershipName: 'Tryg By', sampleData: false },
    ...{ timeZone: 'Europe/Copenhagen', language: 'da' },
    ...facts,
  };
  const context = new URL(openedBy(content, deepLinks('app'))).searchParams.get('context');
  return context && JSON.parse(context).subEntityId;
}
