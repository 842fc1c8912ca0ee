import assert from 'node:assert/strict';
import { excuse } from '#bot/use-cases/requests/excuse.ts';
import { readGrid } from '#bot/use-cases/requests/read-grid.ts';
import { takeExcuseBack } from '#bot/use-cases/requests/take-excuse-back.ts';
import { submitStatus } from '#bot/use-cases/submit-status.ts';
import { aSubmissionBy, as, noticesIn, storesLedByTwo, tuesday } from '#test/use-cases/led-by-two.ts';

const about = { partnershipId: 'tryg-by', roundId: '2025-2', initiativeId: 'shared', at: tuesday };
const coordinator = { identity: as('coordinator-politi'), ...about };

describe('Excusing an initiative from a round', () => {
  it('takes it out of what is asked, with a reason only coordinators and its own people read', async () => {
    const stores = await storesLedByTwo();

    const request = await excuse(stores)({ ...coordinator, reason: 'Ny tovholder på vej.' });

    assert.deepEqual([request.state, request.note], ['excused', 'Ny tovholder på vej.']);
    const noteFor = async (who: string) => {
      const { rows, totals } = await readGrid(stores)({ ...about, identity: as(who) });
      assert.deepEqual([totals.asked, totals.excused], [1, 1]);
      return rows.find(({ initiativeId }) => initiativeId === 'shared')?.note ?? null;
    };
    assert.equal(await noteFor('coordinator-kommune'), 'Ny tovholder på vej.');
    assert.equal(await noteFor('lead-kommune'), 'Ny tovholder på vej.');
    assert.equal(await noteFor('steering-kommune'), null);
    assert.equal(await noteFor('lead-region'), null);
  });

  it('can be taken back, and then it is asked again', async () => {
    const stores = await storesLedByTwo();
    await excuse(stores)({ ...coordinator, reason: 'Ny tovholder på vej.' });

    const request = await takeExcuseBack(stores)(coordinator);

    assert.deepEqual([request.state, request.note], ['not_started', '']);
    await assert.rejects(takeExcuseBack(stores)(coordinator), { code: 'not_excused' });
  });

  it('is for coordinators, with a reason, and not once it is answered', async () => {
    const stores = await storesLedByTwo();
    for (const who of ['lead-kommune', 'steering-kommune', 'administrator', 'reader-kommune']) {
      const asking = excuse(stores)({ ...about, identity: as(who), reason: 'Fordi.' });
      await assert.rejects(asking, { code: 'not_allowed' }, who);
    }
    await assert.rejects(excuse(stores)({ ...coordinator, reason: '' }), { code: 'invalid_input' });
    await submitStatus(stores)(aSubmissionBy('lead-kommune'));
    await assert.rejects(excuse(stores)({ ...coordinator, reason: 'Fordi.' }), { code: 'already_answered' });
  });

  it('moves the counter in the lead group’s channel, as every answer does, without a name', async () => {
    const stores = await storesLedByTwo();
    await stores.records.commit('tryg-by', [{ kind: 'channel', value: leadChannel, tag: null }]);

    await excuse(stores)({ ...coordinator, reason: 'Fordi.' });

    assert.deepEqual(await noticesIn(stores), ['counter in 19:lead@thread.tacv2']);
    const [counter] = await stores.records.deliveries('tryg-by', '2025-2');
    assert.deepEqual(
      [counter?.intent.initiativeId, counter?.intent.aboutPersonId, counter?.intent.version],
      [null, null, null],
    );
  });
});

const leadChannel = {
  id: '19:lead@thread.tacv2',
  teamId: 'team-1',
  name: 'Tovholdere',
  serviceUrl: 'https://connector.example/',
  tenantId: as('lead-kommune').tenantId,
  isShared: false,
  group: 'lead',
  confirmedById: 'coordinator-politi',
  questionActivityId: null,
  readers: { members: 3, guests: 0, fromOtherTenants: 0, fromUnknownTenants: 0 },
  addedAt: tuesday,
  testedAt: null,
  removedAt: null,
} as const;
