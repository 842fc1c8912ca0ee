import assert from 'node:assert/strict';
import { enRefusal } from '#bot/text/en-refusal.ts';
import { answering, type FakeTabServer, refusing, startFakeTabServer } from '#test/support/fake-tab-server.ts';
import { findBarriers } from '#test/support/find-barriers.ts';
import { openedTabs } from '#test/support/opened-tabs.ts';
import { anOperationAnswer } from '#test/support/operation-answer.ts';
import { aCheck, anAuditPage, aReachReport } from '#test/support/operation-parts-answers.ts';
import { aMe, aMembership, anOverview } from '#test/support/tab-answers.ts';

const src = '/tab/?page=operation';
const name = 'PRØVE: Tryg By';
const coordinator = aMembership({ roles: ['coordinator'] });
const practice = aMembership({
  id: `practice~${coordinator.id}~00000000-0000-4000-8000-000000000001`,
  name,
  roles: ['coordinator', 'administrator'],
});

describe('a practice partnership in the tab', () => {
  let server: FakeTabServer;
  let own = [coordinator];
  const open = openedTabs(() => server);

  before(async () => {
    server = await startFakeTabServer();
  });

  after(() => server.close());

  beforeEach(() => {
    own = [coordinator];
    server.requests.length = 0;
    server.answers = {
      'GET /api/me': () => ({ status: 200, body: aMe({ partnerships: own }) }),
      'GET /api/overview': answering(anOverview()),
      'GET /api/operation': answering(anOperationAnswer()),
      'GET /api/checks': answering({ organisations: [aCheck()] }),
      'GET /api/redactions': answering({ redactions: [] }),
      'GET /api/reach': answering(aReachReport()),
      'GET /api/audit': answering(anAuditPage()),
      'POST /api/practice': () => {
        own = [coordinator, practice];
        return { status: 200, body: { id: practice.id, name } };
      },
      'POST /api/practice/end': () => {
        own = [coordinator];
        return { status: 200, body: { ended: true } };
      },
    };
  });

  it('is created, gone to, known by its banner on every page, and deleted once its name is typed', async () => {
    const { tab } = await open({ src });
    await tab.getByRole('button', { name: 'Opret et prøvepartnerskab' }).click();
    await tab.getByRole('button', { name: 'Opret', exact: true }).click();
    await tab.getByText('Prøvepartnerskabet er oprettet.').waitFor();
    await tab.getByRole('button', { name: `Gå til ${name}` }).click();
    const banner = tab.getByRole('complementary', { name: 'Prøvepartnerskab' });
    await banner.getByText('PRØVE', { exact: true }).waitFor();
    await tab.getByRole('button', { name: 'Slet prøvepartnerskabet' }).click();
    const typed = tab.getByLabel(`Skriv ${name} for at bekræfte`);
    await typed.fill('Tryg By');
    await tab.getByRole('button', { name: 'Slet alt' }).click();
    await tab.getByText('Det er ikke navnet. Skriv det, som det står.').waitFor();

    await typed.fill(name);
    await tab.getByRole('button', { name: 'Slet alt' }).click();

    await tab.getByText('Prøvepartnerskabet er slettet.').waitFor();
    await tab.getByRole('main').getByRole('button', { name: 'Gå til det rigtige' }).click();
    await banner.waitFor({ state: 'detached' });
    const posted = server.requests.filter(({ method }) => method === 'POST').map(({ url, body }) => ({ url, body }));
    assert.equal(posted.length, 2);
    assert.match(JSON.stringify(posted[0]), /"isCopy\\*":true/);
    assert.match(String(posted[1]?.url), /\/api\/practice\/end\?partnership=practice/);
  });

  for (const theme of ['default', 'dark', 'contrast'] as const) {
    it(`has no barrier in the theme ${theme} at 320 px, and leads back to the real one`, async () => {
      own = [coordinator, practice];
      const { tab, frame } = await open({
        src: `${src}&partnership=${encodeURIComponent(practice.id)}`,
        width: 320,
        context: { theme },
      });
      await tab.getByRole('button', { name: 'Slet prøvepartnerskabet' }).click();

      assert.deepEqual(await findBarriers(frame()), []);
      const width = await frame().evaluate(() => document.documentElement.scrollWidth);
      assert.ok(width <= 320, String(width));
      await tab.getByRole('button', { name: 'Gå til det rigtige' }).click();
      await tab.getByRole('complementary', { name: 'Prøvepartnerskab' }).waitFor({ state: 'detached' });
    });
  }

  it('says why it was not created, in English too, and keeps what was typed', async () => {
    server.answers['POST /api/practice'] = refusing(403, 'not_allowed');
    const { tab } = await open({ src, context: { locale: 'en-us' } });
    await tab.getByRole('button', { name: 'Create a practice partnership' }).click();
    await tab.getByLabel('Name').fill('Our trial');

    await tab.getByRole('button', { name: 'Create', exact: true }).click();

    await tab.getByText(enRefusal.not_allowed({})).waitFor();
    assert.equal(await tab.getByLabel('Name').inputValue(), 'Our trial');
  });

  it('takes a set-up in from a file: what is wrong by its place, else what it changes, and only what is chosen', async () => {
    const lines = [{ name: 'Tryg bydel', change: 'changed' }];
    const none = { goals: [], agendas: [], series: [], unknownOrganisations: [], hasDraft: false };
    const plan = {
      kind: 'plan',
      version: 'v',
      initiatives: lines,
      settings: [{ name: 'sendFrom', change: 'changed' }],
    };
    server.answers['POST /api/set-up/preview'] = answering({
      kind: 'problems',
      problems: [{ path: 'initiatives[0].name', code: 'missing' }],
    });
    server.answers['POST /api/set-up/take'] = answering({ taken: true });
    const { tab, frame } = await open({ src, width: 320 });
    await tab.getByRole('button', { name: 'Hent en opsætning ind' }).click();
    const file = { name: 'opsaetning.json', mimeType: 'application/json', buffer: Buffer.from('{"kind":"x"}') };
    await tab.locator('input[type=file]').setInputFiles(file);
    await tab.getByRole('button', { name: 'Vis, hvad filen ændrer' }).click();
    await tab.getByText('Mangler: initiatives[0].name').waitFor();
    server.answers['POST /api/set-up/preview'] = answering({ ...plan, ...none });
    await tab.getByRole('button', { name: 'Vis, hvad filen ændrer' }).click();
    await tab.getByText('Beskeder fra kl.: ændres').waitFor();
    assert.deepEqual(await findBarriers(frame()), []);
    assert.ok((await frame().evaluate(() => document.documentElement.scrollWidth)) <= 320);
    await tab.getByRole('button', { name: 'Hent det valgte ind' }).click();
    await tab.getByText('Vælg mindst én del.').waitFor();
    await tab.getByRole('checkbox', { name: /^Indstillinger og tekster/ }).check();

    await tab.getByRole('button', { name: 'Hent det valgte ind' }).click();

    await tab.getByText('Opsætningen er hentet ind.').waitFor();
    const taken = server.requests.filter(({ url }) => url.startsWith('/api/set-up/take'));
    assert.equal(taken.length, 1);
    assert.match(JSON.stringify(taken[0]?.body), /settings/);
    assert.doesNotMatch(JSON.stringify(taken[0]?.body), /strategy/);
  });
});
