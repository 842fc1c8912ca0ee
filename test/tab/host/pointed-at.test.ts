import assert from 'node:assert/strict';
import { pointedAt } from '#tab/host/pointed-at.ts';

const nothing = {
  partnershipId: null,
  initiativeId: null,
  isForm: false,
  page: null,
  roundId: null,
  isGoals: false,
  meetingId: null,
  packs: null,
  yearly: null,
  query: null,
};

describe('what a deep link points at', () => {
  it('is nothing where there is none', () => {
    assert.deepEqual(pointedAt(null), nothing);
  });

  it('is an initiative, or its form', () => {
    const initiative = { ...nothing, partnershipId: 'tryg-aalborg', initiativeId: 'tryg-bydel' };

    assert.deepEqual(pointedAt('tryg-aalborg/tryg-bydel'), initiative);
    assert.deepEqual(pointedAt('tryg-aalborg/tryg-bydel/form'), { ...initiative, isForm: true });
  });

  it('is the rounds, one of them, or the judgement of its goals', () => {
    const rounds = { ...nothing, partnershipId: 'tryg-aalborg', page: 'rounds' };

    assert.deepEqual(pointedAt('tryg-aalborg//rounds'), rounds);
    assert.deepEqual(pointedAt('tryg-aalborg//rounds/2025-2'), { ...rounds, roundId: '2025-2' });
    assert.deepEqual(pointedAt('tryg-aalborg//rounds/2025-2/goals'), { ...rounds, roundId: '2025-2', isGoals: true });
  });

  it('is a round’s meeting packs, whichever of them', () => {
    const packs = { ...nothing, partnershipId: 'tryg-aalborg', page: 'meetings', packs: '2025-2' };

    assert.deepEqual(pointedAt('tryg-aalborg//packs/2025-2/3'), packs);
  });

  it('is a round’s yearly status', () => {
    const yearly = { ...nothing, partnershipId: 'tryg-aalborg', page: 'yearly', yearly: '2025-aar' };

    assert.deepEqual(pointedAt('tryg-aalborg//yearly/2025-aar'), yearly);
  });

  it('is a whole view, as its address holds it', () => {
    const view = { ...nothing, partnershipId: 'tryg-aalborg', query: 'page=rounds&round=2025-2&q=lys' };

    assert.deepEqual(pointedAt('tryg-aalborg//view/page=rounds&round=2025-2&q=lys'), view);
  });

  it('is the meetings, one of them, the decisions, or what is decided in writing', () => {
    const meetings = { ...nothing, partnershipId: 'tryg-aalborg', page: 'meetings' };

    assert.deepEqual(pointedAt('tryg-aalborg//meetings'), meetings);
    assert.deepEqual(pointedAt('tryg-aalborg//meetings/lead-2025-1'), { ...meetings, meetingId: 'lead-2025-1' });
    assert.deepEqual(pointedAt('tryg-aalborg//decisions'), { ...meetings, page: 'decisions' });
    assert.deepEqual(pointedAt('tryg-aalborg//written'), { ...meetings, page: 'written' });
  });
});
