import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type FateFacts, fateOfRequest, type HelpRequest } from '#bot/domain/fate-of-request.ts';
import { followUpPlaces, placedFollowUps } from '#bot/domain/follow-up.ts';
import { aDecision, aMeeting } from '#test/support/meeting-builders.ts';

const request: HelpRequest = {
  initiativeId: 'tryg-bydel',
  version: 3,
  help: 'steering',
  askedAt: '2027-01-10T09:00:00.000Z',
  askedOn: '2027-01-10',
};
const nothing: FateFacts = { decisions: [], meetings: [], cases: [], day: '2027-01-12' };

describe('What becomes of a request for help', () => {
  it('is that it was asked, until there is a meeting of the group that can take it up', () => {
    const other = { ...nothing, meetings: [aMeeting({ group: 'lead' }), aMeeting({ state: 'cancelled' })] };

    assert.deepEqual(fateOfRequest(request, other), { kind: 'asked', on: '2027-01-10' });
  });

  it('is on the agenda of the group’s next meeting', () => {
    const meetings = [aMeeting({ date: '2027-06-04' }), aMeeting({ date: '2027-02-04' })];

    assert.deepEqual(fateOfRequest(request, { ...nothing, meetings }), { kind: 'on_agenda', meetingOn: '2027-02-04' });
  });

  it('is in writing before it is on an agenda', () => {
    const cases = [{ initiativeId: 'tryg-bydel', answerBy: '2027-01-20', sentAt: '2027-01-11T09:00:00.000Z' }];

    const fate = fateOfRequest(request, { ...nothing, cases, meetings: [aMeeting()] });

    assert.deepEqual(fate, { kind: 'in_writing', answerBy: '2027-01-20' });
  });

  it('is decided by what answers that request, or was made after it and says of none', () => {
    const earlier = aDecision({ createdAt: '2027-01-09T09:00:00.000Z' });
    const another = aDecision({ answersVersion: 2 });
    const answers = aDecision({ answersVersion: 3, text: 'Der ansættes to vagter.' });
    const kindOf = (decisions: FateFacts['decisions']) => fateOfRequest(request, { ...nothing, decisions }).kind;

    assert.deepEqual(
      [kindOf([earlier]), kindOf([another]), kindOf([answers]), kindOf([aDecision()])],
      ['asked', 'asked', 'decided', 'decided'],
    );
  });

  it('is never told by a decision about another initiative, nor by information', () => {
    const decisions = [aDecision({ initiativeId: 'nattevagt' }), aDecision({ type: 'information', state: 'done' })];

    assert.equal(fateOfRequest(request, { ...nothing, decisions }).kind, 'asked');
  });
});

describe('Questions about decisions in a form', () => {
  it('keep what was typed beside the decision it was typed about, in whatever order they come', () => {
    const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 3 });
    fc.assert(
      fc.property(ids, ids, (before, after) => {
        const typed = Object.fromEntries(
          before.flatMap((id, n) => {
            const place = followUpPlaces[n];
            return place ? [[place.id, id] as const, [place.note, `note ${id}`] as const] : [];
          }),
        );

        const placed = placedFollowUps(after.map(aQuestion), typed);

        after.forEach((id, n) => {
          const place = followUpPlaces[n];
          assert.ok(place);
          assert.equal(placed[place.id], id);
          assert.equal(placed[place.note], before.includes(id) ? `note ${id}` : undefined);
        });
      }),
    );
  });

  function aQuestion(decisionId: string) {
    const made = { madeOn: '2027-02-04', dueOn: null, isOverdue: false, told: null } as const;
    return { decisionId, text: 'Tekst.', lang: 'da', ...made } as const;
  }
});
