import assert from 'node:assert/strict';
import { isTakingAnswers } from '#bot/domain/is-taking-answers.ts';
import { roundStates } from '#bot/domain/round.ts';
import { aRound } from '#test/support/builders.ts';

const zone = 'Europe/Copenhagen';

describe('Whether a round takes an answer', () => {
  it('ends with its last day of grace, local time, also where nobody has closed it yet', () => {
    const round = aRound({ graceUntil: '2025-06-04' });

    assert.equal(isTakingAnswers(round, '2025-06-04T21:59:59.999Z', zone), true);
    assert.equal(isTakingAnswers(round, '2025-06-04T22:00:00.000Z', zone), false);
  });

  it('ends at the hour, where hours matter', () => {
    const round = aRound({ graceUntil: '2025-06-04', graceTime: '15:00' });

    assert.equal(isTakingAnswers(round, '2025-06-04T12:59:59.999Z', zone), true);
    assert.equal(isTakingAnswers(round, '2025-06-04T13:00:00.000Z', zone), false);
  });

  it('is only while it is open', () => {
    const taking = roundStates.filter((state) => isTakingAnswers(aRound({ state }), '2025-05-13T07:00:00.000Z', zone));

    assert.deepEqual(taking, ['open']);
  });
});
