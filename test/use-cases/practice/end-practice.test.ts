import assert from 'node:assert/strict';
import * as sinon from 'sinon';
import { samplePartnership } from '#bot/demo/sample-partnership.ts';
import { sampleTenants } from '#bot/demo/sample-tenants.ts';
import { Outage } from '#bot/domain/outage.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import { openStores, type Stores } from '#bot/storage/open-stores.ts';
import { makeCalendarFeed } from '#bot/use-cases/meetings/make-calendar-feed.ts';
import { addPerson } from '#bot/use-cases/people/add-person.ts';
import { makeInvitation } from '#bot/use-cases/people/make-invitation.ts';
import { beginPractice } from '#bot/use-cases/practice/begin-practice.ts';
import { endPractice } from '#bot/use-cases/practice/end-practice.ts';
import { runDue } from '#bot/use-cases/rounds/run-due.ts';
import { seedPartnership } from '#bot/use-cases/seed-partnership.ts';
import { type TablesAddress, tableAt } from '#test/stories/product-server.ts';
import { freshAddress } from '#test/support/azurite.ts';

const at = '2025-05-13T08:00:00.000Z';
const tenMinutesLater = '2025-05-13T08:10:00.000Z';
const formId = '00000000-0000-4000-8000-000000000001';
const practiceId = `practice~tryg-aalborg~${formId}`;
const name = 'PRØVE: Tryg Aalborg';

describe('Ending a practice partnership', function () {
  this.timeout(30_000);
  let address: TablesAddress;
  let ports: Stores;
  const coordinator = samplePartnership().people.find(({ id }) => id === 'koordinator-kommune');
  const [identity] = coordinator?.identities ?? [];
  assert.ok(identity);
  const asking = (partnershipId: string) => ({ identity, partnershipId, at });

  beforeEach(async () => {
    address = await freshAddress();
    ports = await openStores(address);
    await seedPartnership(ports)(samplePartnership(), at);
    await beginPractice(ports)({ ...asking('tryg-aalborg'), formId, name: 'Tryg Aalborg', isCopy: true });
    await addPerson(ports)({
      ...asking(practiceId),
      formId,
      raw: { name: 'Prøve Person', organisationId: 'nordjyllands-politi' },
      roles: [],
      leadOf: ['havnefronten'],
      deputyOf: [],
    });
    await makeInvitation(ports)({ ...asking(practiceId), personId: formId, secret: 'en hemmelighed' });
    await makeCalendarFeed(ports)({ ...asking(practiceId), secret: 'en anden hemmelighed' });
  });

  it('leaves nothing of it in any table, and the real one as it was', async () => {
    const realBefore = await rowsOf(address, 'tryg-aalborg');
    assert.ok((await practiceRows(address)).length > 60);

    await endPractice(ports)({ ...asking(practiceId), typedName: name });
    const straightAfter = await practiceRows(address);
    await runDue(ports)(practiceId, tenMinutesLater);

    assert.deepEqual(straightAfter, [
      `Partnership ${practiceId} due|2025-05-13T08=003A10=003A00.000Z|practice_ended|practice~tryg-aalborg~${formId}|=|=`,
      `Partnership ${practiceId} now|partnership`,
      `Due 2025-05-13T08:10 ${practiceId}`,
    ]);
    // The pointer leads to nothing any more, and the clock forgets it as it does every other.
    assert.deepEqual(await practiceRows(address), [`Due 2025-05-13T08:10 ${practiceId}`]);
    const realAfter = await rowsOf(address, 'tryg-aalborg');
    assert.deepEqual(
      realAfter.filter((row) => !row.startsWith('audit|')),
      realBefore.filter((row) => !row.startsWith('audit|')),
    );
    assert.equal(realAfter.length, realBefore.length + 1);
    const trail = await ports.partnerships.auditTrail('tryg-aalborg', 9);
    assert.deepEqual(
      trail
        .filter(({ action }) => action.startsWith('practice_'))
        .map(({ action, by, subject }) => [action, by, subject])
        .toSorted(),
      [
        ['practice_begun', 'koordinator-kommune', practiceId],
        ['practice_ended', 'koordinator-kommune', practiceId],
      ],
    );
  });

  it('lets nobody in from its first moment, and goes on by the clock where it was killed', async () => {
    const erase = sinon.fake.rejects(new Outage('erase', new Error('killed')));
    const dying = { ...ports, partnerships: { ...ports.partnerships, erase } };

    await assert.rejects(endPractice(dying)({ ...asking(practiceId), typedName: name }), Outage);

    assert.equal(await ports.partnerships.partnership(practiceId), null);
    assert.equal(await ports.partnerships.now(practiceId), null);
    assert.deepEqual(await ports.directory.partnershipsOf(identity), ['tryg-aalborg']);
    const run = await runDue(ports)(practiceId, tenMinutesLater);
    assert.deepEqual({ done: run.done, failed: run.failed }, { done: 1, failed: 0 });
    assert.deepEqual(await practiceRows(address), [`Due 2025-05-13T08:10 ${practiceId}`]);
  });

  it('takes nothing away under another name, and never a real one', async () => {
    const before = await practiceRows(address);

    await assert.rejects(
      endPractice(ports)({ ...asking(practiceId), typedName: 'Tryg Aalborg' }),
      refusedAs('other_name_typed'),
    );
    await assert.rejects(
      endPractice(ports)({ ...asking('tryg-aalborg'), typedName: 'Tryg Aalborg' }),
      refusedAs('not_practice'),
    );

    assert.deepEqual(await practiceRows(address), before);
    assert.deepEqual(await ports.directory.partnershipsOfTenant(sampleTenants['nordjyllands-politi']), [
      'tryg-aalborg',
      practiceId,
    ]);
  });
});

function refusedAs(code: string) {
  return (error: unknown) => error instanceof Refusal && error.code === code;
}

/** Every row of any table that says anything of a practice partnership. */
async function practiceRows(address: TablesAddress): Promise<readonly string[]> {
  const found: string[] = [];
  for (const table of ['Partnership', 'Directory', 'Due']) {
    for await (const row of tableAt(address, table).listEntities()) {
      const isOfReal = row.partitionKey === 'tryg-aalborg';
      if (!isOfReal && JSON.stringify(row).includes('practice~'))
        found.push(`${table} ${row.partitionKey} ${row.rowKey}`);
    }
  }
  return found;
}

async function rowsOf(address: TablesAddress, partitionKey: string): Promise<readonly string[]> {
  const rows: string[] = [];
  for await (const row of tableAt(address, 'Partnership').listEntities()) {
    if (row.partitionKey === partitionKey) rows.push(`${row.rowKey} ${row.etag}`);
  }
  return rows;
}
