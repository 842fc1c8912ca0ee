import assert from 'node:assert/strict';
import type { Stores } from '#bot/storage/open-stores.ts';
import { changeDecision } from '#bot/use-cases/decisions/change-decision.ts';
import { readDecision } from '#bot/use-cases/decisions/read-decisions.ts';
import { tellOutcome } from '#bot/use-cases/decisions/tell-outcome.ts';
import { readInitiative } from '#bot/use-cases/read-initiative.ts';
import { closeRound } from '#bot/use-cases/rounds/close-round.ts';
import { submitStatus } from '#bot/use-cases/submit-status.ts';
import { aRawStatus } from '#test/support/builders.ts';
import { askedAt, coordinator, identityOf, partnershipId } from '#test/use-cases/rounds/round-scene.ts';
import {
  at,
  decide,
  decided,
  decisionNow,
  guards,
  lamps,
  sent,
  shownForm,
  storesWithMeeting,
} from './follow-up-scene.ts';

describe('Decisions in the status form', () => {
  let stores: Stores;

  beforeEach(async () => {
    stores = await storesWithMeeting();
  });

  it('ask the leads of the initiative, those due first and three at most, and nobody about what they may not see', async () => {
    await decide(stores, [
      decided({ id: '2025-02-04-a', dueOn: null }),
      decided({ id: '2025-02-04-b', dueOn: '2025-06-01' }),
      decided({ id: '2025-02-04-c', dueOn: '2025-05-01' }),
      decided({ id: '2025-02-04-d', dueOn: '2025-07-01' }),
      decided({ id: '2025-02-04-closed', closedTo: ['coordinator-1'], responsibleId: null }),
      decided({ id: '2025-02-04-done', state: 'done' }),
      decided({ id: '2025-02-04-other', initiativeId: 'i-2' }),
    ]);

    const { followUps, moreFollowUps, filled } = await shownForm(stores);

    assert.deepEqual(
      followUps.map(({ decisionId, isOverdue }) => [decisionId, isOverdue]),
      [
        ['2025-02-04-c', true],
        ['2025-02-04-b', false],
        ['2025-02-04-d', false],
      ],
    );
    assert.equal(moreFollowUps, 1);
    assert.equal(filled.followUp1Id, '2025-02-04-c');
    assert.equal(filled.followUp1, undefined);
  });

  it('keep the answer with the version, and close the decision in the same commit', async () => {
    await decide(stores, [decided()]);
    const raw = aRawStatus({ followUp1Id: guards, followUp1: 'done', followUp1Note: ' Vagterne er ansat. ' });

    const result = await submitStatus(stores)(sent(raw));

    assert.equal(result.kind, 'accepted');
    assert.deepEqual(result.kind === 'accepted' && result.receipt.followUps, [
      {
        decisionId: guards,
        state: 'done',
        note: 'Vagterne er ansat.',
        text: 'Beskriv, hvad flere vagter koster.',
        lang: 'da',
      },
    ]);
    const { state, outcome, outcomeById, outcomeAt } = await decisionNow(stores);
    assert.deepEqual([state, outcome, outcomeById, outcomeAt], ['done', 'Vagterne er ansat.', 'lead-1', at]);
    const update = await stores.partnerships.update(partnershipId, 'i-1', 1);
    assert.deepEqual(update?.followUps, [{ decisionId: guards, state: 'done', note: 'Vagterne er ansat.' }]);
    assert.deepEqual(await stores.records.openDecisions(partnershipId), []);
    assert.deepEqual((await shownForm(stores)).followUps, []);
  });

  it('lay no note beside a decision that more may read than the answer, and still say how far it is', async () => {
    await decide(stores, [decided({ readers: 'all' })]);
    const raw = aRawStatus({ followUp1Id: guards, followUp1: 'under_way', followUp1Note: 'Navnet er ikke ude endnu.' });

    await submitStatus(stores)(sent({ ...raw, visibility: 'coordinators_and_steering' }));

    const { isUnderWay, outcome } = await decisionNow(stores);
    assert.deepEqual([isUnderWay, outcome], [true, '']);
    const update = await stores.partnerships.update(partnershipId, 'i-1', 1);
    assert.deepEqual(update?.followUps, [
      { decisionId: guards, state: 'under_way', note: 'Navnet er ikke ude endnu.' },
    ]);
  });

  it('stand in the initiative’s history for who may see the decision, and for nobody else', async () => {
    await decide(stores, [decided()]);
    const raw = aRawStatus({ followUp1Id: guards, followUp1: 'done', followUp1Note: 'Vagterne er ansat.' });
    await submitStatus(stores)(sent({ ...raw, visibility: 'all' }));
    const toldTo = async (identity: typeof coordinator) => {
      const read = await readInitiative(stores)({ identity, partnershipId, initiativeId: 'i-1', at });
      return read.updates.map(({ content, followUps }) => [
        content !== null,
        followUps.map(({ text, state, note }) => [text, state, note]),
      ]);
    };

    const said = [['Beskriv, hvad flere vagter koster.', 'done', 'Vagterne er ansat.']];
    assert.deepEqual(await toldTo(coordinator), [[true, said]]);
    // Another lead reads the status, and is in neither the steering group nor the initiative.
    assert.deepEqual(await toldTo(identityOf(3)), [[true, []]]);
  });

  it('store nothing while an answer is missing or holds a CPR number, and say so of each', async () => {
    await decide(stores, [decided(), decided({ id: lamps })]);
    const raw = aRawStatus({
      followUp1Id: guards,
      followUp2Id: lamps,
      followUp2: 'done',
      followUp2Note: '010150-5006',
    });

    const result = await submitStatus(stores)(sent(raw));

    assert.deepEqual(result.kind === 'problems' && result.problems, [
      { field: 'followUp1', code: 'required' },
      { field: 'followUp2Note', code: 'contains_cpr_number' },
    ]);
    assert.equal(result.kind === 'problems' && result.form.filled.followUp2Note?.includes('5006'), false);
    assert.equal((await decisionNow(stores, lamps)).state, 'open');
    assert.equal(await stores.partnerships.update(partnershipId, 'i-1', 1), null);
  });

  it('take a form of before the decision, which asked nothing of it', async () => {
    await decide(stores, [decided()]);

    const result = await submitStatus(stores)(sent(aRawStatus()));

    assert.equal(result.kind, 'accepted');
    assert.equal((await decisionNow(stores)).state, 'open');
  });

  it('take no answer about another initiative’s decision', async () => {
    await decide(stores, [decided({ initiativeId: 'i-2' })]);

    const result = await submitStatus(stores)(sent(aRawStatus({ followUp1Id: guards, followUp1: 'done' })));

    assert.equal(result.kind === 'accepted' && result.receipt.followUps.length, 0);
    assert.equal((await decisionNow(stores)).state, 'open');
  });

  it('store the same form twice as one version, though the decision is closed by then', async () => {
    await decide(stores, [decided()]);
    const raw = aRawStatus({ followUp1Id: guards, followUp1: 'done' });

    const both = await Promise.all([submitStatus(stores)(sent(raw)), submitStatus(stores)(sent(raw))]);
    const again = await submitStatus(stores)(sent(raw));

    assert.deepEqual(
      [...both, again].map((result) => result.kind === 'accepted' && result.receipt.version),
      [1, 1, 1],
    );
  });

  it('lose neither a lead’s answer nor a coordinator’s correction made at the same moment', async () => {
    await decide(stores, [decided()]);
    const question = { identity: coordinator, partnershipId, decisionId: guards, at };
    const read = await readDecision(stores)(question);
    const { version = '' } = read.decisions[0] ?? {};
    const raw = { type: 'task', text: 'Beskriv, hvad to vagter koster.', initiativeId: 'i-1' };
    const answer = aRawStatus({ followUp1Id: guards, followUp1: 'under_way', followUp1Note: 'Vi har spurgt.' });

    const [saved, changed] = await Promise.all([
      submitStatus(stores)(sent(answer)),
      changeDecision(stores)({ ...question, version, raw, lang: 'da' }),
    ]);

    assert.equal(saved.kind, 'accepted');
    const { text, outcome, isUnderWay } = await decisionNow(stores);
    assert.deepEqual([outcome, isUnderWay], ['Vi har spurgt.', true]);
    const expected =
      changed.kind === 'saved' ? 'Beskriv, hvad to vagter koster.' : 'Beskriv, hvad flere vagter koster.';
    assert.equal(text, expected);
  });

  it('leave ended what a coordinator has ended while the form was filled in, and keep what was said', async () => {
    await decide(stores, [decided()]);
    await tellOutcome(stores)({
      identity: coordinator,
      partnershipId,
      decisionId: guards,
      state: 'dropped',
      note: 'Ej.',
      at,
    });

    const raw = aRawStatus({ followUp1Id: guards, followUp1: 'under_way', followUp1Note: 'Vi er i gang.' });
    const result = await submitStatus(stores)(sent(raw));

    assert.equal(result.kind, 'accepted');
    const { state, outcome } = await decisionNow(stores);
    assert.deepEqual([state, outcome], ['dropped', 'Ej.']);
    const update = await stores.partnerships.update(partnershipId, 'i-1', 1);
    assert.equal(update?.followUps[0]?.note, 'Vi er i gang.');
  });

  it('take nothing once the round is closing', async () => {
    await decide(stores, [decided()]);
    const raw = aRawStatus({ followUp1Id: guards, followUp1: 'done' });

    const [, result] = await Promise.all([closeRound(stores)(askedAt(at)), submitStatus(stores)(sent(raw))]);

    const { state } = await decisionNow(stores);
    assert.deepEqual([result.kind, state], result.kind === 'accepted' ? ['accepted', 'done'] : ['closed', 'open']);
  });
});
