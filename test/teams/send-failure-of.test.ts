import assert from 'node:assert/strict';
import { retryAfterMs, sendFailureOf } from '#bot/teams/send-failure-of.ts';

const nowMs = Date.parse('2026-12-01T08:00:00.000Z');
const call = { serviceUrl: 'https://smba.example/emea/', nowMs };

describe('How long Teams wants us to wait', () => {
  const table = [
    ['0', 0],
    ['12', 12_000],
    [' 3 ', 3_000],
    ['Tue, 01 Dec 2026 08:00:30 GMT', 30_000],
    ['Tue, 01 Dec 2026 07:59:00 GMT', 0],
    ['soon', null],
    ['', null],
    [undefined, null],
  ] as const;
  for (const [header, waitMs] of table) {
    it(`is ${waitMs} milliseconds where it says "${header}"`, () => {
      assert.equal(retryAfterMs(header, nowMs), waitMs);
    });
  }
});

describe('A call that failed', () => {
  function restError(given: object) {
    return Object.assign(new Error('failed'), {
      name: 'RestError',
      request: { url: `${call.serviceUrl}v3/x` },
      ...given,
    });
  }

  for (const code of ['ENOTFOUND', 'ECONNREFUSED', 'EAI_AGAIN']) {
    it(`before there was a connection (${code}) posted nothing`, () => {
      assert.equal(sendFailureOf(restError({ code }), call).certainty, 'not_sent');
    });
  }

  for (const code of ['ECONNRESET', 'EPIPE', 'PARSE_ERROR', 'REQUEST_SEND_ERROR']) {
    it(`on a connection (${code}) may have posted it`, () => {
      assert.equal(sendFailureOf(restError({ code }), call).certainty, 'doubtful');
    });
  }

  it('to somebody else, such as who vouches for the bot, posted nothing and is no word of Teams', () => {
    const failure = sendFailureOf(
      restError({ statusCode: 403, request: { url: 'http://169.254.169.254/token' } }),
      call,
    );

    assert.deepEqual([failure.certainty, failure.isLasting, failure.status], ['not_sent', false, null]);
  });

  it('keeps what was thrown as its cause', () => {
    const thrown = restError({ statusCode: 502 });

    assert.equal(sendFailureOf(thrown, call).cause, thrown);
  });
});
