import assert from 'node:assert/strict';
import { packDocx } from '#bot/reports/pack-docx.ts';
import { anUpdate, contentOf } from '#test/support/builders.ts';
import { nastyTexts } from '#test/support/nasty-texts.ts';
import { aSnapshotEntry } from '#test/support/record-builders.ts';
import { samplePack, samplePackSource } from '#test/support/sample-pack.ts';
import { unzip } from '#test/support/unzip.ts';

async function partsOf(pack = samplePack({ audience: 'steering' }), language: 'da' | 'en' = 'da') {
  const parts = unzip(await packDocx(pack, language));
  const part = (path: string) => parts.get(path) ?? assert.fail(`no ${path}`);
  return { paths: [...parts.keys()], document: part('word/document.xml'), part };
}

function paragraphsOf(xml: string): readonly string[] {
  return xml.match(/<w:p>.*?<\/w:p>/gs) ?? [];
}

/** The text of a piece of the document, with its line breaks and tabs. */
function textOf(xml: string): string {
  const pieces = xml.match(/<w:t[^>]*>[^<]*<\/w:t>|<w:br\/>|<w:tab\/>/g) ?? [];
  return pieces
    .map((piece) => (piece === '<w:br/>' ? '\n' : piece === '<w:tab/>' ? '\t' : piece.replace(/<[^>]*>/g, '')))
    .join('')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

function headingsOf(document: string): readonly (readonly [level: number, text: string])[] {
  return paragraphsOf(document).flatMap((paragraph) => {
    const level = /<w:pStyle w:val="Heading(\d)"/.exec(paragraph)?.[1];
    return level === undefined ? [] : [[Number(level), textOf(paragraph)] as const];
  });
}

/** A pack whose one initiative says `text` in two fields. */
function packSaying(text: string) {
  const { snapshot } = samplePackSource();
  const content = contentOf({ happened: text, nextSteps: text });
  return samplePack({ snapshot: { ...snapshot, entries: [aSnapshotEntry({ update: anUpdate({ content }) })] } });
}

describe('A meeting pack in Word', () => {
  it('has room for the longest word above each count, also in a font that is wide', async () => {
    const { document } = await partsOf();
    const counts = document.match(/<w:tbl>.*?<\/w:tbl>/gs)?.filter((table) => textOf(table).includes('I alt')) ?? [];

    assert.equal(counts.length, 2);
    for (const table of counts) {
      const widths = (table.match(/<w:gridCol w:w="(\d+)"/g) ?? []).map((column) => Number(/\d+/.exec(column)?.[0]));
      // 20 twips a point: "opmærksomhed" is 9.13 em of 7.5 points in DejaVu Sans Bold, and 2 points beside it.
      assert.ok((widths[2] ?? 0) >= 20 * (9.13 * 7.5 + 4), String(widths));
      assert.ok((widths[0] ?? 0) >= 2000, String(widths));
    }
  });

  it('has one first heading, no empty one, and skips no level', async () => {
    const headings = headingsOf((await partsOf()).document);

    assert.deepEqual(headings[0], [1, 'Mødepakke til mødet onsdag den 5. februar 2025']);
    assert.equal(headings.filter(([level]) => level === 1).length, 1);
    assert.deepEqual(
      headings.filter(([, text]) => text.trim() === ''),
      [],
    );
    headings.forEach(([level], n) => {
      assert.ok(level <= (headings[n - 1]?.[0] ?? 0) + 1, headings[n]?.[1]);
    });
    assert.deepEqual(
      headings.filter(([level]) => level === 2).map(([, text]) => text),
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
  });

  it('begins the overview and the annex on a page of their own', async () => {
    const { document } = await partsOf();

    const starting = paragraphsOf(document).filter((paragraph) => paragraph.includes('<w:pageBreakBefore/>'));
    assert.deepEqual(starting.map(textOf), ['Overblik', 'Bilag: status fra hver indsats']);
  });

  it('has a caption above each table, a repeated header row in it and no row torn in two', async () => {
    const { document } = await partsOf();

    const tables = document.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? [];
    const captions = paragraphsOf(document).filter((each) => each.includes('<w:pStyle w:val="Caption"/>'));
    assert.deepEqual(captions.map(textOf), [
      'Fremdrift i alle indsatser',
      'Fremdrift fordelt på mål',
      'Fremdrift fordelt på organisationer',
      'Indsatser uden status i runden',
    ]);
    assert.equal(tables.length, captions.length);
    for (const table of tables) {
      const rows = table.match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
      assert.deepEqual(
        rows.map((row) => row.includes('<w:tblHeader/>')),
        rows.map((_, n) => n === 0),
      );
      assert.ok(rows.every((row) => row.includes('<w:cantSplit/>')));
      assert.match(table, /<w:tblLook[^>]*w:firstRow="(1|true)"/);
    }
  });

  it('says its language, its title and its author, and on what paper it is', async () => {
    const { part, document } = await partsOf();

    assert.match(part('word/styles.xml'), /<w:docDefaults>.*<w:lang w:val="da-DK"\/>.*<\/w:docDefaults>/s);
    const core = part('docProps/core.xml');
    assert.match(core, /<dc:title>Mødepakke til mødet onsdag den 5\. februar 2025<\/dc:title>/);
    assert.match(core, /<dc:creator>Tryg Aalborg<\/dc:creator>/);
    assert.match(core, /<dc:description>Status på indsatserne i .+<\/dc:description>/);
    assert.match(core, /<dc:language>da-DK<\/dc:language>/);
    assert.match(core, /<dcterms:created [^>]+>2025-01-22T08:00:00\.000Z</);
    assert.match(document, /<w:pgSz w:w="11906" w:h="16838"/);
  });

  it('has partnership, number, edition, round, meeting and day of freezing on every page, and the page’s number', async () => {
    const { part } = await partsOf();

    assert.deepEqual(paragraphsOf(part('word/header1.xml')).map(textOf), [
      'Tryg Aalborg · Mødepakke nr. 1 · Kun til koordinatorer og styregruppe · Eksempeldata',
      'Statusrunde 1, vinteren 2024/25 · Møde 5. februar 2025 · Status låst 21. januar 2025',
    ]);
    assert.match(part('word/footer1.xml'), /Side .*PAGE.* af .*NUMPAGES/s);
  });

  for (const [name, text] of Object.entries(nastyTexts)) {
    it(`holds a text as it was written: ${name}`, async () => {
      const { document } = await partsOf(packSaying(text));

      const written = text.toWellFormed().replaceAll(/(?!\n)[\p{Cc}\uFFFE]/gu, '\uFFFD');
      assert.equal(paragraphsOf(document).filter((each) => textOf(each) === written).length, 2);
      assert.doesNotMatch(document, /<script|<img|<w:hyperlink|<w:instrText|w:fldSimple/);
    });
  }

  it('leads to nothing outside itself', async () => {
    const { paths, part } = await partsOf();

    const relations = paths.filter((path) => path.endsWith('.rels')).map(part);
    assert.ok(relations.length > 0);
    assert.ok(relations.every((each) => !each.includes('TargetMode="External"')));
  });

  it('marks in an English document what was written in Danish', async () => {
    const { document } = await partsOf(packSaying('Vi har holdt et møde.'), 'en');

    const [paragraph = ''] = paragraphsOf(document).filter((each) => textOf(each) === 'Vi har holdt et møde.');
    assert.match(paragraph, /<w:lang w:val="da-DK"\/>/);
    assert.equal(headingsOf(document)[0]?.[1], 'Meeting pack for the meeting on Wednesday 5 February 2025');
  });

  it('is the same to the last byte whenever it is made', async () => {
    const first = await packDocx(samplePack(), 'da');
    const again = await packDocx(samplePack(), 'da');

    assert.deepEqual(Buffer.from(first), Buffer.from(again));
    // 1 January 1980 in the first file's header: nothing is left of the clock.
    assert.equal(Buffer.from(first).readUInt32LE(10), 0x00210000);
  });
});
