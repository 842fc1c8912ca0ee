import assert from 'node:assert/strict';
import type { Stores } from '#bot/storage/open-stores.ts';
import { acknowledge } from '#bot/use-cases/requests/acknowledge.ts';
import { excuse } from '#bot/use-cases/requests/excuse.ts';
import { returnWithQuestion } from '#bot/use-cases/requests/return-with-question.ts';
import { submitStatus } from '#bot/use-cases/submit-status.ts';
import { aChannel } from '#test/support/record-builders.ts';
import { aSubmissionBy, as, storesLedByTwo, tuesday } from '#test/use-cases/led-by-two.ts';

const about = { partnershipId: 'tryg-by', roundId: '2025-2', initiativeId: 'shared', at: tuesday };
const coordinator = { identity: as('coordinator-politi'), ...about };

/** Takes whatever waits to be sent as sent, so that a counter decided afterwards is a new one. */
async function sent(stores: Stores): Promise<void> {
  for (const { value, tag } of await stores.records.outgoing('tryg-by'))
    await stores.records.commit('tryg-by', [{ kind: 'outgoing_done', value, tag }]);
}

async function isCounterWaiting(stores: Stores): Promise<boolean> {
  return (await stores.records.outgoing('tryg-by')).some(({ value }) => value.intent.kind === 'counter');
}

describe('The counter of a round', () => {
  let stores: Stores;

  beforeEach(async () => {
    stores = await storesLedByTwo();
    await stores.records.commit('tryg-by', [{ kind: 'channel', value: aChannel(), tag: null }]);
  });

  it('moves when an initiative that was excused is answered all the same', async () => {
    await excuse(stores)({ ...coordinator, reason: 'Ny tovholder på vej.' });
    await sent(stores);

    await submitStatus(stores)(aSubmissionBy('lead-kommune'));

    assert.equal(await isCounterWaiting(stores), true);
  });

  it('moves when what was returned with a question is acknowledged as it is', async () => {
    await submitStatus(stores)(aSubmissionBy('lead-kommune'));
    await returnWithQuestion(stores)({ ...coordinator, version: 1, question: 'Hvor mange kom der?' });
    await sent(stores);

    await acknowledge(stores)({ ...coordinator, version: 1 });

    assert.equal(await isCounterWaiting(stores), true);
  });

  it('stands still when an answer that counts already is put right or acknowledged', async () => {
    await submitStatus(stores)(aSubmissionBy('lead-kommune'));
    await sent(stores);

    await submitStatus(stores)(aSubmissionBy('lead-kommune', { raw: { happened: 'Rettet.' }, baseVersion: 1 }));
    await acknowledge(stores)({ ...coordinator, version: 2 });

    assert.equal(await isCounterWaiting(stores), false);
  });
});
