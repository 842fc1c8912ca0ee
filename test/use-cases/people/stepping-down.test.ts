import assert from 'node:assert/strict';
import type { Stores } from '#bot/storage/open-stores.ts';
import { answerSteppingDown } from '#bot/use-cases/people/answer-stepping-down.ts';
import { askToStepDown } from '#bot/use-cases/people/ask-to-step-down.ts';
import { setAbsence } from '#bot/use-cases/people/set-absence.ts';
import { undoSteppingDown } from '#bot/use-cases/people/undo-stepping-down.ts';
import { submitStatus } from '#bot/use-cases/submit-status.ts';
import { aSubmissionBy, as, noticesIn, storesLedByTwo, tuesday } from '#test/use-cases/led-by-two.ts';

const wednesday = '2025-05-14T07:00:00.000Z';
const about = { partnershipId: 'tryg-by', initiativeId: 'shared' };

function asking(stores: Stores, who = 'lead-politi', at = tuesday) {
  return askToStepDown(stores)({ identity: as(who), ...about, at });
}

function answering(
  stores: Stores,
  answer: 'confirm' | 'decline',
  { who = 'coordinator-kommune', personId = 'lead-politi' } = {},
) {
  return answerSteppingDown(stores)({ identity: as(who), ...about, personId, answer, at: wednesday });
}

function undoing(stores: Stores, who: string, personId = 'lead-politi') {
  return undoSteppingDown(stores)({ identity: as(who), ...about, personId, at: wednesday });
}

async function peopleOf(stores: Stores) {
  const found = await stores.partnerships.initiative('tryg-by', 'shared');
  return { leads: found?.initiative.leadIds, deputies: found?.initiative.deputyIds };
}

describe('"I lead this initiative no longer"', () => {
  let stores: Stores;

  beforeEach(async () => {
    stores = await storesLedByTwo();
  });

  it('asks every coordinator and changes nothing, however often it is said', async () => {
    await asking(stores);
    const again = await asking(stores, 'lead-politi', wednesday);

    assert.equal(again.askedAt, tuesday);
    assert.deepEqual(await noticesIn(stores, null), [
      'stepping_down to coordinator-kommune',
      'stepping_down to coordinator-politi',
    ]);
    assert.deepEqual((await peopleOf(stores)).leads, ['lead-kommune', 'lead-politi']);
    assert.equal((await submitStatus(stores)(aSubmissionBy('lead-politi'))).kind, 'accepted');
  });

  it('confirmed, takes them off the initiative at once and tells them', async () => {
    await asking(stores);

    const { steppingDown, isWithoutLead } = await answering(stores, 'confirm');

    assert.deepEqual([steppingDown.state, steppingDown.answeredById], ['confirmed', 'coordinator-kommune']);
    assert.equal(isWithoutLead, false);
    assert.deepEqual((await peopleOf(stores)).leads, ['lead-kommune']);
    assert.ok((await noticesIn(stores, null)).includes('stepping_down_answered to lead-politi'));
    await assert.rejects(submitStatus(stores)(aSubmissionBy('lead-politi')), { code: 'not_your_initiative' });
  });

  it('declined, leaves them where they are, and they may ask again', async () => {
    await asking(stores);

    await answering(stores, 'decline');

    assert.deepEqual((await peopleOf(stores)).leads, ['lead-kommune', 'lead-politi']);
    assert.equal((await asking(stores, 'lead-politi', '2025-05-15T07:00:00.000Z')).state, 'asked');
  });

  it('is answered once: the same answer is no second, and another is refused', async () => {
    await asking(stores);
    await answering(stores, 'confirm');

    await answering(stores, 'confirm', { who: 'coordinator-politi' });

    await assert.rejects(answering(stores, 'decline'), { code: 'not_stepping_down' });
    const told = (await noticesIn(stores, null)).filter((notice) => notice.startsWith('stepping_down_answered'));
    assert.equal(told.length, 1);
  });

  it('says where nobody leads the initiative any more', async () => {
    await asking(stores);
    await asking(stores, 'lead-kommune');
    await answering(stores, 'confirm');

    const last = await answering(stores, 'confirm', { personId: 'lead-kommune' });

    assert.equal(last.isWithoutLead, true);
    assert.deepEqual((await peopleOf(stores)).leads, []);
  });

  it('is for who leads or deputises, and answered by coordinators', async () => {
    await assert.rejects(asking(stores, 'reader-kommune'), { code: 'not_your_initiative' });
    await assert.rejects(answering(stores, 'confirm'), { code: 'not_stepping_down' });
    await asking(stores);
    for (const who of ['lead-politi', 'steering-kommune', 'administrator']) {
      await assert.rejects(answering(stores, 'confirm', { who }), { code: 'not_allowed' }, who);
    }
  });

  it('a deputy stops deputising, and gets that back, not the lead', async () => {
    await asking(stores, 'deputy');
    await answering(stores, 'confirm', { personId: 'deputy' });
    assert.deepEqual(await peopleOf(stores), { leads: ['lead-kommune', 'lead-politi'], deputies: [] });

    await undoing(stores, 'coordinator-politi', 'deputy');

    assert.deepEqual(await peopleOf(stores), { leads: ['lead-kommune', 'lead-politi'], deputies: ['deputy'] });
  });
});

describe('Taking it back', () => {
  it('they do themselves while nobody has answered, and others but coordinators do not', async () => {
    const stores = await storesLedByTwo();
    await asking(stores);

    await assert.rejects(undoing(stores, 'lead-kommune'), { code: 'not_allowed' });
    const undone = await undoing(stores, 'lead-politi');

    assert.equal(undone.state, 'undone');
    await assert.rejects(answering(stores, 'confirm'), { code: 'not_stepping_down' });
  });

  it('a coordinator gives back what was confirmed, with who stands in for them; they themselves cannot', async () => {
    const stores = await storesLedByTwo();
    const absence = { from: '2025-05-20', to: '2025-05-23', standInId: 'colleague' };
    await setAbsence(stores)({
      ...{ identity: as('lead-politi'), partnershipId: 'tryg-by', personId: 'lead-politi', absence, at: tuesday },
    });
    await asking(stores);
    await answering(stores, 'confirm');

    await assert.rejects(undoing(stores, 'lead-politi'), { code: 'not_allowed' });
    await undoing(stores, 'coordinator-politi');
    await undoing(stores, 'coordinator-politi');

    const found = await stores.partnerships.initiative('tryg-by', 'shared');
    assert.deepEqual(found?.initiative.leadIds, ['lead-kommune', 'lead-politi']);
    assert.deepEqual(found?.initiative.standIns, [
      { personId: 'colleague', forId: 'lead-politi', from: '2025-05-20', to: '2025-05-23' },
    ]);
  });

  it('of nothing is refused', async () => {
    const stores = await storesLedByTwo();

    await assert.rejects(undoing(stores, 'coordinator-politi'), { code: 'not_stepping_down' });
  });
});
