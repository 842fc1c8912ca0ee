import type { Browser, Frame, Page } from 'playwright-core';
import type { Overview } from '#bot/contract/overview.ts';
import { objectId, tenantA } from '#test/support/builders.ts';
import { answering, type FakeTabServer, startFakeTabServer } from '#test/support/fake-tab-server.ts';
import { launchBrowser } from '#test/support/launch-browser.ts';
import { aMe, anOverview, anOverviewInitiative } from '#test/support/tab-answers.ts';
import { median } from './compare.ts';
import { plainListPage } from './plain-list.ts';

/**
 * `node test/bench/long-list.ts` (after `npx vite build tab`): from the overview's answer to its rows on the screen, and
 * from a key in the search field to what it leaves on the screen, beside a plain HTML table of the same rows in the same
 * run. In milliseconds, with 15 and 1,500 initiatives, as the machine is and four times slower.
 */
const script = `
window.painted = () => new Promise((done) => requestAnimationFrame(() => {
  const channel = new MessageChannel();
  channel.port1.onmessage = () => done(performance.now());
  channel.port2.postMessage(0);
}));
const shown = () => document.querySelector('search [role=status]')?.textContent
  ?? document.querySelectorAll('tr:not([hidden])').length;
window.afterKey = () => new Promise((done) => {
  const before = shown();
  addEventListener('keydown', () => {
    const begun = performance.now();
    const look = async () => (shown() === before ? requestAnimationFrame(look) : done((await window.painted()) - begun));
    requestAnimationFrame(look);
  }, { once: true, capture: true });
});
window.rowsSeen = new Promise((done) => {
  const look = async () => {
    if (!document.querySelector('tbody th[scope=row] button[id^=initiative-]')) return requestAnimationFrame(look);
    const answered = performance.getEntriesByType('resource').findLast(({ name }) => name.includes('/api/overview'));
    done((await window.painted()) - (answered ? answered.responseEnd : 0));
  };
  look();
});`;
const host = {
  locale: 'da-dk',
  theme: 'default',
  entityId: 'overblik',
  userObjectId: objectId(1),
  tid: tenantA,
  frameContext: 'content',
  hostClientType: 'web',
};
const server = await startFakeTabServer();
const browser = await launchBrowser();
const found: Record<string, Measured> = {};
for (const slower of [1, 4]) {
  for (const rows of [15, 1500]) {
    const overview = manyInitiatives(rows);
    found[`plain table, ${rows} rows, CPU ${slower}×`] = await measured(browser, slower, (page) =>
      plain(page, overview),
    );
    found[`tab, ${rows} rows, CPU ${slower}×`] = await measured(browser, slower, (page) => tab(page, server, overview));
  }
}
console.table(found);
await browser.close();
await server.close();

type Measured = { readonly mount: number; readonly key: number; readonly worst: number; readonly nodes: number };
/** The document with the rows, and how long they took to be seen. */
type Opened = { readonly frame: Frame; readonly mount: number };

async function measured(on: Browser, slower: number, open: (page: Page) => Promise<Opened>): Promise<Measured> {
  const mounts: number[] = [];
  const keys: number[] = [];
  let nodes = 0;
  for (let round = 0; round < 3; round += 1) {
    const context = await on.newContext({ viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    await page.addInitScript(script);
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
    const { frame, mount } = await open(page);
    mounts.push(mount);
    nodes = await frame.evaluate<number>('document.querySelectorAll("*").length');
    keys.push(...(await pressed(page, frame)));
    await context.close();
  }
  const round = Math.round;
  return { mount: round(median(mounts)), key: round(median(keys)), worst: round(Math.max(...keys)), nodes };
}

/** Each key narrows what is shown, and each step back widens it. */
async function pressed(page: Page, frame: Frame): Promise<readonly number[]> {
  await frame.locator('input[type=search]').focus();
  const times: number[] = [];
  for (const key of ['1', '0', 'Backspace', 'Backspace']) {
    await frame.evaluate('void (window.waited = window.afterKey())');
    await page.keyboard.press(key);
    times.push(await frame.evaluate<number>('window.waited'));
  }
  return times;
}

async function plain(page: Page, overview: Overview): Promise<Opened> {
  await page.setContent(plainListPage(overview));
  await page.evaluate(`${script};0`);
  const mount = await page.evaluate<number>(
    '(async () => { const begun = performance.now(); window.show(); return (await window.painted()) - begun; })()',
  );
  return { frame: page.mainFrame(), mount };
}

async function tab(page: Page, { url, ...fake }: FakeTabServer, overview: Overview): Promise<Opened> {
  Object.assign(server.answers, { 'GET /api/me': answering(aMe()), 'GET /api/overview': answering(overview) });
  const told = { src: '/tab/?page=overview', context: host };
  await page.goto(`${url}/host#${encodeURIComponent(JSON.stringify(told))}`);
  await page.frameLocator('#tab').locator('tbody th[scope=row] button').first().waitFor();
  const frame = page.frames().find((each) => each.parentFrame() !== null);
  if (!frame) throw new Error(`no tab after ${fake.requests.length} requests`);
  return { frame, mount: await frame.evaluate<number>('window.rowsSeen') };
}

function manyInitiatives(count: number): Overview {
  const initiatives = Array.from({ length: count }, (_, n) => {
    const name = `Indsats ${String(n + 1).padStart(4, '0')}`;
    return anOverviewInitiative({ id: `i-${n + 1}`, order: n + 1, name, nameEn: null });
  });
  return anOverview({ initiatives });
}
