import assert from 'node:assert/strict';
import type { Overview } from '#bot/contract/overview.ts';
import { roundLine } from '#tab/overview/round-line.ts';
import { danish } from '#tab/text/danish.ts';
import { english } from '#tab/text/english.ts';
import { anOverview } from '#test/support/tab-answers.ts';

function seenAt(generatedAt: string, round: Partial<NonNullable<Overview['round']>> = {}): Overview {
  const overview = anOverview({ generatedAt });
  return { ...overview, round: overview.round && { ...overview.round, ...round } };
}

describe('the line about the round', () => {
  it('says the due date in words and how far off it is', () => {
    const overview = seenAt('2025-05-13T07:00:00.000Z');

    assert.equal(roundLine(overview, danish), 'Frist onsdag den 28. maj 2025 (om 15 dage)');
    assert.equal(roundLine(overview, english), 'Due Wednesday 28 May 2025 (in 15 days)');
  });

  it('counts calendar days where the partnership lives, not where the server stands', () => {
    const afterMidnightInDenmark = seenAt('2025-05-26T22:30:00.000Z');

    assert.equal(roundLine(afterMidnightInDenmark, danish), 'Frist onsdag den 28. maj 2025 (i morgen)');
  });

  it('says today, tomorrow and one day overdue as people do', () => {
    assert.match(roundLine(seenAt('2025-05-28T12:00:00.000Z'), danish), /\(i dag\)$/);
    assert.match(roundLine(seenAt('2025-05-29T12:00:00.000Z'), danish), /\(overskredet med 1 dag\)$/);
    assert.match(roundLine(seenAt('2025-05-31T12:00:00.000Z'), danish), /\(overskredet med 3 dage\)$/);
  });

  it('tells a closed round and a planned one apart from an open one', () => {
    const at = '2025-05-13T07:00:00.000Z';

    assert.equal(roundLine(seenAt(at, { state: 'closed' }), danish), 'Afsluttet. Fristen var 28. maj 2025');
    assert.equal(roundLine(seenAt(at, { state: 'planned' }), danish), 'Begynder 2. maj 2025');
  });

  it('says so where there is no round', () => {
    assert.equal(roundLine(anOverview({ round: null }), danish), 'Ingen statusrunde er åben');
  });
});
