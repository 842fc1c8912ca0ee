import axe from 'axe-core';
import type { Frame } from 'playwright-core';

/** What axe finds serious or critical in a page, one line each; none is what a page should have. */
export async function findBarriers(frame: Frame): Promise<readonly string[]> {
  await frame.evaluate(axe.source);
  const found: unknown =
    await frame.evaluate(`axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
    violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html.slice(0, 160)).join(' | ')))`);
  return Array.isArray(found) ? found.map(String) : [`axe gave no list: ${String(found)}`];
}
