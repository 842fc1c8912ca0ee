import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { textFor } from '#bot/text/text-for.ts';
import { sampleCards } from './sample-cards.ts';

/**
 * Draws the sample cards with Microsoft's own renderer, light and dark, and saves pictures to look at:
 * `node test/cards/draw-cards.ts [chromium's path] [beginning of a card's name]` → test/output/cards/.
 */
const output = fileURLToPath(new URL('../output/cards/', import.meta.url));
const renderer = fileURLToPath(import.meta.resolve('adaptivecards/dist/adaptivecards.js'));

/** Nearly Teams' own colours, for the eye of whoever looks at the pictures. */
const themes = {
  light: {
    page: '#ffffff',
    ink: '#242424',
    subtle: '#616161',
    box: '#f0f0f0',
    alert: '#fdeaea',
    accent: '#4f52b2',
    bad: '#b10e1c',
  },
  dark: {
    page: '#292929',
    ink: '#ffffff',
    subtle: '#adadad',
    box: '#1f1f1f',
    alert: '#3b2024',
    accent: '#9ea2ff',
    bad: '#f1707b',
  },
} as const;
type Theme = keyof typeof themes;

function colours(theme: Theme) {
  const { ink, subtle, accent, bad } = themes[theme];
  return {
    default: { default: ink, subtle },
    accent: { default: accent, subtle: accent },
    attention: { default: bad, subtle: bad },
  };
}

const hostConfigOf = (theme: Theme) => ({
  fontFamily: 'Segoe UI, DejaVu Sans, sans-serif',
  supportsInteractivity: true,
  containerStyles: {
    default: { backgroundColor: themes[theme].page, foregroundColors: colours(theme) },
    emphasis: { backgroundColor: themes[theme].box, foregroundColors: colours(theme) },
    attention: { backgroundColor: themes[theme].alert, foregroundColors: colours(theme) },
  },
  spacing: { small: 4, default: 8, medium: 12, large: 20, extraLarge: 32, padding: 12 },
  actions: { maxActions: 6, actionsOrientation: 'horizontal', actionAlignment: 'left', buttonSpacing: 8 },
  inputs: { label: { requiredInputs: { weight: 'bolder' }, optionalInputs: { weight: 'bolder' } } },
});

const styleOf = (theme: Theme) => `body { margin: 0; font: 14px "Segoe UI", "DejaVu Sans", sans-serif }
  body, .ac-input, .ac-pushButton { background: ${themes[theme].page}; color: ${themes[theme].ink} }
  .ac-input { width: 100%; box-sizing: border-box; font: inherit; padding: 6px } textarea { min-height: 72px }
  .ac-pushButton { padding: 8px 12px; margin: 4px 0; font: inherit; border: 1px solid #888; border-radius: 4px }
  .style-positive, .ac-pushButton.style-positive { background: #5b5fc7; color: #fff } input[type=checkbox], input[type=radio] { width: auto; margin: 6px }`;

await mkdir(output, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.argv[2] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
});
try {
  for (const width of [320, 480]) {
    for (const theme of ['light', 'dark'] as const) await drawAll(browser, width, theme);
  }
} finally {
  await browser.close();
}

async function drawAll(drawer: Browser, width: number, theme: Theme): Promise<void> {
  const page = await drawer.newPage({ viewport: { width, height: 640 } });
  await page.setContent(`<html><head><style>${styleOf(theme)}</style></head><body></body></html>`);
  await page.addScriptTag({ path: renderer });
  for (const language of ['da', 'en'] as const) {
    for (const [name, card] of Object.entries(sampleCards(textFor(language)))) {
      if (!name.startsWith(process.argv[3] ?? '')) continue;
      await page.evaluate(drawInPage, { card: JSON.stringify(card), hostConfig: JSON.stringify(hostConfigOf(theme)) });
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      if (overflow > 0) console.log(`${name} ${language} is ${overflow} px too wide at ${width}`);
      await page.screenshot({ path: `${output}${name}-${language}-${theme}-${width}.png`, fullPage: true });
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
