import assert from 'node:assert/strict';
import fc from 'fast-check';
import { tableCsv } from '#bot/reports/table-csv.ts';
import { textCell } from '#bot/reports/table-list.ts';
import { aList, aListOf } from './list-sample.ts';

const written = (list = aList()) => Buffer.from(tableCsv(list)).toString('utf8');
const lines = (list = aList()) => written(list).slice(1).split('\r\n');

describe('a list as CSV', () => {
  it('begins with a byte order mark, so that Excel reads æ, ø and å', () => {
    assert.deepEqual([...tableCsv(aList()).slice(0, 3)], [0xef, 0xbb, 0xbf]);
  });

  it('parts its fields by semicolons and ends its rows as spreadsheets do', () => {
    assert.deepEqual(lines(), ['"Tekst";"Frist"', '"Forlæng ordningen";28-05-2025', '']);
  });

  it('writes numbers with a comma, moments in the partnership’s zone and statuses by their word, in both languages', () => {
    const cells = [
      { kind: 'number', number: -1.5 },
      { kind: 'instant', at: '2025-05-13T22:30:00.000Z' },
      { kind: 'status', health: 'attention' },
      null,
    ] as const;

    assert.deepEqual(lines(aListOf(...cells)), [
      '"Tekst"',
      '-1,5',
      '14-05-2025 00:30',
      '"Kræver opmærksomhed"',
      '',
      '',
    ]);
    assert.equal(lines({ ...aListOf(...cells), language: 'en' })[1], '-1,5');
  });

  for (const text of ['=1+1', '+45 12 34 56 78', '-2', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '  =1+1', '＝1']) {
    it(`keeps ${JSON.stringify(text)} as text that no spreadsheet runs`, () => {
      const csv = written(aListOf(textCell(text)));

      assert.equal(csv, `\uFEFF"Tekst"\r\n"'${text}"\r\n`);
    });
  }

  it('doubles quotes, and keeps line breaks and semicolons inside their field', () => {
    assert.equal(written(aListOf(textCell('Sagt: "ja";\nså'))), '\uFEFF"Tekst"\r\n"Sagt: ""ja"";\nså"\r\n');
  });

  it('never lets a text out of its field or begin as a formula, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
        const csv = written(aListOf(textCell(text)));
        const field = csv.slice('\uFEFF"Tekst"\r\n"'.length, -'"\r\n'.length);

        assert.doesNotMatch(field, /^\s*[=+\-@]/);
        assert.doesNotMatch(field.replaceAll('""', ''), /"/);
      }),
    );
  });
});
