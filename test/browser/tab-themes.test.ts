import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { tenantA } from '#test/support/builders.ts';
import { answering, type FakeTabServer, refusing, startFakeTabServer } from '#test/support/fake-tab-server.ts';
import { findBarriers } from '#test/support/find-barriers.ts';
import { type OpenedTab, openTab } from '#test/support/open-tab.ts';
import { anOperationAnswer } from '#test/support/operation-answer.ts';
import { aRegister } from '#test/support/register-answer.ts';
import { aMe, anInitiativeDetail, anOverview } from '#test/support/tab-answers.ts';

const themes = ['default', 'dark', 'contrast'] as const;
const pages = {
  overview: '/tab/?initiative=trygt-natteliv',
  waiting: '/tab/?page=waiting',
  operation: '/tab/?page=operation',
} as const;
const pictures = path.resolve(import.meta.dirname, '../output/tab');

describe('the tab in Teams’ themes', () => {
  let server: FakeTabServer;

  before(async () => {
    mkdirSync(pictures, { recursive: true });
    server = await startFakeTabServer();
    server.answers = {
      'GET /api/me': answering(aMe()),
      'GET /api/overview': answering(anOverview()),
      'GET /api/initiatives/trygt-natteliv': answering(anInitiativeDetail()),
      'GET /api/waiting': answering({
        waiting: [
          {
            tenantId: tenantA,
            objectId: 'o',
            name: 'Ny Kollega',
            firstSeenAt: '2025-05-12T08:00:00.000Z',
            seenIn: 'tab',
            organisations: ['aalborg-kommune'],
          },
        ],
        people: [],
        roles: ['reader'],
      }),
      'GET /api/register': answering(aRegister()),
      'GET /api/operation': answering(anOperationAnswer()),
    };
  });

  after(() => server.close());

  async function settled({ tab }: OpenedTab): Promise<void> {
    await tab.getByRole('heading').first().waitFor();
    await tab.locator('[aria-busy="true"], aside [role="status"][aria-label]').first().waitFor({ state: 'detached' });
  }

  for (const theme of themes) {
    for (const [name, src] of Object.entries(pages)) {
      it(`puts no serious barrier in anybody’s way: ${name}, ${theme}`, async () => {
        const opened = await openTab(server, { src, context: { theme }, height: 1200 });
        await settled(opened);
        if (name === 'overview') await opened.tab.getByRole('heading', { name: 'Seneste status' }).waitFor();
        if (name === 'waiting') {
          await opened.tab.getByRole('button', { name: 'Det er … (Ny Kollega)' }).click();
          await opened.tab.getByText('En ny person').click();
        }

        await opened.page.screenshot({ path: path.join(pictures, `${name}-${theme}.png`) });
        const barriers = await findBarriers(opened.frame());

        assert.deepEqual(barriers, []);
        await opened.close();
      });
    }
  }

  for (const [name, answer] of [
    ['setup', answering(aMe({ standing: 'setup', partnerships: [], allowedTenants: [tenantA] }))],
    ['waiting-screen', answering(aMe({ standing: 'waiting', partnerships: [] }))],
    ['error', refusing(500, 'internal')],
  ] as const) {
    it(`puts no serious barrier on the screen that stands in its place: ${name}`, async () => {
      const known = server.answers['GET /api/me'];
      server.answers['GET /api/me'] = answer;
      const opened = await openTab(server);
      await settled(opened);
      if (known) server.answers['GET /api/me'] = known;

      await opened.page.screenshot({ path: path.join(pictures, `${name}.png`) });
      const barriers = await findBarriers(opened.frame());

      assert.deepEqual(barriers, []);
      await opened.close();
    });
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

  it('keeps its pictures: phone and English', async () => {
    const phone = await openTab(server, { src: '/tab/', width: 360, height: 1400 });
    await settled(phone);
    await phone.page.screenshot({ path: path.join(pictures, 'phone.png') });
    await phone.close();
    const english = await openTab(server, { src: '/tab/', context: { locale: 'en-gb' } });
    await settled(english);
    await english.page.screenshot({ path: path.join(pictures, 'english.png') });

    assert.equal(await english.tab.getByText('Sample data').isVisible(), true);
    await english.close();
  });
});
