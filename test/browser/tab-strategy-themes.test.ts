import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { type FakeAnswers, type FakeTabServer, startFakeTabServer } from '#test/support/fake-tab-server.ts';
import { findBarriers } from '#test/support/find-barriers.ts';
import { openTab } from '#test/support/open-tab.ts';
import { aDraftShown, aStrategyAnswer, strategyAnswers } from '#test/support/strategy-answers.ts';

const pictures = path.resolve(import.meta.dirname, '../output/tab-strategy');

const scenes = {
  now: {
    query: '&strategy=tryg-bydel',
    answers: () => strategyAnswers(),
    press: {
      da: 'Ret mål, tovholdere og synlighed: Tryg bydel',
      en: 'Edit goals, leads and visibility: Safe neighbourhood',
    },
  },
  next: {
    query: '&strategy=next',
    answers: () => strategyAnswers(aStrategyAnswer({ draft: aDraftShown() })),
    press: { da: 'Ret: Samlet indsats', en: 'Edit: Samlet indsats' },
  },
  earlier: { query: '&strategy=earlier', answers: () => strategyAnswers(), press: null },
} satisfies Record<string, Scene>;

type Scene = {
  readonly query: string;
  readonly answers: () => FakeAnswers;
  readonly press: { readonly da: string; readonly en: string } | null;
};

describe('the strategy in Teams’ themes', () => {
  let server: FakeTabServer;

  before(async () => {
    mkdirSync(pictures, { recursive: true });
    server = await startFakeTabServer();
  });

  after(() => server.close());

  for (const [name, scene] of Object.entries<Scene>(scenes)) {
    for (const { theme, language, width } of looks()) {
      it(`puts no barrier in anybody’s way: ${name}, ${theme}, ${language}, ${width} px`, async () => {
        server.answers = scene.answers();
        const locale = language === 'da' ? 'da-dk' : 'en-gb';
        const opening = { src: `/tab/?page=strategy${scene.query}`, context: { theme, locale }, width, height: 2400 };
        const { tab, page, frame, complaints, close } = await openTab(server, opening);
        await tab.getByRole('heading', { level: 2 }).first().waitFor();
        if (scene.press) await tab.getByRole('button', { name: scene.press[language] }).click();

        await page.screenshot({ path: path.join(pictures, `${name}-${theme}-${language}-${width}.png`) });
        assert.deepEqual(await findBarriers(frame()), []);
        assert.equal(await frame().evaluate('document.documentElement.scrollWidth - window.innerWidth'), 0);
        assert.deepEqual(complaints, []);
        await close();
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
