import type { Browser, CDPSession } from 'playwright-core';
import { answering, type FakeTabServer } from '#test/support/fake-tab-server.ts';
import { manyInitiatives, showTab } from './show-tab.ts';

/** What is alive once the garbage is collected. */
export type Memory = { readonly megabytes: number; readonly nodes: number };

const pollEveryMs = 30_000;

/**
 * What the tab holds with 15 initiatives after its first polls and after `polls` more, which is an hour for 120: each
 * brings another overview, so that each draws anew. Its clock is moved, not waited for.
 */
export async function measureMemory(browser: Browser, server: FakeTabServer, polls: number) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.clock.install();
  const session = await context.newCDPSession(page);
  await showTab(server, page, manyInitiatives(15));
  const poll = async (times: number) => {
    for (let done = 0; done < times; done += 1) {
      server.answers['GET /api/overview'] = answering(manyInitiatives(14 + (done % 2)));
      const answered = page.waitForResponse((response) => response.url().includes('/api/overview'));
      await page.clock.runFor(pollEveryMs);
      await (await answered).finished();
    }
  };
  // The first ones compile and fill what is kept.
  await poll(4);
  const before = await alive(session);
  await poll(polls);
  const after = await alive(session);
  await context.close();
  return { before, after };
}

async function alive(session: CDPSession): Promise<Memory> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes } = await session.send('Memory.getDOMCounters');
  return { megabytes: usedSize / 1_000_000, nodes };
}
