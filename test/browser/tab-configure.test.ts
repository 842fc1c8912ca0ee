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

    const saved = await page.evaluate('teams.saveSettings()');

    assert.deepEqual(saved, {
      contentUrl: `${server.url}/tab/channel?partnership=tryg-nabo`,
      websiteUrl: `${server.url}/tab/channel?partnership=tryg-nabo`,
      entityId: 'overblik-tryg-nabo',
      suggestedDisplayName: 'Overblik: Tryg Nabo',
    });
    assert.equal((await asked()).validity.at(-1), true);
    await close();
  });

  it('cannot be saved by somebody who belongs to no partnership', async () => {
    server.answers['GET /api/me'] = answering(aMe({ standing: 'waiting', partnerships: [] }));
    const { page, tab, asked, close } = await openTab(server, settings);

    await tab.getByText('Du er ikke med i et samarbejde endnu').waitFor();
    await page.waitForFunction('window.asked.validity.length > 0');

    assert.deepEqual((await asked()).validity, [false]);
    await close();
  });
});
