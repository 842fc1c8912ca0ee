import assert from 'node:assert/strict';
import type { Stores } from '#bot/storage/open-stores.ts';
import { readOverview } from '#bot/use-cases/read-overview.ts';
import { answerCase } from '#bot/use-cases/written-cases/answer-case.ts';
import { sendCase } from '#bot/use-cases/written-cases/send-case.ts';
import { anIdentity, aPerson, aSummary, objectId } from '#test/support/builders.ts';
import { coordinator, leadOf, partnershipId, storesWithPeople } from './rounds/round-scene.ts';

/** A Monday. */
const at = '2025-05-12T08:00:00.000Z';
const member = anIdentity({ objectId: objectId(701) });

describe('A decision in writing about an initiative', () => {
  let stores: Stores;

  beforeEach(async () => {
    const steering = aPerson({ id: 's-kommune', roles: ['steering'], identities: [member] });
    stores = await storesWithPeople({ people: [leadOf(1), steering] });
  });

  it('answers what the initiative had asked the steering group for when it was sent, and nothing asked since', async () => {
    await asks('2025-05-12T07:00:00.000Z');
    await send();
    assert.equal(await needsDecision(), true);

    await assent();
    assert.equal(await needsDecision(), false);
  });

  it('leaves alone what was asked after it was sent', async () => {
    await asks('2025-05-12T09:00:00.000Z');
    await send();
    await assent();

    assert.equal(await needsDecision(), true);
  });

  const raw = { title: 'Vagter', recommendation: 'Der ansættes to.', initiativeId: 'i-1', answerBy: '2025-05-16' };

  function send() {
    return sendCase(stores)({ identity: coordinator, partnershipId, formId: objectId(1), raw, lang: 'da', at });
  }

  function assent() {
    const caseId = `2025-05-12-${objectId(1)}`;
    return answerCase(stores)({ identity: member, partnershipId, caseId, answer: 'assents', note: '', at });
  }

  /** The first initiative asks the steering group for a decision. */
  async function asks(submittedAt: string) {
    const found = await stores.partnerships.initiative(partnershipId, 'i-1');
    assert.ok(found);
    const value = { ...found.status.value, latest: aSummary({ help: 'steering', submittedAt }) };
    await stores.records.commit(partnershipId, [{ kind: 'status', value, tag: found.status.tag }]);
  }

  async function needsDecision() {
    const { rows } = await readOverview(stores)({ identity: coordinator, partnershipId, at });
    return rows.find(({ initiativeId }) => initiativeId === 'i-1')?.needsDecision;
  }
});
