import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

/** Draws the package's icons, the real ones and those of a test, from their SVG sources: `node manifest/draw-icons.ts <path of a Chromium>`. */
const icons = [
  { name: 'color', size: 192 },
  { name: 'outline', size: 32 },
  { name: 'color-test', size: 192 },
  { name: 'outline-test', size: 32 },
] as const;

const executablePath = process.argv[2];
if (!executablePath) {
  console.error('Say which Chromium, Chrome or Edge draws them: node manifest/draw-icons.ts /usr/bin/chromium');
  process.exit(2);
}

const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
try {
  for (const { name, size } of icons) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    const svg = await readFile(new URL(`${name}.svg`, import.meta.url), 'utf8');
    await page.setContent(`<style>html, body { margin: 0 } svg { display: block }</style>${svg}`);
    await page.screenshot({ path: fileURLToPath(new URL(`${name}.png`, import.meta.url)), omitBackground: true });
  }
} finally {
  await browser.close();
}
