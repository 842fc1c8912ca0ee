import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { type FakeTabServer, startFakeTabServer } from '#test/support/fake-tab-server.ts';
import { findBarriers } from '#test/support/find-barriers.ts';
import { openedTabs } from '#test/support/opened-tabs.ts';
import { peopleAnswers } from '#test/support/people-answers.ts';
import { aLeaving } from '#test/support/register-answer.ts';

const pictures = path.resolve(import.meta.dirname, '../output/tab-people');

/** Each part of the page, and what is seen once all of it has come. */
const parts = {
  list: { query: '&left=1', last: { da: 'Koordinator Kommune', en: 'Koordinator Kommune' } },
  person: { query: '&person=lead-2', last: { da: 'Ret oplysninger', en: 'Correct details' } },
  channels: { query: '&people=channels', last: { da: 'Grupper og kanaler', en: 'Groups and channels' } },
  import: { query: '&people=import', last: { da: 'Vis, hvad der sker', en: 'Show what will happen' } },
} as const;

describe('the page of people in Teams’ themes', () => {
  let server: FakeTabServer;

  before(async () => {
    mkdirSync(pictures, { recursive: true });
    server = await startFakeTabServer();
    server.answers = {
      ...peopleAnswers(),
      'GET /api/register/lead-2/leaving': () => ({ status: 200, body: aLeaving() }),
    };
  });

  after(() => server.close());

  const opened = openedTabs(() => server);

  for (const theme of ['default', 'dark', 'contrast'] as const) {
    for (const language of ['da', 'en'] as const) {
      for (const width of [1280, 320]) {
        for (const name of ['list', 'person', 'channels', 'import'] as const) {
          it(`puts no barrier in anybody’s way: ${name}, ${theme}, ${language}, ${width} px`, async () => {
            const { query, last } = parts[name];
            const locale = language === 'da' ? 'da-dk' : 'en-gb';
            const context = { theme, locale };
            const tab = await opened({ src: `/tab/?page=people${query}`, context, width, height: 1200 });
            await tab.tab.getByRole('button', { name: last[language] }).first().waitFor();
            if (name === 'channels') await tab.tab.getByRole('heading', { name: 'Tovholdere' }).waitFor();
            if (name === 'person') {
              const leave = { da: 'Personen stopper …', en: 'The person leaves …' }[language];
              await tab.tab.getByRole('button', { name: leave }).click();
              await tab.tab.getByRole('table').waitFor();
            }

            const file = path.join(pictures, `${name}-${theme}-${language}-${width}.png`);
            await tab.page.screenshot({ path: file });
            const barriers = await findBarriers(tab.frame());
            const overflow = await tab.frame().evaluate('document.documentElement.scrollWidth - window.innerWidth');

            assert.deepEqual(barriers, []);
            assert.equal(overflow, 0);
            assert.deepEqual(tab.complaints, []);
          });
        }
      }
    }
  }
});
