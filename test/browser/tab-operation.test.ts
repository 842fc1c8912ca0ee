import assert from 'node:assert/strict';
import { operation } from '#bot/contract/operation.ts';
import { readAnswer } from '#bot/contract/read-answer.ts';
import { answering, type FakeTabServer, startFakeTabServer } from '#test/support/fake-tab-server.ts';
import { openedTabs } from '#test/support/opened-tabs.ts';
import { aFailedSend, anOperationAnswer } from '#test/support/operation-answer.ts';
import { aCheck, anAuditPage, aReachReport } from '#test/support/operation-parts-answers.ts';
import { aMe, anOverview } from '#test/support/tab-answers.ts';

const none = { waiting: 0, oldestAt: null, delayed: [], failed: [] };

describe('the operation page', () => {
  let server: FakeTabServer;
  const open = openedTabs(() => server);

  before(async () => {
    server = await startFakeTabServer();
  });

  after(() => server.close());

  beforeEach(() => {
    server.answers = {
      'GET /api/me': answering(aMe()),
      'GET /api/overview': answering(anOverview()),
      'GET /api/operation': answering(anOperationAnswer()),
      'GET /api/checks': answering({ organisations: [aCheck()] }),
      'GET /api/redactions': answering({ redactions: [] }),
      'GET /api/reach': answering(aReachReport()),
      'GET /api/audit': answering(anAuditPage()),
    };
  });

  it('shows who was not reached, with what, why, and how else to reach them', async () => {
    const { tab } = await open({ src: '/tab/?page=operation' });

    const send = tab.getByRole('listitem').filter({ hasText: 'Tovholder Patientens Team' });

    await send.waitFor();
    assert.deepEqual(await send.locator('> *').allInnerTexts(), [
      'Tovholder Patientens Team',
      'Påmindelse, 12. maj 2025 kl. 08.30 · Statusrunde 2, foråret 2025',
      'Personen har ikke åbnet Tryg Overblik i Teams endnu.',
      'I stedet kan du sende personen et link til fanen Overblik.',
      'Telefon: 12 34 56 80',
    ]);
  });

  it('asks nobody to act where something later did arrive', async () => {
    const sends = { ...none, failed: [aFailedSend({ isReachedSince: true })] };
    server.answers['GET /api/operation'] = answering(anOperationAnswer({ sends }));
    const { tab } = await open({ src: '/tab/?page=operation' });

    await tab.getByText('En senere besked er kommet frem.').waitFor();

    assert.equal(await tab.getByText('Telefon: 12 34 56 80').count(), 0);
  });

  it('says that reminders stand still, and since when', async () => {
    const scheduler = { state: 'late', lastRunAt: '2025-05-12T06:29:50.000Z', failed: 2 } as const;
    server.answers['GET /api/operation'] = answering(anOperationAnswer({ scheduler }));
    const { tab } = await open({ src: '/tab/?page=operation' });

    await tab.getByText('Påmindelser bliver ikke sendt').waitFor();

    const stands =
      'Står stille. Kørte sidst 12. maj 2025 kl. 08.29. 2 opgaver kunne ikke udføres og bliver prøvet igen.';
    assert.equal(await tab.getByRole('definition').filter({ hasText: 'Står stille' }).innerText(), stands);
  });

  it('says that all is well, and what is on its way', async () => {
    const delayed = [{ person: aFailedSend().person, channel: null, kind: 'reminder', attempts: 3 } as const];
    const sends = { ...none, waiting: 4, oldestAt: '2025-05-13T06:30:00.000Z', delayed };
    server.answers['GET /api/operation'] = answering(anOperationAnswer({ sends }));
    const { tab } = await open({ src: '/tab/?page=operation' });

    await tab.getByText('Alle beskeder er kommet frem.').waitFor();

    await tab.getByText('4, den ældste fra 13. maj 2025 kl. 08.30').waitFor();
    await tab.getByText('Påmindelse til Tovholder Patientens Team: prøvet 3 gange').waitFor();
    assert.equal(await tab.getByText('Påmindelser bliver ikke sendt').count(), 0);
  });

  it('reads in English with the round’s English name', async () => {
    const { tab } = await open({ src: '/tab/?page=operation', context: { locale: 'en-us' } });

    await tab.getByRole('heading', { name: 'Messages that did not arrive' }).waitFor();

    await tab.getByText('Reminder, 12 May 2025 at 08:30').waitFor();
    await tab.getByText('Status round 2, spring 2025').waitFor();
  });

  it('is tried with answers that keep the contract', () => {
    assert.notEqual(readAnswer(operation, anOperationAnswer()), null);
  });
});
