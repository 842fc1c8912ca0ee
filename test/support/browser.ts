import { after } from 'mocha';
import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core';
import { launchBrowser } from './launch-browser.ts';

/**
 * A fresh, empty context of the one browser that a test run shares. Danish, Copenhagen, and cut off from the world:
 * only loopback is reachable. The browser is CHROME_PATH, else an installed Chrome, Edge or Chromium, else the
 * one that came with the dependencies (Linux only).
 */
export async function newContext(options: BrowserContextOptions = {}): Promise<BrowserContext> {
  shared ??= launchBrowser();
  const browser = await shared;
  const context = await browser.newContext({ locale: 'da-DK', timezoneId: 'Europe/Copenhagen', ...options });
  await context.route(
    (url) => !['127.0.0.1', 'localhost'].includes(url.hostname),
    (route) => route.abort(),
  );
  return context;
}

let shared: Promise<Browser> | null = null;

// Imported by a test file this is a hook of the whole run.
after('close the browser', async () => {
  const browser = await shared;
  shared = null;
  await browser?.close();
});
