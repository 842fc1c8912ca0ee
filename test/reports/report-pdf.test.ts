import assert from 'node:assert/strict';
import { packPdf } from '#bot/reports/pack-pdf.ts';
import { anUpdate, contentOf } from '#test/support/builders.ts';
import { nastyTexts } from '#test/support/nasty-texts.ts';
import { readPdf } from '#test/support/read-pdf.ts';
import { aSnapshotEntry } from '#test/support/record-builders.ts';
import { samplePack, samplePackSource } from '#test/support/sample-pack.ts';

async function readPack(pack = samplePack({ audience: 'steering' }), language: 'da' | 'en' = 'da') {
  return readPdf(await packPdf(pack, language));
}

/** A pack whose one initiative says `text` in two fields. */
function packSaying(text: string) {
  const { snapshot } = samplePackSource();
  const content = contentOf({ happened: text, nextSteps: text });
  return samplePack({ snapshot: { ...snapshot, entries: [aSnapshotEntry({ update: anUpdate({ content }) })] } });
}

describe('A meeting pack as PDF', () => {
  it('says its title, its author and its language', async () => {
    const { info } = await readPack();

    assert.equal(info.Title, 'Mødepakke til mødet onsdag den 5. februar 2025');
    assert.equal(info.Author, 'Tryg Aalborg');
    assert.equal(info.Language, 'da-DK');
    assert.equal((await readPack(samplePack(), 'en')).info.Language, 'en-GB');
  });

  it('has the overview and the annex on a page of their own, and its number on every page', async () => {
    const { pages } = await readPack();

    assert.ok(pages.length >= 5);
    assert.match(pages[1] ?? '', /^Overblik/);
    assert.equal(pages.filter((said) => said.startsWith('Bilag: status fra hver indsats')).length, 1);
    for (const [n, said] of pages.entries()) assert.ok(said.includes(`Side ${n + 1} af ${pages.length}`));
  });

  it('has partnership, number, edition, round, meeting and day of freezing on every page', async () => {
    const { pages } = await readPack();

    for (const said of pages) {
      assert.ok(said.includes('Tryg Aalborg · Mødepakke nr. 1 · Kun til koordinatorer og styregruppe · Eksempeldata'));
      assert.ok(said.includes('Statusrunde 1, vinteren 2024/25 · Møde 5. februar 2025 · Status låst 21. januar 2025'));
    }
  });

  it('has a bookmark for each section, and below the annex one for each initiative', async () => {
    const { outline } = await readPack();

    assert.deepEqual(
      outline.map(({ title }) => title),
      [
        'Kræver beslutning',
        'Overblik',
        'Ændret siden sidst',
        'Mangler status',
        'Åbne beslutninger',
        'Vurdering af målene',
        'Bilag: status fra hver indsats',
      ],
    );
    assert.deepEqual(
      outline.at(-1)?.items.map(({ title }) => title),
      samplePack().initiatives.map(({ name }) => name),
    );
  });

  it('is tagged: one first heading, no level skipped, tables with heads, lists with items', async () => {
    const { isMarked, roles } = await readPack();

    assert.equal(isMarked, true);
    const levels = roles.flatMap((role) => (/^H\d$/.test(role) ? [Number(role[1])] : []));
    assert.equal(levels.filter((level) => level === 1).length, 1);
    assert.equal(levels[0], 1);
    levels.forEach((level, n) => {
      assert.ok(level <= (levels[n - 1] ?? 0) + 1);
    });
    assert.equal(roles.filter((role) => role === 'Table').length, 4);
    assert.equal(roles.filter((role) => role === 'Caption').length, 4);
    // 5 + 8 + 8 + 4 heads of columns; 15 + 6 + 4 + 1 of rows.
    assert.equal(roles.filter((role) => role === 'TH').length, 51);
  });

  it('tells in an English file which texts are Danish', async () => {
    const { languages, text } = await readPack(packSaying('Vi har holdt et møde.'), 'en');

    assert.deepEqual([...languages], ['da-DK']);
    assert.ok(text.includes('Meeting pack for the meeting on Wednesday 5 February 2025'));
  });

  for (const [name, written] of Object.entries(nastyTexts)) {
    it(`is written whatever a text holds, and does nothing: ${name}`, async () => {
      const bytes = await packPdf(packSaying(written), 'da');

      assert.ok((await readPdf(bytes)).pages.length >= 3);
      assert.doesNotMatch(Buffer.from(bytes).toString('latin1'), /\/(JavaScript|JS|URI|Launch|EmbeddedFile)\b/);
    });
  }

  it('keeps Danish letters, signs and line breaks', async () => {
    const { text } = await readPack(packSaying('Æblegrød på Østerågade.\nÅben café – 5 €.'));

    assert.ok(text.includes('Æblegrød på Østerågade. Åben café – 5 €.'));
    assert.match(text, /✓ Følger planen/);
  });

  it('shows a sign for each letter that its font has not, and says so on the first page', async () => {
    const { pages } = await readPack(packSaying('Børn 👩‍👩‍👧‍👦 og مرحبا på møde. Café naïve → €'));

    const note = 'Nogle tegn kan ikke vises i PDF-filen og står som □. Hele teksten står i Word- og HTML-filen.';
    assert.ok(pages[0]?.replace(/\s+/g, ' ').includes(note));
    assert.ok(pages.join(' ').includes('Børn □ og □□□□□ på møde. Café naïve → €'));
  });

  it('says nothing of letters where its font has them all', async () => {
    const { text } = await readPack(packSaying('Ærø – “citat” … Łódź, Ελλάδα, Київ ✓ ▲ ○'));

    assert.ok(!text.includes('□'));
    assert.ok(text.includes('Łódź, Ελλάδα, Київ'));
  });

  it('is the same to the last byte whenever it is made', async () => {
    const first = await packPdf(samplePack(), 'da');
    const again = await packPdf(samplePack(), 'da');

    assert.deepEqual(Buffer.from(first), Buffer.from(again));
  });
});
