import { brotliCompressSync } from 'node:zlib';
import { startFakeTabServer } from '#test/support/fake-tab-server.ts';
import { launchBrowser } from '#test/support/launch-browser.ts';
import { plainListPage } from './plain-list.ts';
import { manyInitiatives } from './show-tab.ts';
import { measureList, plainList, tabList } from './tab-list.ts';
import { measureMemory } from './tab-memory.ts';
import { tabParts } from './tab-parts.ts';

/**
 * `npx node test/bench/tab.ts` (after `npx vite build tab`): the built tab beside a plain HTML table of the same rows in
 * the same run. Bytes by part, time to the rows, from a key in the search field to the screen with 15 and 1,500
 * initiatives, as the machine is and four times slower, and what is alive after an hour of polls.
 */
type Row = { readonly plain?: number; readonly tab: number; readonly ratio?: number; readonly target?: number };
const table: Record<string, Row> = {};

const { first, later } = tabParts();
for (const { name, kilobytes } of first) table[`kB, ${name}`] = { tab: rounded(kilobytes) };
const floor = brotliCompressSync(plainListPage(manyInitiatives(15))).length / 1000;
const sum = first.reduce((total, { kilobytes }) => total + kilobytes, 0);
table['kB, first load'] = beside(floor, sum, 105);
table[`kB, ${later.name}`] = { tab: rounded(later.kilobytes) };

const server = await startFakeTabServer();
const browser = await launchBrowser();
const targets: Readonly<Record<string, readonly [number, number]>> = { '1': [100, 50], '4': [300, 135] };
for (const slower of [1, 4]) {
  for (const count of [15, 1500]) {
    const overview = manyInitiatives(count);
    const plain = await measureList(browser, slower, plainList(overview));
    const tab = await measureList(browser, slower, tabList(server, overview));
    const [mount, worst] = targets[slower] ?? [];
    const what = `${count} rows, CPU ${slower}×`;
    table[`ms to the rows, ${what}`] = beside(plain.mount, tab.mount, mount);
    table[`ms a key, ${what}`] = beside(plain.key, tab.key);
    table[`ms the worst key, ${what}`] = beside(plain.worst, tab.worst, worst);
    table[`elements, ${what}`] = beside(plain.nodes, tab.nodes);
  }
}
const { before, after } = await measureMemory(browser, server, 120);
table['MB alive, after 4 polls'] = { tab: rounded(before.megabytes) };
table['MB alive, after 120 more'] = {
  tab: rounded(after.megabytes),
  ratio: rounded(after.megabytes / before.megabytes),
};
table['nodes alive, after 4 polls'] = { tab: before.nodes };
table['nodes alive, after 120 more'] = { tab: after.nodes, ratio: rounded(after.nodes / before.nodes) };
console.table(table);
await browser.close();
await server.close();

function beside(plain: number, tab: number, target?: number): Row {
  const row = { plain: rounded(plain), tab: rounded(tab), ratio: rounded(tab / plain) };
  return target === undefined ? row : { ...row, target };
}

function rounded(value: number): number {
  return value < 20 ? Math.round(value * 100) / 100 : Math.round(value);
}
