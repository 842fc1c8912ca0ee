import assert from 'node:assert/strict';
import { daysBefore, localDayOf } from '#tab/meetings/meeting-days.ts';

describe('days around meetings', () => {
  it('are those of the place, not of UTC', () => {
    assert.equal(localDayOf('2025-06-10T22:30:00.000Z', 'Europe/Copenhagen'), '2025-06-11');
    assert.equal(localDayOf('2025-01-10T22:30:00.000Z', 'Europe/Copenhagen'), '2025-01-10');
  });

  it('are counted back over months, leap days and changes of the clock', () => {
    assert.equal(daysBefore('2024-03-01', 1), '2024-02-29');
    assert.equal(daysBefore('2025-03-31', 2), '2025-03-29');
    assert.equal(daysBefore('2025-05-13', 730), '2023-05-14');
  });
});
