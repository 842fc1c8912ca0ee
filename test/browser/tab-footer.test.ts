import assert from 'node:assert/strict';
import { newContext } from '#test/support/browser.ts';
import { answering, type FakeAnswer, type FakeTabServer, startFakeTabServer } from '#test/support/fake-tab-server.ts';
import type { TabOpening } from '#test/support/open-tab.ts';
import { openedTabs } from '#test/support/opened-tabs.ts';
import { aMe } from '#test/support/tab-answers.ts';

type Case = { readonly me?: () => FakeAnswer; readonly opening?: TabOpening };

const cases: Readonly<Record<string, Case>> = {
  'nobody knows the reader yet': { me: answering(aMe({ standing: 'waiting', partnerships: [] })) },
  'nothing is set up yet': { me: answering(aMe({ standing: 'setup', partnerships: [] })) },
  'the server has trouble': { me: () => ({ status: 500, body: null }) },
  'an administrator must consent': { opening: { tokenRefusal: 'resourceRequiresConsent' } },
  'a tab is added to a channel': { opening: { src: '/tab/configure', context: { frameContext: 'settings' } } },
  'a tab is removed from one': { opening: { src: '/tab/remove', context: { frameContext: 'remove' } } },
};
const named = ['Om løsningen', 'Tilgængelighedserklæring', 'Personoplysninger'];

describe('what stands below a page that is none of the partnership’s', () => {
  let server: FakeTabServer;
  const open = openedTabs(() => server);

  before(async () => {
    server = await startFakeTabServer();
  });

  after(() => server.close());

  for (const [name, { me = answering(aMe()), opening = {} }] of Object.entries(cases)) {
    it(`leads to what the product is, the statement and personal data: ${name}`, async () => {
      server.answers = { 'GET /api/me': me };

      const { tab, complaints } = await open(opening);
      await tab.getByRole('contentinfo').waitFor();

      assert.equal(await tab.getByRole('contentinfo').count(), 1);
      assert.deepEqual(await tab.getByRole('contentinfo').getByRole('link').allInnerTexts(), named);
      assert.deepEqual(complaints, []);
    });
  }

  it('leads there outside Teams, too', async () => {
    const context = await newContext();
    const page = await context.newPage();

    await page.goto(`${server.url}/tab/`);
    await page.getByRole('contentinfo').waitFor();

    assert.deepEqual(await page.getByRole('contentinfo').getByRole('link').allInnerTexts(), named);
    await context.close();
  });
});
