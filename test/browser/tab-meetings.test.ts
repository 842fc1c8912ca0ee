import assert from 'node:assert/strict';
import { answering, type FakeTabServer, refusing, startFakeTabServer } from '#test/support/fake-tab-server.ts';
import {
  aListedMeeting,
  aMeetingAnswer,
  aMeetingDetail,
  aMemberDetail,
  anAgendaAnswer,
  meetingAnswers,
  minutesAnswer,
} from '#test/support/meeting-answers.ts';
import { openedTabs } from '#test/support/opened-tabs.ts';
import { aRoundAnswer } from '#test/support/round-answer.ts';
import { aMe, aMembership } from '#test/support/tab-answers.ts';

const meetingsSrc = '/tab/?page=meetings';
const meetingSrc = '/tab/?page=meetings&meeting=lead-2025-1';

describe('the page of meetings', () => {
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

  it('is reached by keyboard, and the meeting that is open stands in the link', async () => {
    const { tab, frame } = await open();
    await tab.getByRole('button', { name: 'Møder', exact: true }).press('Enter');

    await tab.getByRole('button', { name: 'Åbn Møde i Tovholdergruppen 11. juni 2025' }).press('Enter');

    await tab.getByRole('heading', { level: 1, name: 'Møde i Tovholdergruppen' }).waitFor();
    assert.equal(await frame().evaluate('location.search'), '?page=meetings&meeting=lead-2025-1');
    await tab.getByRole('button', { name: 'Til møderne' }).press('Enter');
    await tab.getByRole('button', { name: 'Planlæg møde' }).waitFor();
  });

  it('opens the meeting that a deep link points at', async () => {
    const { tab } = await open({ context: { subEntityId: 'tryg-aalborg//meetings/lead-2025-1' } });

    await tab.getByRole('heading', { level: 1, name: 'Møde i Tovholdergruppen' }).waitFor();
  });

  it('plans a meeting only when what is worth knowing has been read, and from one form', async () => {
    server.answers['GET /api/rounds'] = answering({ rounds: [aRoundAnswer()] });
    const warnings = [{ code: 'same_day', date: '2025-08-27', meetingId: 's', group: 'steering' }];
    server.answers['POST /api/meetings'] = ({ body }) => ({
      status: 200,
      body: Object(body).isSure
        ? { kind: 'kept', meeting: aMeetingAnswer(), version: 'v', warnings }
        : { kind: 'warned', warnings },
    });
    const { tab } = await open({ src: meetingsSrc });
    await tab.getByRole('button', { name: 'Planlæg møde' }).click();
    await tab.getByLabel('Dag *').fill('2025-08-27');
    await tab.getByLabel('Statusrunde, mødet bygger på').selectOption({ index: 1 });
    await tab.getByRole('button', { name: 'Gem møde' }).click();
    await tab.getByText('Værd at vide, før du gemmer').waitFor();

    await tab.getByRole('button', { name: 'Gem alligevel' }).click();

    await tab.getByRole('status').filter({ hasText: 'Mødet er planlagt.' }).waitFor();
    const [first, second] = posted('/api/meetings').map((body) => Object(body));
    assert.deepEqual([first.isSure, second.isSure], [false, true]);
    assert.equal(first.formId, second.formId);
    assert.equal(second.meeting.date, '2025-08-27');
    assert.equal(second.roundId, aRoundAnswer().id);
  });

  it('shows every problem beside its field, and keeps what was typed', async () => {
    server.answers['POST /api/meetings'] = answering({
      kind: 'problems',
      problems: [
        { field: 'date', code: 'required' },
        { field: 'onlineUrl', code: 'not_https' },
      ],
    });
    const { tab } = await open({ src: meetingsSrc });
    await tab.getByRole('button', { name: 'Planlæg møde' }).click();
    await tab.getByLabel('Sted', { exact: true }).fill('Rådhuset');

    await tab.getByRole('button', { name: 'Gem møde' }).click();

    await tab.getByText('Vælg en dag for mødet.').waitFor();
    await tab.getByText('Indsæt et link, der begynder med https.').waitFor();
    assert.equal(await tab.getByLabel('Sted', { exact: true }).inputValue(), 'Rådhuset');
    assert.equal(await tab.locator(':focus').getAttribute('type'), 'date');
  });

  it('shows what somebody else changed beside one’s own, and saves on top only when asked again', async () => {
    const { tab } = await open({ src: meetingSrc });
    await tab.getByRole('button', { name: 'Ret møde' }).click();
    await tab.getByLabel('Sted', { exact: true }).fill('Politigården');
    const theirs = aMeetingDetail({ meeting: aMeetingAnswer({ place: 'Rådhuset' }) });
    const changeable = theirs.changeable && { ...theirs.changeable, version: 'version-2' };
    server.answers['GET /api/meetings/lead-2025-1'] = answering({ ...theirs, changeable });
    server.answers['POST /api/meetings/lead-2025-1'] = refusing(409, 'meeting_changed');
    await tab.getByRole('button', { name: 'Gem møde' }).click();
    await tab.getByText('En anden har ændret det imens.').waitFor();
    assert.deepEqual(await tab.getByLabel('Sted', { exact: true }).locator('dd').allTextContents(), [
      'Rådhuset',
      'Politigården',
    ]);

    const kept = { kind: 'kept', meeting: aMeetingAnswer(), version: 'version-3', warnings: [] };
    server.answers['POST /api/meetings/lead-2025-1'] = answering(kept);
    await tab.getByRole('button', { name: 'Gem møde' }).click();

    await tab.getByText('Mødet er rettet.').waitFor();
    const bodies = posted('/api/meetings/lead-2025-1').map((body) => Object(body));
    assert.deepEqual(
      bodies.map(({ seen, meeting }) => [seen, meeting.place]),
      [
        ['version-1', 'Politigården'],
        ['version-2', 'Politigården'],
      ],
    );
  });

  it('is told by a coordinator which round it builds on', async () => {
    server.answers['GET /api/rounds'] = answering({ rounds: [aRoundAnswer()] });
    server.answers['POST /api/meetings/lead-2025-1/round'] = answering(aMeetingDetail());
    const { tab } = await open({ src: meetingSrc });

    await tab.getByText('Indstillinger for mødet').click();
    await tab.getByLabel('Statusrunde, mødet bygger på').selectOption('');

    await tab.getByText('Mødet er rettet.').waitFor();
    assert.deepEqual(posted('/api/meetings/lead-2025-1/round'), [{ roundId: null }]);
  });

  it('asks before a meeting is cancelled; Escape keeps it', async () => {
    server.answers['POST /api/meetings/lead-2025-1/cancel'] = answering(
      aMeetingDetail({ meeting: aMeetingAnswer({ state: 'cancelled' }) }),
    );
    const { tab, page } = await open({ src: meetingSrc });
    await tab.getByRole('button', { name: 'Aflys møde' }).click();
    await tab.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await tab.getByRole('dialog').waitFor({ state: 'detached' });
    assert.deepEqual(posted('/api/meetings/lead-2025-1/cancel'), []);

    await tab.getByRole('button', { name: 'Aflys møde' }).click();
    await tab.getByRole('dialog').getByRole('button', { name: 'Aflys møde' }).click();

    await tab.getByText('Mødet er aflyst.').waitFor();
    assert.equal(posted('/api/meetings/lead-2025-1/cancel').length, 1);
  });

  it('takes one’s own answer in one press, and who comes instead in two', async () => {
    server.answers['POST /api/meetings/lead-2025-1/attendance'] = ({ body }) => ({
      status: 200,
      body: aMemberDetail({ own: { ...Object(body) } }),
    });
    const { tab } = await open({ src: meetingsSrc });
    await tab.getByRole('button', { name: 'Deltager' }).click();
    await tab.getByText('Dit svar er gemt.').waitFor();
    assert.equal(await tab.getByRole('button', { name: 'Deltager' }).getAttribute('aria-pressed'), 'true');

    await tab.getByRole('button', { name: 'Send en anden' }).click();
    await tab.getByLabel('Hvem sender du?').fill('En kollega');
    await tab.getByRole('button', { name: 'Gem svar' }).click();

    await tab.getByText('En kollega').waitFor();
    assert.deepEqual(posted('/api/meetings/lead-2025-1/attendance'), [
      { answer: 'yes', substituteName: '' },
      { answer: 'substitute', substituteName: 'En kollega' },
    ]);
  });

  it('offers somebody who only takes part nothing that is the coordinators’', async () => {
    server.answers['GET /api/me'] = answering(aMe({ partnerships: [aMembership({ roles: ['steering'] })] }));
    server.answers['GET /api/meetings'] = answering({ meetings: [aListedMeeting({ warnings: [] })], mayChange: false });
    server.answers['GET /api/meetings/lead-2025-1'] = answering(aMemberDetail());
    const { points } = anAgendaAnswer();
    server.answers['GET /api/meetings/lead-2025-1/agenda'] = answering(
      anAgendaAnswer({ mayEdit: false, waiting: [], points: points.filter(({ closedTo }) => !closedTo) }),
    );
    server.answers['GET /api/meetings/lead-2025-1/decisions'] = answering({ decisions: [], choices: null });
    server.answers['GET /api/meetings/lead-2025-1/minutes'] = answering(minutesAnswer());
    const { tab } = await open({ src: meetingSrc });

    await tab.getByRole('button', { name: 'Foreslå et punkt' }).waitFor();
    await tab.getByText('Der er ikke noget referat, du kan se endnu.').waitFor();
    await tab.getByRole('group', { name: 'Hent som' }).waitFor();

    const buttons = await tab.getByRole('main').getByRole('button').allTextContents();
    assert.deepEqual(buttons, [
      'Til møderne',
      'Åbn chatten',
      'Kopiér link',
      'Hent kalenderfil (.ics)',
      'Deltager',
      'Afbud',
      'Send en anden',
      'Anmeld personoplysninger',
      'Foreslå et punkt',
      // The agenda as a file.
      'Excel',
      'CSV',
      'Word',
      // The shared edition of the pack is for all.
      'HTML',
      'Word',
      'PDF',
      'JSON',
    ]);
    assert.equal(await tab.getByText('Bemanding').count(), 0);
  });

  it('is not there for somebody who only administers', async () => {
    server.answers['GET /api/me'] = answering(aMe({ partnerships: [aMembership({ roles: ['administrator'] })] }));
    const { tab } = await open({ src: meetingsSrc });

    await tab.getByRole('button', { name: 'Drift' }).waitFor();

    assert.deepEqual(await tab.getByRole('navigation').getByRole('button').allTextContents(), [
      'Overblik',
      'Personer',
      'Drift',
    ]);
  });

  it('says why a part could not come, beside the parts that did', async () => {
    server.answers['GET /api/meetings/lead-2025-1/agenda'] = refusing(500, 'internal');
    const { tab } = await open({ src: meetingSrc });
    await tab.getByText('Noget gik galt hos os').waitFor();
    assert.equal(await tab.getByRole('button', { name: 'Skriv beslutning' }).isVisible(), true);

    server.answers['GET /api/meetings/lead-2025-1/agenda'] = answering(anAgendaAnswer());
    await tab.getByRole('button', { name: 'Prøv igen' }).click();

    await tab.getByText('1. Godkendelse af dagsorden').waitFor();
  });
});
