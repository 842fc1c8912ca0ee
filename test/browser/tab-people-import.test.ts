import assert from 'node:assert/strict';
import { type FakeTabServer, startFakeTabServer } from '#test/support/fake-tab-server.ts';
import { openedTabs } from '#test/support/opened-tabs.ts';
import { peopleAnswers } from '#test/support/people-answers.ts';
import { aRegister, aRegistered } from '#test/support/register-answer.ts';

const pasted = [
  'Navn\tTitel\tOrganisation\tE-mail\tRolle',
  'Ny Person\t=1+1\tPoliti\tny@example.dk\tLæser',
  'Kendt Person\tChef\tPoliti\t\t',
  'Anden 010150-5006\t\tPoliti\t\t',
].join('\n');

const plan = {
  rows: [
    { state: 'new', problems: [] },
    { state: 'problem', problems: [{ column: 'organisation', code: 'unknown_choice' }] },
  ],
  version: 'seen',
};

describe('people from Excel', () => {
  let server: FakeTabServer;

  before(async () => {
    server = await startFakeTabServer();
  });

  after(() => server.close());

  beforeEach(() => {
    server.requests.length = 0;
    server.answers = {
      ...peopleAnswers(),
      'POST /api/register/import/preview': () => ({ status: 200, body: plan }),
      'POST /api/register/import': () => {
        const people = [...aRegister().people, aRegistered({ id: 'new-1', name: 'Ny Person', mayInvite: true })];
        server.answers['GET /api/register'] = () => ({ status: 200, body: aRegister({ people }) });
        return { status: 200, body: { added: [{ row: 0, personId: 'new-1' }] } };
      },
      'POST /api/register/new-1/invitation': () => ({
        status: 200,
        body: { secret: 'c2VjcmV0LW9mLWFuLWludml0YXRpb24', expiresAt: '2025-05-27T08:00:00.000Z' },
      }),
    };
  });

  const opened = openedTabs(() => server);

  function sent(path: string) {
    return server.requests.find(({ method, url }) => method === 'POST' && url.split('?')[0] === path)?.body;
  }

  it('are shown with what would happen, kept after that, and invited by a mail whose address never leaves the browser', async () => {
    const { tab } = await opened({ src: '/tab/?page=people&people=import' });
    await tab.getByRole('textbox', { name: 'Rækker fra Excel' }).fill(pasted);
    await tab.getByRole('button', { name: 'Vis, hvad der sker' }).click();
    await tab.getByText('1 nye, 0 ændres, 0 uændrede, 1 springes over.').waitFor();
    await tab.getByText('Organisation kendes ikke').waitFor();
    await tab.getByText('Ligner et CPR-nummer i række 3.').waitFor();
    assert.equal(sent('/api/register/import'), undefined);

    await tab.getByRole('button', { name: 'Gem 1 person' }).click();
    await tab.getByText('Gemt. 1 ny person.').waitFor();
    await tab.getByRole('button', { name: 'Lav invitation' }).click();
    const mail = await tab.getByRole('link', { name: 'Skriv mail' }).getAttribute('href');

    assert.match(mail ?? '', /^mailto:ny%40example\.dk\?subject=/);
    const told = JSON.stringify(server.requests);
    assert.equal(told.includes('ny@example'), false);
    assert.equal(told.includes('010150'), false);
    assert.deepEqual(Object(sent('/api/register/import')).rows[0], {
      name: 'Ny Person',
      title: '=1+1',
      organisation: 'Politi',
      department: '',
      phone: '',
      initiatives: '',
      role: 'Læser',
    });
  });

  it('come from a workbook too, a formula as what it shows', async () => {
    const { default: writeExcel } = await import('write-excel-file/node');
    const cell = (value: string) => ({ value, type: String });
    const rows = [['Navn', 'Organisation'].map(cell), ['Fil Person', 'Politi'].map(cell)];
    const buffer = await (await writeExcel(rows)).toBuffer();
    const { tab, complaints } = await opened({ src: '/tab/?page=people&people=import' });

    await tab
      .getByLabel('Fil (.xlsx eller .csv)')
      .setInputFiles({ name: 'folk.xlsx', mimeType: 'application/octet-stream', buffer });

    const box = tab.getByRole('textbox', { name: 'Rækker fra Excel' });
    await box.and(tab.locator(':not(:placeholder-shown)')).waitFor();
    assert.equal(await box.inputValue(), 'Navn\tOrganisation\nFil Person\tPoliti');
    assert.deepEqual(complaints, []);
  });
});
