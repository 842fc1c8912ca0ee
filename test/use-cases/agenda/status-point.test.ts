import assert from 'node:assert/strict';
import type { Snapshot } from '#bot/domain/snapshot.ts';
import type { StatusContent, StatusUpdate } from '#bot/domain/status-update.ts';
import type { Stores } from '#bot/storage/open-stores.ts';
import { readAgenda } from '#bot/use-cases/agenda/read-agenda.ts';
import type { Change } from '#bot/use-cases/records.ts';
import { anOpenDecision } from '#test/support/agenda-decisions.ts';
import { aClosedRound, anUpdate, contentOf } from '#test/support/builders.ts';
import { aMeeting } from '#test/support/meeting-builders.ts';
import { aSnapshotEntry } from '#test/support/record-builders.ts';
import { asking, at, commit, storesWithMeetings, type Who } from './agenda-scene.ts';

const red: Partial<StatusContent> = { health: 'action', reason: 'Vi mangler penge.', helpText: 'Kan I finde dem?' };

function entryOf(n: number, update: StatusUpdate | null, overrides: Partial<Snapshot['entries'][number]> = {}) {
  const about = { initiativeId: `i-${n}`, order: n, name: `Indsats ${n}`, nameEn: null, healthBefore: null };
  const rest = { requestState: update ? 'submitted' : 'not_started', changedSinceLast: false } as const;
  return aSnapshotEntry({ ...about, ...rest, update, ...overrides });
}

function updateOf(n: number, content: Partial<StatusContent>, overrides: Partial<StatusUpdate> = {}): StatusUpdate {
  return anUpdate({
    initiativeId: `i-${n}`,
    roundId: '2025-1',
    authorId: `lead-${n}`,
    content: contentOf(content),
    ...overrides,
  });
}

/** The steering group's meeting, served by a closed round that said this. */
async function withSnapshot(entries: Snapshot['entries']): Promise<Stores> {
  const stores = await storesWithMeetings([aMeeting({ roundId: '2025-1' })]);
  const round = aClosedRound({ snapshot: 1 });
  const parts = entries.map((value): Change => ({ kind: 'snapshot_entry', roundId: round.id, number: 1, value }));
  await commit(stores, [...parts, { kind: 'snapshot', value: { roundId: round.id, number: 1, frozenAt: at } }]);
  await commit(stores, [{ kind: 'round', value: round, tag: null }]);
  return stores;
}

async function statusOf(stores: Stores, who: Who) {
  const { status } = await readAgenda(stores)(asking(who));
  assert.ok(status);
  return status;
}

describe('Status på indsatserne', () => {
  it('is told as the round was frozen: what asks, what is red, who is silent and what came late', async () => {
    const stores = await withSnapshot([
      entryOf(1, updateOf(1, {}, { late: true })),
      entryOf(2, null),
      entryOf(3, updateOf(3, { ...red, help: 'steering' })),
    ]);

    const { rows, frozenAt } = await statusOf(stores, 'steering');

    assert.equal(frozenAt, at);
    assert.deepEqual(
      rows.map(({ name, health, reasons }) => [name, health, reasons.join()]),
      [
        ['Indsats 3', 'action', 'asks,action'],
        ['Indsats 2', 'missing', 'silent'],
        ['Indsats 1', 'on_track', 'late'],
      ],
    );
  });

  it('shows an excused initiative as silent to nobody', async () => {
    const stores = await withSnapshot([entryOf(1, null, { requestState: 'excused' })]);

    assert.deepEqual((await statusOf(stores, 'steering')).rows, []);
  });

  const sights = [
    ['all', 'kommune', true],
    ['coordinators_and_steering', 'kommune', true],
    ['own_organisation', 'kommune', true],
    ['own_organisation', 'politi', false],
  ] as const;
  for (const [visibility, organisation, mayRead] of sights) {
    it(`${mayRead ? 'gives' : 'keeps'} a text for ${visibility} of ${organisation} to a steering member of kommune`, async () => {
      const update = updateOf(1, { ...red, visibility }, { authorOrganisationId: organisation });
      const stores = await withSnapshot([entryOf(1, update)]);

      const [row] = (await statusOf(stores, 'steering')).rows;

      assert.equal(row?.health, 'action');
      const texts = { reason: 'Vi mangler penge.', help: 'Kan I finde dem?', lang: 'da' };
      assert.deepEqual(row?.texts, mayRead ? texts : null);
    });
  }

  it('shows how it stands now while no round is frozen for the meeting', async () => {
    const stores = await storesWithMeetings();

    const { rows, frozenAt } = await statusOf(stores, 'steering');

    assert.equal(frozenAt, null);
    assert.deepEqual(
      rows.map(({ name, reasons }) => [name, reasons.join()]),
      [
        ['Indsats 1', 'silent'],
        ['Indsats 2', 'silent'],
        ['Indsats 3', 'silent'],
      ],
    );
  });

  it('begins with the open decisions of the group, the overdue ones first', async () => {
    const stores = await storesWithMeetings();
    const decisions = [
      anOpenDecision({ id: '2026-11-02-later', dueOn: '2027-05-01', pushedFrom: '2027-02-01', text: 'Senere' }),
      anOpenDecision({ id: '2026-11-02-overdue', text: 'Overskredet' }),
      anOpenDecision({ id: '2026-11-02-never', dueOn: null, text: 'Uden frist' }),
      anOpenDecision({ id: '2026-11-02-other', group: 'lead', text: 'Tovholdernes' }),
      anOpenDecision({ id: '2026-11-02-done', state: 'done', text: 'Udført' }),
    ];
    await commit(
      stores,
      decisions.map((value): Change => ({ kind: 'decision', value, before: null, tag: null })),
    );

    const { decisions: shown, rows } = await statusOf(stores, 'steering');

    assert.deepEqual(
      shown.map(({ text, isOverdue }) => [text, isOverdue]),
      [
        ['Overskredet', true],
        ['Senere', false],
        ['Uden frist', false],
      ],
    );
    assert.deepEqual(rows.find(({ initiativeId }) => initiativeId === 'i-1')?.reasons, ['silent', 'overdue', 'pushed']);
  });

  it('knows nothing of a decision made at a closed point, for whoever is not named', async () => {
    const stores = await withSnapshot([entryOf(1, updateOf(1, {}))]);
    const value = anOpenDecision({ closedTo: ['steering-1'] });
    await commit(stores, [{ kind: 'decision', value, before: null, tag: null }]);

    const [named, other] = [await statusOf(stores, 'steering'), await statusOf(stores, 'second')];

    assert.deepEqual([named.decisions.length, named.rows.length], [1, 1]);
    assert.deepEqual([other.decisions, other.rows], [[], []]);
  });

  it('is not read where the agenda has no such point', async () => {
    const stores = await storesWithMeetings();
    const template = { group: 'steering', points: [{ kind: 'theme', title: null }] } as const;
    await commit(stores, [{ kind: 'agenda_template', value: template, tag: null }]);

    assert.equal((await readAgenda(stores)(asking('steering'))).status, null);
  });
});
