import assert from 'node:assert/strict';
import type { Outgoing } from '#bot/domain/notice.ts';
import { isLeftBehind } from '#bot/schedule/left-behind.ts';
import { noticeTo } from '#test/delivery/delivering.ts';

/** Decided at 7.00 by the domain's clock, while the machine's says another year. */
const waiting: Outgoing = {
  intent: noticeTo('anna'),
  attemptId: null,
  attemptedAt: null,
  attempts: 0,
  doubtfulSends: 0,
  notBefore: null,
  heldUntil: null,
};

const cases: readonly [title: string, Partial<Outgoing>, at: string, machineAt: string, expected: boolean][] = [
  ['was decided a minute ago', {}, '2025-05-13T07:01:00.000Z', '2026-11-22T10:00:00.000Z', false],
  ['was decided longer ago', {}, '2025-05-13T07:01:00.001Z', '2026-11-22T10:00:00.000Z', true],
  [
    'is being sent',
    { attemptId: 'a', attemptedAt: '2026-11-22T09:59:30.000Z' },
    '2025-06-13T07:00:00.000Z',
    '2026-11-22T10:00:00.000Z',
    false,
  ],
  [
    'was being sent by a worker that died',
    { attemptId: 'a', attemptedAt: '2026-11-22T09:58:59.000Z' },
    '2025-05-13T07:00:00.000Z',
    '2026-11-22T10:00:00.000Z',
    true,
  ],
  [
    'waits for its next attempt',
    { notBefore: '2026-11-22T10:30:00.000Z', attempts: 3 },
    '2025-06-13T07:00:00.000Z',
    '2026-11-22T10:00:00.000Z',
    false,
  ],
  [
    'was to be tried again and was not',
    { notBefore: '2026-11-22T09:58:00.000Z', attempts: 3 },
    '2025-05-13T07:00:00.000Z',
    '2026-11-22T10:00:00.000Z',
    true,
  ],
  [
    'is held back for the night',
    { heldUntil: '2025-05-14T06:00:00.000Z' },
    '2025-05-14T05:59:59.999Z',
    '2026-11-22T10:00:00.000Z',
    false,
  ],
  [
    'was held back until now',
    { heldUntil: '2025-05-14T06:00:00.000Z' },
    '2025-05-14T06:00:00.000Z',
    '2026-11-22T10:00:00.000Z',
    true,
  ],
];

describe('A notice', () => {
  for (const [title, left, at, machineAt, expected] of cases) {
    it(`that ${title} is ${expected ? '' : 'not '}left behind`, () => {
      assert.equal(isLeftBehind({ ...waiting, ...left }, { at, machineAt }), expected);
    });
  }
});
