import assert from 'node:assert/strict';
import { answering, type FakeTabServer, startFakeTabServer } from '#test/support/fake-tab-server.ts';
import { openedTabs } from '#test/support/opened-tabs.ts';
import { aMe, anInitiativeDetail, anOverview, anUpdateAnswer } from '#test/support/tab-answers.ts';

describe('an initiative in the tab', () => {
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

  it('opens an initiative by keyboard, moves focus in, and gives it back on Escape', async () => {
    const { tab, page } = await open();
    const opener = tab.getByRole('button', { name: 'Trygt natteliv', exact: true });
    await opener.focus();

    await page.keyboard.press('Enter');
    const heading = tab.getByRole('heading', { level: 2, name: 'Trygt natteliv' });
    await heading.waitFor();
    assert.equal(await heading.evaluate((element) => element === document.activeElement), true);
    await tab.getByText('Der mangler en aftale om kameraer.').waitFor();
    await page.keyboard.press('Escape');

    await heading.waitFor({ state: 'detached' });
    assert.equal(await opener.evaluate((element) => element === document.activeElement), true);
  });

  it('shows gaps as gaps, and hidden texts as a sentence about who may see them', async () => {
    const { tab } = await open({ src: '/tab/?initiative=trygt-natteliv' });

    const panel = tab.getByRole('region', { name: 'Trygt natteliv' });
    await panel.getByText('Seneste status').waitFor();

    assert.equal(await panel.getByText('Ikke beskrevet endnu').isVisible(), true);
    assert.equal(await panel.getByText('Anslået: det står ikke i kilden').isVisible(), true);
    assert.equal(
      await panel
        .getByText('Teksten er ikke synlig for dig. Den kan ses af: koordinatorer og styregruppe.')
        .isVisible(),
      true,
    );
  });

  it('opens one that has ended by its own link, marked so, and leads on to what goes on from it', async () => {
    const ended = anInitiativeDetail({
      initiative: { ...anInitiativeDetail().initiative, id: 'nattevagt', name: 'Nattevagt', nameEn: null },
      endedOn: '2025-04-30',
      successors: [{ id: 'trygt-natteliv', name: 'Trygt natteliv', nameEn: null }],
    });
    server.answers['GET /api/initiatives/nattevagt'] = answering(ended);
    const { tab } = await open({ src: '/tab/?initiative=nattevagt' });
    await tab.getByRole('heading', { level: 2, name: 'Nattevagt' }).waitFor();
    await tab.getByText('Indsatsen sluttede 30. april 2025.', { exact: false }).waitFor();
    await tab.getByText('Der mangler en aftale om kameraer.').waitFor();

    await tab.getByRole('button', { name: 'Går videre som: Trygt natteliv' }).click();

    await tab.getByRole('heading', { level: 2, name: 'Trygt natteliv' }).waitFor();
  });

  it('marks what people wrote with its language, also in the English tab', async () => {
    const { tab } = await open({ src: '/tab/?initiative=trygt-natteliv', context: { locale: 'en-gb' } });

    const written = tab.getByText('Der mangler en aftale om kameraer.');
    await written.waitFor();

    assert.equal(await written.getAttribute('lang'), 'da');
    assert.equal(await tab.locator('html').getAttribute('lang'), 'en');
    assert.equal(await tab.getByRole('heading', { name: 'Latest status' }).isVisible(), true);
  });

  it('says of a status that a coordinator entered, and when it came late', async () => {
    const entered = anUpdateAnswer({
      late: true,
      authorRole: 'coordinator',
      author: { id: 'koordinator-kommune', name: 'Koordinator Kommune', organisation: 'aalborg-kommune' },
      onBehalfOf: { id: 'lead-3', name: 'Tovholder Trygt natteliv', organisation: 'nordjyllands-politi' },
    });
    server.answers['GET /api/initiatives/trygt-natteliv'] = answering(anInitiativeDetail({ updates: [entered] }));
    const { tab } = await open({ src: '/tab/?initiative=trygt-natteliv' });

    await tab.getByText('Skrevet af Koordinator Kommune for Tovholder Trygt natteliv').waitFor();

    assert.equal(await tab.getByText('Sendt efter fristen').isVisible(), true);
  });

  it('loads earlier statuses from the oldest one shown', async () => {
    const older = anUpdateAnswer({ version: 1, unchanged: true, submittedAt: '2024-06-03T08:00:00.000Z' });
    server.answers['GET /api/initiatives/trygt-natteliv/updates'] = answering({ updates: [older], hasMore: false });
    const { tab } = await open({ src: '/tab/?initiative=trygt-natteliv' });

    await tab.getByRole('button', { name: 'Vis flere' }).click();

    await tab.getByText('3. juni 2024').waitFor();
    assert.equal(await tab.getByText('Uændret siden sidst').isVisible(), true);
    assert.deepEqual(
      server.requests.map(({ url }) => url).filter((url) => url.includes('/updates?')),
      ['/api/initiatives/trygt-natteliv/updates?partnership=tryg-aalborg&before=2'],
    );
  });

  it('opens what a deep link points at, also when it comes later', async () => {
    const { tab, page } = await open({ context: { subEntityId: 'tryg-aalborg/trygt-natteliv' } });
    await tab.getByRole('heading', { level: 2, name: 'Trygt natteliv' }).waitFor();

    await page.evaluate(
      `context = { ...context, subEntityId: 'tryg-aalborg/patientens-team' }; teams.contextChanged();`,
    );

    await tab.getByRole('heading', { level: 2, name: 'Patientens Team' }).waitFor();
  });

  it('gives the phone’s screen to the opened initiative and the list back on the way back', async () => {
    const { tab } = await open({ width: 360, height: 740 });
    await tab.getByRole('button', { name: 'Trygt natteliv', exact: true }).click();
    await tab.getByRole('heading', { level: 2, name: 'Trygt natteliv' }).waitFor();
    assert.equal(await tab.getByRole('table', { name: 'Indsatser' }).isVisible(), false);

    await tab.getByRole('button', { name: 'Til overblikket' }).click();

    await tab.getByRole('table', { name: 'Indsatser' }).waitFor();
    const opener = tab.getByRole('button', { name: 'Trygt natteliv', exact: true });
    assert.equal(await opener.evaluate((element) => element === document.activeElement), true);
  });
});
