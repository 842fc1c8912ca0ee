import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { type FakeTabServer, startFakeTabServer } from '#test/support/fake-tab-server.ts';
import { findBarriers } from '#test/support/find-barriers.ts';
import { meetingAnswers } from '#test/support/meeting-answers.ts';
import { type OpenedTab, openTab } from '#test/support/open-tab.ts';

const pictures = path.resolve(import.meta.dirname, '../output/tab-meetings');

/** Each page, and what is seen once all of it has come. */
const pages = {
  meetings: { src: '/tab/?page=meetings', last: { da: 'Lav link', en: 'Make a link' } },
  meeting: {
    src: '/tab/?page=meetings&meeting=lead-2025-1',
    last: { da: 'Lav fælles udgave', en: 'Make the shared edition' },
  },
  decisions: { src: '/tab/?page=decisions', last: { da: 'Ret', en: 'Correct' } },
} as const;

const forms = {
  plan: { page: 'meetings', open: { da: 'Planlæg møde', en: 'Plan a meeting' } },
  decision: { page: 'meeting', open: { da: 'Skriv beslutning', en: 'Write a decision' } },
  point: { page: 'meeting', open: { da: 'Tilføj punkt', en: 'Add item' } },
} as const;

describe('meetings, agenda and decisions in Teams’ themes', () => {
  let server: FakeTabServer;

  before(async () => {
    mkdirSync(pictures, { recursive: true });
    server = await startFakeTabServer();
    server.answers = meetingAnswers();
  });

  after(() => server.close());

  async function opened(name: keyof typeof pages, look: Look): Promise<OpenedTab> {
    const { src, last } = pages[name];
    const tab = await openTab(server, {
      src,
      context: { theme: look.theme, locale: look.language === 'da' ? 'da-dk' : 'en-gb' },
      width: look.width,
      height: 1200,
    });
    await tab.tab.getByRole('button', { name: last[look.language] }).first().waitFor();
    return tab;
  }

  async function checked(tab: OpenedTab, picture: string): Promise<void> {
    await tab.page.screenshot({ path: path.join(pictures, `${picture}.png`) });
    const barriers = await findBarriers(tab.frame());
    const overflow = await tab.frame().evaluate('document.documentElement.scrollWidth - window.innerWidth');

    assert.deepEqual(barriers, []);
    assert.equal(overflow, 0);
    assert.deepEqual(tab.complaints, []);
    await tab.close();
  }

  for (const look of looks()) {
    const { theme, language, width } = look;
    const named = `${theme}, ${language}, ${width} px`;
    const file = `${theme}-${language}-${width}`;
    for (const name of ['meetings', 'meeting', 'decisions'] as const) {
      it(`puts no barrier in anybody’s way: ${name}, ${named}`, async () => {
        const tab = await opened(name, look);

        await checked(tab, `${name}-${file}`);
      });
    }
    // Forms are made of the same fields: the narrowest and the widest look are enough.
    if (file !== 'default-da-320' && file !== 'contrast-en-1280' && file !== 'dark-da-320') continue;
    for (const name of ['plan', 'decision', 'point'] as const) {
      it(`puts no barrier in a form’s way: ${name}, ${named}`, async () => {
        const { page, open } = forms[name];
        const tab = await opened(page, look);
        await tab.tab.getByRole('button', { name: open[language] }).click();
        await tab.tab.locator('form').waitFor();

        await checked(tab, `${name}-${file}`);
      });
    }
  }
});

type Look = {
  readonly theme: 'default' | 'dark' | 'contrast';
  readonly language: 'da' | 'en';
  readonly width: number;
};

function looks(): readonly Look[] {
  return (['default', 'dark', 'contrast'] as const).flatMap((theme) =>
    (['da', 'en'] as const).flatMap((language) => [1280, 320].map((width) => ({ theme, language, width }))),
  );
}
