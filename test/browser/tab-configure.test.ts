import assert from 'node:assert/strict';
import { answering, type FakeTabServer, startFakeTabServer } from '#test/support/fake-tab-server.ts';
import { openTab } from '#test/support/open-tab.ts';
import { aMe, aMembership, anOverview } from '#test/support/tab-answers.ts';

const settings = { src: '/tab/configure', context: { frameContext: 'settings' } } as const;

describe('adding the tab to a channel', () => {
  let server: FakeTabServer;

  before(async () => {
    server = await startFakeTabServer();
    server.answers['GET /api/overview'] = answering(anOverview());
  });

  after(() => server.close());

  it('keeps the chosen partnership when Save is pressed', async () => {
    server.answers['GET /api/me'] = answering(
      aMe({ partnerships: [aMembership(), aMembership({ id: 'tryg-nabo', name: 'Tryg Nabo' })] }),
    );
    const { page, tab, asked, close } = await openTab(server, settings);
    await tab.getByRole('radio', { name: 'Tryg Nabo' }).check();
    await tab.getByRole('radio', { name: 'Styregruppen' }).check();

    const saved = await page.evaluate('teams.saveSettings()');

    assert.deepEqual(saved, {
      contentUrl: `${server.url}/tab/channel?partnership=tryg-nabo&decision=1&locale={locale}&theme={theme}`,
      websiteUrl: `${server.url}/tab/channel?partnership=tryg-nabo&decision=1`,
      removeUrl: `${server.url}/tab/remove?locale={locale}&theme={theme}`,
      entityId: 'overblik-tryg-nabo-steering-decision',
      suggestedDisplayName: 'Overblik: Tryg Nabo, Styregruppen',
    });
    assert.equal((await asked()).validity.at(-1), true);
    await close();
  });

  it('keeps the view that was chosen rather than the one that suits the group', async () => {
    server.answers['GET /api/me'] = answering(aMe());
    const { page, tab, close } = await openTab(server, settings);
    await tab.getByRole('radio', { name: 'Det, der er ændret siden sidst' }).check();
    await tab.getByRole('radio', { name: 'Styregruppen' }).check();

    const saved = JSON.stringify(await page.evaluate('teams.saveSettings()'));

    assert.match(saved, /channel\?partnership=tryg-aalborg&changed=1&/);
    await close();
  });

  it('cannot be saved by somebody who belongs to no partnership', async () => {
    server.answers['GET /api/me'] = answering(aMe({ standing: 'waiting', partnerships: [] }));
    const { page, tab, asked, close } = await openTab(server, settings);

    await tab.getByText('Du er ikke med i et samarbejde endnu').waitFor();
    await page.waitForFunction('window.asked.validity.length > 0');

    assert.deepEqual((await asked()).validity, [false]);
    server.answers['GET /api/me'] = answering(aMe());
    await tab.getByRole('button', { name: 'Se efter igen' }).click();
    await tab.getByRole('radio', { name: 'Tovholdergruppen' }).waitFor();
    assert.equal((await asked()).validity.at(-1), true);
    await close();
  });
});
