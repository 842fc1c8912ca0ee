import assert from 'node:assert/strict';
import { answering, type FakeTabServer, startFakeTabServer } from '#test/support/fake-tab-server.ts';
import { aListedMeeting, meetingAnswers } from '#test/support/meeting-answers.ts';
import { openedTabs } from '#test/support/opened-tabs.ts';

const meetingsSrc = '/tab/?page=meetings';
const meetingSrc = '/tab/?page=meetings&meeting=lead-2025-1';

describe('the list of meetings', () => {
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

  it('asks once for all coming meetings, with one’s own answers and what to know of each', async () => {
    const meetings = ['a', 'b', 'c'].map((id) => aListedMeeting({ id }));
    server.answers['GET /api/meetings'] = answering({ meetings, mayChange: true });
    const { tab } = await open({ src: meetingsSrc });

    await tab.getByRole('button', { name: 'Jeg deltager' }).nth(2).waitFor();

    const asked = server.requests.map(({ url }) => url.split('?')[0] ?? '');
    assert.deepEqual(
      asked.filter((path) => path.startsWith('/api/meetings')),
      ['/api/meetings'],
    );
    assert.equal(await tab.getByText('Mødet ligger samme dag som styregruppens møde.').count(), 3);
  });

  it('leads back to the chat', async () => {
    const { tab, asked } = await open({ src: meetingSrc });

    await tab.getByRole('button', { name: 'Åbn chatten' }).click();

    const [link] = (await asked()).links;
    assert.match(link ?? '', /^https:\/\/teams\.microsoft\.com\/l\/chat\/0\/0\?users=28:/);
  });
});
