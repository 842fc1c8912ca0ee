import assert from 'node:assert/strict';
import type { Identity, Person } from '#bot/domain/person.ts';
import type { Visibility } from '#bot/domain/visibility.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import { excuse } from '#bot/use-cases/requests/excuse.ts';
import { closeRound } from '#bot/use-cases/rounds/close-round.ts';
import { confirmOpening } from '#bot/use-cases/rounds/confirm-opening.ts';
import { planRound } from '#bot/use-cases/rounds/plan-round.ts';
import { readGoalSummaries } from '#bot/use-cases/rounds/read-goal-summaries.ts';
import { readRound } from '#bot/use-cases/rounds/read-round.ts';
import { readRounds } from '#bot/use-cases/rounds/read-rounds.ts';
import { readSnapshot } from '#bot/use-cases/rounds/read-snapshot.ts';
import { runDue } from '#bot/use-cases/rounds/run-due.ts';
import { writeGoalSummary } from '#bot/use-cases/rounds/write-goal-summary.ts';
import { submitStatus } from '#bot/use-cases/submit-status.ts';
import { anIdentity, aPerson, aRawStatus, objectId } from '#test/support/builders.ts';
import {
  answered,
  aPlan,
  askedAt,
  identityOf,
  leadOf,
  opened,
  partnershipId,
  planning,
  roundId,
  said,
  storesWithPeople,
} from './round-scene.ts';

const closing = '2025-05-07T08:00:00.000Z';

type Reader = { readonly person: Person; readonly identity: Identity };

function readerOf(n: number, overrides: Partial<Person>): Reader {
  const identity = anIdentity({ objectId: objectId(n) });
  return { identity, person: aPerson({ id: `reader-${n}`, identities: [identity], ...overrides }) };
}

/** In the order of the table: role and organisation. */
const readers = {
  colleague: readerOf(801, { roles: ['reader'] }),
  elsewhere: readerOf(802, { roles: ['reader'], organisationId: 'politi' }),
  steering: readerOf(803, { roles: ['steering'], organisationId: 'politi' }),
  coordinator: readerOf(804, { roles: ['coordinator'], organisationId: 'politi' }),
  administrator: readerOf(805, { roles: ['administrator'] }),
} as const;

async function frozen(): Promise<Ports> {
  const people = [1, 2, 3].map((n) => leadOf(n)).concat(Object.values(readers).map(({ person }) => person));
  const ports = await storesWithPeople({ people });
  await opened(ports);
  const visibilities: readonly Visibility[] = ['all', 'coordinators_and_steering', 'own_organisation'];
  for (const [index, visibility] of visibilities.entries()) {
    const n = index + 1;
    const address = { partnershipId, roundId, initiativeId: `i-${n}`, formId: `f-${n}`, baseVersion: 0 };
    const raw = aRawStatus({ visibility });
    const at = '2025-05-06T08:00:00.000Z';
    await submitStatus(ports)({ identity: identityOf(n), address, raw, newFormId: `g-${n}`, language: 'da', at });
  }
  await closeRound(ports)(askedAt(closing));
  return ports;
}

describe('A frozen round', () => {
  // Texts for all, for coordinators and steering group, for the author's organisation alone.
  const table: readonly (readonly [keyof typeof readers | 'author', boolean, boolean, boolean])[] = [
    ['colleague', true, false, true],
    ['elsewhere', true, false, false],
    ['steering', true, true, false],
    ['coordinator', true, true, false],
    ['administrator', false, false, false],
    ['author', true, true, true],
  ];

  it('shows each reader the texts they may read, and everybody that there was an answer', async () => {
    const ports = await frozen();

    for (const [reader, ...mayRead] of table) {
      const identities = reader === 'author' ? [1, 2, 3].map(identityOf) : [readers[reader].identity];
      const seen = [0, 1, 2].map(async (index) => {
        const identity = identities[index] ?? identities[0] ?? anIdentity();
        const { entries } = await readSnapshot(ports)({ ...askedAt(closing), identity, number: 1 });
        return entries[index];
      });
      const entries = await Promise.all(seen);
      assert.deepEqual(
        entries.map((entry) => entry?.update?.content !== null),
        mayRead,
        reader,
      );
      assert.deepEqual(
        entries.map((entry) => [entry?.requestState, entry?.update?.health]),
        Array.from({ length: 3 }, () => ['submitted', 'on_track']),
        reader,
      );
    }
  });

  it('is there under each of its numbers and no other', async () => {
    const ports = await frozen();

    const newest = await readSnapshot(ports)({ ...askedAt(closing), number: null });

    assert.equal(newest.number, 1);
    assert.equal(newest.frozenAt, closing);
    for (const number of [0, 2])
      await assert.rejects(readSnapshot(ports)({ ...askedAt(closing), number }), { code: 'no_such_round' });
  });

  it('says what changed since the round before was frozen', async () => {
    const ports = await storesWithPeople();
    await opened(ports);
    const before = '2025-05-06T08:00:00.000Z';
    for (const n of [1, 2, 3]) await answered(ports, n, { at: before, happened: 'Som før.' });
    await closeRound(ports)(askedAt(closing));
    const dates = { ...aPlan().dates, opensOn: '2025-05-12' };
    await planRound(ports)(aPlan({ newRoundId: 'round-2', dates, at: closing }));
    await confirmOpening(ports)({ ...askedAt(closing), roundId: 'round-2' });
    await runDue(ports)(partnershipId, '2025-05-12T06:00:00.000Z');

    const at = '2025-05-13T08:00:00.000Z';
    await answered(ports, 1, { at, happened: 'Som før.', in: 'round-2' });
    await answered(ports, 2, { at, happened: 'Nyt.', in: 'round-2' });
    await closeRound(ports)({ ...askedAt(at), roundId: 'round-2' });

    const { entries } = await readSnapshot(ports)({ ...askedAt(at), roundId: 'round-2', number: 1 });
    assert.deepEqual(
      entries.map(({ healthBefore, changedSinceLast }) => [healthBefore, changedSinceLast]),
      [
        ['on_track', false],
        ['on_track', true],
        ['on_track', false],
      ],
    );
  });
});

