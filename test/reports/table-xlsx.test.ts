import assert from 'node:assert/strict';
import fc from 'fast-check';
import { textCell } from '#bot/reports/table-list.ts';
import { tableXlsx } from '#bot/reports/table-xlsx.ts';
import { unzip } from '#test/support/unzip.ts';
import { aList, aListOf } from './list-sample.ts';

async function partsOf(list = aList()) {
  const parts = unzip(await tableXlsx(list));
  return (path: string) => parts.get(path) ?? assert.fail(`no ${path} in ${[...parts.keys()].join(', ')}`);
}

const sheet = 'xl/worksheets/sheet1.xml';

describe('a list in Excel', () => {
  it('keeps its header row in sight, can be filtered by it, and is as wide as its columns need', async () => {
    const xml = (await partsOf())(sheet);

    assert.match(xml, /<pane [^>]*ySplit="1"[^>]*state="frozen"/);
    assert.match(xml, /<\/sheetData><autoFilter ref="A1:B2"\/>/);
    assert.match(xml, /<col [^>]*width="40"/);
  });

  it('holds real dates and numbers: the local day and time of a moment', async () => {
    const cells = [
      { kind: 'day', day: '2025-05-28' },
      { kind: 'instant', at: '2025-05-13T22:30:00.000Z' },
      { kind: 'number', number: 7 },
    ] as const;

    const part = await partsOf(aListOf(...cells));

    // 28 May 2025 is day 45805; half past midnight on 14 May is 45791 and a forty-eighth.
    const values = [...part(sheet).matchAll(/<c r="A[234]"([^>]*)><v>([^<]*)<\/v>/g)];
    assert.deepEqual(
      values.map(([, attributes, value]) => [/t="/.test(attributes ?? ''), Number(value).toFixed(4)]),
      [
        [false, '45805.0000'],
        [false, '45791.0208'],
        [false, '7.0000'],
      ],
    );
    assert.match(part('xl/styles.xml'), /formatCode="dd-mm-yyyy"/);
    assert.match(part('xl/styles.xml'), /formatCode="dd-mm-yyyy hh:mm"/);
  });

  it('writes a status as its sign and its word', async () => {
    const part = await partsOf(aListOf({ kind: 'status', health: 'action' }));

    assert.match(part('xl/sharedStrings.xml'), /▲ Kræver handling/);
  });

  it('holds no formula, whatever a text begins with', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('=', '+', '-', '@', '\t', '\r', ''),
        fc.string({ unit: 'binary' }),
        async (sign, rest) => {
          const part = await partsOf(aListOf(textCell(`${sign}${rest}`)));

          assert.doesNotMatch(part(sheet), /<f[ >/]/);
          if (`${sign}${rest}` !== '') assert.match(part(sheet), /<c r="A2"[^>]*t="s"/);
        },
      ),
      { numRuns: 50 },
    );
  });

  it('keeps what Excel would read as a letter’s number as it was written', async () => {
    const part = await partsOf(aListOf(textCell('_x0041_ og _x004_')));

    assert.match(part('xl/sharedStrings.xml'), /_x005F_x0041_ og _x004_/);
  });

  it('says its title, its language, when and for whom it was made', async () => {
    const core = (await partsOf())('docProps/core.xml');

    assert.match(core, /<dc:title>Beslutninger\. Tryg By<\/dc:title>/);
    assert.match(core, /<dc:language>da-DK<\/dc:language>/);
    assert.match(core, /Hentet: 13\. maj 2025 kl\. 13\.05/);
    assert.match(core, /Koordinator Politi\. Indeholder det, som Koordinator Politi må se/);
  });

  it('says on both its sheets that it holds sample data, and says nothing of it where it does not', async () => {
    const sample = await partsOf(aList({ isSample: true }));

    assert.match(sample('xl/workbook.xml'), /name="EKSEMPEL Beslutninger"/);
    assert.match(sample('xl/sharedStrings.xml'), /Personer og statusser er opdigtede\./);
    const real = await partsOf();
    assert.doesNotMatch(`${real('xl/workbook.xml')}${real('xl/sharedStrings.xml')}`, /EKSEMPEL|Eksempel/);
  });

  it('says how many of the rows it holds', async () => {
    assert.match((await partsOf(aList({ outOf: 15 })))('xl/sharedStrings.xml'), /1 af 15/);
  });

  it('is the same bytes for the same list', async () => {
    assert.deepEqual(await tableXlsx(aList()), await tableXlsx(aList()));
  });
});
