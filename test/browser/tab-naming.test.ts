import assert from 'node:assert/strict';
import { answering, type FakeTabServer, startFakeTabServer } from '#test/support/fake-tab-server.ts';
import { aMeetingDetail, meetingAnswers } from '#test/support/meeting-answers.ts';
import { openedTabs } from '#test/support/opened-tabs.ts';

const meetingSrc = '/tab/?page=meetings&meeting=lead-2025-1';

describe('naming missing leads, on a meeting’s page', () => {
  let server: FakeTabServer;
  const open = openedTabs(() => server);

  before(async () => {
    server = await startFakeTabServer();
  });

  after(() => server.close());

  beforeEach(() => {
    server.requests.length = 0;
    server.answers = meetingAnswers();
  });

  function posted(path: string): readonly unknown[] {
    return server.requests
      .filter(({ method, url }) => method === 'POST' && url.split('?')[0] === path)
      .map(({ body }) => body);
  }

  it('names missing leads in the channel once a coordinator says so', async () => {
    server.answers['POST /api/meetings/lead-2025-1/names-missing'] = answering(aMeetingDetail());
    const { tab } = await open({ src: meetingSrc });
    await tab.getByText('Indstillinger for mødet').click();
    const naming = tab.getByRole('button', { name: 'Nævn i kanalen, hvilke tovholdere der mangler status' });
    assert.equal(await naming.getAttribute('aria-pressed'), 'false');

    await naming.click();

    await tab.getByText('Det er gemt. Kanalen får at vide, hvem der mangler status.').waitFor();
    assert.deepEqual(posted('/api/meetings/lead-2025-1/names-missing'), [{ namesMissing: true }]);
  });

  it('says why missing leads cannot be named, and offers it to nobody', async () => {
    const { changeable } = aMeetingDetail();
    server.answers['GET /api/meetings/lead-2025-1'] = answering(
      aMeetingDetail({ changeable: changeable && { ...changeable, namingBarrier: 'guests' } }),
    );
    const { tab } = await open({ src: meetingSrc });
    await tab.getByText('Indstillinger for mødet').click();

    await tab
      .getByText('Tovholdere, der mangler status, kan ikke nævnes i kanalen. Der er gæster i kanalen.')
      .waitFor();

    assert.equal(await tab.getByRole('button', { name: /Nævn i kanalen/ }).count(), 0);
  });
});
