import assert from 'node:assert/strict';
import * as v from 'valibot';
import { me } from '#bot/contract/me.ts';
import { waiting } from '#bot/contract/waiting.ts';
import { newcomer } from '#bot/demo/sample-demo-people.ts';
import { sampleObjectId, sampleTenants } from '#bot/demo/sample-tenants.ts';
import { aPartnership, aPerson, aSeed } from '#test/support/builders.ts';
import { type DemoClient, demoClient } from '#test/support/demo-client.ts';
import { wordsOf } from '#test/support/read-card.ts';
import type { ProductServer } from './product-server.ts';
import { answer, newestCard, send, startSample } from './story-steps.ts';

const account = { tenantId: newcomer.tenantId, objectId: newcomer.aadObjectId };
const newLead = {
  kind: 'new',
  name: 'Ny medarbejder',
  title: 'Konsulent',
  organisationId: 'aalborg-kommune',
  roles: [],
  leadOf: ['havnefronten'],
};

describe('Somebody whom nobody knows yet', () => {
  let server: ProductServer;
  let person: DemoClient;
  let coordinator: DemoClient;

  beforeEach(async () => {
    const other = aSeed({
      partnership: aPartnership({ id: 'nabo', name: 'Naboens samarbejde' }),
      people: [
        aPerson({
          id: 'nabo-koordinator',
          roles: ['coordinator'],
          identities: [{ tenantId: sampleTenants['region-nordjylland'], objectId: sampleObjectId(26) }],
        }),
      ],
    });
    server = await startSample({ seeds: [other] });
    person = await demoClient(server.origin, 'ny-medarbejder');
    coordinator = await demoClient(server.origin, 'koordinator-kommune');
  });

  afterEach(() => server.close());

  const clearAs = (caller: DemoClient, is: object, partnership = 'tryg-aalborg') =>
    caller.post(`/api/waiting/clear?partnership=${partnership}`, { ...account, is });
  const waitingSeenBy = async (caller: DemoClient) => v.parse(waiting, (await caller.get('/api/waiting')).body).waiting;

  it('gets a kind answer whatever they write or press, and it leads to a coordinator', async () => {
    for (const typed of ['hej', 'status', 'hjælp', 'Hvem er jeg?']) {
      await person.say(typed);

      const words = wordsOf(await newestCard(person));
      assert.match(words, /Vi ved endnu ikke, hvem du er/);
      assert.match(words, /Koordinatorerne kan nu se dit navn på en liste/);
      assert.doesNotMatch(words, /havnefronten|Demens|Bydel/i);
    }
    await person.press({ verb: 'status.list', cardVersion: 1 });
    assert.match(wordsOf(await newestCard(person)), /Vi ved endnu ikke, hvem du er/);
  });

  it('sees nothing on any path of the API', async () => {
    const standing = v.parse(me, (await person.get('/api/me')).body);
    const paths = [
      '/api/overview',
      '/api/overview?partnership=tryg-aalborg',
      '/api/initiatives/havnefronten?partnership=tryg-aalborg',
      '/api/initiatives/findes-ikke?partnership=tryg-aalborg',
      '/api/initiatives/havnefronten/updates?partnership=tryg-aalborg&before=9',
      '/api/waiting?partnership=tryg-aalborg',
      '/api/operation?partnership=tryg-aalborg',
      '/api/overview?partnership=findes-ikke',
    ];

    assert.equal(standing.standing, 'waiting');
    assert.deepEqual(standing.partnerships, []);
    assert.deepEqual(standing.allowedTenants, []);
    for (const path of paths) {
      const { status, body } = await person.get(path);
      assert.equal(status, 403, path);
      assert.match(JSON.stringify(body), /"code":"unknown_person"/, path);
      assert.match(JSON.stringify(body), /"details":\{\}/, path);
    }
    assert.equal((await clearAs(person, newLead)).status, 403);
    assert.equal((await person.post('/api/partnerships', aPartnershipAsked)).status, 403);
  });

  it('waits once, however often they come and from wherever', async () => {
    await person.say('hej');
    await person.get('/api/me');
    await person.say('status');
    await person.get('/api/me');

    const list = await waitingSeenBy(coordinator);

    assert.equal(list.length, 1);
    assert.equal(list[0]?.name, 'Ny medarbejder');
    assert.equal(list[0]?.seenIn, 'chat');
    assert.deepEqual(list[0]?.organisations, ['aalborg-kommune']);
  });

  it('is made a lead by a coordinator, and `status` then shows the initiative, which they can answer for', async () => {
    await person.say('hej');

    const cleared = await clearAs(coordinator, newLead);
    await person.say('status');

    assert.equal(cleared.status, 200);
    assert.match(wordsOf(await newestCard(person)), /Dine indsatser\n.*Sikkerhed på havnefronten/s);
    assert.match(wordsOf(await send(person, 'havnefronten', answer)), /Sendt/);
    assert.deepEqual(await waitingSeenBy(coordinator), []);
    assert.equal(v.parse(me, (await person.get('/api/me')).body).standing, 'member');
  });

  it('is found to be somebody already known, with all that person leads', async () => {
    await person.get('/api/me');

    const cleared = await clearAs(coordinator, { kind: 'existing', personId: 'tovholder-demensindsatser' });
    await person.say('status');

    assert.equal(cleared.status, 200);
    assert.match(wordsOf(await newestCard(person)), /Demensindsatser/);
  });

  it('is cleared by one of two coordinators who do it at once; the other is told', async () => {
    await person.say('hej');
    const colleague = await demoClient(server.origin, 'koordinator-politi');

    const answers = await Promise.all([
      clearAs(coordinator, newLead),
      clearAs(colleague, { ...newLead, name: 'Den nye' }),
      clearAs(colleague, { kind: 'existing', personId: 'tovholder-demensindsatser' }),
    ]);

    assert.deepEqual(
      answers.map(({ status }) => status).filter((status) => status === 200),
      [200],
    );
    for (const { status, body } of answers.filter((each) => each.status !== 200)) {
      assert.ok(status === 409 || status === 404, String(status));
      assert.match(JSON.stringify(body), /already_linked|not_waiting/);
    }
    await person.say('status');
    assert.match(wordsOf(await newestCard(person)), /Dine indsatser/);
  });

  it('two newcomers made leads of one initiative at once both become so', async () => {
    const colleague = await demoClient(server.origin, 'koordinator-politi');
    const second = { tenantId: newcomer.tenantId, objectId: sampleObjectId(98) };
    await person.say('hej');
    await server.stores.directory.putInWaiting({
      identity: second,
      name: 'Endnu en ny',
      firstSeenAt: '2025-05-13T07:00:00.000Z',
      seenIn: 'chat',
    });

    const answers = await Promise.all([
      clearAs(coordinator, newLead),
      colleague.post('/api/waiting/clear?partnership=tryg-aalborg', {
        ...second,
        is: { ...newLead, name: 'Endnu en ny' },
      }),
    ]);

    assert.deepEqual(
      answers.map(({ status }) => status),
      [200, 200],
    );
    const now = await server.stores.partnerships.now('tryg-aalborg');
    const leads = now?.initiatives.find(({ id }) => id === 'havnefronten')?.leadIds ?? [];
    assert.equal(leads.length, 3);
  });

  it('is not linked a second time', async () => {
    await person.say('hej');
    await clearAs(coordinator, newLead);

    const again = await clearAs(coordinator, { kind: 'existing', personId: 'tovholder-demensindsatser' });

    assert.equal(again.status, 409);
    assert.match(JSON.stringify(again.body), /already_linked/);
    await person.say('status');
    assert.doesNotMatch(wordsOf(await newestCard(person)), /Demens/);
  });

  it('cannot be cleared by a coordinator of another partnership, a reader, a lead or the steering group', async () => {
    await person.say('hej');
    // A reader here, and coordinator of a partnership whose organisations sign in from other tenants.
    const neighbour = await demoClient(server.origin, 'laeser-region');
    const here = { ...newLead, organisationId: 'kommune', roles: ['reader'], leadOf: [] };
    const callers = ['laeser-region', 'tovholder-havnefronten', 'styregruppe-kommune', 'formidling-kommune'];

    const fromNextDoor = await clearAs(neighbour, here, 'nabo');
    const listNextDoor = await neighbour.get('/api/waiting?partnership=nabo');

    assert.equal(fromNextDoor.status, 404);
    assert.match(JSON.stringify(fromNextDoor.body), /"code":"not_waiting"/);
    assert.deepEqual(v.parse(waiting, listNextDoor.body).waiting, []);
    for (const caller of callers) {
      const refused = await clearAs(await demoClient(server.origin, caller), newLead);
      assert.equal(refused.status, 403, caller);
      assert.match(JSON.stringify(refused.body), /"code":"not_allowed"/, caller);
    }
    assert.equal((await waitingSeenBy(coordinator)).length, 1);
  });

  it('an administrator appoints coordinators and administrators, and nobody else', async () => {
    await person.say('hej');
    const administrator = await demoClient(server.origin, 'administrator-kommune');
    const refused = [
      { ...newLead },
      { ...newLead, leadOf: [], roles: ['reader'] },
      { ...newLead, leadOf: [], roles: ['coordinator', 'steering'] },
      { ...newLead, roles: ['coordinator'] },
      { kind: 'existing', personId: 'tovholder-demensindsatser' },
    ];

    for (const is of refused) {
      assert.match(JSON.stringify((await clearAs(administrator, is)).body), /"code":"not_allowed"/);
    }
    const appointed = await clearAs(administrator, { ...newLead, leadOf: [], roles: ['coordinator'] });

    assert.equal(appointed.status, 200);
    assert.equal((await person.get('/api/waiting')).status, 200);
  });

  it('a coordinator makes nobody coordinator or administrator', async () => {
    await person.say('hej');

    for (const role of ['coordinator', 'administrator']) {
      const refused = await clearAs(coordinator, { ...newLead, leadOf: [], roles: [role] });
      assert.equal(refused.status, 403);
    }
    const asAdministrator = await clearAs(coordinator, { kind: 'existing', personId: 'administrator-kommune' });
    assert.equal(asAdministrator.status, 403);
  });
});

const aPartnershipAsked = {
  template: 'empty',
  name: 'Min egen',
  organisations: [{ id: 'min', name: 'Min', tenantId: newcomer.tenantId }],
};
