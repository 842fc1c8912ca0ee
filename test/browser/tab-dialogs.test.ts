import assert from 'node:assert/strict';
import { answering, type FakeTabServer, startFakeTabServer } from '#test/support/fake-tab-server.ts';
import { openedTabs } from '#test/support/opened-tabs.ts';
import { aMe, anOverview } from '#test/support/tab-answers.ts';

const noConsent = { tokenRefusal: 'resourceRequiresConsent' };

describe('the screens where the tab cannot be yet', () => {
  let server: FakeTabServer;
  const open = openedTabs(() => server);

  before(async () => {
    server = await startFakeTabServer();
    server.answers = { 'GET /api/me': answering(aMe()), 'GET /api/overview': answering(anOverview()) };
  });

  after(() => server.close());

  it('gives a message to send to the administrator, with the link of the reader’s own organisation', async () => {
    const { page, tab } = await open(noConsent);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const message = tab.getByRole('textbox', { name: 'Besked til din administrator' });
    await tab.getByText('Din administrator af Microsoft 365').waitFor();

    await tab.getByRole('button', { name: 'Kopiér beskeden' }).click();

    await tab.getByText(/^Beskeden er (kopieret|markeret)/).waitFor();
    assert.match(
      await message.inputValue(),
      /\/tab\/consent\?tenant=11111111-1111-4111-8111-111111111111\nAppen læser kun/,
    );
  });

  it('lets Teams remove the tab, and says what stays', async () => {
    const { page, tab, asked } = await open({ src: '/tab/remove', context: { frameContext: 'remove' } });
    await tab.getByText('Kun fanen forsvinder. Intet slettes.').waitFor();

    await page.waitForFunction('window.asked.validity.length > 0');

    assert.deepEqual((await asked()).validity, [true]);
  });
});

describe('the first paint', () => {
  let server: FakeTabServer;
  const open = openedTabs(() => server);

  before(async () => {
    server = await startFakeTabServer();
    server.answers = { 'GET /api/me': answering(aMe()), 'GET /api/overview': answering(anOverview()) };
  });

  after(() => server.close());

  for (const [theme, ground] of [
    ['default', 'rgb(250, 250, 250)'],
    ['dark', 'rgb(36, 36, 36)'],
    ['contrast', 'rgb(0, 0, 0)'],
  ] as const) {
    it(`has the theme’s own ground before any script has run, and keeps it: ${theme}`, async () => {
      const src = `/tab/?locale=da-dk&theme=${theme}`;
      const begun = await open({ src, held: '**/tab/assets/*.js', context: { theme } });
      await begun.tab.getByText('Henter overblikket').waitFor();
      const whole = await open({ src, context: { theme } });
      await whole.tab.getByRole('heading', { level: 1, name: 'Tryg Aalborg' }).waitFor();

      const grounds = [begun, whole].map(({ frame }) =>
        frame().evaluate(() => getComputedStyle(document.documentElement).backgroundColor),
      );

      assert.deepEqual(await Promise.all(grounds), [ground, ground]);
    });
  }

  it('is taken over by React node by node, so that nothing is drawn twice', async () => {
    const { tab, frame } = await open({
      held: '**/api/**',
      src: '/tab/?locale=en-us&theme=dark',
      context: { locale: 'en-us' },
    });
    await tab.getByText('Loading the overview').waitFor();
    await frame().waitForFunction(() => document.documentElement.dataset.theme === 'default');

    const titles = await tab.locator('.shell-title').count();

    assert.equal(titles, 1);
    assert.equal(await frame().evaluate(() => document.documentElement.lang), 'en');
  });
});
