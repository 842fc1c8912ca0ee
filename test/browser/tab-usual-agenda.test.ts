import assert from 'node:assert/strict';
import { answering, type FakeTabServer, refusing, startFakeTabServer } from '#test/support/fake-tab-server.ts';
import { aListedMeeting, meetingAnswers } from '#test/support/meeting-answers.ts';
import { openedTabs } from '#test/support/opened-tabs.ts';
import { aMe, aMembership } from '#test/support/tab-answers.ts';

const src = '/tab/?page=meetings';
const usual = {
  version: 'version-1',
  points: [
    { kind: 'approve_agenda', title: null },
    { kind: 'status', title: null },
  ],
};

describe('a group’s usual agenda in the tab', () => {
  let server: FakeTabServer;
  const open = openedTabs(() => server);

  before(async () => {
    server = await startFakeTabServer();
  });

  after(() => server.close());

  beforeEach(() => {
    server.requests.length = 0;
    server.answers = { ...meetingAnswers(), 'GET /api/groups/lead/agenda': answering(usual) };
  });

  function posted(): readonly unknown[] {
    return server.requests.filter(({ method }) => method === 'POST').map(({ body }) => body);
  }

  async function withOwnPoint() {
    const opened = await open({ src });
    await opened.tab.getByRole('button', { name: 'Ret de faste punkter' }).click();
    await opened.tab.getByRole('button', { name: 'Tilføj punkt' }).click();
    return opened;
  }

  it('is saved with a point of one’s own, in the order that was chosen', async () => {
    server.answers['POST /api/groups/lead/agenda'] = ({ body }) => ({
      status: 200,
      body: { points: Object(body).points, version: 'version-2' },
    });
    const { tab } = await withOwnPoint();
    await tab.getByLabel('Titel på punkt 3').fill('Bordet rundt');
    await tab.getByRole('button', { name: 'Flyt Bordet rundt op' }).press('Enter');
    await tab.getByText('Bordet rundt er nu punkt 2. Husk at gemme.').waitFor();
    assert.equal(await tab.locator(':focus').getAttribute('aria-label'), 'Flyt Bordet rundt op');
    await tab.getByRole('button', { name: 'Fjern Godkendelse af dagsorden' }).click();

    await tab.getByRole('button', { name: 'Gem faste punkter' }).click();

    await tab.getByRole('status').filter({ hasText: 'De faste punkter er gemt.' }).waitFor();
    assert.deepEqual(posted(), [
      {
        version: 'version-1',
        points: [
          { kind: 'own', title: 'Bordet rundt' },
          { kind: 'status', title: null },
        ],
      },
    ]);
  });

  it('says beside the field that a title is missing, and sends nothing', async () => {
    const { tab } = await withOwnPoint();

    await tab.getByRole('button', { name: 'Gem faste punkter' }).click();

    await tab.getByText('Skriv en titel.').waitFor();
    assert.equal(await tab.getByLabel('Titel på punkt 3').getAttribute('aria-invalid'), 'true');
    assert.deepEqual(posted(), []);
  });

  it('shows both lists where somebody else changed it, keeps what was typed, and saves on top when asked again', async () => {
    server.answers['POST /api/groups/lead/agenda'] = refusing(409, 'usual_agenda_changed');
    const { tab } = await withOwnPoint();
    await tab.getByLabel('Titel på punkt 3').fill('Bordet rundt');
    const theirs = { version: 'version-2', points: [{ kind: 'theme', title: null }] };
    server.answers['GET /api/groups/lead/agenda'] = answering(theirs);
    await tab.getByRole('button', { name: 'Gem faste punkter' }).click();
    await tab.getByText('En anden har ændret det imens.').waitFor();
    assert.deepEqual(await tab.getByRole('alert').locator('dd').allTextContents(), [
      '1. Tema',
      '1. Godkendelse af dagsorden\n2. Status på indsatserne\n3. Bordet rundt',
    ]);
    assert.equal(await tab.getByLabel('Titel på punkt 3').inputValue(), 'Bordet rundt');

    server.answers['POST /api/groups/lead/agenda'] = answering(usual);
    await tab.getByRole('button', { name: 'Gem faste punkter' }).click();

    await tab.getByText('De faste punkter er gemt.').waitFor();
    assert.deepEqual(
      posted().map((body) => Object(body).version),
      ['version-1', 'version-2'],
    );
  });

  it('is not there for somebody who only takes part', async () => {
    server.answers['GET /api/me'] = answering(aMe({ partnerships: [aMembership({ roles: ['steering'] })] }));
    server.answers['GET /api/meetings'] = answering({ meetings: [aListedMeeting({ warnings: [] })], mayChange: false });
    const { tab, page } = await open({ src });

    await tab.getByRole('button', { name: 'Lav link' }).waitFor();
    await page.waitForLoadState('networkidle');

    assert.equal(await tab.getByText('Faste punkter på dagsordenen').count(), 0);
  });
});
