import assert from 'node:assert/strict';
import { packHtml } from '#bot/reports/pack-html.ts';
import { newContext } from '#test/support/browser.ts';
import { anUpdate, aPartnership, contentOf } from '#test/support/builders.ts';
import { findBarriers } from '#test/support/find-barriers.ts';
import { nastyTexts } from '#test/support/nasty-texts.ts';
import { aGoalSummary, aSnapshotEntry } from '#test/support/record-builders.ts';
import { samplePack, samplePackSource } from '#test/support/sample-pack.ts';

/** Everything a pack can have: judgements, an earlier pack, a round before. */
function fullPack() {
  const { snapshot } = samplePackSource();
  const before = samplePack({ audience: 'steering' });
  const entries = snapshot.entries.map((entry, n) => ({
    ...entry,
    healthBefore: n % 2 ? null : ('attention' as const),
  }));
  const goalSummaries = [aGoalSummary({ roundId: '2025-1', goalId: 'M1' })];
  const newer = { ...snapshot, entries: entries.slice(1) };
  return samplePack({
    audience: 'steering',
    number: 2,
    earlier: before,
    goalSummaries,
    snapshot: newer,
    snapshotBefore: snapshot,
  });
}

async function opened(html: string) {
  const context = await newContext({ viewport: { width: 794, height: 1123 } });
  const asked: string[] = [];
  const page = await context.newPage();
  page.on('request', (request) => asked.push(request.url()));
  await page.setContent(html);
  return { page, asked, close: () => context.close() };
}

describe('A meeting pack as a page', () => {
  for (const width of [794, 320]) {
    it(`has no barrier and is ${width} pixels wide`, async () => {
      const { page, close } = await opened(packHtml(fullPack(), 'da'));
      await page.setViewportSize({ width, height: 900 });

      const barriers = await findBarriers(page.mainFrame());
      const isWider = await page.evaluate('document.documentElement.scrollWidth > window.innerWidth');

      assert.deepEqual(barriers, []);
      assert.equal(isWider, false);
      await close();
    });
  }

  it('has one first heading and skips no level', async () => {
    const { page, close } = await opened(packHtml(fullPack(), 'da'));

    const levels = await page.locator('h1,h2,h3,h4,h5,h6').evaluateAll((all) => all.map(({ tagName }) => tagName));

    assert.equal(levels.filter((level) => level === 'H1').length, 1);
    levels.forEach((level, n) => {
      assert.ok(Number(level[1]) <= Number(levels[n - 1]?.[1] ?? 0) + 1, `${n}: ${level}`);
    });
    await close();
  });

  it('captions every table and says what each head is of', async () => {
    const { page, close } = await opened(packHtml(fullPack(), 'da'));

    const captions = await page.locator('caption').allTextContents();
    const tables = await page.locator('table').count();
    const unscoped = await page.locator('th:not([scope])').count();

    assert.deepEqual(captions, [
      'Fremdrift i alle indsatser',
      'Fremdrift fordelt på mål',
      'Fremdrift fordelt på organisationer',
      'Indsatser med ny fremdrift eller ny tekst',
      'Indsatser uden status i runden',
      'Koordinatorernes vurdering af hvert mål',
      'Indsatser, hvor pakkerne er forskellige',
    ]);
    assert.deepEqual([tables, unscoped], [7, 0]);
    await close();
  });

  it('says its first page in plain words', async () => {
    const { page, close } = await opened(packHtml(samplePack(), 'da'));

    const said = await page.locator('main').innerText();

    const firstPage = said
      .slice(0, said.indexOf('Overblik'))
      .replace(/\s*\n\s*/g, '\n')
      .trim();
    assert.equal(
      firstPage,
      [
        'Mødepakke til mødet onsdag den 5. februar 2025',
        'Samarbejde',
        'Tryg Aalborg',
        'Strategi',
        'Tryg Aalborg – en mere tryg kommune, version 3',
        'Møde',
        'onsdag den 5. februar 2025',
        'Statusrunde',
        'Statusrunde 1, vinteren 2024/25, status låst 21. januar 2025',
        'Pakke',
        'Nr. 1, lavet 22. januar 2025',
        'Udgave',
        'Fælles udgave',
        'Alle i samarbejdet må læse denne udgave. En tekst, der ikke er delt med alle, er ikke med.',
        'Eksempeldata. Svarene er opdigtede og siger intet om de virkelige indsatser.',
        'Kræver beslutning',
        '2 indsatser beder om hjælp eller en beslutning.',
        '1. Bekymrende fravær i skolen',
        'Indstilling fra tovholderen',
        'Skal indsatsen udvides med faste teams på de skoler, der har mest fravær?',
        'Ønskes fra',
        'Styregruppen',
        'Begrundelse',
        'Stigningen er langt større, end indsatsen kan løfte alene. Der mangler skolesocialrådgivere.',
        'Konsekvens uden beslutning',
        'Ikke beskrevet.',
        'Fremdrift',
        '▲',
        'Kræver handling',
        'Indstillet af',
        'Tovholder, Aalborg Kommune',
        '2. Borgere i socialt udsatte positioner i byens rum',
        'Indstilling fra tovholderen',
        'Vil I hjælpe med at samle politi, butikker og beboere til mødet?',
        'Ønskes fra',
        'Koordinatorerne',
        'Begrundelse',
        'Naboerne oplever mere støj på pladsen om aftenen.',
        'Konsekvens uden beslutning',
        'Ikke beskrevet.',
        'Fremdrift',
        '!',
        'Kræver opmærksomhed',
        'Indstillet af',
        'Tovholder, Aalborg Kommune',
      ].join('\n'),
    );
    await close();
  });

  it('asks the network for nothing and runs nothing', async () => {
    const html = packHtml(fullPack(), 'da');
    const { asked, close } = await opened(html);

    assert.deepEqual(asked, []);
    assert.doesNotMatch(html, /<script|<link|<img|url\(|@import|javascript:|\son\w+=/i);
    await close();
  });

  for (const [name, text] of Object.entries(nastyTexts)) {
    it(`shows a text as it was written and nothing more: ${name}`, async () => {
      const { snapshot } = samplePackSource();
      const content = contentOf({ happened: text });
      const entries = [aSnapshotEntry({ name: text, update: anUpdate({ content }) })];
      const partnership = aPartnership({ name: text });
      const round = { ...samplePackSource().round, name: text };
      const pack = samplePack({ snapshot: { ...snapshot, entries }, partnership, round });
      const { page, asked, close } = await opened(packHtml(pack, 'da'));

      const shown = await page
        .locator('.above .written')
        .first()
        .evaluate(({ textContent }) => textContent);
      const elements = await page.locator('script, img, link, iframe, main style').count();

      assert.equal(shown, text.toWellFormed().replaceAll(/(?!\n)\p{Cc}/gu, '\uFFFD'));
      assert.deepEqual([elements, asked.length], [0, 0]);
      assert.equal(await page.evaluate('document.styleSheets.length'), 1);
      await close();
    });
  }

  it('marks the language of what people wrote, and keeps its direction to itself', async () => {
    const { page, close } = await opened(packHtml(samplePack(), 'en'));

    const unmarked = await page.locator('.written:not([lang="da"][dir="auto"]):not([lang="en"][dir="auto"])').count();
    const texts = await page
      .locator('.above .written')
      .evaluateAll((all) => all.map((each) => each.getAttribute('lang')));

    assert.equal(await page.locator('html').getAttribute('lang'), 'en');
    assert.equal(unmarked, 0);
    assert.ok(texts.length > 20 && texts.every((lang) => lang === 'da'));
    await close();
  });
});
