import assert from 'node:assert/strict';
import { answering, type FakeTabServer, refusing, startFakeTabServer } from '#test/support/fake-tab-server.ts';
import { openedTabs } from '#test/support/opened-tabs.ts';
import { anOperationAnswer } from '#test/support/operation-answer.ts';
import { aMe, aMembership, anInitiativeDetail, anOverview, anOverviewInitiative } from '#test/support/tab-answers.ts';

describe('the overview in Teams', () => {
  let server: FakeTabServer;
  const open = openedTabs(() => server);

  before(async () => {
    server = await startFakeTabServer();
  });

  after(() => server.close());

  beforeEach(() => {
    server.requests.length = 0;
    server.answers = {
      'GET /api/me': answering(aMe()),
      'GET /api/overview': answering(anOverview()),
      'GET /api/initiatives/trygt-natteliv': answering(anInitiativeDetail()),
    };
  });

  it('shows every initiative with its word, and says that the data are samples', async () => {
    const { tab, complaints } = await open();

    await tab.getByRole('heading', { level: 1, name: 'Tryg Aalborg' }).waitFor();

    assert.equal(await tab.getByText('Eksempeldata').isVisible(), true);
    assert.equal(await tab.getByText('Frist onsdag den 28. maj 2025 (om 15 dage)').isVisible(), true);
    assert.equal(await tab.getByRole('table', { name: 'Indsatser' }).getByRole('rowheader').count(), 15);
    const row = tab.getByRole('row', { name: /Trygt natteliv/ });
    assert.match(await row.innerText(), /Kræver handling\s+Beslutning i styregruppen\s+Før: Følger planen/);
    assert.deepEqual(complaints, []);
  });

  it('asks for each thing once, with the token of the user’s own tenant', async () => {
    const { page, tab, asked } = await open();

    await tab.getByRole('table', { name: 'Indsatser' }).waitFor();
    await page.waitForFunction('window.asked.states.length > 0');

    assert.deepEqual(server.requests.map(({ url }) => url).toSorted(), ['/api/me', '/api/overview']);
    assert.deepEqual(server.requests.map(({ token }) => token).toSorted(), ['token-1', 'token-2']);
    const { tenants, states } = await asked();
    assert.deepEqual(tenants, ['11111111-1111-4111-8111-111111111111', '11111111-1111-4111-8111-111111111111']);
    assert.deepEqual(states, ['success']);
  });

  it('keeps the filter in the address, so that a reload shows the same', async () => {
    const { tab, frame } = await open();

    await tab.getByRole('button', { name: '1 kræver handling: vis for Nordjyllands Politi' }).click();
    await tab.getByText('1 af 15 indsatser').waitFor();

    assert.match(frame().url(), /\?organisation=nordjyllands-politi&health=action$/);
    await frame().goto(frame().url());
    await tab.getByText('1 af 15 indsatser').waitFor();
    assert.deepEqual(await tab.getByRole('table', { name: 'Indsatser' }).getByRole('rowheader').allInnerTexts(), [
      'Trygt natteliv',
    ]);
  });

  it('has what is searched for in the address once the typing stops', async () => {
    const { page, tab } = await open();

    await tab.getByRole('searchbox').pressSequentially('natteliv');

    await tab.getByText('1 af 15 indsatser').waitFor();
    await page.waitForFunction("document.querySelector('iframe').contentWindow.location.search === '?q=natteliv'");
  });

  it('says when nothing passes the filters and leads back to everything', async () => {
    const { tab } = await open({ src: '/tab/?q=findes-ikke' });

    await tab.getByText('Ingen indsatser passer til dine filtre.').waitFor();
    await tab.getByRole('main').getByRole('button', { name: 'Ryd filtre' }).last().click();

    await tab.getByText('15 indsatser', { exact: true }).waitFor();
  });

  it('sorts by a column’s heading and says so to those who do not see the arrow', async () => {
    const { tab } = await open();

    await tab.getByRole('button', { name: 'Fremdrift', exact: true }).click();

    await tab.locator('th[aria-sort="ascending"]', { hasText: 'Fremdrift' }).waitFor();
    assert.equal(
      await tab.getByRole('table', { name: 'Indsatser' }).getByRole('rowheader').first().innerText(),
      'Trygt natteliv',
    );
  });

  it('folds the breakdown beside an open initiative, unless the reader has opened it', async () => {
    const { tab } = await open({ src: '/tab/?page=overview' });
    const table = tab.getByRole('table', { name: 'Pr. organisation' });
    const close = tab.getByRole('button', { name: 'Luk' });
    await table.waitFor();

    await tab.getByRole('button', { name: 'Tryg bydel' }).first().click();
    await table.waitFor({ state: 'hidden' });
    await tab.getByText('Fordeling').click();
    await table.waitFor();
    await close.click();
    await close.waitFor({ state: 'detached' });
    await tab.getByRole('button', { name: 'Tryg bydel' }).first().click();
    await close.waitFor();

    assert.equal(await table.isVisible(), true);
  });

  it('leads to the chat with the bot', async () => {
    const { page, tab, asked } = await open();

    await tab.getByRole('button', { name: 'Åbn chatten' }).click();
    await page.waitForFunction('window.asked.links.length > 0');

    const links = ['https://teams.microsoft.com/l/chat/0/0?users=28:44444444-4444-4444-8444-444444444444'];
    assert.deepEqual((await asked()).links, links);
  });

  it('changes partnership and forgets the filter that belonged to the other', async () => {
    const second = { id: 'tryg-nabo', name: 'Tryg Nabo', timeZone: 'Europe/Copenhagen', sampleData: true };
    server.answers['GET /api/me'] = answering(
      aMe({ partnerships: [aMembership(), aMembership({ id: 'tryg-nabo', name: 'Tryg Nabo' })] }),
    );
    server.answers['GET /api/overview'] = ({ url }) => ({
      status: 200,
      body: url.endsWith('partnership=tryg-nabo') ? anOverview({ partnership: second }) : anOverview(),
    });
    const { tab, frame } = await open({ src: '/tab/?goal=M4' });

    await tab.getByRole('combobox', { name: 'Samarbejde' }).selectOption('tryg-nabo');

    await tab.getByRole('heading', { level: 1, name: 'Tryg Nabo' }).waitFor();
    assert.match(frame().url(), /\?partnership=tryg-nabo$/);
  });

  it('keeps showing what it had when a refresh fails, and says so', async () => {
    const { tab } = await open();
    await tab.getByRole('table', { name: 'Indsatser' }).waitFor();
    server.answers['GET /api/overview'] = refusing(500, 'internal');

    await tab.getByRole('button', { name: 'Opdatér' }).click();

    await tab.getByText('Overblikket kunne ikke opdateres. Du ser det, som det var kl. 09.00.').waitFor();
    assert.equal(await tab.getByRole('table', { name: 'Indsatser' }).isVisible(), true);
  });

  it('shows a new status after a refresh', async () => {
    server.answers['GET /api/overview'] = answering(anOverview({ initiatives: [anOverviewInitiative()] }));
    const { tab } = await open();
    await tab
      .getByRole('row', { name: /Tryg bydel/ })
      .getByText('Følger planen')
      .waitFor();
    server.answers['GET /api/overview'] = answering(
      anOverview({ initiatives: [anOverviewInitiative({ health: 'done', latestHealth: 'done' })] }),
    );

    await tab.getByRole('button', { name: 'Opdatér' }).click();

    await tab
      .getByRole('row', { name: /Tryg bydel/ })
      .getByText('Afsluttet')
      .waitFor();
  });

  for (const src of ['/tab/', '/tab/?initiative=trygt-natteliv', '/tab/?page=waiting', '/tab/?page=operation']) {
    it(`needs no sideways scrolling at 320 px: ${src}`, async () => {
      server.answers['GET /api/waiting'] = answering({ waiting: [], people: [], roles: [] });
      server.answers['GET /api/operation'] = answering(anOperationAnswer());
      const { tab, frame } = await open({ src, width: 320, height: 700 });
      await tab.getByRole('heading').first().waitFor();
      await tab.locator('[aria-busy="true"]').waitFor({ state: 'detached' });

      const overflow = await frame().evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );

      assert.equal(overflow, 0);
    });
  }
});
