import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { daGuides } from '#tab/help/da-guides.ts';
import { guideNames } from '#tab/help/guide.ts';
import { newContext } from '#test/support/browser.ts';
import { type DemoServer, startDemoServer } from '#test/support/demo-server.ts';
import { guideFiles, guideMarkdown } from '#test/support/guide-markdown.ts';

/** The guides' pictures, taken from the sample data, and their files: `npx mocha test/pictures/take-guide-pictures.ts`. */
const folder = fileURLToPath(new URL('../../tab/help/pictures/', import.meta.url));

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

describe('pictures for the guides', function () {
  this.timeout(60_000);
  let server: DemoServer;

  before(async () => {
    mkdirSync(folder, { recursive: true });
    server = await startDemoServer();
    await server.demo.installForAll();
  });

  after(() => server.close());

  const open = async (person: string, viewport: { readonly width: number; readonly height: number }) => {
    const context = await newContext({ viewport, deviceScaleFactor: 1, reducedMotion: 'reduce' });
    await context.addInitScript((id) => {
      const choices = { person: id, language: 'da', theme: 'default', device: 'desktop', tour: 'closed' };
      for (const [name, word] of Object.entries(choices)) localStorage.setItem(`tryg-overblik-trial-${name}`, word);
    }, person);
    const page = await context.newPage();
    await page.goto(`${server.origin}/demo/`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    return page;
  };

  const take = async (page: Page, name: string, clip: Box) => {
    const session = await page.context().newCDPSession(page);
    const { data } = await session.send('Page.captureScreenshot', {
      format: 'webp',
      quality: 80,
      clip: { ...clip, scale: 1 },
    });
    writeFileSync(`${folder}${name}.webp`, Buffer.from(data, 'base64'));
    await page.context().close();
  };

  const tabBox = async (page: Page, height: number): Promise<Box> => {
    const box = await page.locator('iframe').boundingBox();
    if (!box) throw new Error('The trial page shows no tab.');
    return { ...box, height: Math.min(box.height, height) };
  };

  const pages = [
    ['lead-page', 'tovholder-havnefronten', 'Min side', 'Dine næste møder', 480],
    ['coordinator-page', 'koordinator-kommune', 'Min side', 'Dine næste møder', 560],
    ['steering-page', 'styregruppe-region', 'Min side', 'Dine næste møder', 420],
    ['round', 'koordinator-kommune', 'Runder', 'Statusrunde 2', 560],
  ] as const;
  for (const [name, person, choice, shown, height] of pages) {
    it(`${name}`, async () => {
      const page = await open(person, { width: 1440, height: 900 });
      const tab = page.frameLocator('iframe');

      await tab.getByRole('button', { name: choice, exact: true }).click();
      await tab.getByText(shown).first().waitFor();
      await page.waitForTimeout(500);

      await take(page, name, await tabBox(page, height));
    });
  }

  it('files', () => {
    const guides = fileURLToPath(new URL('../../infra/guides/', import.meta.url));
    for (const name of guideNames) writeFileSync(`${guides}${guideFiles[name]}`, guideMarkdown(daGuides[name]));
  });

  it('lead-card', async () => {
    const page = await open('tovholder-tryg-bydel', { width: 390, height: 844 });

    await page.getByRole('button', { name: 'status', exact: true }).click();
    await page.getByRole('button', { name: 'Udfyld status' }).last().click();
    await page.getByRole('button', { name: 'Send status' }).waitFor();
    await page.waitForTimeout(1000);

    await take(page, 'lead-card', { x: 0, y: 0, width: 390, height: 844 });
  });
});
