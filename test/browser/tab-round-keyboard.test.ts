import assert from 'node:assert/strict';
import type { Frame } from 'playwright-core';
import { answering, type FakeTabServer, startFakeTabServer } from '#test/support/fake-tab-server.ts';
import { openedTabs } from '#test/support/opened-tabs.ts';
import { aGridAnswer, aGridRow, aRoundDetail } from '#test/support/round-builders.ts';
import { roundAnswers } from '#test/support/round-page-answers.ts';
import { anInitiativeDetail, anUpdateAnswer } from '#test/support/tab-answers.ts';

const grid = '/api/rounds/2025-3/grid';
const request = '/api/rounds/2025-3/requests/tryg-bydel';

describe('a coordinator without a mouse', () => {
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

  function stands(state: Parameters<typeof aRoundDetail>[0]): void {
    const detail = aRoundDetail({ id: '2025-3', openedAt: null, ...state });
    server.answers['GET /api/rounds/2025-3'] = answering(detail);
    server.answers['GET /api/rounds'] = answering({ rounds: [detail.round] });
  }

  function posted(path: string): readonly unknown[] {
    return server.requests
      .filter(({ method, url }) => method === 'POST' && url.split('?')[0] === path)
      .map(({ body }) => body);
  }

  function becoming(path: string, state: Parameters<typeof aRoundDetail>[0]): void {
    server.answers[`POST ${path}`] = () => {
      stands(state);
      return { status: 200, body: aRoundDetail({ id: '2025-3', ...state }).round };
    };
  }

  it('opens a round, follows it, returns an answer and closes the round', async () => {
    stands({ state: 'planned' });
    becoming('/api/rounds/2025-3/open', { state: 'opening', opensAt: '2025-10-20T06:00:00.000Z' });
    becoming('/api/rounds/2025-3/close', { state: 'closed', closedAt: '2025-12-01T08:00:00.000Z' });
    const { tab, page, frame } = await open({ src: '/tab/?page=rounds' });
    const go = async (name: string) => {
      await tab.getByRole('button', { name, exact: true }).first().waitFor();
      await pressUntil(frame(), page.keyboard, name);
      await page.keyboard.press('Enter');
    };

    await go('Statusrunde 2, foråret 2025');
    await go('Se, hvem der bliver spurgt');
    await go('Åbn runden');
    await tab.getByText(/^Runden åbner mandag den 20\. oktober 2025 kl\. 08\.00\. Du kan fortryde/).waitFor();

    // The clock has come to it, and a lead has answered.
    stands({ state: 'open', openedAt: '2025-10-20T06:00:00.000Z' });
    const answered = aGridRow({ version: 3, state: 'submitted', mayAcknowledge: true, health: 'action' });
    server.answers[`GET ${grid}`] = answering(aGridAnswer({ roundId: '2025-3', rows: [answered] }));
    server.answers['GET /api/initiatives/tryg-bydel'] = answering(anInitiativeDetail({ updates: [anUpdateAnswer()] }));
    server.answers[`POST ${request}/return`] = () => {
      const returned = aGridRow({ ...answered, state: 'returned', note: 'Hvornår?' });
      server.answers[`GET ${grid}`] = answering(aGridAnswer({ roundId: '2025-3', rows: [returned] }));
      const handled = { roundId: '2025-3', initiativeId: 'tryg-bydel', state: 'returned', version: 3, handledAt: null };
      return { status: 200, body: { ...handled, note: 'Hvornår?' } };
    };
    await go('Til alle runder');
    await go('Statusrunde 2, foråret 2025');
    await go('Tryg bydel');
    await tab.getByText('Der mangler en aftale om kameraer.').waitFor();
    await go('Send retur');
    await page.keyboard.type('Hvornår?');
    await page.keyboard.press('Control+Enter');
    await tab.getByText('Svaret er sendt retur med dit spørgsmål.').waitFor();

    await go('Luk');
    await tab.locator('#answer-tryg-bydel:focus').waitFor();
    await go('Luk nu');
    await go('Ja, luk runden');
    await tab.getByText('Runden er lukket.').waitFor();
    await tab.getByRole('button', { name: 'Genåbn' }).waitFor();
    assert.deepEqual(posted(`${request}/return`), [{ version: 3, question: 'Hvornår?' }]);
    assert.equal(posted('/api/rounds/2025-3/close').length, 1);
  });

  it('goes through an open round in this order', async () => {
    server.answers['GET /api/rounds/2025-2/grid'] = answering(
      aGridAnswer({ rows: [aGridRow(), aGridRow({ initiativeId: 'b', name: 'Havnen', nameEn: null })] }),
    );
    const { tab, page, frame } = await open({ src: '/tab/?page=rounds&round=2025-2' });
    await tab.getByRole('button', { name: 'Havnen' }).waitFor();
    await tab.getByRole('button', { name: 'Til alle runder' }).focus();

    const order: string[] = [];
    for (let at = 0; at < 16; at++) {
      order.push(await focused(frame()));
      await page.keyboard.press('Tab');
    }

    assert.deepEqual(order, [
      'Til alle runder',
      'Åbn chatten',
      'Mind om nu',
      'Forlæng eller ret datoer',
      'Mødet er flyttet',
      'Luk nu',
      'Aflys',
      'Svar',
      'Personer',
      'Billeder',
      'Målene',
      'Alle 2',
      'Mangler 2',
      'Organisation',
      'Søg i indsatser og tovholdere',
      'Tryg bydel',
    ]);
  });
});

/** Tab, until the button of that name has the focus. */
async function pressUntil(frame: Frame, keyboard: { press(key: string): Promise<void> }, name: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await keyboard.press('Tab');
    if ((await focused(frame)) === name) return;
  }
  throw new Error(`No button ${name} was reached by Tab.`);
}

/** What a screen reader would call what has the focus, near enough. */
async function focused(frame: Frame): Promise<string> {
  const found: unknown = await frame.evaluate(
    '(document.activeElement.getAttribute("aria-label") ?? document.activeElement.textContent).trim()',
  );
  return String(found);
}
