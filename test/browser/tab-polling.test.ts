import assert from 'node:assert/strict';
import { answering, type FakeTabServer, refusing, startFakeTabServer } from '#test/support/fake-tab-server.ts';
import { openedTabs } from '#test/support/opened-tabs.ts';
import { aMe, anInitiativeDetail, anOverview, anOverviewInitiative } from '#test/support/tab-answers.ts';

const missing = () => anOverview({ initiatives: [anOverviewInitiative({ health: 'missing' })] });
const done = () => anOverview({ initiatives: [anOverviewInitiative({ health: 'done', latestHealth: 'done' })] });

describe('what others change while the tab is open', () => {
  let server: FakeTabServer;
  const open = openedTabs(() => server);

  before(async () => {
    server = await startFakeTabServer();
  });

  after(() => server.close());

  beforeEach(() => {
    server.requests.length = 0;
    server.unchanged.length = 0;
    server.answers = {
      'GET /api/me': answering(aMe()),
      'GET /api/overview': answering(missing()),
      'GET /api/initiatives/tryg-bydel': answering(anInitiativeDetail()),
    };
  });

  it('shows within half a minute, without a reload and without moving focus', async () => {
    const { page, tab, frame } = await open({ clock: true });
    const row = tab.getByRole('row', { name: /Tryg bydel/ });
    await row.getByText('Mangler status').waitFor();
    await tab.getByRole('searchbox').focus();
    await tab.getByRole('searchbox').pressSequentially('tryg');
    server.answers['GET /api/overview'] = answering(done());

    await page.clock.runFor(30_000);

    await row.getByText('Afsluttet').waitFor();
    assert.equal(await frame().evaluate(() => document.activeElement?.getAttribute('type')), 'search');
    assert.equal(await tab.getByRole('searchbox').inputValue(), 'tryg');
  });

  it('shows in an open initiative, too, who leads it now', async () => {
    const { page, tab } = await open({ src: '/tab/?initiative=tryg-bydel', clock: true });
    const panel = tab.locator('main > section');
    await panel.getByText('Tovholder Trygt natteliv,').waitFor();
    server.answers['GET /api/initiatives/tryg-bydel'] = answering(anInitiativeDetail({ leads: [] }));

    await page.clock.runFor(30_000);

    await panel.getByText('Ingen tovholder').waitFor();
  });

  it('asks only whether anything changed, and draws nothing anew where it did not', async () => {
    const { page, tab, frame } = await open({ clock: true });
    await tab.getByRole('row', { name: /Tryg bydel/ }).waitFor();
    // What the page fetches of itself after its rows has come by then.
    await page.waitForLoadState('networkidle');
    await frame().evaluate(() => {
      const changed: unknown[] = [];
      Object.assign(window, { changed });
      new MutationObserver((records) => changed.push(...records)).observe(document.body, {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
      });
    });

    for (let poll = 0; poll < 3; poll += 1) {
      const answered = page.waitForResponse((response) => response.url().includes('/api/overview'));
      await page.clock.runFor(30_000);
      await answered;
    }

    assert.deepEqual(
      server.unchanged.filter((url) => url.startsWith('/api/overview')),
      ['/api/overview', '/api/overview', '/api/overview'],
    );
    assert.equal(await frame().evaluate('changed.length'), 0);
  });

  it('is not asked for while nobody looks, and at once when somebody looks again', async () => {
    const { page, tab, frame } = await open({ clock: true });
    await tab.getByRole('row', { name: /Tryg bydel/ }).waitFor();
    const hide = (state: 'hidden' | 'visible') =>
      frame().evaluate((shown) => {
        Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => shown });
        document.dispatchEvent(new Event('visibilitychange'));
      }, state);
    await hide('hidden');
    server.requests.length = 0;

    await page.clock.runFor(600_000);
    const whileHidden = server.requests.length;
    server.answers['GET /api/overview'] = answering(done());
    await hide('visible');

    await tab
      .getByRole('row', { name: /Tryg bydel/ })
      .getByText('Afsluttet')
      .waitFor();
    assert.equal(whileHidden, 0);
  });

  it('says that there is no connection, keeps what is there and tries again less and less often', async () => {
    const { page, tab } = await open({ clock: true });
    await tab.getByRole('searchbox').fill('tryg');
    let attempts = 0;
    await page.context().route('**/api/**', (route) => {
      attempts += 1;
      return route.abort();
    });

    await page.clock.runFor(30_000);
    await tab.getByText('Ingen forbindelse.').waitFor();
    attempts = 0;
    await page.clock.runFor(450_000);

    assert.equal(await tab.getByRole('row', { name: /Tryg bydel/ }).isVisible(), true);
    assert.equal(await tab.getByRole('searchbox').inputValue(), 'tryg');
    // `me` and the overview, after one, two, four and eight half minutes more.
    assert.equal(attempts, 8);
    await page.context().unroute('**/api/**');
    server.answers['GET /api/overview'] = answering(done());
    await page.clock.runFor(240_000);
    await tab
      .getByRole('row', { name: /Tryg bydel/ })
      .getByText('Afsluttet')
      .waitFor();
    await tab.getByText('Ingen forbindelse.').waitFor({ state: 'detached' });
  });

  it('leaves what is there where too much was asked in the background, and looks again', async () => {
    const { page, tab } = await open({ clock: true });
    await tab.getByRole('searchbox').fill('tryg');
    const looked = page.waitForResponse((response) => response.status() === 429);
    server.answers['GET /api/overview'] = refusing(429, 'too_many_requests', { seconds: 12 });

    await page.clock.runFor(30_000);
    await looked;

    assert.equal(await tab.getByRole('row', { name: /Tryg bydel/ }).isVisible(), true);
    assert.equal(await tab.getByText('Der kom for meget på én gang').count(), 0);
    server.answers['GET /api/overview'] = answering(done());
    await page.clock.runFor(60_000);
    await tab
      .getByRole('row', { name: /Tryg bydel/ })
      .getByText('Afsluttet')
      .waitFor();
  });

  it('comes by itself where the tab was opened without a connection', async () => {
    const { page, tab } = await open({ clock: true, offline: true });
    await tab.getByRole('heading', { name: 'Vi kan ikke få forbindelse' }).waitFor();
    await page.context().unroute('**/api/**');

    await page.clock.runFor(30_000);

    await tab.getByRole('row', { name: /Tryg bydel/ }).waitFor();
  });
});
