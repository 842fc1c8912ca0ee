import assert from 'node:assert/strict';
import type { Stores } from '#bot/storage/open-stores.ts';
import { setPhone } from '#bot/use-cases/people/set-phone.ts';
import { as, storesLedByTwo, tuesday } from '#test/use-cases/led-by-two.ts';

function phoning(stores: Stores, phone: string | null, who = 'coordinator-politi') {
  return setPhone(stores)({
    ...{ identity: as(who), partnershipId: 'tryg-by', personId: 'coordinator-politi', phone, at: tuesday },
  });
}

describe('A telephone number', () => {
  let stores: Stores;

  before(async () => {
    stores = await storesLedByTwo();
  });

  /** As typed → as stored. */
  const numbers = [
    ['99 31 15 05', '99 31 15 05'],
    [' +45  9931-1505 ', '+45 9931 1505'],
    ['114', null],
    ['ring bare', null],
    ['99311505 lokal 4', null],
  ] as const;
  for (const [typed, stored] of numbers) {
    it(`${typed} is ${stored === null ? 'refused' : `stored as ${stored}`}`, async () => {
      const setting = phoning(stores, typed);

      if (stored !== null) assert.equal((await setting).phone, stored);
      else await assert.rejects(setting, { code: 'invalid_input', facts: { field: 'phone' } });
    });
  }

  it('is no CPR number', async () => {
    for (const typed of ['010150-5006', '010 150 5006', '0 1 0 1 5 0 5 0 0 6', '+45 010150 5006']) {
      await assert.rejects(phoning(stores, typed), { code: 'contains_cpr_number', facts: { field: 'phone' } }, typed);
    }
  });

  it('is taken away again, by the person or a coordinator, and by nobody else', async () => {
    await phoning(stores, '99 31 15 05', 'coordinator-kommune');

    await assert.rejects(phoning(stores, null, 'lead-politi'), { code: 'not_allowed' });
    const person = await phoning(stores, null);

    assert.equal(person.phone, null);
    assert.equal((await stores.partnerships.person('tryg-by', 'coordinator-politi'))?.value.phone, null);
  });
});
