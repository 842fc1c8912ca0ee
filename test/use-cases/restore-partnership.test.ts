import assert from 'node:assert/strict';
import type { Backup } from '#bot/domain/backup.ts';
import { Outage } from '#bot/domain/outage.ts';
import type { Redaction } from '#bot/domain/redaction.ts';
import { openBackups } from '#bot/storage/open-backups.ts';
import { openStores, openTable } from '#bot/storage/open-stores.ts';
import { redactionRow } from '#bot/storage/redaction-row.ts';
import { restorePartnership } from '#bot/use-cases/restore-partnership.ts';
import { runDue } from '#bot/use-cases/rounds/run-due.ts';
import { seedPartnership } from '#bot/use-cases/seed-partnership.ts';
import { startStorageProxy } from '#test/storage/storage-proxy.ts';
import { freshAddress } from '#test/support/azurite.ts';
import { anIdentity, anUpdate, aPerson, aSeed, objectId } from '#test/support/builders.ts';
import { anIntent } from '#test/support/record-builders.ts';

const id = 'tryg-by';
const madeAt = '2025-05-12T20:00:00.000Z';
/** The coordinators were to be told whom to call on 30 May. */
const restoredAt = '2025-06-03T08:00:00.000Z';

/** A partnership in the middle of its round, a notice of which waits, and its backup. */
async function backedUp(people = 1) {
  const address = await freshAddress();
  const stores = await openStores(address);
  const seed = aSeed({ updates: [anUpdate()], people: manyPeople(people) });
  await seedPartnership(stores)(seed, '2025-05-10T08:00:00.000Z');
  await stores.records.commit(id, [{ kind: 'send', value: anIntent() }]);
  const backups = await openBackups(address);
  const backup = await backups.read(id, madeAt);
  assert.ok(typeof backup === 'object');
  return { stores, backups, backup, address };
}

function manyPeople(count: number) {
  const others = Array.from({ length: count }, (_, n) =>
    aPerson({ id: `p${n}`, roles: ['coordinator'], identities: [anIdentity({ objectId: objectId(n + 2) })] }),
  );
  return [aPerson(), ...others];
}

/** Another store, with nothing in it. */
async function emptyStore() {
  const address = await freshAddress();
  return { address, stores: await openStores(address), backups: await openBackups(address) };
}

type Store = Awaited<ReturnType<typeof emptyStore>>;

function restore({ stores, backups }: Omit<Store, 'address'>, backup: Backup, given: object = {}) {
  return restorePartnership(stores, backups)({ backup, newer: [], typedName: null, at: restoredAt, ...given });
}

/** All rows but those that say that a restore was, as text. */
async function rowsIn({ backups }: Pick<Store, 'backups'>): Promise<readonly string[]> {
  const read = await backups.read(id, madeAt);
  assert.ok(typeof read === 'object');
  const others = read.rows.filter(({ properties }) => properties.action !== 'partnership_restored');
  return others.map((row) => JSON.stringify(row)).toSorted();
}

