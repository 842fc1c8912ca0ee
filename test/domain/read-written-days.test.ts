import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readClosedDays, readQuietPeriods } from '#bot/domain/read-written-days.ts';

describe('closed days, one a line', () => {
  it('are read as people write them: every year without a year, once with one', () => {
    const { values, wrongLines } = readClosedDays('24.12\n1/5\n 05.06. \n24.12.2026\n7-5-2027\n2027-05-14');

    assert.deepEqual(values, ['12-24', '05-01', '06-05', '2026-12-24', '2027-05-07', '2027-05-14']);
    assert.deepEqual(wrongLines, []);
  });

  it('name the lines that are no days, counted with the empty ones', () => {
    const { values, wrongLines } = readClosedDays('24.12\n\nnytår\n31.02\r\n29.02\n29.02.2027');

    assert.deepEqual(values, ['12-24', '02-29']);
    assert.deepEqual(wrongLines, [3, 4, 6]);
  });

  it('are none where nothing is written', () => {
    assert.deepEqual(readClosedDays(' \n '), { values: [], wrongLines: [] });
  });
});

describe('quiet periods, one a line', () => {
  it('are two days and perhaps a name', () => {
    const { values, wrongLines } = readQuietPeriods(
      '01.07.2026 - 07.08.2026 Sommerferie\n12/10/2026–16/10/2026\n2027-02-08 til 2027-02-12: Uge 6',
    );

    assert.deepEqual(values, [
      { from: '2026-07-01', to: '2026-08-07', name: 'Sommerferie' },
      { from: '2026-10-12', to: '2026-10-16', name: '' },
      { from: '2027-02-08', to: '2027-02-12', name: 'Uge 6' },
    ]);
    assert.deepEqual(wrongLines, []);
  });

  it('name the lines that are none, or end before they begin', () => {
    const { wrongLines } = readQuietPeriods('Sommerferie\n07.08.2026 - 01.07.2026\n01.07 - 07.08\n01.07.2026');

    assert.deepEqual(wrongLines, [1, 2, 3, 4]);
  });

  it('either read a line or name it, whatever was typed', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (lines) => {
        const typed = lines.join('\n');
        const filled = typed.split(/\r\n?|[\n\v\f\u0085\u2028\u2029]/).filter((line) => line.trim() !== '').length;

        const { values, wrongLines } = readQuietPeriods(typed);

        assert.ok(values.length + wrongLines.length <= filled);
        assert.deepEqual([...new Set(wrongLines)], [...wrongLines]);
      }),
    );
  });
});
