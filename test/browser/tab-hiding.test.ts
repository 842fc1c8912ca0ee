import assert from 'node:assert/strict';
import type { RedactionShown } from '#bot/contract/redactions.ts';
import { answering, type FakeTabServer, startFakeTabServer } from '#test/support/fake-tab-server.ts';
import { findBarriers } from '#test/support/find-barriers.ts';
import { chief, meetingAnswers } from '#test/support/meeting-answers.ts';
import { openedTabs } from '#test/support/opened-tabs.ts';
import { anOperationAnswer } from '#test/support/operation-answer.ts';
import { aCheck, anAuditPage, aReachReport } from '#test/support/operation-parts-answers.ts';
import { reportedText } from '#test/support/reported-text.ts';
import { aMe, anOverview } from '#test/support/tab-answers.ts';
import { aWrittenCase } from '#test/support/written-answers.ts';

const written = aWrittenCase({
  recommendation: 'Peter Hansen får fast følge af to vagter.',
  mayWithdraw: false,
});

describe('personal data in the tab', () => {
  let server: FakeTabServer;
  const open = openedTabs(() => server);

  before(async () => {
    server = await startFakeTabServer();
  });

  after(() => server.close());

  beforeEach(() => {
    server.requests.length = 0;
  });

  const posted = (path: string) =>
    server.requests
      .filter(({ method, url }) => method === 'POST' && url.split('?')[0] === path)
      .map(({ body }) => Object(body));

  it('are reported by whoever reads them, and a dated sentence stands in their place at once', async () => {
    let cases = [written];
    server.answers = {
      ...meetingAnswers(),
      'GET /api/written-cases': () => ({ status: 200, body: { cases, askable: null } }),
      'POST /api/redactions': () => {
        cases = [{ ...written, recommendation: '\uE0002025-05-13\uE001' }];
        return { status: 200, body: { hiddenOn: '2025-05-13' } };
      },
    };
    const { tab, page, frame } = await open({ src: '/tab/?page=written', width: 320 });
    await tab.getByRole('button', { name: 'Anmeld personoplysninger: Flere vagter' }).press('Enter');
    await tab.getByRole('button', { name: 'Skjul teksten for alle' }).click();
    await tab.getByText('Vælg mindst en tekst.').waitFor();
    assert.equal(posted('/api/redactions').length, 0);

    await tab.getByRole('checkbox', { name: 'Peter Hansen får fast følge' }).check();
    await tab.getByLabel('Hvorfor? (kan udelades)').fill('Der står et navn.');
    assert.deepEqual(await findBarriers(frame()), []);
    await page.keyboard.press('Control+Enter');

    await tab.getByText('Teksten er skjult den 13. maj 2025, fordi den kan indeholde personoplysninger.').waitFor();
    await tab.getByText('Teksten er skjult for alle og gemt for den organisation, der skrev den.').waitFor();
    assert.deepEqual(posted('/api/redactions'), [
      {
        place: { kind: 'case', caseId: 'case-1' },
        texts: ['Peter Hansen får fast følge af to vagter.'],
        why: 'Der står et navn.',
      },
    ]);
    const isWide = await frame().evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
    assert.equal(isWide, false);
  });

  it('are read and shown again by those who act for the controller, after a question', async () => {
    let state: RedactionShown['state'] = 'reported';
    server.answers = {
      'GET /api/me': answering(aMe()),
      'GET /api/overview': answering(anOverview()),
      'GET /api/operation': answering(anOperationAnswer()),
      'GET /api/checks': answering({ organisations: [aCheck()] }),
      'GET /api/reach': answering(aReachReport()),
      'GET /api/audit': answering(anAuditPage()),
      'GET /api/redactions': () => ({ status: 200, body: { redactions: [{ ...reportedText, state }] } }),
      'POST /api/redactions/redaction-1/read': answering({
        texts: ['Peter Hansen får fast følge.'],
        packs: [
          {
            number: 2,
            round: { id: '2025-2', name: 'Foråret 2025', nameEn: null },
            madeAt: '2025-05-12T08:00:00.000Z',
            downloads: [{ person: chief, format: 'pdf', at: '2025-05-12T09:00:00.000Z' }],
            sentTo: [chief],
          },
        ],
      }),
      'POST /api/redactions/redaction-1/decide': () => {
        state = 'kept';
        return { status: 200, body: { state } };
      },
    };
    const { tab, frame } = await open({ src: '/tab/?page=operation', context: { theme: 'contrast' } });
    await tab.getByText('skal Datatilsynet have besked senest 16. maj 2025').waitFor();

    await tab.getByRole('button', { name: /^Læs den skjulte tekst/ }).click();
    await tab.getByText('Peter Hansen får fast følge.').waitFor();
    await tab.getByText(/Hentet af Vicepolitiinspektør som pdf, 12. maj 2025/).waitFor();
    await tab.getByRole('button', { name: /^Vis teksten igen/ }).click();
    await tab.getByRole('button', { name: 'Nej, behold den skjult' }).click();
    assert.equal(posted('/api/redactions/redaction-1/decide').length, 0);
    await tab.getByRole('button', { name: /^Lad den være skjult/ }).click();

    await tab.getByText('Teksten forbliver skjult.').waitFor();
    assert.deepEqual(posted('/api/redactions/redaction-1/decide'), [{ decision: 'kept', seen: 'reported' }]);
    assert.deepEqual(await findBarriers(frame()), []);
  });
});
