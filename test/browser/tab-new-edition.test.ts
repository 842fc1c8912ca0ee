import assert from 'node:assert/strict';
import { answering, type FakeTabServer, startFakeTabServer } from '#test/support/fake-tab-server.ts';
import { openedTabs } from '#test/support/opened-tabs.ts';
import { aMe, anOverview, anOverviewInitiative } from '#test/support/tab-answers.ts';

describe('a tab that was left open while a new edition came', () => {
  let server: FakeTabServer;
  const open = openedTabs(() => server);

  before(async () => {
    server = await startFakeTabServer();
  });

  after(() => server.close());

  beforeEach(() => {
    server.answers = {
      'GET /api/me': answering(aMe()),
      'GET /api/overview': answering(anOverview({ initiatives: [anOverviewInitiative()] })),
    };
  });

  it('says so once it cannot read an answer, keeps what was typed, and fetches the new edition when asked', async () => {
    const { page, tab, frame } = await open({ clock: true, width: 320 });
    await tab.getByRole('searchbox').pressSequentially('tryg');
    await page.route('**/tab/', async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace(/src="[^"]+"/, 'src="/tab/assets/index-newer.js"');
      await route.fulfill({ response, body });
    });
    server.answers['GET /api/overview'] = answering({ overview: 'as a later edition says it' });

    await page.clock.runFor(30_000);
    const fetchIt = tab.getByRole('button', { name: 'Hent den nye udgave' });
    await fetchIt.waitFor();
    const isWide = await frame().evaluate('document.documentElement.scrollWidth > innerWidth');
    const typed = await tab.getByRole('searchbox').inputValue();
    await page.unroute('**/tab/');
    server.answers['GET /api/overview'] = answering(anOverview({ initiatives: [anOverviewInitiative()] }));
    await fetchIt.click();
    await tab.getByRole('row', { name: /Tryg bydel/ }).waitFor();

    assert.equal(typed, 'tryg');
    assert.equal(isWide, false);
    assert.equal(await tab.getByText('Der er kommet en ny udgave').count(), 0);
  });

  it('says nothing of it where the edition is the one that is served', async () => {
    const { page, tab } = await open({ clock: true });
    await tab.getByRole('row', { name: /Tryg bydel/ }).waitFor();
    server.answers['GET /api/overview'] = answering({ overview: 'what nobody can read' });

    const looked = page.waitForResponse((response) => new URL(response.url()).pathname === '/tab/');
    await page.clock.runFor(30_000);
    await (await looked).finished();

    assert.equal(await tab.getByText('Der er kommet en ny udgave').count(), 0);
  });
});
