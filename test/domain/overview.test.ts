import assert from 'node:assert/strict';
import { currentRound, type OverviewRow, type OverviewSource, overviewRows } from '#bot/domain/overview.ts';
import { aClosedRound, anInitiative, aPartnership, aRound, aStatus, aSummary } from '#test/support/builders.ts';

const inTime = '2025-05-13T07:00:00.000Z';
const lastMoment = '2025-05-28T21:59:59.999Z';
const tooLate = '2025-05-28T22:00:00.000Z';

describe('The status word of an initiative', () => {
  it('is that of the newest update while the round is not yet due', () => {
    const row = rowOf({ statuses: [aStatus({ latest: winter({ health: 'attention' }) })] }, lastMoment);

    assert.equal(row.health, 'attention');
    assert.equal(row.latestHealth, 'attention');
  });

  it('is missing from the end of the due day where the round has no update', () => {
    const row = rowOf({ statuses: [aStatus({ latest: winter({ health: 'attention' }) })] }, tooLate);

    assert.equal(row.health, 'missing');
    assert.equal(row.latestHealth, 'attention');
  });

  it('is missing where there never was an update, due or not', () => {
    const row = rowOf({ statuses: [aStatus()] }, inTime);

    assert.equal(row.health, 'missing');
    assert.equal(row.latestHealth, null);
    assert.equal(row.submittedAt, null);
    assert.equal(row.submittedById, null);
  });

  it('is missing where nothing is known of the initiative', () => {
    assert.equal(rowOf({ statuses: [] }, inTime).health, 'missing');
  });

  it('stays after the due day where the round was answered, late too', () => {
    const late = aSummary({ health: 'on_track', submittedAt: '2025-06-02T08:00:00.000Z' });

    assert.equal(rowOf({ statuses: [aStatus({ latest: late })] }, '2025-06-03T08:00:00.000Z').health, 'on_track');
  });

  it('stays where an extraordinary round has taken a newer answer since', () => {
    const status = aStatus({ latest: aSummary({ roundId: 'extra', health: 'action' }), before: aSummary() });

    assert.equal(rowOf({ statuses: [status] }, tooLate).health, 'action');
  });

  it('stays where the initiative is excused from the round', () => {
    const status = aStatus({ latest: winter(), requests: [{ roundId: '2025-2', state: 'excused' }] });

    assert.equal(rowOf({ statuses: [status] }, tooLate).health, 'on_track');
  });

  it('ends with the day of the partnership, not of Denmark', () => {
    const partnership = aPartnership({ timeZone: 'Atlantic/Faroe' });

    assert.equal(rowOf({ partnership, statuses: [aStatus({ latest: winter() })] }, tooLate).health, 'on_track');
  });

  it('is never missing for want of a round', () => {
    assert.equal(rowOf({ rounds: [], statuses: [aStatus({ latest: winter() })] }, tooLate).health, 'on_track');
  });
});

describe('Changed since last', () => {
  it('is an answer of the current round that differs from the one before', () => {
    const status = aStatus({ latest: aSummary({ fingerprint: 'new' }), before: winter({ fingerprint: 'old' }) });

    const row = rowOf({ statuses: [status] });

    assert.equal(row.changedSinceLast, true);
    assert.equal(row.healthBefore, 'on_track');
  });

  it('is a first answer', () => {
    const row = rowOf({ statuses: [aStatus({ latest: aSummary() })] });

    assert.equal(row.changedSinceLast, true);
    assert.equal(row.healthBefore, null);
  });

  it('is not the same answer written again', () => {
    const status = aStatus({ latest: aSummary({ fingerprint: 'same' }), before: winter({ fingerprint: 'same' }) });

    assert.equal(rowOf({ statuses: [status] }).changedSinceLast, false);
  });

  it('is not "unchanged", even with a new reason', () => {
    const status = aStatus({
      latest: aSummary({ unchanged: true, fingerprint: 'new' }),
      before: winter({ fingerprint: 'old' }),
    });

    assert.equal(rowOf({ statuses: [status] }).changedSinceLast, false);
  });

  it('is not an answer of an earlier round', () => {
    assert.equal(rowOf({ statuses: [aStatus({ latest: winter() })] }).changedSinceLast, false);
  });
});

