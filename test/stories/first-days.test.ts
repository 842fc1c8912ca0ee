import assert from 'node:assert/strict';
import * as v from 'valibot';
import { auditPage, auditPath } from '#bot/contract/audit.ts';
import { initiativeDetail } from '#bot/contract/initiative-detail.ts';
import { me } from '#bot/contract/me.ts';
import { operation } from '#bot/contract/operation.ts';
import { overview } from '#bot/contract/overview.ts';
import type { DemoPerson } from '#bot/demo/demo-person.ts';
import { objectId, tenantA, tenantB } from '#test/support/builders.ts';
import { type DemoClient, demoClient } from '#test/support/demo-client.ts';
import { wordsOf } from '#test/support/read-card.ts';
import { type ProductServer, startProduct } from './product-server.ts';
import { newestCard } from './story-steps.ts';

const drift = anEmployee(1, 'drift', 'Driftsansvarlig');
const coordinating = anEmployee(2, 'koordinator', 'Netværkskoordinator');
const leading = { ...anEmployee(3, 'tovholder', 'Tovholder Havnefronten'), tenantId: tenantB };
const later = anEmployee(4, 'senere', 'Senere administrator');
const people = [drift, coordinating, leading, later];
const isFirst = { tenantId: drift.tenantId, objectId: drift.aadObjectId };

function anEmployee(n: number, id: string, name: string): DemoPerson {
  const nobody = { role: 'reader', organisation: '', initiatives: [] } as const;
  return { ...nobody, id, name, aadObjectId: objectId(n), tenantId: tenantA };
}

const fromTemplate = {
  template: 'tryg-aalborg-3',
  name: 'Tryg Aalborg',
  organisations: [
    { id: 'aalborg-kommune', name: 'Aalborg Kommune', tenantId: tenantA },
    { id: 'nordjyllands-politi', name: 'Nordjyllands Politi', tenantId: tenantB },
    { id: 'region-nordjylland', name: 'Region Nordjylland, Psykiatrien', tenantId: null },
  ],
};
const appointed = { kind: 'new', title: null, organisationId: 'aalborg-kommune', roles: ['coordinator'], leadOf: [] };

