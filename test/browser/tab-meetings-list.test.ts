import assert from 'node:assert/strict';
import { answering, type FakeTabServer, refusing, startFakeTabServer } from '#test/support/fake-tab-server.ts';
import { aListedMeeting, aMeetingAnswer, aMeetingDetail, meetingAnswers } from '#test/support/meeting-answers.ts';
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

    await tab.getByRole('button', { name: 'Deltager' }).nth(2).waitFor();

    const asked = server.requests.map(({ url }) => url.split('?')[0] ?? '');
    assert.deepEqual(
      asked.filter((path) => path.startsWith('/api/meetings')),
      ['/api/meetings'],
    );
    assert.equal(await tab.getByText('Mødet ligger samme dag som styregruppens møde.').count(), 3);
  });

  it('leads back to the chat', async () => {
    const { tab, page, asked } = await open({ src: meetingSrc });

    await tab.getByRole('button', { name: 'Åbn chatten' }).click();
    await page.waitForFunction('window.asked.links.length > 0');

    const [link] = (await asked()).links;
    assert.match(link ?? '', /^https:\/\/teams\.microsoft\.com\/l\/chat\/0\/0\?users=28:/);
  });

  it('lets a coordinator choose when the channel is told, and says what is no number', async () => {
    const { changeable, ...detail } = aMeetingDetail();
    const plan = [{ kind: 'called', unit: 'weeks', before: 8 }];
    const served = { ...detail, changeable: { ...changeable, plan } };
    server.answers['GET /api/meetings/lead-2025-1'] = answering(served);
    server.answers['POST /api/meetings/lead-2025-1/plan'] = answering(served);
    const { tab } = await open({ src: meetingSrc });
    await tab.getByText('Indstillinger for mødet').click();
    await tab.getByText('Indkaldelse: 8 uger før mødet').waitFor();
    await tab.getByRole('button', { name: 'Ret beskeder' }).press('Enter');
    await tab.getByLabel('Indkaldelse: antal uger før mødet').fill('otte');
    await tab.getByRole('button', { name: 'Gem beskeder' }).press('Enter');
    await tab.getByText('Skriv et helt tal fra 0 til 26, eller lad feltet stå tomt.').waitFor();

    await tab.getByLabel('Indkaldelse: antal uger før mødet').fill('4');
    await tab.getByLabel('Dagen før: antal dage før mødet').fill('2');
    await tab.getByRole('button', { name: 'Gem beskeder' }).press('Enter');

    await tab.getByText('Beskederne er gemt.').waitFor();
    const [sent] = server.requests.filter(({ method }) => method === 'POST');
    assert.deepEqual(sent?.body, {
      plan: [
        { kind: 'called', unit: 'weeks', before: 4 },
        { kind: 'day_before', unit: 'days', before: 2 },
      ],
      seen: 'version-1',
    });
  });

  it('continues a series with one more agreed day', async () => {
    const series = {
      ...{ id: 's-1', group: 'lead', title: null, startTime: '13:00', endTime: '15:00', plan: [] },
      ...{ timeZone: 'Europe/Copenhagen', rule: { kind: 'dates', dates: ['2025-06-11'] } },
    };
    server.answers['GET /api/meeting-series'] = answering({ series: [{ series, meetings: [] }], mayChange: true });
    server.answers['POST /api/meeting-series/s-1/continue'] = answering(series);
    const { tab } = await open({ src: meetingsSrc });
    await tab.getByLabel('Endnu en aftalt dag').fill('2025-11-12');

    await tab.getByRole('button', { name: 'Planlæg flere møder: Møde i Tovholdergruppen' }).press('Enter');

    await tab.getByText('Seriens nye møder er planlagt.').waitFor();
    assert.deepEqual(
      server.requests.filter(({ method }) => method === 'POST').map(({ body }) => body),
      [{ dates: ['2025-11-12'] }],
    );
  });

  describe('with a series', () => {
    const inCommon = { title: null, startTime: '13:00', endTime: '15:00', timeZone: 'Europe/Copenhagen' };
    const series = { id: 's-1', group: 'lead', ...inCommon, rule: { kind: 'dates', dates: [] }, plan: [] };
    const one = {
      ...{ ...series, version: 'v-1', place: 'Rådhuset', onlineUrl: null, chairId: 'left-1', channelId: null },
      ...{ participantIds: [], follows: [aMeetingAnswer()], stands: [aMeetingAnswer({ date: '2025-11-12' })] },
    };
    const path = '/api/meeting-series/s-1';

    function posted(): readonly unknown[] {
      return server.requests.filter(({ method }) => method === 'POST').map(({ body }) => body);
    }

    beforeEach(() => {
      server.answers['GET /api/meeting-series'] = answering({ series: [{ series, meetings: [] }], mayChange: true });
      server.answers[`GET ${path}`] = answering(one);
    });

    it('says which meetings follow before it is changed, and shows what somebody else made of it beside one’s own', async () => {
      const { tab } = await open({ src: meetingsSrc });
      await tab.getByRole('button', { name: 'Ret serie: Møde i Tovholdergruppen' }).press('Enter');
      await tab.getByText('Følger med serien: 1 kommende møde: 11. juni 2025.').waitFor();
      await tab.getByText('1 kommende møde: 12. november 2025.').waitFor();
      await tab.getByLabel('Sted', { exact: true }).fill('Politigården');
      server.answers[`GET ${path}`] = answering({ ...one, version: 'v-2', place: 'Regionshuset' });
      server.answers[`POST ${path}`] = refusing(409, 'series_changed');
      await tab.getByRole('button', { name: 'Gem serie' }).press('Enter');
      await tab.getByText('En anden har ændret det imens.').waitFor();
      const shown = await tab.getByLabel('Sted', { exact: true }).locator('dd').allTextContents();

      server.answers[`POST ${path}`] = answering({ kind: 'kept', series });
      await tab.getByRole('button', { name: 'Gem serie' }).press('Enter');

      await tab.getByText('Serien er rettet, og de møder, der følger den, med.').waitFor();
      await tab.locator('button:focus', { hasText: 'Ret serie' }).waitFor();
      const sent = posted().map((body) => Object(body));
      assert.deepEqual(shown, ['Regionshuset', 'Politigården']);
      assert.deepEqual(
        sent.map(({ seen, meeting, isSure }) => [seen, meeting.place, isSure]),
        [
          ['v-1', 'Politigården', false],
          ['v-2', 'Politigården', false],
        ],
      );
    });

    it('offers people of today, keeps who left and stands there, and names the whole group with one press', async () => {
      const { tab } = await open({ src: meetingsSrc });
      await tab.getByRole('button', { name: 'Ret serie: Møde i Tovholdergruppen' }).press('Enter');
      const chair = tab.getByLabel('Mødeleder');
      await chair.waitFor();
      const chairs = await chair.locator('option').allTextContents();
      await tab.getByRole('button', { name: 'Vælg alle i gruppen (1)' }).press('Enter');
      await tab.getByText('1 deltager valgt.').waitFor();
      await tab.getByLabel('Vicepolitiinspektør').check();
      await tab.getByText('Kan ikke nås i chatten: Vicepolitiinspektør.').waitFor();
      server.answers[`POST ${path}`] = answering({ kind: 'kept', series });

      await tab.getByRole('button', { name: 'Gem serie' }).press('Enter');

      await tab.getByText('Serien er rettet').waitFor();
      const [sent] = posted().map((body) => Object(body));
      assert.deepEqual(chairs, [
        'Ingen valgt',
        'Fratrådt Person (fratrådt)',
        'Koordinator Kommune',
        'Tovholder Trygt natteliv',
        'Vicepolitiinspektør',
      ]);
      assert.deepEqual([sent.meeting.chairId, sent.meeting.participantIds], ['left-1', 'lead-3,styregruppe-politi']);
    });
  });
});
