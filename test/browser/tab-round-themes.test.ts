import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { type FakeTabServer, startFakeTabServer } from '#test/support/fake-tab-server.ts';
import { findBarriers } from '#test/support/find-barriers.ts';
import { type OpenedTab, openTab } from '#test/support/open-tab.ts';
import { roundAnswers } from '#test/support/round-page-answers.ts';

const pictures = path.resolve(import.meta.dirname, '../output/tab-round');

/** Each screen, and what is seen once all of it has come. */
const screens = {
  rounds: {
    query: 'page=rounds',
    last: 'button:text-is("Statusrunde 1, vinteren 2024/25"), button:text-is("Status round 1, winter 2024/25")',
  },
  answers: { query: 'page=rounds&round=2025-2', last: '#answer-tryg-bydel' },
  request: { query: 'page=rounds&round=2025-2&initiative=trygt-natteliv', last: 'aside article' },
  people: { query: 'page=rounds&round=2025-2&part=people', last: 'tbody tr' },
  pictures: { query: 'page=rounds&round=2025-2&part=pictures', last: 'figure [role="img"] rect' },
  goals: { query: 'page=rounds&round=2025-2&part=goals', last: 'main article' },
  snapshot: { query: 'page=rounds&round=2025-1&part=snapshot', last: 'main article' },
} as const;

const forms = {
  preview: {
    query: 'page=rounds&round=2025-3',
    open: { da: 'Se, hvem der bliver spurgt', en: 'See who will be asked' },
    last: 'table',
  },
  dates: {
    query: 'page=rounds&round=2025-2',
    open: { da: 'Forlæng eller ret datoer', en: 'Extend or correct dates' },
    last: 'form',
  },
  plan: { query: 'page=rounds', open: { da: 'Planlæg en runde', en: 'Plan a round' }, last: 'form' },
} as const;

describe('rounds in Teams’ themes', () => {
  let server: FakeTabServer;

  before(async () => {
    mkdirSync(pictures, { recursive: true });
    server = await startFakeTabServer();
    server.answers = roundAnswers();
  });

  after(() => server.close());

  function opened(query: string, { theme, language, width }: Look): Promise<OpenedTab> {
    const context = { theme, locale: language === 'da' ? 'da-dk' : 'en-gb' };
    return openTab(server, { src: `/tab/?${query}`, context, width, height: 1200 });
  }

  async function checked(tab: OpenedTab, picture: string): Promise<void> {
    await tab.page.screenshot({ path: path.join(pictures, `${picture}.png`) });
    const barriers = await findBarriers(tab.frame());
    const overflow = await tab.frame().evaluate('document.documentElement.scrollWidth - window.innerWidth');
    await tab.close();

    assert.deepEqual(barriers, []);
    assert.equal(overflow, 0);
    assert.deepEqual(tab.complaints, []);
  }

  for (const look of looks()) {
    const { theme, language, width } = look;
    for (const [name, { query, last }] of Object.entries(screens)) {
      it(`put no barrier in anybody’s way: ${name}, ${theme}, ${language}, ${width} px`, async () => {
        const tab = await opened(query, look);
        await tab.tab.locator(last).first().waitFor();

        await checked(tab, `${name}-${theme}-${language}-${width}`);
      });
    }
    for (const [name, { query, open, last }] of Object.entries(forms)) {
      it(`put no barrier in a form’s way: ${name}, ${theme}, ${language}, ${width} px`, async () => {
        const tab = await opened(query, look);
        await tab.tab.getByRole('button', { name: open[language] }).click();
        await tab.tab.locator(last).first().waitFor();

        await checked(tab, `${name}-${theme}-${language}-${width}`);
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
    (['da', 'en'] as const).flatMap((language) => [1440, 320].map((width) => ({ theme, language, width }))),
  );
}