describe('The first days of production', () => {
  let server: ProductServer;
  let administrator: DemoClient;
  let coordinator: DemoClient;
  let lead: DemoClient;

  beforeEach(async () => {
    server = await startProduct({ people, firstAdministrator: isFirst });
    administrator = await demoClient(server.origin, 'drift');
    coordinator = await demoClient(server.origin, 'koordinator');
    lead = await demoClient(server.origin, 'tovholder');
  });

  afterEach(() => server.close());

  const standingOf = async (person: DemoClient) => v.parse(me, (await person.get('/api/me')).body);
  const clear = (caller: DemoClient, person: DemoPerson, is: object) =>
    caller.post('/api/waiting/clear', { tenantId: person.tenantId, objectId: person.aadObjectId, is });

  it('nobody but the first administrator gets any further than waiting', async () => {
    await administrator.say('hej');
    await coordinator.say('hej');

    assert.match(wordsOf(await newestCard(administrator)), /Tryg Overblik er klar til at blive sat op/);
    assert.match(wordsOf(await newestCard(administrator)), /Du kan ikke læse statustekster/);
    assert.match(wordsOf(await newestCard(coordinator)), /Vi ved endnu ikke, hvem du er/);
    assert.equal((await standingOf(administrator)).standing, 'setup');
    assert.deepEqual((await standingOf(administrator)).allowedTenants, [tenantA, tenantB]);
    assert.equal((await standingOf(lead)).standing, 'waiting');
    assert.equal((await lead.post('/api/partnerships', fromTemplate)).status, 403);
    assert.equal((await administrator.get('/api/overview')).status, 403);
    assert.doesNotMatch(wordsOf(await newestCard(administrator)), /Eksempeldata/);
  });

  it('from the empty store to a lead: template, first coordinator, first lead, and no round yet', async () => {
    await coordinator.say('hej');
    await lead.say('hej');
    await administrator.get('/api/me');

    const created = await administrator.post('/api/partnerships', fromTemplate);

    assert.deepEqual(created, { status: 200, body: { id: 'tryg-aalborg', name: 'Tryg Aalborg' } });
    const shown = v.parse(overview, (await administrator.get('/api/overview')).body);
    assert.equal(shown.initiatives.length, 15);
    assert.equal(shown.goals.length, 5);
    assert.equal(shown.partnership.sampleData, false);
    assert.equal(shown.round, null);
    for (const { leads, health, submittedAt } of shown.initiatives) {
      assert.deepEqual({ leads, health, submittedAt }, { leads: [], health: 'missing', submittedAt: null });
    }

    const first = await clear(administrator, coordinating, { ...appointed, name: coordinating.name });
    const next = await clear(coordinator, leading, {
      ...appointed,
      name: leading.name,
      organisationId: 'nordjyllands-politi',
      roles: [],
      leadOf: ['havnefronten'],
    });
    await lead.say('status');

    assert.equal(first.status, 200);
    assert.equal(next.status, 200);
    const list = await newestCard(lead);
    assert.match(wordsOf(list), /Sikkerhed på havnefronten/);
    assert.match(wordsOf(list), /Der er ingen åben statusrunde lige nu/);
    assert.doesNotMatch(JSON.stringify(list), /status\.open/);

    const pressed = await lead.press({
      verb: 'status.open',
      cardVersion: 1,
      partnershipId: 'tryg-aalborg',
      initiativeId: 'havnefronten',
    });
    assert.equal(pressed.value, 'Der er ingen åben statusrunde lige nu. Send din status, når den næste åbner.');
  });

  it('every step is in the audit trail, by ids in the store and by names on the screen', async () => {
    await coordinator.say('hej');
    await administrator.get('/api/me');
    await administrator.post('/api/partnerships', fromTemplate);
    await clear(administrator, coordinating, { ...appointed, name: coordinating.name });

    const { coordinators, waiting } = v.parse(operation, (await administrator.get('/api/operation')).body);
    const { lines } = v.parse(auditPage, (await administrator.get(auditPath)).body);

    const doings = lines.map(({ action, by, subject }) => [action, by, subject]);
    assert.deepEqual(doings, [
      ['person_added', 'Driftsansvarlig', 'Netværkskoordinator'],
      ['partnership_created', 'Driftsansvarlig', 'tryg-aalborg'],
    ]);
    assert.deepEqual(coordinators, ['Netværkskoordinator']);
    assert.equal(waiting, 0);
    assert.match(await server.kept(), new RegExp(`"action":"administrator_claimed","subject":"${tenantA}/`));
    assert.doesNotMatch(server.logged.join(''), /Netværkskoordinator|Driftsansvarlig/);
  });

  it('the administrator reads neither the texts nor the way to them', async () => {
    await administrator.get('/api/me');
    await administrator.post('/api/partnerships', fromTemplate);

    const { body } = await administrator.get('/api/initiatives/havnefronten');
    await administrator.say('status');

    assert.deepEqual(v.parse(initiativeDetail, body).updates, []);
    assert.match(wordsOf(await newestCard(administrator)), /Du er ikke tovholder på nogen indsats/);
  });

  it('asked twice, the template is one partnership; a second one by another name is another', async () => {
    await administrator.get('/api/me');

    const twice = [
      await administrator.post('/api/partnerships', fromTemplate),
      await administrator.post('/api/partnerships', fromTemplate),
    ];
    const other = await administrator.post('/api/partnerships', { ...fromTemplate, name: 'Tryg Nabo' });

    for (const { status, body } of twice) {
      assert.equal(status, 200);
      assert.deepEqual(body, { id: 'tryg-aalborg', name: 'Tryg Aalborg' });
    }
    assert.deepEqual(other.body, { id: 'tryg-nabo', name: 'Tryg Nabo' });
    assert.equal((await standingOf(administrator)).partnerships.length, 2);
  });

  it('a tenant that is not allowed, no tenant of one’s own, and no name are refused', async () => {
    await administrator.get('/api/me');
    const [first, ...others] = fromTemplate.organisations;
    const foreign = { ...first, tenantId: 'dddddddd-0000-4000-8000-00000000000d' };
    const homeless = { ...first, tenantId: null };

    const answers = [
      await administrator.post('/api/partnerships', { ...fromTemplate, organisations: [foreign, ...others] }),
      await administrator.post('/api/partnerships', { ...fromTemplate, organisations: [homeless, ...others] }),
      await administrator.post('/api/partnerships', { ...fromTemplate, name: '  ' }),
      await administrator.post('/api/partnerships', { ...fromTemplate, name: '!!!' }),
      await administrator.post('/api/partnerships', { ...fromTemplate, organisations: [] }),
    ];

    assert.deepEqual(
      answers.map(({ status }) => status),
      [403, 400, 400, 400, 400],
    );
    assert.equal((await standingOf(administrator)).standing, 'setup');
  });

  it('an empty strategy is set up the same way, with one’s own organisations and nothing in it', async () => {
    await coordinator.say('hej');
    await administrator.get('/api/me');
    const organisations = [
      { id: 'havnen', name: 'Havnen', tenantId: tenantA },
      { id: 'skolen', name: 'Skolen', tenantId: tenantB },
    ];

    await administrator.post('/api/partnerships', { template: 'empty', name: 'Grøn Fjord', organisations });
    await clear(administrator, coordinating, { ...appointed, name: coordinating.name, organisationId: 'havnen' });

    const shown = v.parse(overview, (await coordinator.get('/api/overview')).body);
    assert.deepEqual(shown.partnership, {
      id: 'groen-fjord',
      name: 'Grøn Fjord',
      timeZone: 'Europe/Copenhagen',
      sampleData: false,
    });
    assert.deepEqual(
      shown.organisations.map(({ name }) => name),
      ['Havnen', 'Skolen'],
    );
    assert.deepEqual([shown.initiatives, shown.goals, shown.round], [[], [], null]);
  });

  it('a first administrator named later is nobody, once the store knows one', async () => {
    await administrator.get('/api/me');
    const second = await startProduct({
      people,
      address: server.address,
      firstAdministrator: { tenantId: later.tenantId, objectId: later.aadObjectId },
    });

    const named = await standingOf(await demoClient(second.origin, 'senere'));
    const before = await standingOf(await demoClient(second.origin, 'drift'));
    await second.close();

    assert.equal(named.standing, 'waiting');
    assert.equal(before.standing, 'setup');
  });

  it('of two who are named first on two servers and come at once, one is let in', async () => {
    const second = await startProduct({
      people,
      address: server.address,
      firstAdministrator: { tenantId: later.tenantId, objectId: later.aadObjectId },
    });

    const both = await Promise.all([
      standingOf(administrator),
      demoClient(second.origin, 'senere').then((person) => standingOf(person)),
    ]);
    await second.close();

    assert.deepEqual(both.map(({ standing }) => standing).toSorted(), ['setup', 'waiting']);
  });

  it('without a first administrator in the settings everybody waits', async () => {
    const second = await startProduct({ people });

    const standings = [];
    for (const { id } of people) standings.push((await standingOf(await demoClient(second.origin, id))).standing);
    await second.close();

    assert.deepEqual(standings, ['waiting', 'waiting', 'waiting', 'waiting']);
  });
});
