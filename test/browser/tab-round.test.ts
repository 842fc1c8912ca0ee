import assert from 'node:assert/strict';
import { answering, type FakeTabServer, refusing, startFakeTabServer } from '#test/support/fake-tab-server.ts';
import { openedTabs } from '#test/support/opened-tabs.ts';
import { aRoundAnswer } from '#test/support/round-answer.ts';
import { aGridAnswer, aGridRow, aRoundDetail } from '#test/support/round-builders.ts';
import { roundAnswers } from '#test/support/round-page-answers.ts';
import { aMe, aMembership, anInitiativeDetail, anUpdateAnswer } from '#test/support/tab-answers.ts';

const roundSrc = '/tab/?page=rounds&round=2025-2';
const dates = {
  opensOn: '2025-05-02',
  dueOn: '2025-05-28',
  dueTime: null,
  graceUntil: '2025-06-04',
  graceTime: null,
  meetingOn: '2025-06-11',
};

describe('a round in the tab', () => {
  let server: FakeTabServer;
  const open = openedTabs(() => server);

  before(async () => {
    server = await startFakeTabServer();
  });

  after(() => server.close());

  beforeEach(() => {
    server.requests.length = 0;
    server.answers = roundAnswers();
  });

  function posted(path: string): readonly unknown[] {
    return server.requests
      .filter(({ method, url }) => method === 'POST' && url.split('?')[0] === path)
      .map(({ body }) => body);
  }

  it('is opened after a look at who will be asked, and can be undone until it opens', async () => {
    const planned = aRoundDetail({ id: '2025-3', state: 'planned', openedAt: null });
    const opening = aRoundDetail({
      id: '2025-3',
      state: 'opening',
      openedAt: null,
      opensAt: '2025-10-20T06:00:00.000Z',
    });
    server.answers['GET /api/rounds/2025-3'] = answering(planned);
    server.answers['POST /api/rounds/2025-3/open'] = () => {
      server.answers['GET /api/rounds/2025-3'] = answering(opening);
      return { status: 200, body: opening.round };
    };
    server.answers['POST /api/rounds/2025-3/undo'] = () => {
      server.answers['GET /api/rounds/2025-3'] = answering(planned);
      return { status: 200, body: planned.round };
    };
    const { tab } = await open({ src: '/tab/?page=rounds&round=2025-3' });
    await tab.getByRole('button', { name: 'Se, hvem der bliver spurgt' }).click();
    await tab.getByText('Ingen bliver spurgt om: Ny indsats').waitFor();
    assert.equal(await tab.getByRole('table', { name: 'Hvem der bliver spurgt' }).getByRole('row').count(), 16);
    assert.deepEqual(posted('/api/rounds/2025-3/open'), []);

    await tab.getByRole('button', { name: 'Åbn runden' }).click();

    await tab.getByText('Runden åbner 20. oktober 2025 kl. 08.00, og først da får nogen besked.').waitFor();
    await tab.getByRole('button', { name: 'Fortryd' }).click();
    await tab.getByText('Åbningen er fortrudt. Ingen har fået besked.').waitFor();
    await tab.getByRole('button', { name: 'Se, hvem der bliver spurgt' }).waitFor();
  });

  it('shows each problem of its dates beside the day it concerns, and keeps what was typed', async () => {
    server.answers['POST /api/rounds/2025-2/dates'] = () => ({
      status: 422,
      body: {
        code: 'bad_calendar',
        reference: 'r',
        details: {
          problems: ['due_too_late', 'pack_before_close'],
          dueOn: '2025-06-10',
          latestDueOn: '2025-05-28',
          meetingOn: '2025-06-11',
          packFrozenOn: '2025-06-05',
          graceUntil: '2025-06-10',
        },
      },
    });
    const { tab } = await open({ src: roundSrc });
    await tab.getByRole('button', { name: 'Forlæng eller ret datoer' }).click();
    await tab.getByLabel('Frist', { exact: false }).first().fill('2025-06-10');

    await tab.getByRole('button', { name: 'Gem datoerne' }).click();

    await tab.getByText(/Fristen den 10\. juni 2025 er for tæt på mødet/).waitFor();
    await tab.getByText(/Mødematerialet skal ligge fast den 5\. juni 2025/).waitFor();
    assert.equal(await tab.locator('input[type="date"][aria-invalid="true"]').count(), 2);
    assert.equal(await tab.locator('input[type="date"]').first().inputValue(), '2025-06-10');
  });

  it('sets both dates side by side where somebody else changed them meanwhile', async () => {
    server.answers['POST /api/rounds/2025-2/dates'] = refusing(409, 'dates_changed_meanwhile');
    const { tab } = await open({ src: roundSrc });
    await tab.getByRole('button', { name: 'Forlæng eller ret datoer' }).click();
    await tab.locator('input[type="date"]').first().fill('2025-05-30');
    server.answers['GET /api/rounds/2025-2'] = answering(aRoundDetail({ dueOn: '2025-06-02' }));

    await tab.getByRole('button', { name: 'Gem datoerne' }).click();

    await tab.getByText('En anden har ændret det imens.').waitFor();
    assert.deepEqual(await tab.getByRole('alert').locator('dd').allTextContents(), ['2. juni 2025', '30. maj 2025']);
    server.answers['POST /api/rounds/2025-2/dates'] = answering(aRoundAnswer());
    await tab.getByRole('button', { name: 'Gem datoerne' }).click();
    await tab.getByText('Datoerne er gemt. De, der mangler at svare, får besked én gang.').waitFor();
    const [first, second] = posted('/api/rounds/2025-2/dates').map((body) => Object(body));
    assert.deepEqual(first.seen, dates);
    assert.deepEqual(second.seen, { ...dates, dueOn: '2025-06-02' });
    assert.equal(second.dates.dueOn, '2025-05-30');
  });

  it('asks a coordinator whether the dates that were proposed are to hold, beside those that do', async () => {
    const proposal = { ...dates, dueOn: '2025-06-03', meetingOn: '2025-06-18' };
    server.answers['GET /api/rounds/2025-2'] = answering(aRoundDetail({ proposal }));
    server.answers['POST /api/rounds/2025-2/confirm-dates'] = answering(aRoundAnswer());
    const { tab } = await open({ src: roundSrc });
    await tab.getByRole('row', { name: 'Frist 28. maj 2025 3. juni 2025' }).waitFor();

    await tab.getByRole('button', { name: 'Brug de nye datoer' }).click();

    await tab.getByText('Runden har fået de nye datoer.').waitFor();
    assert.deepEqual(posted('/api/rounds/2025-2/confirm-dates'), [{ seen: proposal }]);
  });

  it('tells whoever reads an answer what may be done about it, and marks it as seen', async () => {
    const row = aGridRow({ version: 3, state: 'submitted', unread: true, mayAcknowledge: true, health: 'action' });
    server.answers['GET /api/rounds/2025-2/grid'] = answering(aGridAnswer({ rows: [row] }));
    server.answers['GET /api/initiatives/tryg-bydel'] = answering(anInitiativeDetail({ updates: [anUpdateAnswer()] }));
    server.answers['POST /api/rounds/2025-2/requests/tryg-bydel/seen'] = answering({});
    server.answers['POST /api/rounds/2025-2/requests/tryg-bydel/acknowledge'] = () => ({
      status: 409,
      body: { code: 'newer_answer', reference: 'r', details: {} },
    });
    const { tab } = await open({ src: `${roundSrc}&initiative=tryg-bydel` });
    await tab.getByText('Der mangler en aftale om kameraer.').waitFor();

    await tab.getByRole('button', { name: 'Markér som set' }).click();

    await tab.getByText('Der er kommet et nyere svar. Læs det først, og prøv så igen.').waitFor();
    assert.deepEqual(posted('/api/rounds/2025-2/requests/tryg-bydel/seen'), [{ version: 3 }]);
    assert.deepEqual(posted('/api/rounds/2025-2/requests/tryg-bydel/acknowledge'), [{ version: 3 }]);
    assert.deepEqual(await tab.getByRole('region', { name: 'Tryg bydel' }).getByRole('button').allTextContents(), [
      '',
      'Anmeld personoplysninger',
      'Markér som set',
      'Send retur',
      'Åbn hele indsatsen',
    ]);
  });

  it('excuses an initiative with a reason, and asks it after all', async () => {
    const path = '/api/rounds/2025-2/requests/tryg-bydel';
    server.answers[`POST ${path}/excuse`] = () => ({
      status: 422,
      body: { code: 'contains_cpr_number', reference: 'r', details: { field: 'reason' } },
    });
    const { tab } = await open({ src: `${roundSrc}&initiative=tryg-bydel` });
    await tab.getByRole('button', { name: 'Fritag indsatsen' }).click();
    await tab.getByLabel('Hvorfor skal indsatsen ikke svare?').fill('Ny tovholder, 010101-0001.');
    await tab.getByRole('button', { name: 'Fritag', exact: true }).click();
    await tab.getByText(/Teksten ser ud til at indeholde et CPR-nummer/).waitFor();
    assert.equal(await tab.locator('textarea').inputValue(), 'Ny tovholder, 010101-0001.');

    const handled = { roundId: '2025-2', initiativeId: 'tryg-bydel', version: null, note: '', handledAt: null };
    server.answers[`POST ${path}/excuse`] = answering({ ...handled, state: 'excused' });
    server.answers[`POST ${path}/take-excuse-back`] = answering({ ...handled, state: 'not_started' });
    const excused = aGridRow({ state: 'excused', note: 'Ny tovholder.' });
    server.answers['GET /api/rounds/2025-2/grid'] = answering(aGridAnswer({ rows: [excused] }));
    await tab.locator('textarea').fill('Ny tovholder.');
    await tab.getByRole('button', { name: 'Fritag', exact: true }).click();
    await tab.getByText('Indsatsen er fritaget i denne runde.').waitFor();

    await tab.getByRole('button', { name: 'Tag fritagelsen tilbage' }).click();

    await tab.getByText('Indsatsen skal svare alligevel.').waitFor();
    assert.deepEqual(posted(`${path}/excuse`).at(-1), { reason: 'Ny tovholder.' });
  });

  it('shows what may be seen by a member of the steering group, without any button that changes it', async () => {
    server.answers['GET /api/me'] = answering(aMe({ partnerships: [aMembership({ roles: ['steering'] })] }));
    const rows = aGridAnswer().rows.map((row) => ({ ...row, mayAcknowledge: false, unread: false, note: null }));
    server.answers['GET /api/rounds/2025-2/grid'] = answering(aGridAnswer({ rows }));
    const { tab } = await open({ src: roundSrc });
    await tab.getByRole('button', { name: 'Tryg bydel', exact: true }).waitFor();

    const parts = await tab.getByRole('navigation', { name: 'I runden' }).getByRole('button').allTextContents();
    assert.deepEqual(parts, ['Svar', 'Personer', 'Billeder']);
    assert.equal(await tab.getByRole('button', { name: /Mind om nu|Luk nu|Aflys|datoer/ }).count(), 0);
  });

  it('shows a reader how many have answered, and that the lines are others’', async () => {
    server.answers['GET /api/me'] = answering(aMe({ partnerships: [aMembership({ roles: ['reader'] })] }));
    server.answers['GET /api/rounds/2025-2/grid'] = answering(aGridAnswer({ rows: [], people: [] }));
    const { tab } = await open({ src: roundSrc });

    await tab.getByText('6 af 12 har svaret').waitFor();
    await tab.getByText(/^Du ser, hvor mange der har svaret\./).waitFor();

    assert.equal(await tab.getByRole('table').count(), 0);
  });
});
