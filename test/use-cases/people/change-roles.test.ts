import assert from 'node:assert/strict';
import type { Role } from '#bot/domain/person.ts';
import type { Stores } from '#bot/storage/open-stores.ts';
import { changeRoles } from '#bot/use-cases/people/change-roles.ts';
import { as, ledByTwo, storesLedByTwo, tuesday } from '#test/use-cases/led-by-two.ts';

/** `who` gives `personId` these roles and no others. */
function changing(stores: Stores, [who, personId]: readonly [string, string], roles: readonly Role[]) {
  return changeRoles(stores)({ identity: as(who), partnershipId: 'tryg-by', personId, roles, at: tuesday });
}

describe('Giving and taking roles', () => {
  let stores: Stores;

  beforeEach(async () => {
    stores = await storesLedByTwo();
  });

  it('an administrator appoints a substitute coordinator, who begins without a backlog', async () => {
    const person = await changing(stores, ['administrator', 'reader-kommune'], ['reader', 'coordinator']);

    assert.deepEqual(person.roles, ['coordinator', 'reader']);
    assert.equal(person.coordinatorSince, tuesday);
    const stored = await stores.partnerships.person('tryg-by', 'reader-kommune');
    assert.deepEqual(stored?.value, person);
    const [line] = await stores.partnerships.auditTrail('tryg-by', 1);
    assert.deepEqual(
      [line?.by, line?.action, line?.subject],
      ['administrator', 'coordinator_appointed', 'reader-kommune'],
    );
  });

  it('a coordinator may stop, but not the last one', async () => {
    await changing(stores, ['coordinator-politi', 'coordinator-politi'], []);

    const last = changing(stores, ['coordinator-kommune', 'coordinator-kommune'], []);

    await assert.rejects(last, { code: 'last_coordinator' });
    assert.deepEqual(await coordinators(stores), ['coordinator-kommune']);
  });

  it('of the last two who stop in the same moment, one stays', async () => {
    const both = await Promise.allSettled([
      changing(stores, ['coordinator-politi', 'coordinator-politi'], []),
      changing(stores, ['coordinator-kommune', 'coordinator-kommune'], []),
    ]);

    assert.deepEqual(both.map(({ status }) => status).toSorted(), ['fulfilled', 'rejected']);
    assert.equal((await coordinators(stores)).length, 1);
  });

  it('nor does an administrator take the last coordinator, or the last administrator', async () => {
    await changing(stores, ['administrator', 'coordinator-politi'], []);

    await assert.rejects(changing(stores, ['administrator', 'coordinator-kommune'], []), { code: 'last_coordinator' });
    await assert.rejects(changing(stores, ['administrator', 'administrator'], []), { code: 'last_administrator' });
  });

  /** Who → the role they try to give to a reader → whether they may. */
  const table: readonly (readonly [string, Role, boolean])[] = [
    ['coordinator-kommune', 'steering', true],
    ['coordinator-kommune', 'communication', true],
    ['coordinator-kommune', 'coordinator', false],
    ['coordinator-kommune', 'administrator', false],
    ['administrator', 'coordinator', true],
    ['administrator', 'administrator', true],
    ['administrator', 'steering', false],
    ['administrator', 'communication', false],
    ['steering-kommune', 'communication', false],
    ['lead-kommune', 'communication', false],
    ['reader-region', 'steering', false],
  ];
  for (const [who, role, may] of table) {
    it(`${who} ${may ? 'makes' : 'does not make'} somebody ${role}`, async () => {
      const change = changing(stores, [who, 'reader-region'], ['reader', role]);

      if (may) assert.ok((await change).roles.includes(role));
      else await assert.rejects(change, { code: 'not_allowed' });
    });
  }

  it('a coordinator takes no other’s coordinating, and no administrator’s role', async () => {
    await assert.rejects(changing(stores, ['coordinator-kommune', 'coordinator-politi'], []), { code: 'not_allowed' });
    await assert.rejects(changing(stores, ['coordinator-kommune', 'administrator'], []), { code: 'not_allowed' });
  });

  it('keeps since when somebody coordinates while they do, and forgets it with the role', async () => {
    const since = '2024-01-01T00:00:00.000Z';
    const people = ledByTwo().people.map((person) => ({ ...person, coordinatorSince: since }));
    const seasoned = await storesLedByTwo({ people });

    const kept = await changing(seasoned, ['coordinator-politi', 'coordinator-politi'], ['coordinator', 'reader']);
    const left = await changing(seasoned, ['coordinator-politi', 'coordinator-politi'], ['reader']);

    assert.deepEqual([kept.coordinatorSince, left.coordinatorSince], [since, null]);
  });

  it('are not changed by somebody who saw others than there are now, who is told which', async () => {
    const saw = (was: readonly Role[]) =>
      changeRoles(stores)({
        ...{ identity: as('coordinator-kommune'), partnershipId: 'tryg-by', personId: 'reader-region', at: tuesday },
        ...{ roles: ['communication'], was },
      });
    await changing(stores, ['coordinator-politi', 'reader-region'], ['steering', 'reader']);

    await assert.rejects(saw(['reader']), { code: 'roles_changed', facts: { roles: ['steering', 'reader'] } });

    const stored = await stores.partnerships.person('tryg-by', 'reader-region');
    assert.deepEqual(stored?.value.roles, ['steering', 'reader']);
    assert.deepEqual((await saw(['reader', 'steering'])).roles, ['communication']);
  });

  it('the same roles again change nothing', async () => {
    await changing(stores, ['administrator', 'coordinator-politi'], ['coordinator']);

    assert.deepEqual(await stores.partnerships.auditTrail('tryg-by', 1), [
      { at: '2025-05-01T08:00:00.000Z', by: 'coordinator-1', action: 'partnership_seeded', subject: 'tryg-by' },
    ]);
  });
});

async function coordinators(stores: Stores): Promise<readonly string[]> {
  const now = await stores.partnerships.now('tryg-by');
  return (now?.people ?? []).filter(({ roles }) => roles.includes('coordinator')).map(({ id }) => id);
}
