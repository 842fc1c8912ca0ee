import assert from 'node:assert/strict';
import type { Absence } from '#bot/domain/person.ts';
import type { Stores } from '#bot/storage/open-stores.ts';
import { clearAbsence } from '#bot/use-cases/people/clear-absence.ts';
import { setAbsence } from '#bot/use-cases/people/set-absence.ts';
import { submitStatus } from '#bot/use-cases/submit-status.ts';
import { aSubmissionBy, as, noticesIn, storesLedByTwo, tuesday } from '#test/use-cases/led-by-two.ts';

const days = { from: '2025-05-13', to: '2025-05-20' };

type Away = { readonly who?: string; readonly at?: string } & Partial<Absence>;

function away(stores: Stores, { who = 'lead-politi', at = tuesday, ...given }: Away = {}) {
  const absence = { ...days, standInId: 'colleague', ...given };
  return setAbsence(stores)({ identity: as(who), partnershipId: 'tryg-by', personId: 'lead-politi', absence, at });
}

async function standInsOf(stores: Stores) {
  return (await stores.partnerships.initiative('tryg-by', 'shared'))?.initiative.standIns;
}

describe('Somebody who is away', () => {
  let stores: Stores;

  beforeEach(async () => {
    stores = await storesLedByTwo();
  });

  it('has a stand-in on everything they lead, who is asked for what open rounds wait for, once', async () => {
    await away(stores);
    await away(stores);

    assert.deepEqual(await standInsOf(stores), [{ personId: 'colleague', forId: 'lead-politi', ...days }]);
    const person = await stores.partnerships.person('tryg-by', 'lead-politi');
    assert.deepEqual(person?.value.absence, { ...days, standInId: 'colleague' });
    assert.deepEqual(await noticesIn(stores), ['asked to colleague']);
    assert.equal((await submitStatus(stores)(aSubmissionBy('colleague'))).kind, 'accepted');
  });

  it('is set again with another stand-in: the first stands in no longer', async () => {
    await away(stores);

    await away(stores, { standInId: 'reader-kommune' });

    assert.deepEqual(await standInsOf(stores), [{ personId: 'reader-kommune', forId: 'lead-politi', ...days }]);
    assert.deepEqual(await noticesIn(stores), ['asked to colleague', 'asked to reader-kommune']);
    await assert.rejects(submitStatus(stores)(aSubmissionBy('colleague')), { code: 'not_your_initiative' });
  });

  it('from a later day: the stand-in is asked on the morning of that day', async () => {
    await away(stores, { from: '2025-05-17' });

    assert.deepEqual(await noticesIn(stores), []);
    assert.deepEqual(await stores.records.dueAbout('tryg-by', '2025-2'), [
      { at: '2025-05-19T06:00:00.000Z', kind: 'stand_in', aboutId: '2025-2', personId: 'lead-politi', step: null },
    ]);
  });

  it('said in the evening: the stand-in is not woken, but asked when the hours begin in which we send', async () => {
    await away(stores, { at: '2025-05-13T18:00:00.000Z' });

    assert.deepEqual(await noticesIn(stores), []);
    const [due] = await stores.records.dueAbout('tryg-by', '2025-2');
    assert.equal(due?.at, '2025-05-14T06:00:00.000Z');
  });

  it('with nothing left to answer: nobody is asked', async () => {
    await submitStatus(stores)(aSubmissionBy('lead-kommune'));

    await away(stores);

    assert.deepEqual(
      (await noticesIn(stores)).filter((notice) => notice.startsWith('asked')),
      [],
    );
    assert.equal((await standInsOf(stores))?.length, 1);
  });

  it('back again: nobody stands in', async () => {
    await away(stores);

    await clearAbsence(stores)({
      ...{
        identity: as('coordinator-kommune'),
        partnershipId: 'tryg-by',
        personId: 'lead-politi',
        at: '2025-05-13T08:00:00.000Z',
      },
    });

    assert.deepEqual(await standInsOf(stores), []);
    assert.equal((await stores.partnerships.person('tryg-by', 'lead-politi'))?.value.absence, null);
    const audit = await stores.partnerships.auditTrail('tryg-by', 2);
    assert.deepEqual(
      audit.map(({ by, action }) => `${by} ${action}`),
      ['coordinator-kommune absence_cleared', 'lead-politi absence_set'],
    );
  });

  it('is not changed by somebody who saw another absence than there is now, who is told which', async () => {
    const about = {
      identity: as('coordinator-kommune'),
      partnershipId: 'tryg-by',
      personId: 'lead-politi',
      at: tuesday,
    };
    const seen = { ...days, standInId: 'colleague' };
    await away(stores, { standInId: 'reader-kommune' });

    const cleared = clearAbsence(stores)({ ...about, was: seen });
    const set = setAbsence(stores)({ ...about, absence: { ...seen, to: '2025-05-30' }, was: null });

    await assert.rejects(cleared, { code: 'absence_changed', facts: days });
    await assert.rejects(set, { code: 'absence_changed', facts: days });
    assert.deepEqual(await standInsOf(stores), [{ personId: 'reader-kommune', forId: 'lead-politi', ...days }]);
    await clearAbsence(stores)({ ...about, was: { ...days, standInId: 'reader-kommune' } });
    await assert.rejects(setAbsence(stores)({ ...about, absence: seen, was: seen }), {
      code: 'absence_changed',
      facts: {},
    });
  });

  it('says so themselves, or a coordinator does, and nobody else', async () => {
    await away(stores, { who: 'coordinator-kommune' });

    for (const who of ['lead-kommune', 'colleague', 'steering-kommune', 'administrator']) {
      await assert.rejects(away(stores, { who }), { code: 'not_allowed' }, who);
    }
  });

  it('is away on days that are days, not all gone by, and has somebody else there to stand in', async () => {
    await assert.rejects(away(stores, { from: '2025-02-30' }), { code: 'invalid_input', facts: { field: 'from' } });
    await assert.rejects(away(stores, { to: '2025-05-12' }), { code: 'invalid_input', facts: { field: 'to' } });
    await assert.rejects(away(stores, { from: '2025-05-01', to: '2025-05-12' }), { code: 'invalid_input' });
    await assert.rejects(away(stores, { standInId: 'lead-politi' }), { code: 'invalid_input' });
    await assert.rejects(away(stores, { standInId: 'nobody' }), { code: 'no_such_person' });
    await setAbsence(stores)({
      ...{ identity: as('colleague'), partnershipId: 'tryg-by', personId: 'colleague', at: tuesday },
      absence: { from: '2025-05-20', to: '2025-05-25', standInId: 'lead-kommune' },
    });
    await assert.rejects(away(stores), { code: 'stand_in_away' });
    assert.deepEqual(await standInsOf(stores), []);
  });
});
