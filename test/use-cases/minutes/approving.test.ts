import assert from 'node:assert/strict';
import type { Stores } from '#bot/storage/open-stores.ts';
import { changeDecision } from '#bot/use-cases/decisions/change-decision.ts';
import { isDecisionFrozen } from '#bot/use-cases/decisions/is-decision-frozen.ts';
import { readDecision } from '#bot/use-cases/decisions/read-decisions.ts';
import { readMinutes } from '#bot/use-cases/minutes/read-minutes.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import { asking, commit } from '#test/use-cases/agenda/agenda-scene.ts';
import {
  afterMeeting,
  approved,
  deadline,
  due,
  meetingId,
  nextWeek,
  partnershipId,
  refusedAs,
  remarked,
  saved,
  sent,
  states,
  storesAfterMeeting,
  told,
} from './minutes-scene.ts';

describe('Minutes that are sent', () => {
  let stores: Stores;

  beforeEach(async () => {
    stores = await storesAfterMeeting();
    await saved(stores, { open: 'Vi drøftede aftalen.' });
  });

  it('go to those who were there, once, however often the form and the clock come', async () => {
    await sent(stores);
    await sent(stores, { formId: 'form-1', replaces: 0 });

    await due(stores, afterMeeting);
    await due(stores, afterMeeting);

    assert.deepEqual(await states(stores), ['1 sent']);
    assert.deepEqual(await told(stores), ['minutes_sent steering-1', 'minutes_sent steering-2']);
  });

  it('are approved with the last approval, and the coordinators hear of it', async () => {
    await sent(stores);
    await approved(stores, 'steering');
    const before = await states(stores);

    const minutes = await approved(stores, 'second');

    assert.deepEqual(before, ['1 sent']);
    assert.equal(minutes.state, 'approved');
    assert.equal(minutes.approvedBy, 'members');
    assert.equal(minutes.settledAt, nextWeek);
    assert.deepEqual(await told(stores), ['minutes_settled coordinator-1', 'minutes_settled coordinator-2']);
  });

  it('keep what was decided as it was, whatever becomes of the decision', async () => {
    await sent(stores);
    await approved(stores, 'steering');
    const found = await stores.records.decision(partnershipId, '2027-02-04-1');
    assert.ok(found);
    await commit(stores, [
      { kind: 'decision', value: { ...found.value, text: 'Rettet.' }, before: found.value, tag: found.tag },
    ]);

    const read = await readMinutes(stores)({ ...asking('steering', { at: nextWeek }), version: 1 });

    assert.equal(read.shown?.points[0]?.decisions[0]?.text, 'Aftalen forlænges.');
  });

  it('freeze the decisions once they are approved, also while a later version is out', async () => {
    await sent(stores);
    const before = await isDecisionFrozen(stores, partnershipId, meetingId);
    await approved(stores, 'steering');
    await approved(stores, 'second');

    const after = await isDecisionFrozen(stores, partnershipId, meetingId);
    await sent(stores, { change: 'Et navn var forkert.' });

    assert.deepEqual([before, after], [false, true]);
    assert.equal(await isDecisionFrozen(stores, partnershipId, meetingId), true);
    assert.deepEqual(await states(stores), ['2 sent', '1 approved']);
  });

  it('let no decision be corrected in the moment of the last approval', async () => {
    await sent(stores);
    await approved(stores, 'steering');
    const asked = { ...asking('coordinator', { at: nextWeek }), decisionId: '2027-02-04-1' };
    const { decisions } = await readDecision(stores)(asked);
    const form = { ...asked, version: decisions[0]?.version ?? '', raw: { type: 'task', text: 'Rettet.' } };

    const correction = changeDecision(whenFirst(stores, () => approved(stores, 'second')))({ ...form, lang: 'da' });

    await refusedAs('decision_frozen', correction);
    const kept = await stores.records.decision(partnershipId, '2027-02-04-1');
    assert.equal(kept?.value.text, 'Aftalen forlænges.');
    assert.deepEqual(await states(stores), ['1 approved']);
  });

  it('count an approval once, pressed twice or by two devices at once', async () => {
    await sent(stores);

    await Promise.all([approved(stores, 'steering'), approved(stores, 'steering', { at: '2027-02-09T09:00:00.001Z' })]);
    await approved(stores, 'steering', { at: '2027-02-10T09:00:00.000Z' });

    const answers = await stores.records.minutesAnswers(partnershipId, meetingId, 1);
    assert.deepEqual(
      answers.map(({ personId, role, answer }) => [personId, role, answer]),
      [['steering-1', 'steering', 'approved']],
    );
  });

  it('let a member change their mind until the deadline', async () => {
    await sent(stores);
    await remarked(stores, 'steering');
    await approved(stores, 'second');

    const minutes = await approved(stores, 'steering', { at: '2027-02-18T22:59:00.000Z' });

    assert.equal(minutes.state, 'approved');
  });

  it('take no answer after the deadline, also where the clock has not come to it yet', async () => {
    await sent(stores);

    await refusedAs('minutes_not_open', approved(stores, 'steering', { at: deadline }));
  });

  it('are not answered by who was not asked, and not seen by who may not see the meeting', async () => {
    await sent(stores);

    await refusedAs('not_asked_to_approve', approved(stores, 'coordinator'));
    await refusedAs('no_such_meeting', approved(stores, 'lead'));
    await refusedAs('no_such_meeting', approved(stores, 'administrator'));
    await refusedAs('unknown_person', approved(stores, 'stranger'));
    await refusedAs('no_such_minutes', approved(stores, 'steering', { version: 2 }));
  });

  it('want a remark of at most 1,000 characters, without a CPR number', async () => {
    await sent(stores);

    await refusedAs('invalid_input', remarked(stores, 'steering', { note: ' ' }));
    await refusedAs('invalid_input', remarked(stores, 'steering', { note: 'x'.repeat(1001) }));
    await refusedAs('contains_cpr_number', remarked(stores, 'steering', { note: 'Om 010150-1234.' }));
    assert.deepEqual(await stores.records.minutesAnswers(partnershipId, meetingId, 1), []);
  });

  it('are not sent before the meeting begins, nor from a draft that has changed since', async () => {
    await refusedAs('meeting_not_begun', sent(stores, { at: '2027-02-04T11:59:00.000Z' }));
    await refusedAs('minutes_changed_meanwhile', sent(stores, { revision: 0 }));
    await refusedAs('minutes_changed_meanwhile', sent(stores, { replaces: 1 }));
    assert.deepEqual(await states(stores), []);
  });
});

