import assert from 'node:assert/strict';
import { me } from '#bot/contract/me.ts';
import { daRefusal } from '#bot/text/da-refusal.ts';
import { readReply, troubleOf } from '#tab/api/trouble.ts';
import { troubleWords } from '#tab/screens/trouble-words.ts';
import { danish } from '#tab/text/danish.ts';
import { aMe } from '#test/support/tab-answers.ts';

const refusal = { code: 'not_allowed', reference: 'ref-1', details: {} };

describe('reading a reply', () => {
  it('gives the value that keeps its contract', () => {
    const answer = readReply(me, { kind: 'answered', status: 200, body: aMe() });

    assert.deepEqual(answer, { ok: true, value: aMe() });
  });

  it('takes an answer that keeps no contract for a fault of ours', () => {
    const answer = readReply(me, { kind: 'answered', status: 200, body: { name: 'Only' } });

    assert.deepEqual(answer, { ok: false, trouble: { kind: 'failed', reference: null } });
  });
});

describe('naming the trouble', () => {
  it('knows missing consent by what Teams and Entra say', () => {
    for (const reason of ['resourceRequiresConsent', 'consent_required', 'invalid_grant', 'AADSTS65001: …']) {
      assert.deepEqual(troubleOf({ kind: 'no_token', reason }), { kind: 'consent' });
    }
  });

  it('calls every other missing token, and a token refused twice, a sign-in that failed', () => {
    assert.deepEqual(troubleOf({ kind: 'no_token', reason: 'CancelledByUser' }), { kind: 'sign_in' });
    assert.deepEqual(troubleOf({ kind: 'answered', status: 401, body: refusal }), { kind: 'sign_in' });
  });

  it('keeps the refusal and its reference', () => {
    const trouble = troubleOf({ kind: 'answered', status: 403, body: refusal });

    assert.deepEqual(trouble, { kind: 'refused', ...refusal });
  });

  it('keeps the reference of a fault, and has none where a proxy answered', () => {
    const fault = { code: 'internal', reference: 'ref-2', details: {} };

    assert.deepEqual(troubleOf({ kind: 'answered', status: 500, body: fault }), { kind: 'failed', reference: 'ref-2' });
    assert.deepEqual(troubleOf({ kind: 'answered', status: 502, body: null }), { kind: 'failed', reference: null });
  });
});

describe('the words of a trouble', () => {
  it('are the sentence the chat says for the same refusal', () => {
    const words = troubleWords({ kind: 'refused', ...refusal, code: 'already_linked' }, danish, daRefusal);

    assert.equal(words.text, daRefusal.already_linked({}));
    assert.equal(words.reference, 'ref-1');
  });

  it('lead on where the refusal is one we do not know', () => {
    const words = troubleWords({ kind: 'refused', ...refusal, code: 'brand_new' }, danish, daRefusal);

    assert.equal(words.text, danish.text.screens.refused.text);
  });
});
