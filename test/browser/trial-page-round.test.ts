import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { newContext } from '#test/support/browser.ts';
import { type DemoServer, startDemoServer } from '#test/support/demo-server.ts';
import { findBarriers } from '#test/support/find-barriers.ts';

const screenshots = fileURLToPath(new URL('../output/', import.meta.url));

describe('a status round on the trial page', function () {
  this.timeout(90_000);
  let server: DemoServer;
  let page: Page;
  beforeEach(async () => {
    server = await startDemoServer();
    await server.demo.installForAll();
    const context = await newContext({ viewport: { width: 1440, height: 900 }, bypassCSP: true });
    page = await context.newPage();
    await page.goto(`${server.origin}/`);
    await page.getByRole('button', { name: 'En statusrunde' }).click();
  });
  afterEach(async () => {
    await page.context().close();
    await server.close();
  });

  const next = () => page.getByRole('button', { name: 'Næste', exact: true }).click();
  const step = (words: string) => page.getByRole('button', { name: words }).click();
  const be = (personId: string) => page.getByLabel('Du er').selectOption(personId);
  const clock = (when: string) => page.getByRole('button', { name: `Samarbejdets ur: ${when}` }).waitFor();

  it('goes by event for event: the channel counts, the missing are reminded, the coordinators get a list', async () => {
    await next();
    await step('Vis kanalen');
    await page.getByRole('article', { name: 'Kort' }).getByRole('button', { name: 'Tovholdergruppen' }).click();
    await page.getByText('4 af 15 har svaret').waitFor();
    await page.screenshot({ path: `${screenshots}trial-round-counter.png` });

    await step('Gå til næste hændelse');
    await clock('14. maj 2025 kl. 08.30');
    await be('tovholder-tryg-bydel');
    await page.getByRole('heading', { name: '10 arbejdsdage til fristen' }).waitFor();
    await page.screenshot({ path: `${screenshots}trial-round-reminder.png` });

    await next();
    for (const when of ['21. maj 2025', '28. maj 2025', '30. maj 2025']) {
      await step('Gå til næste hændelse');
      await clock(`${when} kl. 08.30`);
    }
    await be('koordinator-kommune');
    await page.getByRole('heading', { name: 'Ring til dem, der mangler' }).waitFor();
    await page.screenshot({ path: `${screenshots}trial-round-to-call.png` });

    await step('Gå til næste hændelse');
    await clock('2. juni 2025 kl. 08.30');
    await page.getByRole('button', { name: 'Tovholdergruppen Nyt' }).click();
    await page.getByText('Her er dagsordenen').waitFor();
    await step('Gå til næste hændelse');
    await clock('4. juni 2025 kl. 00.00');
    const closed = await server.stores.partnerships.round('tryg-aalborg', '2025-2');
    assert.equal(closed?.state, 'closed');
  });

  it('is answered for in the channel by a lead without the app, in a view of their own', async () => {
    await next();
    await step('Vis kanalen');
    await page.getByRole('article', { name: 'Kort' }).getByRole('button', { name: 'Tovholdergruppen' }).click();
    await page.getByText('4 af 15 har svaret').waitFor();
    await step('Gå til næste hændelse');
    await clock('14. maj 2025 kl. 08.30');
    await page.getByRole('heading', { name: 'Mangler du at sende status?' }).waitFor();

    await be('tovholder-patientens-team');
    await page.getByRole('button', { name: 'Tovholdergruppen' }).click();
    await page.getByText('Kun du kan se det her').waitFor();
    await page.screenshot({ path: `${screenshots}trial-round-own-view.png` });

    await be('tovholder-tryg-bydel');
    await page.getByRole('button', { name: 'Tovholdergruppen' }).click();
    await page.getByRole('heading', { name: 'Mangler du at sende status?' }).waitFor();
    assert.equal(await page.getByText('Kun du kan se det her').count(), 0);
  });

  it('says by the clock what comes next and for how many there is news', async () => {
    await page.getByRole('button', { name: /^Samarbejdets ur/ }).click();
    await page.getByText('14. maj 2025 kl. 08.30', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Næste hændelse', exact: true }).click();

    await page.getByText('Uret står nu på 14. maj 2025 kl. 08.30. Der er nyt til 9 personer.').waitFor();
    await page.getByText('21. maj 2025 kl. 08.30', { exact: true }).waitFor();

    assert.deepEqual(await findBarriers(page.mainFrame()), []);
  });
});
