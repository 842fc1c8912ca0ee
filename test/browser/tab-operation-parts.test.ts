import assert from 'node:assert/strict';
import * as v from 'valibot';
import { auditPage } from '#bot/contract/audit.ts';
import { checks } from '#bot/contract/checks.ts';
import { reachReport } from '#bot/contract/round-grid.ts';
import { answering, type FakeTabServer, startFakeTabServer } from '#test/support/fake-tab-server.ts';
import { openedTabs } from '#test/support/opened-tabs.ts';
import { anOperationAnswer } from '#test/support/operation-answer.ts';
import { aCheck, anAuditPage, aReachReport } from '#test/support/operation-parts-answers.ts';
import { aMe, anOverview } from '#test/support/tab-answers.ts';

const src = '/tab/?page=operation';
const region = { id: 'region-nordjylland', name: 'Region Nordjylland', shortName: 'Region' };
const begun = aCheck({ organisation: region, hasTokenFromTab: false, hasMessageIn: false, hasMessageOut: false });

describe('what works, whom messages reach and what was done, on the page of operation', () => {
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
      'GET /api/operation': answering(anOperationAnswer()),
      'GET /api/checks': answering({ organisations: [aCheck(), begun] }),
      'GET /api/redactions': answering({ redactions: [] }),
      'GET /api/reach': answering(aReachReport()),
      'GET /api/audit': answering(anAuditPage()),
    };
  });

  const auditQueries = () =>
    server.requests
      .filter(({ url }) => url.startsWith('/api/audit'))
      .map(({ url }) => {
        const query = new URL(url, 'http://tab').searchParams;
        query.delete('partnership');
        return query.toString();
      });

  it('says of each organisation what works, with a sign and a word', async () => {
    const { tab } = await open({ src });
    const row = tab.getByRole('row').filter({ hasText: 'Region Nordjylland' });

    await row.waitFor();

    assert.deepEqual(await row.getByRole('cell').allInnerTexts(), [
      'Ja',
      '8',
      '6 af 8',
      'Ikke endnu',
      'Ikke endnu',
      'Ikke endnu',
    ]);
  });

  it('says in plain words what to do next where something is missing, and nothing where all is well', async () => {
    const { tab } = await open({ src });
    const section = tab.getByRole('region', { name: 'Virker det hos alle?' });

    await section.getByRole('listitem').first().waitFor();

    assert.deepEqual(await section.getByRole('listitem').allInnerTexts(), [
      'Region Nordjylland: Bed en person derfra åbne fanen Overblik. Kommer der en side om samtykke, skal organisationens it-afdeling godkende appen.',
    ]);
  });

  it('names those whom messages do not reach, with their telephone, and counts the others', async () => {
    const { tab } = await open({ src });
    const section = tab.getByRole('region', { name: 'Hvem beskederne når' });

    await section.getByText('1 i egen chat · 1 kan ikke nås').waitFor();

    assert.deepEqual(await section.getByRole('row').nth(1).locator('th, td').allInnerTexts(), [
      'Tovholder Patientens Team',
      'Kan ikke få besked',
      'Aldrig',
      '12 34 56 80',
    ]);
  });

  it('finds events by who, what and when, and keeps the choice in the link', async () => {
    const { tab, frame } = await open({ src });
    const filter = tab.getByRole('search', { name: 'Filtrér hændelser' });
    await tab.getByText('Statusrunde åbnet').last().waitFor();

    await filter.getByRole('combobox', { name: 'Af' }).selectOption({ label: 'Tovholder Patientens Team' });
    await filter.getByRole('combobox', { name: 'Hændelse' }).selectOption({ label: 'Status sendt' });
    await filter.getByLabel('Fra og med').fill('2025-05-01');
    await filter.getByLabel('Til og med').fill('2025-05-31');
    await filter.getByRole('button', { name: 'Ryd filtre' }).waitFor();
    await tab.getByRole('row').filter({ hasText: 'Statusrunde åbnet' }).waitFor();

    assert.equal(auditQueries().at(-1), 'by=lead-2&action=status_submitted&from=2025-05-01&before=2025-06-01');
    const link = new URL(frame().url()).searchParams.get('events');
    assert.equal(link, 'by=lead-2&action=status_submitted&from=2025-05-01&to=2025-05-31');
  });

  it('shows older events below those that are there, from where they ended', async () => {
    const cursor = '8252972799999|00000000-0000-4000-8000-000000000001';
    const older = { id: 'older', at: '2025-01-01T08:00:00.000Z', by: '', action: 'round_planned', subject: '2025-1' };
    server.answers['GET /api/audit'] = ({ url }) => ({
      status: 200,
      body: url.includes('after=') ? anAuditPage({ lines: [older] }) : anAuditPage({ next: cursor }),
    });
    const { tab } = await open({ src: `${src}&events=by%3Dsystem` });

    await tab.getByRole('button', { name: 'Vis ældre' }).click();
    await tab.getByText('2 hændelser vist').waitFor();

    assert.equal(auditQueries().at(-1), new URLSearchParams({ by: 'system', after: cursor }).toString());
    assert.equal(await tab.getByRole('button', { name: 'Vis ældre' }).count(), 0);
  });

  it('is tried with answers that keep the contracts', () => {
    assert.ok(v.is(checks, { organisations: [aCheck(), begun] }));
    assert.ok(v.is(reachReport, aReachReport()));
    assert.ok(v.is(auditPage, anAuditPage()));
  });
});
