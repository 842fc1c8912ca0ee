import type { FakeTabServer } from './fake-tab-server.ts';
import { findBarriers } from './find-barriers.ts';
import { findCuts } from './find-cuts.ts';
import type { Screen } from './screens/screen.ts';
import { type ShownScreen, showScreen, type Theme, themes } from './show-screen.ts';

type Look = { readonly theme: Theme; readonly width: number };

/**
 * Whatever is wrong with a screen in any theme and in both languages, on a desktop, at twice its size and on a phone.
 * The themes are looked at in Danish alone: colours do not depend on words. English is looked at on the phone, where
 * its words have least room.
 */
export async function lookAtScreen(server: FakeTabServer, screen: Screen): Promise<readonly string[]> {
  const danish = await showScreen(server, screen, 'da');
  const found: string[] = [];
  for (const width of [1280, 320]) {
    for (const theme of themes) found.push(...(await lookFrom(danish, { theme, width })));
  }
  found.push(...(await lookAtTwiceTheSize(danish)));
  const english = await danish.speak('en');
  const heard: string[] = [];
  heard.push(...(await lookAtTwiceTheSize(english)));
  heard.push(...(await lookFrom(english, { theme: 'default', width: 320 })), ...english.complaints);
  await english.close();
  return [...found, ...heard.map((line) => `in English, ${line}`)];
}

async function lookFrom(shown: ShownScreen, { theme, width }: Look): Promise<readonly string[]> {
  await shown.turn({ theme, width });
  // A theme is a sheet of colours: whatever is no matter of colour has been asked in the first.
  const barriers = await findBarriers(shown.frame(), theme === 'default' ? 'all' : 'of colour');
  const excess = Number(await shown.frame().evaluate('document.documentElement.scrollWidth - window.innerWidth'));
  const tooWide = excess > 0 ? [`${excess} px too wide`] : [];
  return [...barriers, ...tooWide].map((line) => `${theme}, ${width} px: ${line}`);
}

/** 1280 pixels at 200 %. */
async function lookAtTwiceTheSize(shown: ShownScreen): Promise<readonly string[]> {
  await shown.turn({ theme: 'default', width: 640 });
  return (await findCuts(shown.frame())).map((cut) => `640 px: ${cut}`);
}
