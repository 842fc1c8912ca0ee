import assert from 'node:assert/strict';
import type { SnoozeChoice } from '#bot/domain/snooze-day.ts';
import type { Stores } from '#bot/storage/open-stores.ts';
import { handOver } from '#bot/use-cases/requests/hand-over.ts';
import { snooze } from '#bot/use-cases/requests/snooze.ts';
import { submitStatus } from '#bot/use-cases/submit-status.ts';
import { aSubmissionBy, as, ledByTwo, noticesIn, storesLedByTwo, tuesday } from '#test/use-cases/led-by-two.ts';

function snoozing(stores: Stores, choice: SnoozeChoice, { who = 'lead-kommune', at = tuesday } = {}) {
  return snooze(stores)({ identity: as(who), partnershipId: 'tryg-by', roundId: '2025-2', choice, at });
}

describe('"Remind me again"', () => {
  let stores: Stores;

  beforeEach(async () => {
    stores = await storesLedByTwo();
  });

  it('puts off the reminders to the working day chosen, at the time reminders go out', async () => {
    const snoozed = await snoozing(stores, 'three_days');

    assert.deepEqual(snoozed, { until: '2025-05-16', remindedAt: '2025-05-16T06:30:00.000Z' });
    assert.deepEqual(await stores.records.snoozes('tryg-by', '2025-2'), [
      { roundId: '2025-2', personId: 'lead-kommune', until: '2025-05-16' },
    ]);
    assert.deepEqual(await stores.records.dueAbout('tryg-by', '2025-2'), [
      { at: '2025-05-16T06:30:00.000Z', kind: 'snoozed', aboutId: '2025-2', personId: 'lead-kommune', step: null },
    ]);
  });

  it('the newest choice counts, and the same again changes nothing', async () => {
    await snoozing(stores, 'three_days');
    await snoozing(stores, 'monday');
    await snoozing(stores, 'monday');

    const due = await stores.records.dueAbout('tryg-by', '2025-2');
    assert.deepEqual(
      due.map(({ at }) => at),
      ['2025-05-19T06:30:00.000Z'],
    );
  });

  it('of a colleague stays as it is', async () => {
    await snoozing(stores, 'tomorrow', { who: 'lead-politi' });
    await snoozing(stores, 'monday');

    const due = await stores.records.dueAbout('tryg-by', '2025-2');
    assert.deepEqual(due.map(({ personId }) => personId).toSorted(), ['lead-kommune', 'lead-politi']);
  });

  it('goes as far as the due day and no further', async () => {
    const at = '2025-05-27T07:00:00.000Z';

    assert.equal((await snoozing(stores, 'tomorrow', { at })).until, '2025-05-28');
    await assert.rejects(snoozing(stores, 'three_days', { at }), {
      code: 'snooze_past_due',
      facts: { dueOn: '2025-05-28' },
    });
  });

  it('is for who has something left to answer while the round is open', async () => {
    await assert.rejects(snoozing(stores, 'tomorrow', { who: 'reader-kommune' }), { code: 'not_your_initiative' });
    await assert.rejects(snoozing(stores, 'tomorrow', { at: '2025-06-10T07:00:00.000Z' }), { code: 'round_closed' });
    await submitStatus(stores)(aSubmissionBy('lead-politi'));
    await assert.rejects(snoozing(stores, 'tomorrow'), { code: 'already_answered' });
  });
});

describe('Handing over to the deputy', () => {
  const about = { partnershipId: 'tryg-by', roundId: '2025-2', initiativeId: 'shared', at: tuesday };

  it('asks the deputy, once a day, and says who it is', async () => {
    const stores = await storesLedByTwo();

    const deputies = await handOver(stores)({ identity: as('lead-kommune'), ...about });
    await handOver(stores)({ identity: as('lead-kommune'), ...about, at: '2025-05-13T09:00:00.000Z' });

    assert.deepEqual(
      deputies.map(({ id }) => id),
      ['deputy'],
    );
    assert.deepEqual(await noticesIn(stores), ['handed_over to deputy']);
    const [line] = await stores.partnerships.auditTrail('tryg-by', 1);
    assert.deepEqual([line?.action, line?.subject], ['status_handed_over', '2025-2/shared']);
  });

  it('is refused where there is none, where they are away, and where it is answered', async () => {
    const stores = await storesLedByTwo();
    const away = await storesLedByTwo({ people: deputyAway() });
    const byRegion = { identity: as('lead-region'), ...about, initiativeId: 'region' };

    await assert.rejects(handOver(stores)(byRegion), { code: 'no_deputy' });
    await assert.rejects(handOver(stores)({ identity: as('deputy'), ...about }), { code: 'no_deputy' });
    await assert.rejects(handOver(away)({ identity: as('lead-kommune'), ...about }), { code: 'no_deputy' });
    await submitStatus(stores)(aSubmissionBy('lead-kommune'));
    await assert.rejects(handOver(stores)({ identity: as('lead-politi'), ...about }), { code: 'already_answered' });
  });
});

function deputyAway() {
  const absence = { from: '2025-05-01', to: '2025-05-31', standInId: 'colleague' };
  return ledByTwo().people.map((person) => (person.id === 'deputy' ? { ...person, absence } : person));
}
