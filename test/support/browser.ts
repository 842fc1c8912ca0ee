import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { atTheEnd } from './at-the-end.ts';
import { launchBrowser } from './launch-browser.ts';

/**
 * A fresh, empty context of the one browser that a process of the test run shares. Danish and Copenhagen. The browser
 * is CHROME_PATH, else an installed Chrome, Edge or Chromium, else the one that came with the dependencies (Linux only).
 */
export async function newContext(options: BrowserContextOptions = {}): Promise<BrowserContext> {
  const browser = await sharedBrowser();
  return browser.newContext({ locale: 'da-DK', timezoneId: 'Europe/Copenhagen', ...options });
}

type Size = { readonly width: number; readonly height: number };

/**
 * A page that a test before may have used: it holds no document and no storage any more, only what may be cached.
 * That is half the work of a page in a context of its own, which whoever alters the context or the clock needs.
 */
export async function takePage(size: Size): Promise<Page> {
  const page = free.pop() ?? (await (await commonContext()).newPage());
  await page.setViewportSize(size);
  return page;
}

/**
 * Gives a page back; `blank` is an empty page of the origin it showed, which clears that origin's storage. A page that
 * hangs is left behind with its context, so that one test's trouble is not that of all after it.
 */
export async function givePageBack(page: Page, blank: string): Promise<void> {
  try {
    await emptied(page, blank);
    free.push(page);
  } catch {
    free.length = 0;
    common = null;
  }
}

async function emptied(page: Page, blank: string): Promise<void> {
  for (const event of ['console', 'pageerror', 'request', 'response', 'dialog'] as const)
    page.removeAllListeners(event);
  await page.mouse.move(-1, -1);
  await page.emulateMedia({ media: null, colorScheme: null, reducedMotion: null, forcedColors: null });
  await page.goto(blank, { timeout: hungAfterMs });
  await page.context().clearPermissions();
}

const hungAfterMs = 8_000;
const free: Page[] = [];
let launched: Promise<Browser> | null = null;
let common: Promise<BrowserContext> | null = null;

function sharedBrowser(): Promise<Browser> {
  launched ??= launchBrowser().then((browser) => {
    atTheEnd(() => browser.close());
    return browser;
  });
  return launched;
}

function commonContext(): Promise<BrowserContext> {
  common ??= newContext();
  return common;
}