describe('Restoring a partnership', () => {
  it('lets its people in again, and notes that it was', async () => {
    const { backup } = await backedUp();
    const empty = await emptyStore();

    const result = await restore(empty, backup);

    assert.deepEqual(result, { kind: 'restored' });
    assert.deepEqual(await empty.stores.directory.partnershipsOf(anIdentity()), [id]);
    assert.equal((await empty.stores.partnerships.personOf(id, anIdentity()))?.id, 'lead-1');
    assert.deepEqual(await empty.stores.partnerships.update(id, 'tryg-bydel', 1), anUpdate());
    assert.deepEqual((await empty.stores.partnerships.auditTrail(id, 1))[0], {
      at: restoredAt,
      by: 'restore',
      action: 'partnership_restored',
      subject: madeAt,
    });
  });

  it('sends nothing that waited when the backup was made or fell due since, and says so of each', async () => {
    const { backup } = await backedUp();
    const empty = await emptyStore();

    await restore(empty, backup);
    await runDue(empty.stores)(id, restoredAt);

    assert.deepEqual(await empty.stores.records.outgoing(id), []);
    const deliveries = await empty.stores.records.deliveries(id, '2025-2');
    assert.deepEqual(
      deliveries.map(({ intent, state, failureReason, settledAt }) => [intent.kind, state, failureReason, settledAt]),
      [
        ['asked', 'failed', 'restored', restoredAt],
        ['to_call', 'failed', 'restored', restoredAt],
      ],
    );
  });

  it('leads the clock to what is due later, and does what was due before', async () => {
    const { backup } = await backedUp();
    const empty = await emptyStore();

    await restore(empty, backup);

    const left = await empty.stores.records.due(id, '2100-01-01T00:00:00.000Z');
    const pointers = await empty.stores.dueIndex.pointers('2100-01-01T00:00:00.000Z', 1_000);
    assert.deepEqual(
      left.map(({ kind, at }) => [kind, at]),
      [['close_round', '2025-06-04T22:00:00.000Z']],
    );
    assert.deepEqual(
      pointers.map(({ at }) => at),
      ['2025-06-04T22:00:00.000Z'],
    );
  });

  it('changes nothing where it stands there, unless its name is typed', async () => {
    const standing = await backedUp();
    const before = await rowsIn(standing);

    const answers = [
      await restore(standing, standing.backup),
      await restore(standing, standing.backup, { typedName: 'Tryg' }),
    ];
    const unchanged = await rowsIn(standing);
    const replaced = await restore(standing, standing.backup, { typedName: 'Tryg By' });

    assert.deepEqual(answers, Array(2).fill({ kind: 'stands_there', name: 'Tryg By' }));
    assert.deepEqual(unchanged, before);
    assert.deepEqual(replaced, { kind: 'restored' });
  });

  it('in the place of a newer one takes away what came since, but no line of the audit trail and no link', async () => {
    const standing = await backedUp();
    const { records, directory, partnerships } = standing.stores;
    const line = { at: restoredAt, by: 'lead-1', action: 'calendar_feed_made', subject: 'lead-1' } as const;
    await directory.linkCalendarFeed('digest', { partnershipId: id, personId: 'lead-1' });
    await records.commit(id, [
      { kind: 'calendar_feed', value: { personId: 'lead-1', key: 'digest', changedAt: restoredAt }, tag: null },
      { kind: 'audit', value: line },
    ]);

    await restore(standing, standing.backup, { typedName: 'Tryg By' });

    assert.equal(await directory.calendarFeedOwner('digest'), null);
    const trail = await partnerships.auditTrail(id, 9);
    assert.deepEqual(
      trail.filter(({ action }) => action === 'calendar_feed_made'),
      [line],
    );
  });

  it('that was killed half-way is no partnership, and restoring again gives the same as one in one go', async () => {
    const { backup } = await backedUp(250);
    const [whole, broken] = [await emptyStore(), await emptyStore()];
    await restore(whole, backup);
    const proxy = await startStorageProxy(broken.address.endpoint, 'dies_at_third_transaction');
    const dying = { ...broken.address, endpoint: proxy.endpoint };
    const killed = restore({ stores: await openStores(dying), backups: await openBackups(dying) }, backup);
    await assert.rejects(killed, Outage);
    await proxy.close();

    const halfway = await broken.stores.partnerships.partnership(id);
    const result = await restore(broken, backup);

    assert.equal(halfway, null);
    assert.deepEqual(result, { kind: 'restored' });
    assert.deepEqual(await rowsIn(broken), await rowsIn(whole));
  });
});

describe('A text that was hidden after the backup was made', () => {
  const text = 'Vi har holdt to beboermøder.';

  const hidden = (state: Redaction['state']): Redaction => ({
    id: 'redaction-1',
    place: { kind: 'answer', initiativeId: 'tryg-bydel', version: 1 },
    texts: [text],
    authorId: 'lead-1',
    organisationId: 'kommune',
    reportedById: 'lead-1',
    discoveredAt: '2025-05-20T08:00:00.000Z',
    hiddenOn: '2025-05-20',
    why: '',
    state,
    decidedById: null,
    decidedAt: null,
  });

  const readIn = async ({ stores }: Pick<Store, 'stores'>) =>
    (await stores.partnerships.update(id, 'tryg-bydel', 1))?.content.happened;

  it('stays hidden when the backup takes the place of what is there', async () => {
    const standing = await backedUp();
    const table = await openTable(standing.address, `${standing.address.tablePrefix}Partnership`);
    await table.put(redactionRow(id, hidden('reported')));

    await restore(standing, standing.backup, { typedName: 'Tryg By' });

    assert.notEqual(await readIn(standing), text);
  });

  it('stays hidden in an empty store where a newer backup knows of it', async () => {
    const { backup, address, backups } = await backedUp();
    const table = await openTable(address, `${address.tablePrefix}Partnership`);
    await table.put(redactionRow(id, hidden('kept')));
    const newer = await backups.read(id, restoredAt);
    assert.ok(typeof newer === 'object');
    const empty = await emptyStore();

    await restore(empty, backup, { newer: newer.rows });

    assert.notEqual(await readIn(empty), text);
  });

  it('is shown where it was shown again since', async () => {
    const standing = await backedUp();
    const table = await openTable(standing.address, `${standing.address.tablePrefix}Partnership`);
    await table.put(redactionRow(id, hidden('reported')));
    const backup = await standing.backups.read(id, madeAt);
    assert.ok(typeof backup === 'object');
    await table.remove(id, 'redaction|redaction-1');
    await table.put(redactionRow(id, hidden('released')));

    await restore(standing, backup, { typedName: 'Tryg By' });

    assert.equal(await readIn(standing), text);
  });
});
