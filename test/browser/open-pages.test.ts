import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { publicPageHtml, publicPageNames, publicStylePath } from '#bot/http/public-page-html.ts';
import { textFor } from '#bot/text/text-for.ts';
import { newContext } from '#test/support/browser.ts';
import { type FakeTabServer, startFakeTabServer } from '#test/support/fake-tab-server.ts';
import { findBarriers } from '#test/support/find-barriers.ts';

const css = readFileSync(fileURLToPath(import.meta.resolve('#bot/http/public-pages.css')), 'utf8');

describe('what is read without signing in', () => {
  let page: Page;
  let server: FakeTabServer;

  before(async () => {
    server = await startFakeTabServer();
    page = await (await newContext()).newPage();
  });

  after(async () => {
    await page.context().close();
    await server.close();
  });

  for (const name of publicPageNames) {
    it(`puts no barrier in anybody’s way: ${name}`, async () => {
      const found = [];
      for (const language of ['da', 'en'] as const) {
        const html = publicPageHtml(name, textFor(language), {
          partnershipId: 'tryg-aalborg',
          contact: 'Ring til os.',
        });
        await page.setContent(
          html.replace(`<link rel="stylesheet" href="${publicStylePath}">`, `<style>${css}</style>`),
        );
        found.push(...(await barriersInEveryLook(page)));
      }

      assert.deepEqual(found, []);
    });
  }

  it('puts no barrier in anybody’s way: the tab outside Teams', async () => {
    const found = [];
    for (const language of ['da', 'en']) {
      await page.goto(`${server.url}/tab/?lang=${language}`);
      await page.getByRole('contentinfo').waitFor();
      found.push(...(await barriersInEveryLook(page)));
    }

    assert.deepEqual(found, []);
  });
});

async function barriersInEveryLook(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const width of [1280, 320]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      found.push(...(await findBarriers(page.mainFrame())));
      if (await page.evaluate('document.documentElement.scrollWidth > window.innerWidth')) found.push(`wide: ${width}`);
    }
  }
  return found;
}