describe('Corrected minutes', () => {
  let stores: Stores;

  beforeEach(async () => {
    stores = await storesAfterMeeting();
    await sent(stores);
    await approved(stores, 'steering');
    await remarked(stores, 'second');
  });

  it('are a new version to which earlier approvals count nothing, and are sent anew', async () => {
    await due(stores, nextWeek);
    await saved(stores, { open: 'Rettet tekst.' });
    await sent(stores, { at: nextWeek });

    await due(stores, nextWeek);
    const minutes = await approved(stores, 'second', { version: 2, at: nextWeek });

    assert.equal(minutes.state, 'sent');
    assert.deepEqual(await states(stores), ['2 sent', '1 replaced']);
    // To the first version both had answered before it could be sent.
    assert.deepEqual(await told(stores), [
      'minutes_remark coordinator-1',
      'minutes_remark coordinator-2',
      'minutes_sent steering-1',
      'minutes_sent steering-2',
    ]);
    const all = await approved(stores, 'steering', { version: 2, at: nextWeek });
    assert.equal(all.state, 'approved');
  });

  it('say what is new, and after an approval why', async () => {
    await refusedAs('invalid_input', sent(stores, { change: '' }));
    await refusedAs('contains_cpr_number', sent(stores, { change: 'Om 010150-1234.' }));
    assert.deepEqual(await states(stores), ['1 sent']);
  });

  it('leave the version before as it was', async () => {
    const before = await stores.records.minutesText(partnershipId, meetingId, 1);
    await saved(stores, { open: 'Rettet tekst.' });
    await sent(stores, { at: nextWeek });

    assert.deepEqual(await stores.records.minutesText(partnershipId, meetingId, 1), before);
    await refusedAs('minutes_not_open', remarked(stores, 'steering', { version: 1 }));
  });

  it('meet an approval in the same moment: who comes second decides on what stands there then', async () => {
    const approval = () => approved(stores, 'second', { at: '2027-02-10T09:00:00.000Z' });

    await sent(whenFirst(stores, approval), { at: nextWeek, change: 'Rettet.' });

    assert.deepEqual(await states(stores), ['2 sent', '1 approved']);
    const trail = await stores.partnerships.auditTrail(partnershipId, 20);
    assert.ok(trail.some(({ action, subject }) => action === 'minutes_superseded' && subject === `${meetingId}/2`));
  });

  it('void an approval that comes a moment too late', async () => {
    const correction = () => sent(stores, { at: nextWeek, change: 'Rettet.' });

    await refusedAs('minutes_not_open', approved(whenFirst(stores, correction), 'second'));

    assert.deepEqual(await states(stores), ['2 sent', '1 replaced']);
  });

  it('are one version where two coordinators send at once', async () => {
    const other = () => sent(stores, { at: nextWeek, formId: 'other', change: 'Den andens.' });

    await refusedAs(
      'minutes_changed_meanwhile',
      sent(whenFirst(stores, other), { at: nextWeek, formId: 'own', replaces: 1 }),
    );

    assert.deepEqual(await states(stores), ['2 sent', '1 replaced']);
  });
});

/** Ports by which somebody else's act comes between the first decision and its commit. */
function whenFirst(ports: Ports, act: () => Promise<unknown>): Ports {
  let isFirst = true;
  return {
    ...ports,
    records: {
      ...ports.records,
      commit: async (partnership, changes) => {
        if (isFirst) {
          isFirst = false;
          await act();
        }
        return ports.records.commit(partnership, changes);
      },
    },
  };
}
