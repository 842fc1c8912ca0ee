import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { newContext } from '#test/support/browser.ts';
import { type DemoServer, startDemoServer } from '#test/support/demo-server.ts';

/** The README's pictures, taken from the running product: `npx mocha test/pictures/take-pictures.ts`. */
const folder = fileURLToPath(new URL('../../.github/pictures/', import.meta.url));

type Choices = Readonly<Record<'person' | 'language' | 'theme' | 'device' | 'tour', string>>;
type Size = { readonly width: number; readonly height: number };

const desktop = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };
const lead: Choices = {
  person: 'tovholder-tryg-bydel',
  language: 'da',
  theme: 'default',
  device: 'desktop',
  tour: 'closed',
};

describe('pictures for the README', function () {
  this.timeout(60_000);
  let server: DemoServer;

  before(async () => {
    mkdirSync(folder, { recursive: true });
    server = await startDemoServer();
    await server.demo.installForAll();
  });

  after(() => server.close());

  const open = async (choices: Choices, viewport: Size): Promise<Page> => {
    const context = await newContext({ viewport, deviceScaleFactor: 1, reducedMotion: 'reduce' });
    await context.addInitScript((chosen) => {
      for (const [name, word] of Object.entries(chosen)) localStorage.setItem(`tryg-overblik-trial-${name}`, word);
    }, choices);
    const page = await context.newPage();
    await page.goto(`${server.origin}/demo/`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    return page;
  };

  const askForForm = async (page: Page) => {
    await page.getByRole('button', { name: 'status', exact: true }).click();
    await page.getByRole('button', { name: 'Udfyld status' }).last().click();
    await page.getByRole('button', { name: 'Send status' }).waitFor();
    await page.waitForTimeout(1000);
  };

  it('chat and overview side by side', async () => {
    const page = await open(lead, desktop);
    await askForForm(page);
    await page.frameLocator('iframe').getByText('har svaret').first().waitFor();
    await page.screenshot({ path: `${folder}trial-page.png` });
    await page.context().close();
  });

  it('the status card on a phone', async () => {
    const page = await open(lead, phone);
    await askForForm(page);
    await page.screenshot({ path: `${folder}status-card-phone.png` });
    await page.context().close();
  });

  it('an initiative beside the overview, dark', async () => {
    const page = await open({ ...lead, person: 'koordinator-kommune', theme: 'dark' }, desktop);
    const tab = page.frameLocator('iframe');
    await tab
      .getByRole('button', { name: /havnefronten/ })
      .first()
      .click();
    await tab.getByText('Seneste status').waitFor();
    await page.screenshot({ path: `${folder}initiative-dark.png` });
    await page.context().close();
  });
});
