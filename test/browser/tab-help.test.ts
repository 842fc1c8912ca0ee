import assert from 'node:assert/strict';
import { answering, type FakeTabServer, startFakeTabServer } from '#test/support/fake-tab-server.ts';
import { openedTabs } from '#test/support/opened-tabs.ts';
import { aMe, aMembership, anOverview } from '#test/support/tab-answers.ts';

describe('help', () => {
  let server: FakeTabServer;

  before(async () => {
    server = await startFakeTabServer();
  });
  after(() => server.close());

  const open = openedTabs(() => server);

  beforeEach(() => {
    server.answers = {
      'GET /api/me': answering(aMe({ partnerships: [aMembership({ roles: ['steering'] })] })),
      'GET /api/overview': answering(anOverview()),
    };
  });

  it('is reached from below every page, in the channel too, begins with one’s own guide and leads back', async () => {
    for (const src of ['/tab/', '/tab/channel']) {
      const { tab } = await open({ src });

      await tab.getByRole('contentinfo').getByRole('button', { name: 'Hjælp' }).click();
      await tab.getByRole('heading', { name: 'Til dig, der er i styregruppen' }).waitFor();
      await tab.getByRole('button', { name: 'Til dig, der er tovholder' }).click();
      await tab.getByRole('heading', { name: 'Til dig, der er tovholder' }).waitFor();
      await tab.getByRole('button', { name: 'Tilbage' }).click();
      await tab.getByRole('heading', { name: 'Tryg Aalborg', level: 1 }).waitFor();
    }
  });

  it('is opened by the link in the chat', async () => {
    const { tab } = await open({ context: { subEntityId: '//help' } });

    await tab.getByRole('heading', { name: 'Hjælp', level: 1 }).waitFor();
  });

  it('stands beside the accessibility statement and privacy, in the reader’s language', async () => {
    const { tab } = await open({ context: { locale: 'en-gb' } });

    const statement = tab.getByRole('link', { name: 'Accessibility statement' });
    await statement.waitFor();

    assert.equal(await statement.getAttribute('href'), '/accessibility?lang=en&partnership=tryg-aalborg');
    assert.equal(await tab.getByRole('link', { name: 'Personal data' }).getAttribute('href'), '/privacy?lang=en');
  });
});
