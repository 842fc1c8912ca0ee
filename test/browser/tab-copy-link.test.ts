import assert from 'node:assert/strict';
import { answering, type FakeTabServer, startFakeTabServer } from '#test/support/fake-tab-server.ts';
import { meetingAnswers } from '#test/support/meeting-answers.ts';
import { openedTabs } from '#test/support/opened-tabs.ts';
import { anInitiativeDetail } from '#test/support/tab-answers.ts';

/** What the frame does with the clipboard: the newer way, and the older one. */
const clipboards = {
  open: 'navigator.clipboard.writeText = async (text) => { window.copied = text; }',
  closed: 'navigator.clipboard.writeText = () => Promise.reject(new Error()); document.execCommand = () => false;',
} as const;
const app = 'https://teams.microsoft.com/l/entity/44444444-4444-4444-8444-444444444444/overblik';

describe('the link to what is shown', () => {
  let server: FakeTabServer;
  const open = openedTabs(() => server);

  before(async () => {
    server = await startFakeTabServer();
    server.answers = {
      ...meetingAnswers(),
      'GET /api/initiatives/trygt-natteliv': answering(anInitiativeDetail()),
    };
  });

  after(() => server.close());

  it('is copied with the filters, and leads whoever opens it to the same rows', async () => {
    const { tab, frame } = await open({ src: '/tab/?lang=da&organisation=nordjyllands-politi&health=action' });
    await frame().evaluate(clipboards.open);

    await tab.getByRole('button', { name: 'Kopiér link' }).click();
    await tab.getByText('Linket er kopieret.').waitFor();

    const link = new URL(await frame().evaluate<string>('window.copied'));
    assert.equal(`${link.origin}${link.pathname}`, app);
    const { subEntityId } = JSON.parse(link.searchParams.get('context') ?? '');
    assert.equal(subEntityId, 'tryg-aalborg//view/organisation=nordjyllands-politi&health=action');
    const other = await open({ context: { subEntityId } });
    await other.tab.getByText('1 af 15 indsatser').waitFor();
  });

  for (const [page, src] of [
    ['a meeting', '/tab/?page=meetings&meeting=lead-2025-1'],
    ['an initiative', '/tab/?initiative=trygt-natteliv'],
  ] as const) {
    it(`stands there to be copied by hand where Teams does not let the page copy: ${page}`, async () => {
      const { tab, frame } = await open({ src });
      await tab.getByRole('button', { name: 'Kopiér link' }).first().waitFor();
      await frame().evaluate(clipboards.closed);

      const place = page === 'a meeting' ? tab.getByRole('main') : tab.getByRole('region', { name: 'Trygt natteliv' });
      await place.getByRole('button', { name: 'Kopiér link' }).click();

      await place.getByText('Teams lader ikke siden kopiere. Markér linket, og kopiér det selv.').waitFor();
      const shown = decodeURIComponent(await place.getByLabel('Link til det, du ser').inputValue());
      assert.equal(shown, `${app}?context={"subEntityId":"tryg-aalborg//view/${src.replace('/tab/?', '')}"}`);
    });
  }
});
