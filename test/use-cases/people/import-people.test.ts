import assert from 'node:assert/strict';
import type { ImportRow } from '#bot/domain/import-people.ts';
import type { Stores } from '#bot/storage/open-stores.ts';
import { importPeople, previewImport } from '#bot/use-cases/people/import-people.ts';
import { as, storesLedByTwo } from '#test/use-cases/led-by-two.ts';

const partnershipId = 'tryg-by';
const at = '2025-05-13T08:00:00.000Z';
const formId = '00000000-0000-4000-8000-0000000000bb';

function aRow(overrides: Partial<ImportRow> = {}): ImportRow {
  return {
    name: 'Ny Person',
    title: '',
    organisation: 'Politi',
    department: '',
    phone: '',
    initiatives: '',
    role: '',
    ...overrides,
  };
}

function question(rows: readonly ImportRow[], caller = 'coordinator-kommune') {
  return { identity: as(caller), partnershipId, at, rows };
}

async function imported(stores: Stores, rows: readonly ImportRow[]) {
  const { version } = await previewImport(stores)(question(rows));
  return importPeople(stores)({ ...question(rows), formId, version });
}

describe('People from a table', () => {
  it('are marked new, changed, unchanged or wrong, with every problem of a row at once', async () => {
    const stores = await storesLedByTwo();
    const rows = [
      aRow(),
      aRow({ name: 'lead-politi', title: 'Chef' }),
      aRow({ name: 'LEAD-KOMMUNE', organisation: 'kommune' }),
      aRow({ name: '', organisation: 'Ukendt', phone: 'lokal', initiatives: 'Findes ikke', role: 'Konge' }),
      aRow({ name: 'Anden 010150-5006' }),
      aRow({ name: ' ny  PERSON ' }),
      aRow({ name: 'Formel', title: '=1+1', role: 'Administrator' }),
    ];

    const plan = await previewImport(stores)(question(rows));

    assert.deepEqual(
      plan.rows.map(({ state, problems }) => [state, ...problems.map(({ column, code }) => `${column}/${code}`)]),
      [
        ['new'],
        ['changed'],
        ['unchanged'],
        [
          'problem',
          'name/required',
          'organisation/unknown_choice',
          'phone/not_a_phone',
          'role/unknown_choice',
          'initiatives/unknown_choice',
        ],
        ['problem', 'name/contains_cpr_number'],
        ['problem', 'name/twice'],
        ['problem', 'role/not_yours'],
      ],
    );
  });

  it('are kept with roles and initiatives, and rows that are wrong are left out', async () => {
    const stores = await storesLedByTwo();
    const { names } = (await stores.partnerships.initiative(partnershipId, 'shared'))?.initiative ?? {};
    const initiatives = names?.[0]?.name ?? '';
    const rows = [
      aRow({ initiatives, role: 'Tovholder, læser', phone: '99 31 15 05' }),
      aRow({ name: 'Uden organisation', organisation: '' }),
      aRow({ name: 'To Person', role: 'Stedfortræder', initiatives, title: '=HYPERLINK("x")' }),
    ];

    const { added } = await imported(stores, rows);

    assert.deepEqual(added, [
      { row: 0, personId: `${formId}-0` },
      { row: 2, personId: `${formId}-2` },
    ]);
    const person = await stores.partnerships.person(partnershipId, `${formId}-0`);
    assert.deepEqual(
      [person?.value.roles, person?.value.phone, person?.value.identities],
      [['reader'], '99 31 15 05', []],
    );
    const other = await stores.partnerships.person(partnershipId, `${formId}-2`);
    assert.equal(other?.value.title, '=HYPERLINK("x")');
    const shared = (await stores.partnerships.initiative(partnershipId, 'shared'))?.initiative;
    assert.deepEqual(shared?.leadIds, ['lead-kommune', 'lead-politi', `${formId}-0`]);
    assert.deepEqual(shared?.deputyIds, ['deputy', `${formId}-2`]);
  });

  it('come once, however often the same table is sent, and by whomever at once', async () => {
    const stores = await storesLedByTwo();
    const rows = [aRow(), aRow({ name: 'En til' })];
    const { version } = await previewImport(stores)(question(rows));

    await Promise.allSettled([
      importPeople(stores)({ ...question(rows), formId, version }),
      importPeople(stores)({ ...question(rows), formId: formId.replace('bb', 'cc'), version }),
    ]);
    await importPeople(stores)({ ...question(rows), formId, version });

    const now = await stores.partnerships.now(partnershipId);
    assert.equal(now?.people.filter(({ name }) => name === 'Ny Person' || name === 'En til').length, 2);
  });

  it('come five hundred at a time', async () => {
    const stores = await storesLedByTwo();
    const rows = Array.from({ length: 500 }, (_, n) => aRow({ name: `Person nummer ${n}` }));

    const { added } = await imported(stores, rows);

    assert.equal(added.length, 500);
  });

  it('are not kept by what was seen before something changed', async () => {
    const stores = await storesLedByTwo();
    const { version } = await previewImport(stores)(question([aRow()]));

    const other = importPeople(stores)({ ...question([aRow({ title: 'Anden' })]), formId, version });

    await assert.rejects(other, { code: 'things_changed_meanwhile' });
  });

  it('are kept by coordinators, and by administrators for their own organisation alone', async () => {
    const stores = await storesLedByTwo();
    const rows = [aRow(), aRow({ name: 'Egen', organisation: 'kommune' })];

    const plan = await previewImport(stores)(question(rows, 'administrator'));

    assert.deepEqual(
      plan.rows.map(({ state }) => state),
      ['problem', 'new'],
    );
    for (const caller of ['lead-kommune', 'steering-kommune', 'reader-kommune']) {
      await assert.rejects(previewImport(stores)(question(rows, caller)), { code: 'not_allowed' });
    }
  });
});
