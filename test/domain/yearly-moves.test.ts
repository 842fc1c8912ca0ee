import assert from 'node:assert/strict';
import { Refusal } from '#bot/domain/refusal.ts';
import { yearlyStates } from '#bot/domain/yearly.ts';
import {
  approvedBy,
  askedAbout,
  changed,
  nextState,
  published,
  sentBack,
  yearlyEvents,
} from '#bot/domain/yearly-moves.ts';
import { aYearly } from '#test/support/sample-yearly.ts';

const at = '2025-06-23T08:00:00.000Z';
const organisations = ['kommune', 'politi', 'region'];
const yes = (organisationId: string) => ({ organisationId, personId: `steering-${organisationId}`, at });
const waiting = askedAbout(aYearly(), { answerBy: '2025-07-01', at });
const approved = organisations.reduce((yearly, id) => approvedBy(yearly, yes(id), organisations), waiting);

describe('The yearly status', () => {
  it('goes from each state by each event to one state, or refuses', () => {
    const table = yearlyStates.map((state) => [state, ...yearlyEvents.map((event) => after(state, event))]);

    assert.deepEqual(table, [
      // state        change    ask          approve      refuse   publish
      ['draft', 'draft', 'approving', 'refused', 'refused', 'refused'],
      ['approving', 'draft', 'refused', 'approved', 'draft', 'refused'],
      ['approved', 'draft', 'refused', 'approved', 'draft', 'published'],
      ['published', 'draft', 'refused', 'refused', 'refused', 'refused'],
    ]);
  });

  it('is approved with the last organisation’s yes and not before', () => {
    const two = approvedBy(approvedBy(waiting, yes('kommune'), organisations), yes('politi'), organisations);

    assert.equal(two.state, 'approving');
    assert.equal(approved.state, 'approved');
    assert.equal(approved.approvedAt, at);
  });

  it('counts an organisation once, whoever says yes for it', () => {
    const once = approvedBy(waiting, yes('kommune'), organisations);
    const twice = approvedBy(once, { ...yes('kommune'), personId: 'named-kommune' }, organisations);

    assert.equal(twice, once);
  });

  it('has no approval left once anything is changed', () => {
    const { state, approvals, approvedAt, edition } = changed(approved, { personId: 'coordinator-1', at });

    assert.deepEqual([state, approvals, approvedAt, edition], ['draft', [], null, 1]);
  });

  it('comes back as a draft with the reason, and the other organisations’ yes is void', () => {
    const refusal = { ...yes('politi'), edition: 1, reason: 'Tallene er gamle.' };
    const back = sentBack(approvedBy(waiting, yes('kommune'), organisations), refusal);

    assert.deepEqual([back.state, back.approvals, back.refusal], ['draft', [], refusal]);
    assert.equal(askedAbout(back, { answerBy: '2025-07-01', at }).refusal, null);
  });

  it('keeps what was published, with who had said yes, while a correction is a draft', () => {
    const out = published(approved, at);
    const correcting = changed(out, { personId: 'coordinator-1', at });

    assert.deepEqual(out.published, [{ edition: 1, at, approvals: organisations.map(yes) }]);
    assert.deepEqual([correcting.state, correcting.published], ['draft', out.published]);
    assert.equal(askedAbout(correcting, { answerBy: '2025-07-01', at }).edition, 2);
  });
});

function after(state: (typeof yearlyStates)[number], event: (typeof yearlyEvents)[number]): string {
  try {
    return nextState({ state }, event);
  } catch (error) {
    if (error instanceof Refusal && error.code === 'yearly_not_in_state') return 'refused';
    throw error;
  }
}
