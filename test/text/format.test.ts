import assert from 'node:assert/strict';
import {
  formatBriefDayOf,
  formatDay,
  formatDayOf,
  formatInstant,
  formatList,
  formatNumber,
  formatShortDay,
  formatTime,
  formatWeekday,
  plural,
} from '#bot/text/format.ts';

const danish = { language: 'da', timeZone: 'Europe/Copenhagen' } as const;
const english = { language: 'en', timeZone: 'Europe/Copenhagen' } as const;

describe('dates and numbers', () => {
  it('are written as each language’s readers write them', () => {
    assert.equal(formatInstant('2025-05-13T11:05:00.000Z', danish), '13. maj 2025 kl. 13.05');
    assert.equal(formatInstant('2025-05-13T11:05:00.000Z', english), '13 May 2025 at 13:05');
    assert.equal(formatTime('2025-05-12T22:05:00.000Z', danish), '00.05');
    assert.equal(formatTime('2025-05-12T22:05:00.000Z', english), '00:05');
    assert.equal(formatDay('2026-04-07', 'da'), '7. april 2026');
    assert.equal(formatWeekday('2026-04-07', 'da'), 'tirsdag den 7. april 2026');
    assert.equal(formatWeekday('2026-04-07', 'en'), 'Tuesday 7 April 2026');
    assert.equal(formatShortDay('2026-04-07', 'da'), '07.04.2026');
    assert.equal(formatShortDay('2026-04-07', 'en'), '07/04/2026');
    assert.equal(formatNumber(1_234_567.5, 'da'), '1.234.567,5');
    assert.equal(formatNumber(1_234_567.5, 'en'), '1,234,567.5');
  });

  it('are brief in a column', () => {
    assert.equal(formatBriefDayOf('2024-12-17T09:00:00.000Z', danish), '17. dec. 2024');
    assert.equal(formatBriefDayOf('2024-12-17T09:00:00.000Z', { ...danish, language: 'en' }), '17 Dec 2024');
  });

  it('fall on the day of the partnership’s own zone', () => {
    assert.equal(formatDayOf('2025-05-13T22:30:00.000Z', danish), '14. maj 2025');
    assert.equal(formatInstant('2026-10-25T00:30:00.000Z', danish), '25. oktober 2026 kl. 02.30');
    assert.equal(formatInstant('2026-10-25T01:30:00.000Z', danish), '25. oktober 2026 kl. 02.30');
  });

  it('join as a sentence would', () => {
    assert.equal(formatList(['borgere', 'samråd', 'frivillige'], 'da'), 'borgere, samråd og frivillige');
    assert.equal(formatList(['citizens', 'volunteers'], 'en'), 'citizens and volunteers');
    assert.equal(plural(1, { one: 'indsats', many: 'indsatser' }), 'indsats');
    assert.equal(plural(0, { one: 'indsats', many: 'indsatser' }), 'indsatser');
  });
});