describe('Rounds', () => {
  it('are counted without names: who is excused is left out', async () => {
    const ports = await storesWithPeople();
    await opened(ports);
    await answered(ports, 1, { at: '2025-05-06T08:00:00.000Z', happened: 'Svaret.' });
    await excuse(ports)({ ...askedAt(closing), initiativeId: 'i-3', reason: 'Ny tovholder på vej.' });

    const { answered: count, total } = await readRound(ports)({ ...askedAt(closing), identity: identityOf(2) });

    assert.deepEqual([count, total], [1, 2]);
  });

  it('are listed for everybody', async () => {
    const ports = await storesWithPeople();
    await opened(ports);

    const rounds = await readRounds(ports)({ identity: identityOf(2), partnershipId });

    assert.deepEqual(
      rounds.map(({ id, state }) => [id, state]),
      [[roundId, 'open']],
    );
  });
});

describe('Goal summaries', () => {
  const judgement = { goalId: 'm1', verdict: 'partly_reached', reasons: 'Halvdelen er nået.', lang: 'da' } as const;

  it('are written and written over, and read with the goals that are missing', async () => {
    const ports = await storesWithPeople();
    await opened(ports);

    await writeGoalSummary(ports)({ ...askedAt(planning), ...judgement });
    await writeGoalSummary(ports)({ ...askedAt(closing), ...judgement, verdict: 'reached' });

    const { goals } = await readGoalSummaries(ports)(askedAt(closing));
    assert.deepEqual(
      goals.map(({ goal, summary }) => [goal.id, summary?.verdict ?? null, summary?.writtenAt ?? null]),
      [
        ['m1', 'reached', closing],
        ['m2', null, null],
      ],
    );
  });

  for (const [given, wrong, refusal] of [
    ['a CPR number', { reasons: 'Om 010150-5006' }, { code: 'contains_cpr_number', facts: { field: 'reasons' } }],
    ['no text', { reasons: ' ' }, { code: 'invalid_input', facts: { field: 'reasons' } }],
    ['too long a text', { reasons: 'x'.repeat(2001) }, { code: 'invalid_input', facts: { field: 'reasons' } }],
    ['a goal nobody has', { goalId: 'm9' }, { code: 'invalid_input', facts: { field: 'goalId' } }],
  ] as const) {
    it(`are refused with ${given}`, async () => {
      const ports = await storesWithPeople();
      await opened(ports);

      await assert.rejects(writeGoalSummary(ports)({ ...askedAt(closing), ...judgement, ...wrong }), refusal);
    });
  }

  it('are asked for seven working days before the meeting, until every goal has one', async () => {
    const ports = await storesWithPeople();
    await opened(ports);
    await closeRound(ports)(askedAt(closing));
    await writeGoalSummary(ports)({ ...askedAt(closing), ...judgement });

    await runDue(ports)(partnershipId, '2025-06-19T06:30:00.000Z');

    assert.ok((await said(ports)).includes('goal_summaries coordinator-1'));
  });

  it('are not asked for where all are written', async () => {
    const ports = await storesWithPeople();
    await opened(ports);
    for (const goalId of ['m1', 'm2']) await writeGoalSummary(ports)({ ...askedAt(closing), ...judgement, goalId });

    await runDue(ports)(partnershipId, '2025-06-19T06:30:00.000Z');

    assert.ok(!(await said(ports)).includes('goal_summaries coordinator-1'));
  });
});

describe('A round of long ago', () => {
  it('still says how many answered, though later rounds have taken its place on the status rows', async () => {
    const ports = await storesWithPeople();
    await opened(ports);
    await answered(ports, 1, { at: '2025-05-06T08:00:00.000Z', happened: 'Svaret.' });
    await closeRound(ports)(askedAt(closing));
    for (const { status } of await ports.records.taggedInitiatives(partnershipId)) {
      await ports.records.commit(partnershipId, [
        { kind: 'status', value: { ...status.value, requests: [] }, tag: status.tag },
      ]);
    }

    const { answered: count, total } = await readRound(ports)(askedAt(closing));

    assert.deepEqual([count, total], [1, 3]);
  });
});
