import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import type { FrameLocator, Page } from 'playwright-core';
import { newContext } from '#test/support/browser.ts';
import { demoClient } from '#test/support/demo-client.ts';
import { type DemoServer, startDemoServer } from '#test/support/demo-server.ts';
import { findBarriers } from '#test/support/find-barriers.ts';

const screenshots = fileURLToPath(new URL('../output/', import.meta.url));

type Choices = Partial<Record<'person' | 'language' | 'theme' | 'device' | 'tour', string>>;
type Size = { readonly width: number; readonly height: number };

describe('the trial page', function () {
  this.timeout(60_000);
  let server: DemoServer;
  let opened: Page[] = [];
  before(async () => {
    server = await startDemoServer();
    await server.demo.installForAll();
  });
  afterEach(async () => {
    for (const page of opened) await page.context().close();
    opened = [];
  });
  after(() => server.close());

  const open = async (choices: Choices = {}, viewport: Size = { width: 1440, height: 900 }) => {
    const context = await newContext({ viewport });
    await context.addInitScript((chosen) => {
      for (const [name, word] of Object.entries(chosen)) {
        if (localStorage.getItem(`tryg-overblik-trial-${name}`) === null) {
          localStorage.setItem(`tryg-overblik-trial-${name}`, String(word));
        }
      }
    }, choices);
    const page = await context.newPage();
    opened.push(page);
    await page.goto(`${server.origin}/`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    return page;
  };

  it('takes a newcomer from the bare address through the lead’s scene to the overview', async () => {
    const page = await open({ person: 'tovholder-tryg-bydel' });
    await page.getByRole('button', { name: 'Tovholder : svar på status' }).click();
    await page.getByRole('button', { name: 'Næste' }).click();
    await page.getByRole('button', { name: 'Skriv status' }).click();
    await page.getByRole('button', { name: 'Udfyld status' }).click();
    await page.getByRole('button', { name: 'Send status' }).click();
    await page.getByText('Skriv, hvad der er sket siden sidst.', { exact: true }).waitFor();

    await fillIn(page, 'Beboermøde i Løvvangen.');
    await page.getByRole('button', { name: 'Send status' }).click();
    await page.getByText('✓ Sendt').waitFor();
    await page.screenshot({ path: `${screenshots}trial-receipt.png` });

    await tabOf(page).getByText('5 af 15 har svaret').waitFor();
    assert.equal(await page.getByRole('button', { name: 'Send status' }).count(), 0);
  });

  it('keeps what is being typed when another message arrives', async () => {
    const person = 'tovholder-demensindsatser';
    const page = await open({ person, tour: 'closed' });
    await page.getByRole('button', { name: 'status', exact: true }).click();
    await page.getByRole('button', { name: 'Udfyld status' }).click();
    const happened = page.getByLabel(/Hvad er der sket siden sidst/);
    await happened.fill('Halvvejs gennem en sætning');

    const lead = await demoClient(server.origin, person);
    await lead.say('hjælp');
    await page.getByText('Ord, du kan skrive').waitFor();

    assert.equal(await happened.inputValue(), 'Halvvejs gennem en sætning');
    assert.equal(await happened.evaluate((input) => input === document.activeElement), true);
  });

  it('follows a link in a card to the tab, on a phone’s width too', async () => {
    const page = await open({ person: 'tovholder-tryghedsvandringer', tour: 'closed' }, { width: 390, height: 800 });
    await page.getByRole('link', { name: 'Åbn overblikket' }).first().click();

    await tabOf(page).getByRole('heading', { name: 'Tryg Aalborg' }).waitFor();

    assert.equal(await page.getByRole('tab', { name: 'Overblik' }).getAttribute('aria-selected'), 'true');
    assert.equal(await page.getByLabel('Skriv en besked').isVisible(), false);
  });

  it('leads back from the tab to the chat', async () => {
    const page = await open({ person: 'koordinator-kommune', tour: 'closed' }, { width: 390, height: 800 });
    await page.getByRole('tab', { name: 'Overblik' }).click();
    await tabOf(page).getByRole('button', { name: 'Åbn chatten' }).click();

    await page.getByLabel('Skriv en besked').waitFor();

    assert.equal(await page.getByRole('tab', { name: 'Chat' }).getAttribute('aria-selected'), 'true');
  });

  it('shows a channel and its tab to its members', async () => {
    const page = await open({ person: 'koordinator-politi', tour: 'closed' });
    await page.getByRole('button', { name: 'Styregruppen' }).click();

    await page.getByRole('heading', { name: 'Overblik i Styregruppen' }).waitFor();

    assert.equal(await page.getByText('Delt mellem organisationerne').isVisible(), true);
  });

  it('asks the unknown newcomer to wait and shows nothing', async () => {
    const page = await open({ person: 'ny-medarbejder', tour: 'closed' });

    await page.getByText('Vi ved endnu ikke, hvem du er').first().waitFor();
    await tabOf(page).getByText('Du er nu på ventelisten').waitFor();

    assert.equal(await tabOf(page).getByText('Demensindsatser').count(), 0);
  });

  it('lets time pass for the partnership', async () => {
    const page = await open({ person: 'koordinator-kommune', tour: 'closed' });
    await page.getByRole('button', { name: /Samarbejdets ur: 13\. maj 2025/ }).click();
    await page.getByRole('button', { name: '+ 1 dag' }).click();

    await page.getByText(/Uret står nu på 14\. maj 2025/).waitFor();
    assert.match(server.demo.now(), /^2025-05-14/);
  });

  it('needs no scrolling sideways at 320 px', async () => {
    const page = await open({}, { width: 320, height: 640 });

    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    await page.screenshot({ path: `${screenshots}trial-320.png` });

    assert.equal(width, 320);
  });

  for (const theme of ['default', 'dark', 'contrast']) {
    for (const language of ['da', 'en']) {
      it(`puts no barrier in anybody’s way in the ${theme} theme in ${language}`, async () => {
        const page = await open({ theme, language, tour: 'closed', person: 'tovholder-tryg-digital-by' });
        const atFirst = await findBarriers(page.mainFrame());
        await page.getByRole('button', { name: 'status', exact: true }).click();
        await page
          .getByRole('button', { name: /^(Udfyld|Fill in) status$/ })
          .last()
          .click();
        await page
          .getByRole('button', { name: /^Send status$/ })
          .last()
          .waitFor();
        await page.screenshot({ path: `${screenshots}trial-${theme}-${language}.png` });

        assert.deepEqual(atFirst, []);
        assert.deepEqual(await findBarriers(page.mainFrame()), []);
      });
    }
  }
});

function tabOf(page: Page): FrameLocator {
  return page.frameLocator('iframe');
}

async function fillIn(page: Page, happened: string): Promise<void> {
  await page.getByLabel(/Hvad er der sket siden sidst/).fill(happened);
  await page.getByLabel(/Følger planen/).check();
  await page.getByLabel(/Hvad er næste skridt/).fill('Ny lås på redningsposterne.');
  await page.getByLabel(/ikke personoplysninger/).check();
}
