import assert from 'node:assert/strict';
import { newContext } from '#test/support/browser.ts';
import { tenantA } from '#test/support/builders.ts';
import { answering, type FakeTabServer, refusing, startFakeTabServer } from '#test/support/fake-tab-server.ts';
import { openedTabs } from '#test/support/opened-tabs.ts';
import { anOperationAnswer } from '#test/support/operation-answer.ts';
import { aMe, aMembership, anOverview } from '#test/support/tab-answers.ts';

describe('the tab where there is no overview to show', () => {
  let server: FakeTabServer;
  const open = openedTabs(() => server);

  before(async () => {
    server = await startFakeTabServer();
  });

  after(() => server.close());

  beforeEach(() => {
    server.requests.length = 0;
    server.answers = { 'GET /api/me': answering(aMe()), 'GET /api/overview': answering(anOverview()) };
  });

  it('shows an outline while the overview is on its way', async () => {
    let arrive = () => {};
    const arriving = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    server.answers['GET /api/overview'] = async () => {
      await arriving;
      return { status: 200, body: anOverview() };
    };
    const { tab } = await open();

    await tab.getByText('Henter overblikket').waitFor();
    arrive();

    await tab.getByRole('heading', { level: 1, name: 'Tryg Aalborg' }).waitFor();
  });

  it('says that a strategy has no initiatives yet', async () => {
    server.answers['GET /api/overview'] = answering(anOverview({ initiatives: [], round: null }));
    const { tab } = await open();

    await tab.getByRole('heading', { level: 2, name: 'Strategien har ingen indsatser endnu' }).waitFor();
  });

  it('names the fault’s reference and recovers when asked to try again', async () => {
    server.answers['GET /api/overview'] = refusing(500, 'internal');
    const { tab } = await open();
    await tab.getByText('Reference: ref-7f3a').waitFor();
    server.answers['GET /api/overview'] = answering(anOverview());

    await tab.getByRole('button', { name: 'Prøv igen' }).click();

    await tab.getByRole('heading', { level: 1, name: 'Tryg Aalborg' }).waitFor();
  });

  it('asks for a new token once when one is refused', async () => {
    let refused = 0;
    server.answers['GET /api/me'] = () => {
      refused += 1;
      return refused === 1 ? { status: 401, body: null } : { status: 200, body: aMe() };
    };
    const { tab } = await open();

    await tab.getByRole('heading', { level: 1, name: 'Tryg Aalborg' }).waitFor();

    assert.equal(refused, 2);
  });

  it('says what the chat would say when somebody’s tenant is not let in', async () => {
    server.answers['GET /api/me'] = refusing(403, 'tenant_not_allowed');
    const { tab } = await open();

    await tab.getByText('Din organisation er ikke med i samarbejdet.').waitFor();
  });

  it('is kind to somebody whom nobody knows yet, and looks again when asked', async () => {
    server.answers['GET /api/me'] = answering(aMe({ standing: 'waiting', partnerships: [] }));
    server.answers['GET /api/overview'] = refusing(403, 'unknown_person');
    const { tab } = await open();
    await tab.getByRole('heading', { name: 'Velkommen. Vi ved endnu ikke, hvem du er' }).waitFor();
    server.answers = { 'GET /api/me': answering(aMe()), 'GET /api/overview': answering(anOverview()) };

    await tab.getByRole('button', { name: 'Se efter igen' }).click();

    await tab.getByRole('heading', { level: 1, name: 'Tryg Aalborg' }).waitFor();
  });

  it('asks for the administrator’s consent where Teams gives no token for want of it', async () => {
    const { tab } = await open({ tokenRefusal: 'resourceRequiresConsent' });

    await tab.getByRole('heading', { name: 'Din organisation har ikke sagt ja til appen endnu' }).waitFor();

    assert.deepEqual(server.requests, []);
  });

  it('says so at once where the page is not inside Teams, and leads on', async () => {
    const context = await newContext();
    const page = await context.newPage();

    await page.goto(`${server.url}/tab/`);

    await page.getByRole('heading', { level: 1, name: 'Tryg Overblik åbnes i Teams' }).waitFor();
    assert.equal(
      await page.getByRole('link', { name: 'Åbn Microsoft Teams' }).getAttribute('href'),
      'https://teams.microsoft.com',
    );
    await page.getByRole('link', { name: 'In English' }).click();

    await page.getByRole('heading', { level: 1, name: 'Open Tryg Overblik in Teams' }).waitFor();
    assert.equal(await page.locator('html').getAttribute('lang'), 'en');
    assert.deepEqual(server.requests, []);
    await context.close();
  });

  it('lets the first administrator take the template, with each organisation’s tenant', async () => {
    server.answers['GET /api/me'] = answering(aMe({ standing: 'setup', partnerships: [], allowedTenants: [tenantA] }));
    server.answers['POST /api/partnerships'] = () => {
      server.answers['GET /api/me'] = answering(aMe({ partnerships: [aMembership({ roles: ['administrator'] })] }));
      return { status: 201, body: { id: 'tryg-aalborg' } };
    };
    server.answers['GET /api/operation'] = answering(anOperationAnswer());
    const { tab } = await open();
    await tab.getByRole('button', { name: 'Opret samarbejdet' }).click();
    await tab.getByText('Mindst én organisation skal bruge din egen lejer').waitFor();

    await tab.getByRole('combobox', { name: 'Lejer for Aalborg Kommune' }).selectOption(tenantA);
    await tab.getByRole('button', { name: 'Opret samarbejdet' }).click();

    await tab.getByRole('heading', { level: 1, name: 'Drift' }).waitFor();
    const posted = server.requests.find(({ method }) => method === 'POST');
    assert.deepEqual(posted?.body, {
      template: 'tryg-aalborg-3',
      name: 'Tryg Aalborg',
      organisations: [
        { id: 'aalborg-kommune', name: 'Aalborg Kommune', tenantId: tenantA },
        { id: 'nordjyllands-politi', name: 'Nordjyllands Politi', tenantId: null },
        { id: 'region-nordjylland', name: 'Region Nordjylland, Psykiatrien', tenantId: null },
      ],
    });
  });
});
