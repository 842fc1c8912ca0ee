import assert from 'node:assert/strict';
import type { RoundState } from '#bot/domain/round.ts';
import { roundsByUrgency } from '#bot/domain/rounds-by-urgency.ts';
import { aRound } from '#test/support/builders.ts';

function ofState(id: string, state: RoundState, days: { opensOn?: string; dueOn?: string; dueTime?: string } = {}) {
  return aRound({ id, state, ...days });
}

function order(...rounds: readonly ReturnType<typeof aRound>[]): readonly string[] {
  return roundsByUrgency(rounds).map(({ id }) => id);
}

describe('the rounds a coordinator has to do with', () => {
  it('are first those that ask, then those about to open, then those planned, then those that have closed', () => {
    const ids = order(
      ofState('closed', 'closed'),
      ofState('planned', 'planned'),
      ofState('opening', 'opening'),
      ofState('open', 'open'),
    );

    assert.deepEqual(ids, ['open', 'opening', 'planned', 'closed']);
  });

  it('are without those that were cancelled', () => {
    assert.deepEqual(order(ofState('cancelled', 'cancelled')), []);
  });

  it('begin with the one that is due first, to the hour', () => {
    const ids = order(
      ofState('later', 'open', { dueOn: '2025-05-30' }),
      ofState('whole-day', 'open', { dueOn: '2025-05-28' }),
      ofState('at-noon', 'open', { dueOn: '2025-05-28', dueTime: '12:00' }),
    );

    assert.deepEqual(ids, ['at-noon', 'whole-day', 'later']);
  });

  it('name the planned one that opens first, and the closed one that was due last', () => {
    const ids = order(
      ofState('old', 'closed', { dueOn: '2024-05-28' }),
      ofState('autumn', 'planned', { opensOn: '2025-10-01' }),
      ofState('newest', 'closed', { dueOn: '2025-01-15' }),
      ofState('summer', 'planned', { opensOn: '2025-06-01' }),
    );

    assert.deepEqual(ids, ['summer', 'autumn', 'newest', 'old']);
  });

  it('still show one that is closing as one that asks', () => {
    assert.deepEqual(order(ofState('next', 'planned'), ofState('closing', 'closing')), ['closing', 'next']);
  });
});
