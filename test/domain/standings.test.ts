import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { statusAfter, statusAtClose } from '#bot/domain/initiative-status.ts';
import type { OverviewSource } from '#bot/domain/overview.ts';
import type { RequestState } from '#bot/domain/round.ts';
import { type RoundWord, roundWords, withRoundWord } from '#bot/domain/round-word.ts';
import { roundsToShow, type StandingWord, standings } from '#bot/domain/standings.ts';
import {
  aClosedRound,
  anInitiative,
  anUpdate,
  aPartnership,
  aRound,
  aStatus,
  contentOf,
} from '#test/support/builders.ts';

const inTime = '2025-05-13T07:00:00.000Z';
const tooLate = '2025-05-28T22:00:00.000Z';

describe('The words of an initiative over rounds', () => {
  it('are those of its answers, one a round', () => {
    const first = statusAfter(aStatus(), answer('2025-1', 'attention', '2025-01-10T09:00:00.000Z'), 'a');

    const second = statusAfter(first, answer('2025-2', 'on_track', '2025-05-12T09:00:00.000Z'), 'b');

    assert.deepEqual(second.rounds, [
      { roundId: '2025-1', word: 'attention', at: '2025-01-10T09:00:00.000Z' },
      { roundId: '2025-2', word: 'on_track', at: '2025-05-12T09:00:00.000Z' },
    ]);
  });

  it('follow an answer that is corrected, in the place of the first', () => {
    const first = statusAfter(aStatus(), answer('2025-1', 'attention', '2025-01-10T09:00:00.000Z'), 'a');

    const corrected = statusAfter(first, answer('2025-1', 'action', '2025-01-12T09:00:00.000Z'), 'b');

    assert.deepEqual(corrected.rounds, [{ roundId: '2025-1', word: 'action', at: '2025-01-10T09:00:00.000Z' }]);
  });

  const closings: readonly (readonly [RequestState, readonly RoundWord['word'][]])[] = [
    ['not_started', ['missing']],
    ['draft', ['missing']],
    ['excused', ['excused']],
  ];
  for (const [state, expected] of closings) {
    it(`say at the closing that a request that is ${state} has no answer`, () => {
      const status = aStatus({ requests: [{ roundId: '2025-2', state }] });

      const closed = statusAtClose(status, { roundId: '2025-2', at: tooLate });

      assert.deepEqual(
        closed.rounds,
        expected.map((word) => ({ roundId: '2025-2', word, at: tooLate })),
      );
    });
  }

  it('keep at the closing the answer that was given', () => {
    const answered = statusAfter(aStatus(), answer('2025-2', 'done', inTime), 'a');

    assert.deepEqual(statusAtClose(answered, { roundId: '2025-2', at: tooLate }), answered);
  });

  it('say nothing of a round that did not ask', () => {
    assert.deepEqual(statusAtClose(aStatus({ requests: [] }), { roundId: '2025-2', at: tooLate }).rounds, []);
  });

  it('are never more than eight, one a round, and the newest', () => {
    const word = fc.record({
      roundId: fc.integer({ min: 1, max: 20 }).map((n) => `round-${n}`),
      word: fc.constantFrom(...roundWords),
      at: fc.integer({ min: 0, max: 1_000 }).map((n) => new Date(n * 86_400_000).toISOString()),
    });
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const inOrder = words.toSorted((a, b) => (a.at < b.at ? -1 : 1));

        const kept = inOrder.reduce<readonly RoundWord[]>(withRoundWord, []);

        assert.ok(kept.length <= 8);
        assert.equal(new Set(kept.map(({ roundId }) => roundId)).size, kept.length);
        assert.deepEqual(
          kept,
          kept.toSorted((a, b) => (a.at < b.at ? -1 : 1)),
        );
        const last = inOrder.at(-1);
        assert.equal(kept.find(({ roundId }) => roundId === last?.roundId)?.word, last?.word);
      }),
    );
  });
});

