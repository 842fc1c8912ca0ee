import assert from 'node:assert/strict';
import { afterEach } from 'mocha';
import type { Frame, FrameLocator, Page } from 'playwright-core';
import { targetOf } from '#tab/demo/open-link.ts';
import { newContext } from './browser.ts';
import { partsOfType } from './check-card.ts';
import type { DemoServer } from './demo-server.ts';
import { hostPages } from './host-pages.ts';
import { aHostContext } from './open-tab.ts';

export type DemoTab = {
  readonly page: Page;
  readonly tab: FrameLocator;
  /** The tab's own document. */
  frame(): Frame;
};

export type DemoOpening = {
  readonly personId: string;
  /** From a card; the personal tab's first page where there is none. */
  readonly link?: string;
};

/** Opens the tab of the running demonstration as one of its people, inside a host that speaks as Teams does. */
export function openedDemoTabs(server: () => DemoServer): (opening: DemoOpening) => Promise<DemoTab> {
  let opened: Page[] = [];
  afterEach(async () => {
    for (const page of opened) await page.context().close();
    opened = [];
  });
  return async (opening) => {
    const { origin } = server();
    const context = await newContext({ viewport: { width: 1280, height: 900 } });
    for (const [path, made] of Object.entries(hostPages)) {
      await context.route(`${origin}${path}`, async (route) => {
        const { type, body } = await made();
        await route.fulfill({ contentType: type, body });
      });
    }
    const page = await context.newPage();
    opened.push(page);
    const told = { src: '/tab/', personId: opening.personId, context: aHostContext(pointing(opening.link)) };
    await page.goto(`${origin}/host#${encodeURIComponent(JSON.stringify(told))}`);
    return { page, tab: page.frameLocator('#tab'), frame: () => tabFrame(page) };
  };
}

/** Where the button of that title on the newest card leads that has one. */
export function linkOn(cards: readonly unknown[], title: string): string {
  const links = cards.flatMap((card) => partsOfType(card, 'Action.OpenUrl'));
  const link = links.findLast((each) => each.title === title);
  assert.ok(link, `no card has a button "${title}"`);
  return String(link.url);
}

function pointing(link: string | undefined): { readonly subEntityId?: string } {
  const target = link ? targetOf(link) : null;
  return target?.kind === 'tab' && target.subEntityId ? { subEntityId: target.subEntityId } : {};
}

function tabFrame(page: Page): Frame {
  const frame = page.frames().find((each) => each.parentFrame() !== null);
  if (!frame) throw new Error('The host shows no tab.');
  return frame;
}
