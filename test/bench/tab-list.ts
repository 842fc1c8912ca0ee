import type { Browser, Frame, Page } from 'playwright-core';
import type { Overview } from '#bot/contract/overview.ts';
import type { FakeTabServer } from '#test/support/fake-tab-server.ts';
import { median } from './compare.ts';
import { plainListPage } from './plain-list.ts';
import { showTab } from './show-tab.ts';

/** In milliseconds, but for `nodes`: how many elements the document holds. */
export type MeasuredList = {
  /** From the overview's answer to its rows on the screen. */
  readonly mount: number;
  /** From a key in the search field to what it leaves on the screen: the median, and the slowest. */
  readonly key: number;
  readonly worst: number;
  readonly nodes: number;
};

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

/** The document with the rows, and how long they took to be seen. */
type Opened = { readonly frame: Frame; readonly mount: number };
type Opening = (page: Page) => Promise<Opened>;

/** Three times over on a machine that is `slower` times slower. */
export async function measureList(browser: Browser, slower: number, open: Opening): Promise<MeasuredList> {
  const mounts: number[] = [];
  const keys: number[] = [];
  let nodes = 0;
  for (let round = 0; round < 3; round += 1) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
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
  return { mount: median(mounts), key: median(keys), worst: Math.max(...keys), nodes };
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

export function plainList(overview: Overview): Opening {
  return async (page) => {
    await page.setContent(plainListPage(overview));
    await page.evaluate(`${script};0`);
    const mount = await page.evaluate<number>(
      '(async () => { const begun = performance.now(); window.show(); return (await window.painted()) - begun; })()',
    );
    return { frame: page.mainFrame(), mount };
  };
}

export function tabList(server: FakeTabServer, overview: Overview): Opening {
  return async (page) => {
    const frame = await showTab(server, page, overview);
    return { frame, mount: await frame.evaluate<number>('window.rowsSeen') };
  };
}
