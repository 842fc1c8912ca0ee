import type { Frame, Page } from 'playwright-core';
import type { Overview } from '#bot/contract/overview.ts';
import { objectId, tenantA } from '#test/support/builders.ts';
import { answering, type FakeTabServer } from '#test/support/fake-tab-server.ts';
import { aMe, anOverview, anOverviewInitiative } from '#test/support/tab-answers.ts';

const context = {
  locale: 'da-dk',
  theme: 'default',
  entityId: 'overblik',
  userObjectId: objectId(1),
  tid: tenantA,
  frameContext: 'content',
  hostClientType: 'web',
};

/** The built tab's own document, as soon as this overview's rows are in it. */
export async function showTab(server: FakeTabServer, page: Page, overview: Overview): Promise<Frame> {
  server.answers = { 'GET /api/me': answering(aMe()), 'GET /api/overview': answering(overview) };
  const told = { src: '/tab/?page=overview', context };
  await page.goto(`${server.url}/host#${encodeURIComponent(JSON.stringify(told))}`);
  await page.frameLocator('#tab').locator('tbody th[scope=row] button').first().waitFor();
  const frame = page.frames().find((each) => each.parentFrame() !== null);
  if (!frame) throw new Error(`no tab after ${server.requests.length} requests`);
  return frame;
}

export function manyInitiatives(count: number): Overview {
  const initiatives = Array.from({ length: count }, (_, n) => {
    const name = `Indsats ${String(n + 1).padStart(4, '0')}`;
    return anOverviewInitiative({ id: `i-${n + 1}`, order: n + 1, name, nameEn: null });
  });
  return anOverview({ initiatives });
}
