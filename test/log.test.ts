import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { createLog, factsOfError } from '#bot/log.ts';

describe('The log', () => {
  it('is one line of JSON for each event, with its time and level', () => {
    const lines: string[] = [];
    const log = createLog((line) => lines.push(line));

    log.info('listening', { port: 3978 });
    log.warn('outage', { operation: 'send' });
    log.error('request_failed');

    const events = lines.map((line) => JSON.parse(line));
    assert.deepEqual(
      events.map(({ at, ...rest }) => rest),
      [
        { level: 'info', event: 'listening', port: 3978 },
        { level: 'warn', event: 'outage', operation: 'send' },
        { level: 'error', event: 'request_failed' },
      ],
    );
    for (const { at } of events) assert.equal(new Date(at).toISOString(), at);
    for (const line of lines) assert.match(line, /^[^\n]*\n$/);
  });

  it('keeps what breaks a line within the line', () => {
    const lines: string[] = [];

    createLog((line) => lines.push(line)).info('event', { code: 'a\n{"level":"error"}' });

    assert.equal(lines.join('').split('\n').length, 2);
  });

  it('takes of an error its kind, its code, where it happened and the kind of its cause', () => {
    const cause = new TypeError('a cause that quotes somebody');
    const error = Object.assign(new RangeError('a message that quotes somebody', { cause }), { code: 'EADDRINUSE' });

    const { stack, ...facts } = factsOfError(error);

    assert.deepEqual(facts, { error: 'RangeError', code: 'EADDRINUSE', cause: 'TypeError' });
    assert.match(String(stack), /log\.test\.ts/);
    assert.doesNotMatch(String(stack), /quotes/);
  });

  it('takes of what is no error only what kind of thing it is', () => {
    assert.deepEqual(factsOfError('Borgeren Jens'), { error: 'string' });
    assert.deepEqual(factsOfError(undefined), { error: 'undefined' });
  });

  it('says nothing of any message, though it looks like a line of the stack', () => {
    const line = fc.oneof(
      fc.string(),
      fc.constantFrom('\n    at borger 010150-5006', '    at en anden', '\n', '\nat '),
    );
    const secret = 'Ring-til-Jens';

    fc.assert(
      fc.property(fc.array(line), fc.array(line), (before, after) => {
        const error = new Error(`${before.join('')}\n    at ${secret}${after.join('')}`, { cause: new Error(secret) });

        assert.doesNotMatch(JSON.stringify(factsOfError(error)), /Ring-til-Jens|borger|en anden/);
      }),
    );
  });
});
