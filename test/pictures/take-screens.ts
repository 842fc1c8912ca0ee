import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { mochaGlobalTeardown } from '#test/support/at-the-end.ts';
import { type FakeTabServer, startFakeTabServer } from '#test/support/fake-tab-server.ts';
import { allScreens } from '#test/support/screens/all-screens.ts';
import type { Screen } from '#test/support/screens/screen.ts';
import { type ShownScreen, showScreen, type Theme } from '#test/support/show-screen.ts';

/**
 * Every screen of the catalogue in four looks, in Danish, and a sheet of each look:
 * `npx node test/pictures/take-screens.ts <folder> [part of the names]`.
 */
const [folder, only = ''] = process.argv.slice(2);
if (!folder) throw new Error('Say where the pictures are to be put.');

type Look = { readonly theme: Theme; readonly width: number; readonly tallest: number };
const looks: Readonly<Record<string, Look>> = {
  light: { theme: 'default', width: 1280, tallest: 3000 },
  dark: { theme: 'dark', width: 1280, tallest: 3000 },
  contrast: { theme: 'contrast', width: 1280, tallest: 3000 },
  phone: { theme: 'default', width: 390, tallest: 5000 },
};

const server = await startFakeTabServer();
const chosen = allScreens.filter(({ name }) => name.includes(only));
for (const look of Object.keys(looks)) mkdirSync(path.join(folder, look), { recursive: true });
const failed: string[] = [];
for (const screen of chosen) await take(server, screen, folder);
for (const look of Object.keys(looks)) writeSheet(look, folder);
await mochaGlobalTeardown();
await server.close();
if (failed.length > 0) throw new Error(`No picture of: ${failed.join(', ')}`);

async function take(from: FakeTabServer, screen: Screen, into: string): Promise<void> {
  try {
    const shown = await showScreen(from, screen, 'da');
    for (const [name, look] of Object.entries(looks)) {
      await stretch(shown, look);
      await shown.page.screenshot({ path: path.join(into, name, `${screen.name}.png`) });
    }
    await shown.close();
  } catch (error) {
    failed.push(`${screen.name} (${error instanceof Error ? error.message.slice(0, 200) : error})`);
  }
}

/** As tall as what it shows, so that a picture has all of it. */
async function stretch(shown: ShownScreen, { theme, width, tallest }: Look): Promise<void> {
  await shown.turn({ theme, width, height: 800 });
  const tall = Number(await shown.frame().evaluate('document.documentElement.scrollHeight'));
  await shown.turn({ theme, width, height: Math.min(Math.max(tall, 800), tallest) });
}

/** All pictures of one look, small, on one page. */
function writeSheet(look: string, into: string): void {
  const figures = chosen.map(
    ({ name }) =>
      `<figure><a href="${look}/${name}.png"><img src="${look}/${name}.png" alt=""></a><figcaption>${name}</figcaption></figure>`,
  );
  const html = `<!doctype html><meta charset="utf-8"><title>${look}</title>
<style>body{font:14px sans-serif;display:flex;flex-wrap:wrap;gap:16px;align-items:start}
figure{margin:0;width:${look === 'phone' ? 195 : 400}px}img{width:100%;max-height:600px;object-fit:cover;object-position:top;border:1px solid #999}</style>
${figures.join('\n')}`;
  writeFileSync(path.join(into, `${look}.html`), html);
}
