import type { Frame, FrameLocator, Page, ViewportSize } from 'playwright-core';
import type { HostContext } from '#tab/demo/teams-host.ts';
import { givePageBack, newContext, takePage } from './browser.ts';
import { objectId, tenantA } from './builders.ts';
import type { FakeTabServer } from './fake-tab-server.ts';

export type OpenedTab = {
  /** The host around the tab. */
  readonly page: Page;
  readonly tab: FrameLocator;
  /** What the browser complained about: errors thrown, and scripts or styles the policy refused. */
  readonly complaints: string[];
  /** The tab's own document, once it is there. */
  frame(): Frame;
  /** What the host was asked: links to open, tenants of tokens, whether the settings may be saved. */
  asked(): Promise<AskedOfHost>;
  close(): Promise<void>;
};

export type AskedOfHost = {
  readonly links: readonly string[];
  readonly tenants: readonly string[];
  readonly validity: readonly boolean[];
  readonly states: readonly string[];
};

export type TabOpening = {
  readonly src?: string;
  readonly context?: Partial<HostContext>;
  /** The reason with which Teams gives no token. */
  readonly tokenRefusal?: string;
  readonly width?: number;
  readonly height?: number;
  /** The tab's timers stand still until the test moves them by `page.clock`. */
  readonly clock?: boolean;
  /** The API cannot be reached; `page.context().unroute('**\/api/**')` brings it back. */
  readonly offline?: boolean;
  /** What never arrives, until it is unrouted. */
  readonly held?: string;
  /** Whoever looks wants nothing to move. */
  readonly reducedMotion?: boolean;
};

export function aHostContext(overrides: Partial<HostContext> = {}): HostContext {
  return {
    locale: 'da-dk',
    theme: 'default',
    entityId: 'overblik',
    userObjectId: objectId(1),
    tid: tenantA,
    frameContext: 'content',
    hostClientType: 'web',
    ...overrides,
  };
}

/** The built tab in a frame whose parent speaks as Teams does. */
export async function openTab(server: FakeTabServer, opening: TabOpening = {}): Promise<OpenedTab> {
  const { src = '/tab/', width = 1280, height = 900 } = opening;
  const isAltered = Boolean(opening.clock || opening.offline || opening.held);
  const page = isAltered ? await alteredPage(opening, { width, height }) : await takePage({ width, height });
  // A page that was used before keeps what it was told of its reader.
  await page.emulateMedia({ media: null, reducedMotion: opening.reducedMotion ? 'reduce' : null });
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) complaints.push(message.text());
  });
  const told = { src, context: aHostContext(opening.context), tokenRefusal: opening.tokenRefusal };
  // A page that is held is never whole.
  const waitUntil = opening.held ? 'commit' : 'load';
  await page.goto(`${server.url}/host#${encodeURIComponent(JSON.stringify(told))}`, { waitUntil });
  return {
    page,
    tab: page.frameLocator('#tab'),
    complaints,
    frame: () => tabFrame(page),
    asked: () => page.evaluate<AskedOfHost>('window.asked'),
    close: () => (isAltered ? page.context().close() : givePageBack(page, `${server.url}/blank`)),
  };
}

async function alteredPage(opening: TabOpening, viewport: ViewportSize): Promise<Page> {
  const context = await newContext({ viewport });
  const page = await context.newPage();
  if (opening.clock) await page.clock.install();
  if (opening.offline) await context.route('**/api/**', (route) => route.abort());
  if (opening.held) await context.route(opening.held, () => undefined);
  return page;
}

function tabFrame(page: Page): Frame {
  const frame = page.frames().find((each) => each.parentFrame() !== null);
  if (!frame) throw new Error('The host shows no tab.');
  return frame;
}
