import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Refusal } from '#bot/domain/refusal.ts';
import { type Round, type RoundDates, type RoundState, roundStates } from '#bot/domain/round.ts';
import { mayHappen, type RoundEvent, roundAfter } from '#bot/domain/round-states.ts';
import { aRound } from '#test/support/builders.ts';

const at = '2027-01-20T09:00:00.000Z';

const otherDates: RoundDates = {
  opensOn: '2026-12-07',
  dueOn: '2027-01-22',
  dueTime: null,
  graceUntil: '2027-01-27',
  graceTime: null,
  meetingOn: '2027-02-09',
};

const newEnd = { dueOn: '2027-01-29', dueTime: null, graceUntil: '2027-02-03', graceTime: null };

const events: readonly RoundEvent[] = [
  { kind: 'confirm_opening', opensAt: at },
  { kind: 'undo' },
  { kind: 'open', at },
  { kind: 'cancel' },
  { kind: 'begin_closing' },
  { kind: 'close', at, snapshot: 1 },
  { kind: 'reopen', at, ...newEnd },
  { kind: 'change_dates', dates: otherDates },
  { kind: 'propose', dates: otherDates },
  { kind: 'confirm_proposal' },
  { kind: 'decline_proposal' },
];

/** Events down, states across: planned, opening, open, closing, closed, cancelled. A dash is a refusal. */
const table: Readonly<Record<RoundEvent['kind'], string>> = {
  confirm_opening: 'opening   -         -         -         -         -',
  undo: '            -         planned   -         -         -         -',
  open: '            -         open      -         -         -         -',
  cancel: '          cancelled cancelled cancelled -         -         -',
  begin_closing: '   -         -         closing   -         -         -',
  close: '           -         -         -         closed    -         -',
  reopen: '          -         -         -         -         open      -',
  change_dates: '    planned   opening   open      -         -         -',
  propose: '         planned   opening   open      -         -         -',
  confirm_proposal: 'planned   opening   open      -         -         -',
  decline_proposal: 'planned   opening   open      -         -         -',
};

function stateAfter(state: RoundState, event: RoundEvent): string {
  try {
    return roundAfter(aRound({ state, proposal: otherDates }), event).state;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    assert.deepEqual([error.code, error.facts], ['round_not_in_state', { state }]);
    return '-';
  }
}

describe('What can happen to a round', () => {
  for (const event of events) {
    const row = table[event.kind].trim().split(/\s+/);

    it(`by ${event.kind} is: ${row.join(', ')}`, () => {
      assert.deepEqual(
        roundStates.map((state) => stateAfter(state, event)),
        row,
      );
    });

    it(`by ${event.kind} is known before it is tried`, () => {
      assert.deepEqual(
        roundStates.map((state) => mayHappen({ state, proposal: otherDates }, event.kind)),
        row.map((state) => state !== '-'),
      );
    });
  }
});

describe('A round', () => {
  const planned = aRound({ ...otherDates, opensOn: '2026-12-01', state: 'planned' });

  it('keeps when it opens from the confirmation until it has opened', () => {
    const opening = roundAfter(planned, { kind: 'confirm_opening', opensAt: at });

    assert.equal(opening.opensAt, at);
    assert.equal(roundAfter(opening, { kind: 'undo' }).opensAt, null);
    const open = roundAfter(opening, { kind: 'open', at: '2027-01-20T09:00:01.000Z' });
    assert.deepEqual([open.opensAt, open.openedAt], [null, '2027-01-20T09:00:01.000Z']);
  });

  it('is itself again when its opening is undone', () => {
    const opening = roundAfter(planned, { kind: 'confirm_opening', opensAt: at });

    assert.deepEqual(roundAfter(opening, { kind: 'undo' }), planned);
  });

  it('keeps its newest snapshot and when it closed, also once it is open again', () => {
    const closed = roundAfter(aRound({ state: 'closing', snapshot: 1 }), { kind: 'close', at, snapshot: 2 });

    const reopened = roundAfter(closed, { kind: 'reopen', at: '2027-01-25T09:00:00.000Z', ...newEnd });

    assert.deepEqual([closed.snapshot, closed.closedAt], [2, at]);
    assert.deepEqual(reopened, { ...closed, ...newEnd, state: 'open', openedAt: '2027-01-25T09:00:00.000Z' });
  });

  it('takes the dates it is given and nothing that comes with them', () => {
    const changed = roundAfter(planned, {
      kind: 'change_dates',
      dates: Object.assign({}, otherDates, { agendaOn: '2027-01-26' }),
    });

    assert.deepEqual(changed, { ...planned, ...otherDates });
  });

  it('keeps the day it opened when its dates change later', () => {
    const open = { ...planned, state: 'open' } as const;

    const changed = roundAfter(open, { kind: 'change_dates', dates: otherDates });

    assert.deepEqual(changed, { ...open, ...otherDates, opensOn: '2026-12-01' });
  });

  it('takes proposed dates only with a yes', () => {
    const proposed = roundAfter(planned, { kind: 'propose', dates: otherDates });

    assert.deepEqual(proposed, { ...planned, proposal: otherDates });
    assert.deepEqual(roundAfter(proposed, { kind: 'decline_proposal' }), planned);
    assert.deepEqual(roundAfter(proposed, { kind: 'confirm_proposal' }), { ...planned, ...otherDates });
  });

  it('has nothing to answer where nothing is proposed', () => {
    assert.throws(() => roundAfter(planned, { kind: 'confirm_proposal' }), { code: 'nothing_proposed' });
    assert.throws(() => roundAfter(planned, { kind: 'decline_proposal' }), { code: 'nothing_proposed' });
    assert.equal(mayHappen(planned, 'confirm_proposal'), false);
  });
});

describe('Whatever is tried on a round', () => {
  const attempts = fc.array(fc.constantFrom(...events), { maxLength: 60 });

  /** Every state the round has had, the first one first; what is refused changes nothing. */
  function lifeOf(tried: readonly RoundEvent[]): readonly Round[] {
    const life = [aRound({ state: 'planned' })];
    for (const event of tried) {
      const round = life.at(-1) ?? aRound();
      if (mayHappen(round, event.kind)) life.push(roundAfter(round, event));
      else assert.throws(() => roundAfter(round, event), Refusal);
    }
    return life;
  }

  const before: Readonly<Record<RoundState, readonly RoundState[]>> = {
    planned: ['planned', 'opening'],
    opening: ['planned', 'opening'],
    open: ['opening', 'open', 'closed'],
    closing: ['open'],
    closed: ['closing'],
    cancelled: ['planned', 'opening', 'open'],
  };

  it('opens only through opening, closes only through closing, and a cancelled one stays so', () => {
    fc.assert(
      fc.property(attempts, (tried) => {
        const states = lifeOf(tried).map(({ state }) => state);

        for (const [index, state] of states.slice(1).entries()) {
          assert.ok(before[state].some((earlier) => earlier === states[index]));
        }
        assert.ok(!states.slice(0, -1).includes('cancelled'));
      }),
      { numRuns: 300 },
    );
  });

  it('leaves an opening time only while opening, and a proposal only while there is time for it', () => {
    fc.assert(
      fc.property(attempts, (tried) => {
        for (const { state, opensAt, proposal, openedAt } of lifeOf(tried)) {
          assert.equal(opensAt !== null, state === 'opening');
          assert.ok(proposal === null || ['planned', 'opening', 'open'].includes(state));
          assert.ok(openedAt !== null || !['open', 'closing', 'closed'].includes(state));
        }
      }),
      { numRuns: 300 },
    );
  });
});
