import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { textFor } from '#bot/text/text-for.ts';
import { sampleCards } from './sample-cards.ts';

/**
 * Draws every sample card with Microsoft's own renderer and saves pictures to look at:
 * `node test/cards/draw-cards.ts [chromium's path]` → test/output/cards/.
 */
const output = fileURLToPath(new URL('../output/cards/', import.meta.url));
const renderer = fileURLToPath(import.meta.resolve('adaptivecards/dist/adaptivecards.js'));

const hostConfig = {
  fontFamily: 'Segoe UI, DejaVu Sans, sans-serif',
  supportsInteractivity: true,
  containerStyles: {
    emphasis: { backgroundColor: '#f0f0f0' },
    attention: { backgroundColor: '#fdeaea' },
  },
  spacing: { small: 4, default: 8, medium: 12, large: 20, extraLarge: 32, padding: 12 },
  actions: { maxActions: 6, actionsOrientation: 'horizontal', actionAlignment: 'left', buttonSpacing: 8 },
  inputs: { label: { requiredInputs: { weight: 'bolder' }, optionalInputs: { weight: 'bolder' } } },
};

const style = `body { margin: 0; font: 14px "Segoe UI", "DejaVu Sans", sans-serif }
  .ac-input { width: 100%; box-sizing: border-box; font: inherit; padding: 6px } textarea { min-height: 72px }
  .ac-pushButton { padding: 8px 12px; margin: 4px 0; font: inherit; border: 1px solid #888; border-radius: 4px; background: #fff }
  .style-positive { background: #5b5fc7; color: #fff } input[type=checkbox], input[type=radio] { width: auto; margin: 6px }`;

await mkdir(output, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.argv[2] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
});
try {
  for (const width of [320, 480]) await drawAll(browser, width);
} finally {
  await browser.close();
}

async function drawAll(drawer: Browser, width: number): Promise<void> {
  const page = await drawer.newPage({ viewport: { width, height: 640 } });
  await page.setContent(`<html><head><style>${style}</style></head><body></body></html>`);
  await page.addScriptTag({ path: renderer });
  for (const language of ['da', 'en'] as const) {
    for (const [name, card] of Object.entries(sampleCards(textFor(language)))) {
      await page.evaluate(drawInPage, { card: JSON.stringify(card), hostConfig: JSON.stringify(hostConfig) });
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      if (overflow > 0) console.log(`${name} ${language} is ${overflow} px too wide at ${width}`);
      await page.screenshot({ path: `${output}${name}-${language}-${width}.png`, fullPage: true });
    }
  }
  await page.close();
}

function drawInPage(given: { readonly card: string; readonly hostConfig: string }): void {
  const { AdaptiveCards } = globalThis as unknown as { AdaptiveCards: typeof import('adaptivecards') };
  AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
    result.outputHtml = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    result.didProcess = true;
  };
  const card = new AdaptiveCards.AdaptiveCard();
  card.hostConfig = new AdaptiveCards.HostConfig(given.hostConfig);
  card.parse(JSON.parse(given.card));
  document.body.replaceChildren(card.render() ?? 'nothing drawn');
}
