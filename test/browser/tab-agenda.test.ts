import assert from 'node:assert/strict';
import { answering, type FakeTabServer, refusing, startFakeTabServer } from '#test/support/fake-tab-server.ts';
import { anAgendaAnswer, aPoint, meetingAnswers } from '#test/support/meeting-answers.ts';
import { openedTabs } from '#test/support/opened-tabs.ts';

const meetingSrc = '/tab/?page=meetings&meeting=lead-2025-1';
const agendaPath = '/api/meetings/lead-2025-1/agenda';

describe('the agenda in the tab', () => {
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
      .filter(({ method, url }) => method === 'POST' && url.split('?')[0] === `${agendaPath}${path}`)
      .map(({ body }) => body);
  }

  it('shows what the status point filled itself with, and marks closed points', async () => {
    const { tab } = await open({ src: meetingSrc });

    await tab.getByText('Fristen er overskredet: 1. maj 2025').waitFor();

    const status = tab.getByRole('listitem').filter({ hasText: '2. Status på indsatserne' });
    assert.match((await status.textContent()) ?? '', /Beder gruppen om en beslutning eller hjælp/);
    assert.match((await status.textContent()) ?? '', /Hvem betaler driften\?/);
    await tab.getByText('Lukket punkt for Koordinator Kommune og Vicepolitiinspektør').waitFor();
  });

  it('moves a point by keyboard, says where it stands, and keeps the focus on its button', async () => {
    const points = anAgendaAnswer().points;
    const moved = [points[0], points[2], points[1], ...points.slice(3)];
    const agenda = { ...anAgendaAnswer(), points: moved };
    server.answers[`POST ${agendaPath}/points/point-3/move`] = answering({ outcome: 'saved', agenda });
    const { tab } = await open({ src: meetingSrc });
    await tab.getByRole('button', { name: 'Ret dagsordenen' }).press('Enter');

    await tab.getByRole('button', { name: 'Flyt Belysning i Jomfru Ane Gade op' }).press('Enter');

    await tab.getByText('Belysning i Jomfru Ane Gade er nu punkt 2.').waitFor();
    assert.deepEqual(posted('/points/point-3/move'), [{ afterId: 'point-1' }]);
    assert.equal(await tab.locator(':focus').getAttribute('aria-label'), 'Flyt Belysning i Jomfru Ane Gade op');
  });

  it('does not move an open point among the closed ones', async () => {
    const { tab } = await open({ src: meetingSrc });
    await tab.getByRole('button', { name: 'Ret dagsordenen' }).click();

    const down = tab.getByRole('button', { name: 'Flyt Eventuelt ned' });

    assert.equal(await down.getAttribute('aria-disabled'), 'true');
  });

  it('adds a point that is closed to those who are named', async () => {
    server.answers[`POST ${agendaPath}/points`] = answering({ outcome: 'saved', agenda: anAgendaAnswer() });
    const { tab } = await open({ src: meetingSrc });
    await tab.getByRole('button', { name: 'Tilføj punkt' }).click();
    await tab.getByLabel('Hvad skal punktet hedde?').fill('Nyt punkt');
    await tab.getByLabel('Koordinator Kommune').check();

    await tab.getByRole('button', { name: 'Gem punkt' }).click();

    await tab.getByText('Dagsordenen er gemt.').waitFor();
    const [body] = posted('/points').map((each) => Object(each));
    assert.match(body.formId, /^[0-9a-f-]{36}$/);
    assert.deepEqual(
      { ...body, formId: null },
      { formId: null, title: 'Nyt punkt', text: '', initiativeId: null, closedTo: ['koordinator-kommune'] },
    );
  });

  it('shows a refused text’s reason beside it, and keeps the text', async () => {
    server.answers[`POST ${agendaPath}/points`] = () => ({
      status: 422,
      body: { code: 'invalid_point', reference: 'r', details: { problems: ['text/contains_cpr_number'] } },
    });
    const { tab } = await open({ src: meetingSrc });
    await tab.getByRole('button', { name: 'Tilføj punkt' }).click();
    await tab.getByLabel('Hvad skal drøftes eller besluttes?').fill('Det, jeg skrev');

    await tab.getByRole('button', { name: 'Gem punkt' }).click();

    await tab.getByText(/ser ud til at indeholde et CPR-nummer/).waitFor();
    assert.equal(await tab.locator(':focus').inputValue(), 'Det, jeg skrev');
  });

  it('sets both texts side by side where somebody else changed the point, and saves on top when asked again', async () => {
    const agenda = anAgendaAnswer({
      points: [aPoint({ text: 'Deres tekst', version: 'point-version-2' }), ...anAgendaAnswer().points.slice(1)],
    });
    server.answers[`POST ${agendaPath}/points/point-1/change`] = answering({ outcome: 'changed_meanwhile', agenda });
    const { tab } = await open({ src: meetingSrc });
    await tab.getByRole('button', { name: 'Ret dagsordenen' }).click();
    await tab.getByRole('button', { name: 'Ret Godkendelse af dagsorden' }).click();
    await tab.getByLabel('Hvad skal drøftes eller besluttes?').fill('Min tekst');
    await tab.getByRole('button', { name: 'Gem punkt' }).click();
    await tab.getByText('En anden har ændret det imens.').waitFor();
    assert.deepEqual(await tab.getByRole('alert').locator('dd').allTextContents(), ['Deres tekst', 'Min tekst']);

    server.answers[`POST ${agendaPath}/points/point-1/change`] = answering({ outcome: 'saved', agenda });
    await tab.getByRole('button', { name: 'Gem punkt' }).click();

    await tab.getByText('Dagsordenen er gemt.').waitFor();
    assert.deepEqual(
      posted('/points/point-1/change').map((body) => [Object(body).version, Object(body).text]),
      [
        ['point-version-1', 'Min tekst'],
        ['point-version-2', 'Min tekst'],
      ],
    );
  });

  it('says why a change was refused, and fetches the agenda anew', async () => {
    server.answers[`POST ${agendaPath}/take`] = refusing(404, 'no_such_meeting');
    const { tab } = await open({ src: meetingSrc });

    await tab.getByRole('button', { name: 'Sæt på dagsordenen: Kampagne til studiestart' }).click();

    await tab.getByText('Mødet findes ikke længere. Find det igen, hvor du kom fra.').waitFor();
  });
});