describe('The standings of the initiatives', () => {
  const asked: readonly (readonly [title: string, RequestState, at: string, StandingWord])[] = [
    ['waits until the day is past', 'not_started', inTime, 'waiting'],
    ['waits with a draft too', 'draft', inTime, 'waiting'],
    ['is missing after the day', 'not_started', tooLate, 'missing'],
    ['is excused before and after', 'excused', tooLate, 'excused'],
  ];
  for (const [title, state, at, expected] of asked) {
    it(`say of an open round without an answer that it ${title}`, () => {
      const now = source({ statuses: [aStatus({ requests: [{ roundId: '2025-2', state }] })] });

      assert.deepEqual(standings(now, now.rounds, at).rows, [{ initiativeId: 'tryg-bydel', words: [expected] }]);
    });
  }

  it('stand in the order of rounds and of the strategy, with nothing where a round did not ask', () => {
    const now = source({
      initiatives: [anInitiative({ id: 'second', order: 2 }), anInitiative({ id: 'first', order: 1 })],
      rounds: [aRound(), aClosedRound()],
      statuses: [
        aStatus({ initiativeId: 'second', rounds: [{ roundId: '2025-1', word: 'action', at: inTime }] }),
        aStatus({ initiativeId: 'first' }),
      ],
    });

    const { rounds, rows } = standings(now, now.rounds, inTime);

    assert.deepEqual(
      rounds.map(({ id }) => id),
      ['2025-1', '2025-2'],
    );
    assert.deepEqual(rows, [
      { initiativeId: 'first', words: [null, 'waiting'] },
      { initiativeId: 'second', words: ['action', 'waiting'] },
    ]);
  });

  it('keep a word that was given while its round is opened once more, and ask again where none was', () => {
    const now = source({
      initiatives: [anInitiative({ id: 'a', order: 1 }), anInitiative({ id: 'b', order: 2 })],
      statuses: [
        aStatus({ initiativeId: 'a', rounds: [{ roundId: '2025-2', word: 'action', at: inTime }] }),
        aStatus({ initiativeId: 'b', rounds: [{ roundId: '2025-2', word: 'missing', at: inTime }] }),
      ],
    });

    assert.deepEqual(
      standings(now, now.rounds, inTime).rows.map(({ words }) => words),
      [['action'], ['waiting']],
    );
  });

  it('leave out rounds that asked none of these initiatives, and initiatives that are over', () => {
    const now = source({
      initiatives: [anInitiative(), anInitiative({ id: 'over', validTo: '2024-12-31' })],
      rounds: [aRound({ id: 'other' }), aRound()],
      statuses: [aStatus(), aStatus({ initiativeId: 'over' })],
    });

    const { rounds, rows } = standings(now, now.rounds, inTime);

    assert.deepEqual(
      rounds.map(({ id }) => id),
      ['2025-2'],
    );
    assert.deepEqual(
      rows.map(({ initiativeId }) => initiativeId),
      ['tryg-bydel'],
    );
  });

  it('want the eight newest rounds, however many the initiatives have been asked in', () => {
    const words = Array.from({ length: 12 }, (_, n): RoundWord => {
      return { roundId: `r-${n}`, word: 'on_track', at: `20${10 + n}-01-01T00:00:00.000Z` };
    });
    const initiatives = [anInitiative({ id: 'a' }), anInitiative({ id: 'b' })];
    const statuses = [
      aStatus({ initiativeId: 'a', rounds: words.slice(0, 8) }),
      aStatus({ initiativeId: 'b', rounds: words.slice(4) }),
    ];

    const wanted = roundsToShow(source({ initiatives, statuses, rounds: [] }), inTime);

    assert.deepEqual(wanted, ['r-4', 'r-5', 'r-6', 'r-7', 'r-8', 'r-9', 'r-10', 'r-11']);
  });

  it('want no round that has only been planned', () => {
    const now = source({ rounds: [aRound({ state: 'planned' })], statuses: [aStatus({ requests: [] })] });

    assert.deepEqual(roundsToShow(now, inTime), []);
  });
});

function answer(roundId: string, health: 'attention' | 'on_track' | 'action' | 'done', submittedAt: string) {
  return anUpdate({ roundId, submittedAt, content: contentOf({ health }) });
}

function source(overrides: Partial<OverviewSource>): OverviewSource {
  return {
    partnership: aPartnership(),
    initiatives: [anInitiative()],
    statuses: [],
    rounds: [aRound()],
    ...overrides,
  };
}
