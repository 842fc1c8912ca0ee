import assert from 'node:assert/strict';
import * as v from 'valibot';
import { me } from '#bot/contract/me.ts';
import type { DemoPerson } from '#bot/demo/demo-person.ts';
import { anIdentity, aPerson, aSeed, objectId, tenantA } from '#test/support/builders.ts';
import { type DemoClient, demoClient } from '#test/support/demo-client.ts';
import { startProduct } from './product-server.ts';

const nobody = { role: 'reader', organisation: '', initiatives: [], tenantId: tenantA } as const;
const drift: DemoPerson = { ...nobody, id: 'drift', name: 'Driftsansvarlig', aadObjectId: objectId(1) };
const later: DemoPerson = { ...nobody, id: 'senere', name: 'Senere administrator', aadObjectId: objectId(4) };
const people = [drift, later];

const fromTemplate = {
  template: 'tryg-aalborg-3',
  name: 'Tryg Aalborg',
  organisations: [
    { id: 'aalborg-kommune', name: 'Aalborg Kommune', tenantId: tenantA },
    { id: 'nordjyllands-politi', name: 'Nordjyllands Politi', tenantId: null },
  ],
};

async function standingOf(person: DemoClient) {
  return v.parse(me, (await person.get('/api/me')).body);
}

describe('A store where somebody has set up already', () => {
  it('says of no second partnership that it is made, where its name leads to the same address', async () => {
    const server = await startProduct({ people, firstAdministrator: anIdentity() });
    const administrator = await demoClient(server.origin, 'drift');
    await administrator.get('/api/me');
    await administrator.post('/api/partnerships', fromTemplate);

    const others = [
      await administrator.post('/api/partnerships', { ...fromTemplate, name: 'Tryg: Aalborg' }),
      await administrator.post('/api/partnerships', { ...fromTemplate, template: 'empty' }),
      await administrator.post('/api/partnerships', {
        ...fromTemplate,
        organisations: fromTemplate.organisations.map((each) => ({ ...each, tenantId: tenantA })),
      }),
    ];
    const { partnerships } = await standingOf(administrator);
    await server.close();

    for (const { status, body } of others) {
      assert.equal(status, 409);
      assert.match(JSON.stringify(body), /"code":"already_set_up"/);
    }
    assert.deepEqual(
      partnerships.map(({ name }) => name),
      ['Tryg Aalborg'],
    );
  });

  it('lets in no first administrator from the settings, where the seed named one', async () => {
    const seeded = aPerson({
      id: 'drift',
      roles: ['administrator'],
      identities: [anIdentity({ objectId: objectId(1) })],
    });
    const server = await startProduct({
      people,
      seeds: [aSeed({ people: [aPerson({ identities: [] }), seeded] })],
      firstAdministrator: { tenantId: later.tenantId, objectId: later.aadObjectId },
    });

    const named = await standingOf(await demoClient(server.origin, 'senere'));
    const before = await standingOf(await demoClient(server.origin, 'drift'));
    await server.close();

    assert.equal(named.standing, 'waiting');
    assert.equal(before.standing, 'member');
  });
});
