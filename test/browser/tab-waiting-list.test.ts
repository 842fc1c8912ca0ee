import assert from 'node:assert/strict';
import { objectId, tenantA } from '#test/support/builders.ts';
import { answering, type FakeTabServer, refusing, startFakeTabServer } from '#test/support/fake-tab-server.ts';
import { type OpenedTab, openTab } from '#test/support/open-tab.ts';
import { aRegister } from '#test/support/register-answer.ts';
import { aMe, aMembership, anOverview } from '#test/support/tab-answers.ts';
import { aWaitingList } from '#test/support/waiting-answers.ts';

describe('the waiting list', () => {
  let server: FakeTabServer;
  let opened: OpenedTab;

  before(async () => {
    server = await startFakeTabServer();
  });

  after(() => server.close());

  beforeEach(async () => {
    server.requests.length = 0;
    server.answers = {
      'GET /api/me': answering(aMe()),
      'GET /api/overview': answering(anOverview()),
      'GET /api/waiting': answering(aWaitingList()),
      'GET /api/register': answering(aRegister()),
      'POST /api/waiting/clear': () => {
        server.answers['GET /api/waiting'] = answering(aWaitingList({ waiting: [] }));
        return { status: 200, body: {} };
      },
    };
    opened = await openTab(server, { src: '/tab/?page=people' });
    await opened.tab.getByRole('button', { name: 'Venteliste' }).click();
    await opened.tab.getByRole('region', { name: 'Venteliste' }).waitFor();
  });

  afterEach(() => opened.close());

  function sent() {
    return server.requests.find(({ method }) => method === 'POST')?.body;
  }

  it('links somebody to a person the partnership knows, and says that it is done', async () => {
    const { tab } = opened;
    await tab.getByRole('button', { name: 'Det er … (Ny Kollega)' }).click();

    await tab.getByRole('combobox', { name: 'Person' }).selectOption('lead-1');
    await tab.getByRole('button', { name: 'Gem' }).click();

    await tab.getByText('Tovholder Tryg bydel er lukket ind.').waitFor();
    await tab.getByText('Ingen venter.').waitFor();
    assert.deepEqual(sent(), {
      tenantId: tenantA,
      objectId: objectId(9),
      is: { kind: 'existing', personId: 'lead-1' },
    });
  });

  it('takes in somebody new, with role and the initiatives they lead', async () => {
    const { tab } = opened;
    await tab.getByRole('button', { name: 'Det er … (Ny Kollega)' }).click();
    await tab.getByText('En ny person').click();

    await tab.getByRole('checkbox', { name: 'Læser' }).check();
    await tab.getByRole('checkbox', { name: 'Trygt natteliv' }).check();
    await tab.getByRole('button', { name: 'Gem' }).click();

    await tab.getByText('Ny Kollega er lukket ind.').waitFor();
    assert.deepEqual(sent(), {
      tenantId: tenantA,
      objectId: objectId(9),
      is: {
        kind: 'new',
        name: 'Ny Kollega',
        title: null,
        organisationId: 'aalborg-kommune',
        roles: ['reader'],
        leadOf: ['trygt-natteliv'],
      },
    });
  });

  it('asks for a person before it sends anything', async () => {
    const { tab } = opened;
    await tab.getByRole('button', { name: 'Det er … (Ny Kollega)' }).click();

    await tab.getByRole('button', { name: 'Gem' }).click();

    await tab.getByText('Vælg en person.').waitFor();
    assert.equal(sent(), undefined);
  });

  it('tells the coordinator who came second, and fetches the list anew', async () => {
    const { tab } = opened;
    server.answers['POST /api/waiting/clear'] = () => {
      server.answers['GET /api/waiting'] = answering(aWaitingList({ waiting: [] }));
      return refusing(409, 'already_linked')();
    };
    await tab.getByRole('button', { name: 'Det er … (Ny Kollega)' }).click();
    await tab.getByRole('combobox', { name: 'Person' }).selectOption('lead-1');

    await tab.getByRole('button', { name: 'Gem' }).click();

    await tab.getByText('Kontoen er allerede knyttet til en person.').waitFor();
    await tab.getByText('Ingen venter.').waitFor();
  });
});

describe('who sees the waiting list', () => {
  let server: FakeTabServer;

  before(async () => {
    server = await startFakeTabServer();
    server.answers = { 'GET /api/overview': answering(anOverview()) };
  });

  after(() => server.close());

  it('is not a lead', async () => {
    server.answers['GET /api/me'] = answering(
      aMe({ partnerships: [aMembership({ roles: [], leadsInitiatives: true })] }),
    );

    const { tab, close } = await openTab(server);
    await tab.getByRole('heading', { level: 1 }).waitFor();

    await tab.getByRole('button', { name: 'Møder' }).waitFor();
    assert.equal(await tab.getByRole('button', { name: 'Personer' }).count(), 0);
    await close();
  });

  it('is nobody in a channel, where all see the same', async () => {
    server.answers['GET /api/me'] = answering(aMe());

    const { tab, close } = await openTab(server, { src: '/tab/channel?partnership=tryg-aalborg' });
    await tab.getByRole('heading', { level: 1 }).waitFor();

    assert.equal(await tab.getByRole('navigation').count(), 0);
    assert.ok(server.requests.some(({ url }) => url === '/api/overview?partnership=tryg-aalborg'));
    await close();
  });
});
