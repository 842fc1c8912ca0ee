import type { Frame, Page } from 'playwright-core';
import type { Language } from '#bot/domain/language.ts';
import type { FakeTabServer } from './fake-tab-server.ts';
import { type OpenedTab, openTab } from './open-tab.ts';
import { inWords } from './screens/in-words.ts';
import { answersOf, type Screen } from './screens/screen.ts';

export const themes = ['default', 'dark', 'contrast'] as const;
export type Theme = (typeof themes)[number];

export type ShownScreen = {
  readonly page: Page;
  readonly complaints: readonly string[];
  frame(): Frame;
  /** Changes theme and size while the screen stands there, as Teams does. */
  turn(look: { readonly theme: Theme; readonly width: number; readonly height?: number }): Promise<void>;
  /** The same screen in another language, in this one's place. */
  speak(language: Language): Promise<ShownScreen>;
  close(): Promise<void>;
};

/** Opens a screen of the tab in the light theme at 1280 px, and takes its steps. */
export async function showScreen(server: FakeTabServer, screen: Screen, language: Language): Promise<ShownScreen> {
  server.answers = answersOf(screen);
  const { src, opening, steps = [] } = screen;
  const context = { ...opening?.context, theme: 'default', locale: locales[language] } as const;
  const opened = await openTab(server, { ...opening, src, context, reducedMotion: true });
  for (const step of steps) await step({ within: opened.tab, language, answers: server.answers });
  await seen(opened, screen, language);
  const shown: ShownScreen = {
    page: opened.page,
    complaints: opened.complaints,
    frame: opened.frame,
    turn: (look) => turn(opened, look),
    speak: async (other) => {
      // What a step made the tab say stays in the language it was said in.
      if (steps.length > 0 || opening?.offline) {
        await opened.close();
        return showScreen(server, screen, other);
      }
      await opened.page.evaluate(`context.locale = ${JSON.stringify(locales[other])}; teams.contextChanged()`);
      await seen(opened, screen, other);
      return shown;
    },
    close: opened.close,
  };
  return shown;
}

const locales: Readonly<Record<Language, string>> = { da: 'da-dk', en: 'en-gb' };

async function seen({ tab }: OpenedTab, { shows, isLoading }: Screen, language: Language): Promise<void> {
  await tab.getByText(inWords(shows, language)).filter({ visible: true }).first().waitFor();
  if (!isLoading) await tab.locator(loading).first().waitFor({ state: 'detached' });
}

const loading = '[aria-busy="true"], [role="status"][aria-label]';

async function turn(
  { page, frame }: OpenedTab,
  { theme, width, height = 900 }: { readonly theme: Theme; readonly width: number; readonly height?: number },
): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.evaluate(`context.theme = ${JSON.stringify(theme)}; teams.setTheme(context.theme)`);
  await frame().waitForFunction((wanted) => document.documentElement.dataset.theme === wanted, theme);
  await frame().evaluate(drawn);
}

/** Once all fonts and pictures are there and two frames have gone by, whatever measures itself has done so. */
const drawn = `Promise.all([
  document.fonts.ready,
  ...[...document.images].map((image) => image.decode().catch(() => undefined)),
]).then(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))`;
