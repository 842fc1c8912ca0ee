import assert from 'node:assert/strict';
import { requestStateIn } from '#bot/domain/initiative-status.ts';
import type { Stores } from '#bot/storage/open-stores.ts';
import { openStatusForm } from '#bot/use-cases/open-status-form.ts';
import { acknowledge } from '#bot/use-cases/requests/acknowledge.ts';
import { markSeen } from '#bot/use-cases/requests/mark-seen.ts';
import { readGrid } from '#bot/use-cases/requests/read-grid.ts';
import { returnWithQuestion } from '#bot/use-cases/requests/return-with-question.ts';
import { submitStatus } from '#bot/use-cases/submit-status.ts';
import { aSubmissionBy, as, noticesIn, storesLedByTwo, tuesday } from '#test/use-cases/led-by-two.ts';

const wednesday = '2025-05-14T07:00:00.000Z';
const about = { partnershipId: 'tryg-by', roundId: '2025-2', initiativeId: 'shared' };

function by(who: string, version = 1) {
  return { identity: as(who), ...about, version, at: wednesday };
}

describe('Acknowledging and returning an answer', () => {
  let stores: Stores;

  beforeEach(async () => {
    stores = await storesLedByTwo();
    await submitStatus(stores)(aSubmissionBy('deputy'));
  });

  it('settles the request for good, audited, and marks it as seen by who did', async () => {
    const request = await acknowledge(stores)(by('coordinator-politi'));

    assert.deepEqual(request, {
      ...{ roundId: '2025-2', initiativeId: 'shared', state: 'acknowledged', version: 1, note: '' },
      handledById: 'coordinator-politi',
      handledAt: wednesday,
    });
    assert.equal(await stateOf(stores), 'acknowledged');
    assert.deepEqual(await lastAudit(stores), 'coordinator-politi request_acknowledged 2025-2/shared');
    assert.deepEqual((await stores.records.seen('tryg-by', 'coordinator-politi')).value.versions, { shared: 1 });
  });

  it('is done once, however often it is pressed', async () => {
    await acknowledge(stores)(by('coordinator-politi'));

    const again = await acknowledge(stores)({ ...by('coordinator-kommune'), at: '2025-05-15T07:00:00.000Z' });

    assert.equal(again.handledById, 'coordinator-politi');
    assert.equal((await stores.partnerships.auditTrail('tryg-by', 9)).filter(isAcknowledging).length, 1);
  });

  it('is not taken for an answer that is no longer the newest', async () => {
    await submitStatus(stores)(aSubmissionBy('lead-politi', { raw: { happened: 'Nyt.' }, baseVersion: 1 }));

    await assert.rejects(acknowledge(stores)(by('coordinator-politi')), { code: 'newer_answer' });
    assert.equal(await stateOf(stores), 'submitted');
  });

  it('loses to an answer that comes in the same moment', async () => {
    const partnerships = { ...stores.partnerships, request: answeringAfter(stores) };

    const acknowledged = acknowledge({ ...stores, partnerships })(by('coordinator-politi'));

    await assert.rejects(acknowledged, { code: 'newer_answer' });
    assert.equal(await stateOf(stores), 'submitted');
    assert.equal((await stores.partnerships.request('tryg-by', '2025-2', 'shared'))?.version, 2);
  });

  it('is refused to everybody who answers for the initiative, and before there is an answer', async () => {
    for (const who of [
      'lead-kommune',
      'lead-politi',
      'deputy',
      'steering-kommune',
      'reader-kommune',
      'administrator',
    ]) {
      await assert.rejects(acknowledge(stores)(by(who)), { code: 'not_allowed' }, who);
    }
    const unanswered = { ...by('coordinator-politi'), initiativeId: 'region' };
    await assert.rejects(acknowledge(stores)(unanswered), { code: 'not_answered' });
  });

  it('a question sends it back to the leads and to who wrote it, and their form says what is asked', async () => {
    const question = 'Hvor mange kom der?';

    const request = await returnWithQuestion(stores)({ ...by('coordinator-politi'), question });

    assert.deepEqual([request.state, request.note], ['returned', question]);
    assert.deepEqual(
      (await noticesIn(stores)).filter((notice) => notice.startsWith('returned')),
      ['returned to deputy', 'returned to lead-kommune', 'returned to lead-politi'],
    );
    const form = await openStatusForm(stores)({
      ...{ identity: as('deputy'), ...about, formId: 'f', language: 'da', at: wednesday, filled: null },
    });
    assert.equal(form.mode, 'edit');
    assert.deepEqual(form.returned, { question, byName: 'coordinator-politi', at: wednesday });
  });

  it('the same question twice is one, another is a second notice, and an answer settles it anew', async () => {
    const question = { ...by('coordinator-politi'), question: 'Hvor mange kom der?' };
    await returnWithQuestion(stores)(question);
    await returnWithQuestion(stores)({ ...question, at: '2025-05-14T08:00:00.000Z' });
    assert.equal((await noticesIn(stores)).filter((notice) => notice === 'returned to deputy').length, 1);

    await returnWithQuestion(stores)({ ...question, question: 'Hvornår?', at: '2025-05-14T09:00:00.000Z' });
    assert.equal((await noticesIn(stores)).filter((notice) => notice === 'returned to deputy').length, 2);

    await submitStatus(stores)(aSubmissionBy('deputy', { raw: { happened: '60 kom.' }, baseVersion: 1 }));
    assert.equal(await stateOf(stores), 'submitted');
    assert.equal((await stores.partnerships.request('tryg-by', '2025-2', 'shared'))?.note, '');
  });

  it('a question is neither empty, too long nor with a CPR number, and comes while somebody can answer it', async () => {
    const returning = (question: string, at = wednesday) =>
      returnWithQuestion(stores)({ ...by('coordinator-politi'), question, at });

    await assert.rejects(returning(' '), { code: 'invalid_input' });
    await assert.rejects(returning('x'.repeat(501)), { code: 'invalid_input' });
    await assert.rejects(returning('Er det 010150-5006?'), { code: 'contains_cpr_number' });
    await assert.rejects(returning('Hvor mange?', '2025-06-05T07:00:00.000Z'), { code: 'round_closed' });
    assert.equal(await stateOf(stores), 'submitted');
  });

  it('can be acknowledged after the round has closed', async () => {
    const round = (await stores.records.taggedRound('tryg-by', '2025-2')) ?? assert.fail('no round');
    await stores.records.commit('tryg-by', [{ kind: 'round', ...round, value: { ...round.value, state: 'closed' } }]);

    const request = await acknowledge(stores)({ ...by('coordinator-politi'), at: '2025-06-10T07:00:00.000Z' });

    assert.equal(request.state, 'acknowledged');
  });
});

