import assert from 'node:assert/strict';
import { answering, type FakeTabServer, startFakeTabServer } from '#test/support/fake-tab-server.ts';
import { type OpenedTab, openTab } from '#test/support/open-tab.ts';
import { aMe, anOverview } from '#test/support/tab-answers.ts';

describe('the tab in Teams’ themes', () => {
  let server: FakeTabServer;

  before(async () => {
    server = await startFakeTabServer();
    server.answers = {
      'GET /api/me': answering(aMe()),
      'GET /api/overview': answering(anOverview()),
    };
  });

  after(() => server.close());

  async function settled({ tab }: OpenedTab): Promise<void> {
    await tab.getByRole('heading').first().waitFor();
    await tab.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
  }

  it('follows Teams from light to dark while it is open', async () => {
    const opened = await openTab(server);
    await settled(opened);
    const colour = () =>
      opened.tab.getByRole('heading', { level: 1 }).evaluate((element) => getComputedStyle(element).color);
    assert.equal(await colour(), 'rgb(36, 36, 36)');

    await opened.page.evaluate(`teams.setTheme('dark')`);

    await opened.page.waitForFunction(() => {
      const tab = document.querySelector('iframe')?.contentDocument?.querySelector('h1');
      return tab && getComputedStyle(tab).color === 'rgb(255, 255, 255)';
    });
    await opened.close();
  });

  it('shows a theme it does not know as the light one', async () => {
    const opened = await openTab(server, { context: { theme: 'glass' } });
    await settled(opened);

    const colour = await opened.tab
      .getByRole('heading', { level: 1 })
      .evaluate((element) => getComputedStyle(element).color);

    assert.equal(colour, 'rgb(36, 36, 36)');
    await opened.close();
  });
});
