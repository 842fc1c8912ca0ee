import assert from 'node:assert/strict';
import * as v from 'valibot';
import { fetchList } from '#bot/contract/lists.ts';
import { answering, type FakeTabServer, refusing, startFakeTabServer } from '#test/support/fake-tab-server.ts';
import { meetingAnswers } from '#test/support/meeting-answers.ts';
import { openedTabs } from '#test/support/opened-tabs.ts';
import { aMe, aMembership, anInitiativeDetail, anOverview, anOverviewInitiative } from '#test/support/tab-answers.ts';

describe('fetching a list as a file', () => {
  let server: FakeTabServer;
  const open = openedTabs(() => server);

  before(async () => {
    server = await startFakeTabServer();
  });

  after(() => server.close());

  beforeEach(() => {
    const initiatives = [
      anOverviewInitiative({ id: 'havn', order: 1, name: 'Havnen', needsDecision: true }),
      anOverviewInitiative({ id: 'bydel', order: 2, name: 'Bydelen' }),
      anOverviewInitiative({ id: 'by', order: 3, name: 'Byen', needsDecision: true }),
    ];
    server.answers = {
      'GET /api/me': answering(aMe()),
      'GET /api/overview': answering(anOverview({ initiatives })),
      'POST /api/lists/initiatives': answering({}),
    };
  });

  const asked = () =>
    server.requests
      .filter(({ url }) => url.startsWith('/api/lists/'))
      .map(({ url, body }) => ({ url, body: v.parse(fetchList, body) }));

  it('asks for the rows that the filter in the link shows, in the order of its sorting', async () => {
    server.requests.length = 0;
    const { tab } = await open({ src: '/tab/?decision=1&sort=name' });

    await tab.getByRole('button', { name: 'Hent indsatser som Excel' }).click();
    await tab.getByText('Filen er hentet.').waitFor();

    assert.deepEqual(asked(), [
      {
        url: `/api/lists/initiatives?partnership=${anOverview().partnership.id}`,
        body: { as: 'xlsx', lang: 'da', ids: ['by', 'havn'] },
      },
    ]);
  });

  it('asks on a meeting’s page for its agenda and for who comes, which are fetched one by one', async () => {
    server.answers = {
      ...meetingAnswers(),
      'POST /api/lists/agenda': answering({}),
      'POST /api/lists/headcount': answering({}),
    };
    server.requests.length = 0;
    const { tab } = await open({ src: '/tab/?page=meetings&meeting=lead-2025-1' });

    await tab.getByRole('button', { name: 'Hent dagsorden som Excel' }).click();
    await tab.getByText('Filen er hentet.').waitFor();
    await tab.getByRole('button', { name: 'Hent fremmøde som Word' }).click();
    await tab.getByText('Filen er hentet.').nth(1).waitFor();

    assert.deepEqual(
      asked().map(({ body }) => [body.as, body.about, body.ids]),
      [
        ['xlsx', 'lead-2025-1', undefined],
        ['docx', 'lead-2025-1', undefined],
      ],
    );
  });

  it('is reached by keyboard in the order Excel, CSV, Word', async () => {
    const { page, tab } = await open({ src: '/tab/' });
    await tab.getByRole('button', { name: 'Hent indsatser som Excel' }).focus();

    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');

    await tab.getByText('Filen er hentet.').waitFor();
    assert.equal(asked().at(-1)?.body.as, 'docx');
  });

  it('says why there is no file', async () => {
    server.answers['POST /api/lists/initiatives'] = refusing(403, 'not_allowed');
    const { tab } = await open({ src: '/tab/', context: { locale: 'en-us' } });

    await tab.getByRole('button', { name: 'Fetch initiatives as CSV' }).click();

    const said = tab.getByRole('group', { name: 'Fetch as' }).getByRole('status');
    await said.filter({ hasText: /\w/ }).waitFor();
    await said.filter({ hasNotText: 'Fetching the file' }).waitFor();
    assert.notEqual(await said.innerText(), 'The file is fetched.');
  });

  it('lets a coordinator fetch everything about an initiative in a period, its last day included', async () => {
    server.answers = {
      ...server.answers,
      'GET /api/overview': answering(anOverview()),
      'GET /api/initiatives/trygt-natteliv': answering(anInitiativeDetail()),
      'GET /api/initiatives/trygt-natteliv/extract': answering({}),
    };
    server.requests.length = 0;
    const { tab } = await open({ src: '/tab/?initiative=trygt-natteliv' });

    await tab.getByLabel('Fra og med').fill('2025-01-01');
    await tab.getByLabel('Til og med').fill('2025-06-30');
    await tab.getByRole('button', { name: 'Hent alt om indsatsen som Word' }).click();
    await tab.getByText('Filen er hentet.').waitFor();

    assert.deepEqual(
      server.requests.filter(({ url }) => url.includes('/extract')).map(({ url }) => url.split('?')[1]),
      ['partnership=tryg-aalborg&as=docx&lang=da&from=2025-01-01&before=2025-07-01'],
    );
  });

  it('offers it to nobody else', async () => {
    server.answers = {
      ...server.answers,
      'GET /api/me': answering(aMe({ partnerships: [aMembership({ roles: ['steering'] })] })),
      'GET /api/overview': answering(anOverview()),
      'GET /api/initiatives/trygt-natteliv': answering(anInitiativeDetail()),
    };
    const { tab } = await open({ src: '/tab/?initiative=trygt-natteliv' });

    await tab.getByText('Om indsatsen').waitFor();
    await tab.getByRole('button', { name: 'Hent tidligere statusser som Word' }).waitFor();

    assert.equal(await tab.getByText('Hent alt om indsatsen').count(), 0);
  });
});
