import assert from 'node:assert/strict';
import fc from 'fast-check';
import { barsOf } from '#tab/round/bars-of.ts';
import { busiestDay, daysOfRound } from '#tab/round/days-of-round.ts';

describe('the days of a round', () => {
  it('are all there from its opening to its last day, also across the change to summer time', () => {
    const days = daysOfRound([{ day: '2026-03-30', count: 2 }], { opensOn: '2026-03-28', graceUntil: '2026-03-31' });

    assert.deepEqual(days, [
      { day: '2026-03-28', count: 0 },
      { day: '2026-03-29', count: 0 },
      { day: '2026-03-30', count: 2 },
      { day: '2026-03-31', count: 0 },
    ]);
  });

  it('reach to answers that came before it opened or after its last day', () => {
    const perDay = [
      { day: '2025-04-30', count: 1 },
      { day: '2025-05-04', count: 1 },
    ];

    const days = daysOfRound(perDay, { opensOn: '2025-05-01', graceUntil: '2025-05-02' });

    assert.deepEqual([days[0]?.day, days.at(-1)?.day, days.length], ['2025-04-30', '2025-05-04', 5]);
  });

  it('have a busiest one, the first of several, and none where nothing came', () => {
    const [first, second] = [
      { day: '2025-05-04', count: 2 },
      { day: '2025-05-05', count: 2 },
    ];

    assert.deepEqual(busiestDay([first, second]), first);
    assert.equal(busiestDay([]), null);
  });
});

describe('the bars of a picture', () => {
  const frame = { width: 100, height: 50, top: 10, bottom: 10, most: 4 };

  it('stand on one line, are as tall as their count, and leave days without answers empty', () => {
    const days = [
      { day: '2025-05-01', count: 0 },
      { day: '2025-05-02', count: 4 },
    ];

    const { bars, dueAt, baseline } = barsOf(days, '2025-05-02', frame);

    assert.deepEqual(bars, [{ day: '2025-05-02', count: 4, x: 52, y: 10, width: 46, height: 30 }]);
    assert.deepEqual([dueAt, baseline], [100, 40]);
  });

  it('have no due line where that day is not among them', () => {
    assert.equal(barsOf([{ day: '2025-05-01', count: 1 }], '2025-06-01', frame).dueAt, null);
  });

  it('stay within the picture whatever is counted', () => {
    const counts = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 120 });
    fc.assert(
      fc.property(counts, (each) => {
        const { bars } = barsOf(
          each.map((count, at) => ({ day: String(at), count })),
          '',
          frame,
        );

        assert.ok(
          bars.every(({ x, y, width, height }) => x >= 0 && x + width <= 100.001 && y >= 9.999 && y + height <= 40.001),
        );
      }),
    );
  });
});
