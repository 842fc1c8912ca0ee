import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { answering, type FakeAnswers, type FakeTabServer, startFakeTabServer } from '#test/support/fake-tab-server.ts';
import { findBarriers } from '#test/support/find-barriers.ts';
import { openTab } from '#test/support/open-tab.ts';
import { anAskedAnswer, ofThePolice, yearlyAnswers } from '#test/support/yearly-answers.ts';

const pictures = path.resolve(import.meta.dirname, '../output/tab-yearly');

describe('the yearly status in Teams’ themes', () => {
  let server: FakeTabServer;

  before(async () => {
    mkdirSync(pictures, { recursive: true });
    server = await startFakeTabServer();
  });

  after(() => server.close());

  const scenes: Readonly<Record<'writing' | 'answering', () => FakeAnswers>> = {
    writing: () => yearlyAnswers(),
    answering: () => ({ ...yearlyAnswers(anAskedAnswer()), 'GET /api/me': answering(ofThePolice(['steering'])) }),
  };
  const pressed = {
    writing: { da: 'Ret: Indstilling', en: 'Edit: Recommendation' },
    answering: { da: 'Send tilbage', en: 'Send back' },
  } as const;

  for (const scene of ['writing', 'answering'] as const) {
    for (const { theme, language, width } of looks()) {
      it(`puts no barrier in anybody’s way: ${scene}, ${theme}, ${language}, ${width} px`, async () => {
        server.answers = scenes[scene]();
        const locale = language === 'da' ? 'da-dk' : 'en-gb';
        const opening = { src: '/tab/?page=yearly', context: { theme, locale }, width, height: 2600 };
        const { tab, page, frame, complaints, close } = await openTab(server, opening);

        await tab.getByRole('button', { name: pressed[scene][language] }).click();
        await tab.locator('textarea').waitFor();

        await page.screenshot({ path: path.join(pictures, `${scene}-${theme}-${language}-${width}.png`) });
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
    (['da', 'en'] as const).flatMap((language) => [1280, 320].map((width) => ({ theme, language, width }))),
  );
}
