import assert from 'node:assert/strict';
import { clearAbsence } from '#bot/use-cases/people/clear-absence.ts';
import { setAbsence } from '#bot/use-cases/people/set-absence.ts';
import {
  coordinator,
  initiativeOf,
  leadOf,
  partnershipId,
  planning,
  storesWithPeople,
} from '#test/use-cases/rounds/round-scene.ts';

const absence = { from: '2025-05-01', to: '2025-05-20', standInId: 'lead-2' };
const question = { identity: coordinator, partnershipId, personId: 'lead-1', at: planning };

describe('Somebody who leads more than one commit can hold', () => {
  it('has a stand-in on all of it while they are away, and on none of it afterwards', async () => {
    const initiatives = Array.from({ length: 250 }, (_, n) => initiativeOf(n + 1, { leadIds: ['lead-1'] }));
    const ports = await storesWithPeople({ initiatives, people: [leadOf(1), leadOf(2)] });
    const standIns = async () => {
      const tagged = await ports.records.taggedInitiatives(partnershipId);
      return tagged.filter(({ initiative }) => initiative.value.standIns.length > 0).length;
    };

    await setAbsence(ports)({ ...question, absence });
    const whileAway = await standIns();
    const back = await clearAbsence(ports)({ ...question, at: '2025-05-02T07:00:00.000Z' });

    assert.equal(whileAway, 250);
    assert.equal(back.absence, null);
    assert.equal(await standIns(), 0);
    const audit = await ports.partnerships.auditTrail(partnershipId, 9);
    const actions = audit.map(({ action }) => action).filter((action) => action.startsWith('absence'));
    assert.deepEqual(actions, ['absence_cleared', 'absence_set']);
  });
});
