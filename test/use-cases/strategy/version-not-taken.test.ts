import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { Stores } from '#bot/storage/open-stores.ts';
import { prepareNotice } from '#bot/use-cases/notices/prepare-notice.ts';
import { runDue } from '#bot/use-cases/rounds/run-due.ts';
import { agreeDraft } from '#bot/use-cases/strategy/agree-draft.ts';
import { removeDraftInitiative } from '#bot/use-cases/strategy/remove-from-draft.ts';
import { writeDraftHead, writeDraftInitiative } from '#bot/use-cases/strategy/write-draft.ts';
import { rosterOf } from '#test/use-cases/notices/notice-stage.ts';
import { coordinator, partnershipId, storesWithPeople } from '#test/use-cases/rounds/round-scene.ts';
import { aRawInitiative, begun, byCoordinator } from './strategy-scene.ts';

/** The local midnight with which 20 May 2025 begins, and the morning after it. */
const firstDay = '2025-05-19T22:00:00.000Z';
const inTheMorning = '2025-05-20T07:00:00.000Z';

/** A version that was agreed on for 20 May; since then `lead-2`, who was to lead a new initiative in it, has left. */
async function lackingScene(): Promise<Stores> {
  const stores = await storesWithPeople();
  await begun(stores);
  const raw = { title: 'Version 4', validFrom: '2025-05-20', validTo: '2029-12-31' };
  await writeDraftHead(stores)({ ...byCoordinator(), seen: 0, raw });
  await writeDraftInitiative(stores)({
    ...{ ...byCoordinator(), initiativeId: null, formId: randomUUID(), seen: 0, carriesOn: [] },
    raw: aRawInitiative({ name: 'Ny indsats', leadIds: ['lead-2'] }),
  });
  await removeDraftInitiative(stores)({ ...byCoordinator(), initiativeId: 'i-2' });
  await agreeDraft(stores)(byCoordinator());
  const lead = (await stores.partnerships.person(partnershipId, 'lead-2')) ?? assert.fail('no lead');
  const value = { ...lead.value, leftAt: '2025-05-16T08:00:00.000Z' };
  await stores.records.commit(partnershipId, [{ kind: 'person', value, tag: lead.tag }]);
  await stores.addresses.saveAddress(coordinator, {
    ...{ conversationId: 'a:1', serviceUrl: 'https://smba.trafficmanager.net/emea/', userMri: '29:1' },
    ...{ locale: 'da-DK', seenAt: firstDay },
  });
  return stores;
}

async function told(stores: Stores) {
  const draft = (await stores.records.strategyDraft(partnershipId)) ?? assert.fail('no draft');
  const deliveries = await stores.records.deliveries(partnershipId, `subject/${draft.value.id}`);
  return { state: draft.value.state, intents: deliveries.map(({ intent }) => intent) };
}

describe('A version of the strategy that lacks something on its first day', () => {
  it('is a draft again, and each coordinator is told once what it lacks', async () => {
    const stores = await lackingScene();

    await Promise.all([runDue(stores)(partnershipId, firstDay), runDue(stores)(partnershipId, firstDay)]);
    await runDue(stores)(partnershipId, inTheMorning);

    const { state, intents } = await told(stores);
    const [intent, ...others] = intents;
    assert.ok(intent);
    assert.deepEqual(
      [state, intent.kind, intent.recipient, others],
      ['draft', 'version_not_taken', { kind: 'person', personId: 'coordinator-1' }, []],
    );
    const said = await prepareNotice(stores, rosterOf([]))(partnershipId, intent, inTheMorning);
    assert.ok(said.kind === 'send' && said.content.kind === 'version_not_taken');
    const { title, validFrom, problems } = said.content;
    assert.deepEqual(
      [title, validFrom, problems],
      ['Version 4', '2025-05-20', [{ code: 'has_left', names: ['Ny indsats'] }]],
    );
  });

  it('is told of no more once it has been put right and agreed on again', async () => {
    const stores = await lackingScene();
    await runDue(stores)(partnershipId, firstDay);
    const { intents } = await told(stores);
    const draft = (await stores.records.strategyDraft(partnershipId))?.value;
    const lacking = draft?.initiatives.find(({ name }) => name === 'Ny indsats') ?? assert.fail('no initiative');
    await writeDraftInitiative(stores)({
      ...{ ...byCoordinator(inTheMorning), initiativeId: lacking.id, formId: randomUUID(), seen: lacking.revision },
      raw: aRawInitiative({ name: 'Ny indsats', leadIds: ['lead-3'] }),
      carriesOn: [],
    });
    await agreeDraft(stores)(byCoordinator(inTheMorning));

    const [intent] = intents;
    const said = intent && (await prepareNotice(stores, rosterOf([]))(partnershipId, intent, inTheMorning));

    assert.deepEqual(said, { kind: 'drop', reason: 'not_needed' });
    assert.equal((await stores.partnerships.partnership(partnershipId))?.strategy.number, 4);
  });
});