describe('A row of the overview', () => {
  it('says who sent the newest update and when, and what is asked of whom', () => {
    const latest = aSummary({ help: 'steering', authorId: 'lead-2', submittedAt: '2025-05-12T08:30:00.000Z' });

    const row = rowOf({ statuses: [aStatus({ latest, requests: [{ roundId: '2025-2', state: 'submitted' }] })] });

    assert.equal(row.submittedAt, '2025-05-12T08:30:00.000Z');
    assert.equal(row.submittedById, 'lead-2');
    assert.equal(row.roundState, 'submitted');
    assert.equal(row.needsDecision, true);
    assert.equal(row.helpFrom, 'steering');
  });

  it('needs no decision where none is asked for', () => {
    const row = rowOf({ statuses: [aStatus({ latest: aSummary({ help: 'none' }) })] });

    assert.equal(row.needsDecision, false);
    assert.equal(row.helpFrom, 'none');
  });

  it('tells nothing of another round than the current', () => {
    const row = rowOf({ statuses: [aStatus({ requests: [{ roundId: '2025-1', state: 'submitted' }] })] });

    assert.equal(row.roundState, null);
  });

  it('carries the name of the day', () => {
    const initiative = anInitiative({
      names: [
        { name: 'Trygt natteliv', nameEn: 'Safe nightlife', from: '2022-01-01' },
        { name: 'Et trygt natteliv', nameEn: null, from: '2025-05-13' },
      ],
    });

    assert.equal(rowOf({ initiatives: [initiative] }, '2025-05-12T21:59:59Z').name, 'Trygt natteliv');
    assert.equal(rowOf({ initiatives: [initiative] }, '2025-05-12T22:00:00Z').name, 'Et trygt natteliv');
  });
});

describe('The overview', () => {
  it('holds the initiatives that are valid on the day, in the order of the strategy', () => {
    const initiatives = [
      anInitiative({ id: 'third', order: 3 }),
      anInitiative({ id: 'first', order: 1, validTo: '2025-05-13' }),
      anInitiative({ id: 'ended', order: 2, validTo: '2025-05-12' }),
      anInitiative({ id: 'to-come', order: 4, validFrom: '2025-05-14' }),
    ];

    const rows = overviewRows(sourceOf({ initiatives }), inTime);

    assert.deepEqual(
      rows.map(({ initiativeId }) => initiativeId),
      ['first', 'third'],
    );
  });
});

describe('The current round', () => {
  it('is the open one', () => {
    assert.equal(currentRound([aRound(), aClosedRound()])?.id, '2025-2');
  });

  it('is the one that closed last where none is open', () => {
    const rounds = [aClosedRound({ id: 'old', opensOn: '2024-05-01' }), aClosedRound(), aRound({ state: 'planned' })];

    assert.equal(currentRound(rounds)?.id, '2025-1');
  });

  it('is never an extraordinary one', () => {
    assert.equal(currentRound([aClosedRound(), aRound({ kind: 'extraordinary' })])?.id, '2025-1');
  });

  it('is the one that is closing, as nobody can answer in it any more', () => {
    const closing = aRound({ state: 'closing' });

    assert.equal(currentRound([aClosedRound(), closing]), closing);
  });

  it('is not one that is planned, waits to be opened or was cancelled', () => {
    const closed = aClosedRound();
    const others = (['planned', 'opening', 'cancelled'] as const).map((state) => aRound({ id: state, state }));

    assert.equal(currentRound([...others, closed]), closed);
    assert.equal(currentRound(others), null);
  });

  it('is none where there never was one', () => {
    assert.equal(currentRound([]), null);
  });
});

function winter(overrides: Parameters<typeof aSummary>[0] = {}) {
  return aSummary({ roundId: '2025-1', submittedAt: '2025-01-14T08:30:00.000Z', ...overrides });
}

function sourceOf(overrides: Partial<OverviewSource>): OverviewSource {
  return {
    partnership: aPartnership(),
    initiatives: [anInitiative()],
    statuses: [aStatus()],
    rounds: [aClosedRound(), aRound()],
    ...overrides,
  };
}

function rowOf(overrides: Partial<OverviewSource>, at = inTime): OverviewRow {
  const [row] = overviewRows(sourceOf(overrides), at);
  assert.ok(row);
  return row;
}
