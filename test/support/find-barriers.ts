import axe from 'axe-core';
import type { Frame } from 'playwright-core';

/** WCAG 2.0, 2.1 and 2.2 at A and AA, and what axe holds to be good practice beside them. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What a change of colours alone can break. */
const ofColour = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

/** What axe finds in a page, however slight, one line each; none is what a page should have. */
export async function findBarriers(frame: Frame, which: 'all' | 'of colour' = 'all'): Promise<readonly string[]> {
  if (!(await frame.evaluate('"axe" in window'))) await frame.evaluate(axe.source);
  const options = { resultTypes: ['violations'], runOnly: which === 'all' ? tags : ofColour, preload: false };
  const found: unknown = await frame.evaluate(`axe.run(document, ${JSON.stringify(options)}).then(({ violations }) =>
    violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html.slice(0, 160)).join(' | ')))`);
  return Array.isArray(found) ? found.map(String) : [`axe gave no list: ${String(found)}`];
}
