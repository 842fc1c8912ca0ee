import assert from 'node:assert/strict';
import { TableClient } from '@azure/data-tables';
import { developmentCredential } from '#bot/demo/azurite.ts';
import { openStores } from '#bot/storage/open-stores.ts';
import { freshAddress } from '#test/support/azurite.ts';
import {
  anInitiative,
  anUpdate,
  aPartnership,
  aPerson,
  aRequest,
  aRound,
  aSeed,
  aStatus,
  aSummary,
} from '#test/support/builders.ts';
import { seeded } from './seeded.ts';

/** What such a row says of rounds: the answer it knows. */
const rounds = [{ roundId: '2025-2', word: 'on_track', at: '2025-05-12T08:30:00.000Z' }] as const;

describe('rows of the first release', () => {
  it('are read as nothing had happened that it did not know', async () => {
    const { partnerships } = await storesOfFirstRelease();

    const now = await partnerships.now('tryg-by');

    assert.deepEqual(now, {
      partnership: aPartnership(),
      initiatives: [anInitiative()],
      statuses: [aStatus({ latest: aSummary(), requests: [{ roundId: '2025-2', state: 'submitted' }], rounds })],
      people: [aPerson()],
      rounds: [aRound()],
    });
    assert.deepEqual(
      await partnerships.request('tryg-by', '2025-2', 'tryg-bydel'),
      aRequest({ state: 'submitted', version: 1 }),
    );
    assert.deepEqual(await partnerships.update('tryg-by', 'tryg-bydel', 1), anUpdate());
  });

  it('may be of an initiative that no round asked', async () => {
    const { partnerships } = await storesOfFirstRelease({ request: undefined });

    const found = await partnerships.initiative('tryg-by', 'tryg-bydel');

    assert.deepEqual(found?.status.value, aStatus({ latest: aSummary(), requests: [], rounds }));
  });

  it('can be changed like any other', async () => {
    const { records } = await storesOfFirstRelease();
    const [found] = await records.taggedInitiatives('tryg-by');
    assert.ok(found);
    const status = aStatus({ latest: aSummary(), requests: [{ roundId: '2025-2', state: 'acknowledged' }] });

    const result = await records.commit('tryg-by', [{ kind: 'status', value: status, tag: found.status.tag }]);

    assert.equal(result, 'committed');
    assert.deepEqual((await records.taggedInitiatives('tryg-by'))[0]?.status.value, status);
  });
});

/** What the first release wrote in rows that have gained something since, property by property. */
const firstRelease = {
  'now|person|lead-1': {
    id: 'lead-1',
    name: 'Tovholder Ét',
    organisationId: 'kommune',
    roles: '[]',
    identities: JSON.stringify(aPerson().identities),
  },
  'now|initiative|tryg-bydel|definition': {
    id: 'tryg-bydel',
    order: 1,
    names: '[{"name":"Tryg bydel","nameEn":"Safe neighbourhood","from":"2022-01-01"}]',
    goalIds: '["m1"]',
    goalsInferred: false,
    organisationIds: '["kommune"]',
    organisationsInferred: false,
    leadIds: '["lead-1"]',
    deputyIds: '[]',
    validFrom: '2022-01-01',
    defaultVisibility: 'all',
  },
  'now|initiative|tryg-bydel|status': {
    initiativeId: 'tryg-bydel',
    latest: JSON.stringify(aSummary()),
    request: '{"roundId":"2025-2","state":"submitted"}',
  },
  'now|round|2025-2': {
    id: '2025-2',
    kind: 'ordinary',
    name: 'Statusrunde 2, foråret 2025',
    nameEn: 'Status round 2, spring 2025',
    strategyVersionId: 'v3',
    state: 'open',
    opensOn: '2025-05-02',
    dueOn: '2025-05-28',
    graceUntil: '2025-06-04',
  },
  'request|2025-2|tryg-bydel': { roundId: '2025-2', initiativeId: 'tryg-bydel', state: 'submitted', version: 1 },
  'update|tryg-bydel|9999999998': {
    initiativeId: 'tryg-bydel',
    roundId: '2025-2',
    version: 1,
    unchanged: false,
    authorId: 'lead-1',
    authorRole: 'lead',
    authorOrganisationId: 'kommune',
    submittedAt: '2025-05-12T08:30:00.000Z',
    lang: 'da',
    happened: 'Vi har holdt to beboermøder.',
    health: 'on_track',
    reason: '',
    nextSteps: 'Et nyt beboermøde i september.',
    challenges: '',
    help: 'none',
    helpText: '',
    result: '',
    economyNote: '',
    newsText: '',
    coCreation: '[]',
    visibility: 'all',
  },
} as const;

async function storesOfFirstRelease(status: { readonly request?: undefined } = {}) {
  const address = await freshAddress();
  const stores = await openStores(address);
  await stores.partnerships.create(aSeed({ updates: [anUpdate()] }), seeded);
  const table = new TableClient(address.endpoint, `${address.tablePrefix}Partnership`, developmentCredential(), {
    allowInsecureConnection: true,
  });
  for (const [rowKey, properties] of Object.entries(firstRelease)) {
    const changed = rowKey.endsWith('status') ? status : {};
    await table.updateEntity({ partitionKey: 'tryg-by', rowKey, schema: 1, ...properties, ...changed }, 'Replace');
  }
  return stores;
}