describe('What a coordinator has not read yet', () => {
  it('is marked until they have seen that version, for each of them apart', async () => {
    const stores = await storesLedByTwo();
    await submitStatus(stores)(aSubmissionBy('lead-kommune'));
    assert.deepEqual(await unreadBy(stores, 'coordinator-politi'), ['shared']);

    await markSeen(stores)({ identity: as('coordinator-politi'), ...about, version: 1 });
    assert.deepEqual(await unreadBy(stores, 'coordinator-politi'), []);
    assert.deepEqual(await unreadBy(stores, 'coordinator-kommune'), ['shared']);

    await submitStatus(stores)(aSubmissionBy('lead-politi', { raw: { happened: 'Nyt.' }, baseVersion: 1 }));
    assert.deepEqual(await unreadBy(stores, 'coordinator-politi'), ['shared']);
  });

  it('cannot be seen ahead of what is there', async () => {
    const stores = await storesLedByTwo();

    await markSeen(stores)({ identity: as('coordinator-politi'), ...about, version: 99 });
    await submitStatus(stores)(aSubmissionBy('lead-kommune', { at: tuesday }));

    assert.deepEqual(await unreadBy(stores, 'coordinator-politi'), ['shared']);
  });
});

async function unreadBy(stores: Stores, who: string): Promise<readonly string[]> {
  const { rows } = await readGrid(stores)({ identity: as(who), ...about, at: wednesday });
  return rows.filter(({ unread }) => unread).map(({ initiativeId }) => initiativeId);
}

async function stateOf(stores: Stores) {
  const found = await stores.partnerships.initiative('tryg-by', 'shared');
  return requestStateIn(found?.status.value ?? null, '2025-2');
}

async function lastAudit(stores: Stores): Promise<string> {
  const [line] = await stores.partnerships.auditTrail('tryg-by', 1);
  return `${line?.by} ${line?.action} ${line?.subject}`;
}

function isAcknowledging({ action }: { readonly action: string }): boolean {
  return action === 'request_acknowledged';
}

/** Somebody answers just after the request was first read. */
function answeringAfter(stores: Stores): Stores['partnerships']['request'] {
  let isAnswered = false;
  return async (...key) => {
    const request = await stores.partnerships.request(...key);
    if (!isAnswered) {
      isAnswered = true;
      await submitStatus(stores)(aSubmissionBy('lead-politi', { raw: { happened: 'Nyt.' }, baseVersion: 1 }));
    }
    return request;
  };
}
