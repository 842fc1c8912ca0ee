import assert from 'node:assert/strict';
import { withRequest } from '#bot/domain/initiative-status.ts';
import { waitingDelivery } from '#bot/domain/notice.ts';
import type { RequestState } from '#bot/domain/round.ts';
import type { StatusUpdate } from '#bot/domain/status-update.ts';
import { anIdentity, anUpdate, aRequest, aSummary, contentOf, objectId } from '#test/support/builders.ts';
import { anIntent, aSteppingDown } from '#test/support/record-builders.ts';
import { at, leadOne, leadTwo, type NoticeStage, noticeStage, partnershipId } from './notice-stage.ts';

const aboutNight = { initiativeId: 'nattevagt' } as const;
const toLeadTwo = { kind: 'person', personId: 'lead-2' } as const;

describe('A notice about one initiative', () => {
  let stage: NoticeStage;

  beforeEach(async () => {
    stage = await noticeStage();
    await stage.reachable(leadOne);
    await stage.reachable(leadTwo);
  });

  async function requested(state: RequestState, note = '') {
    const { value, tag } = await stage.status('nattevagt');
    const request = aRequest({ ...aboutNight, state, note, handledById: 'coordinator-1', handledAt: at });
    await stage.commit(
      { kind: 'status', value: withRequest(value, { roundId: '2025-2', state }), tag },
      { kind: 'request', value: request },
    );
  }

  async function answered(update: Partial<StatusUpdate>) {
    const { value, tag } = await stage.status('nattevagt');
    const version = (value.latest?.version ?? 0) + 1;
    const given = anUpdate({ ...aboutNight, version, ...update });
    const status = withRequest(
      { ...value, latest: aSummary({ version, authorId: given.authorId }) },
      { roundId: '2025-2', state: 'submitted' },
    );
    const result = await stage.stores.partnerships.acceptUpdate({
      partnershipId,
      submissionKey: `key-${version}`,
      update: given,
      status,
      statusTag: tag,
      request: aRequest({ ...aboutNight, state: 'submitted', version }),
      audit: { at, by: given.authorId, action: 'status_submitted', subject: 'nattevagt' },
      also: [],
    });
    assert.deepEqual(result, { kind: 'accepted' });
    return version;
  }

  async function said(intent: Parameters<typeof anIntent>[0]) {
    const prepared = await stage.prepare(anIntent({ ...aboutNight, recipient: toLeadTwo, ...intent }));
    return prepared.kind === 'send' ? prepared.content : prepared;
  }

  it('brings the coordinators’ question, as long as it waits for an answer', async () => {
    await requested('returned', 'Hvornår er det næste møde?');

    const returned = await said({ kind: 'returned' });
    await requested('submitted');

    assert.ok(returned.kind === 'returned');
    assert.deepEqual(
      [returned.question, returned.byName, returned.initiativeName],
      ['Hvornår er det næste møde?', 'Koordinator Ét', 'Nattevagt'],
    );
    assert.deepEqual(await said({ kind: 'returned' }), { kind: 'drop', reason: 'answered' });
  });

  it('keeps the coordinators’ question from who answers for the initiative no longer', async () => {
    await requested('returned', 'Hvornår er det næste møde?');
    const [, night] = await stage.stores.records.taggedInitiatives(partnershipId);
    assert.ok(night);
    const { value, tag } = night.initiative;
    await stage.commit({ kind: 'initiative', value: { ...value, leadIds: ['lead-1'] }, tag });

    assert.deepEqual(await said({ kind: 'returned' }), { kind: 'drop', reason: 'not_a_member' });
  });

  it('asks the deputy, until somebody has answered', async () => {
    const recipient = { kind: 'person', personId: 'deputy-1' } as const;
    await stage.reachable(
      (await stage.stores.partnerships.person(partnershipId, 'deputy-1'))?.value.identities[0] ?? leadOne,
    );

    const handedOver = await said({ kind: 'handed_over', recipient, aboutPersonId: 'lead-2' });
    await requested('submitted');

    assert.ok(handedOver.kind === 'handed_over');
    assert.equal(handedOver.byName, 'Tovholder To');
    assert.deepEqual(await said({ kind: 'handed_over', recipient }), { kind: 'drop', reason: 'answered' });
  });

  it('tells a co-lead that it is answered, and by whom, and never what', async () => {
    const version = await answered({ content: contentOf({ visibility: 'own_organisation' }) });

    const told = await said({ kind: 'answered_by_other', version });

    assert.ok(told.kind === 'answered_by_other');
    assert.deepEqual([told.byName, told.at], ['Tovholder Ét', '2025-05-12T08:30:00.000Z']);
    assert.equal(JSON.stringify(told).includes('beboermøder'), false);
  });

  it('tells nobody of their own answer', async () => {
    const version = await answered({ authorId: 'lead-2' });

    assert.deepEqual(await said({ kind: 'answered_by_other', version }), { kind: 'drop', reason: 'not_needed' });
  });

  it('shows what was entered after a call to who said it, also where their organisation alone may read it', async () => {
    const entered = { authorId: 'coordinator-1', authorRole: 'coordinator', onBehalfOfId: 'lead-2' } as const;
    const version = await answered({
      ...entered,
      authorOrganisationId: 'politi',
      content: contentOf({ visibility: 'own_organisation' }),
    });

    const theirs = await said({ kind: 'entered_for_you', version });
    const others = await said({ kind: 'entered_for_you', version, recipient: { kind: 'person', personId: 'lead-1' } });

    assert.ok(theirs.kind === 'entered_for_you');
    assert.deepEqual([theirs.byName, theirs.content.happened], ['Koordinator Ét', 'Vi har holdt to beboermøder.']);
    assert.deepEqual(others, { kind: 'drop', reason: 'not_needed' });
  });

  it('asks nobody to confirm what was confirmed or written over', async () => {
    const entered = { authorId: 'coordinator-1', authorRole: 'coordinator', onBehalfOfId: 'lead-2' } as const;
    const version = await answered(entered);
    await stage.commit({ kind: 'confirmation', value: { ...aboutNight, version, personId: 'lead-2', at } });
    assert.deepEqual(await said({ kind: 'entered_for_you', version }), { kind: 'drop', reason: 'answered' });

    await answered({ authorId: 'lead-2' });
    assert.deepEqual(await said({ kind: 'entered_for_you', version }), { kind: 'drop', reason: 'superseded' });
  });

  it('tells what came of stepping down, and coordinators of it only while it waits', async () => {
    const recipient = { kind: 'person', personId: 'coordinator-1' } as const;
    const asked = aSteppingDown({
      ...aboutNight,
      personId: 'lead-2',
      state: 'asked',
      answeredAt: null,
      answeredById: null,
    });
    await stage.commit({ kind: 'stepping_down', value: asked, tag: null });
    assert.deepEqual(await said({ kind: 'stepping_down_answered' }), { kind: 'drop', reason: 'superseded' });

    const [stored] = await stage.stores.records.steppingDowns(partnershipId);
    assert.ok(stored);
    await stage.commit({ kind: 'stepping_down', value: { ...stored.value, state: 'confirmed' }, tag: stored.tag });

    const told = await said({ kind: 'stepping_down_answered' });
    assert.ok(told.kind === 'stepping_down_answered');
    assert.equal(told.isConfirmed, true);
    assert.deepEqual(await said({ kind: 'stepping_down', recipient, aboutPersonId: 'lead-2' }), {
      kind: 'drop',
      reason: 'answered',
    });
  });

  it('that a co-lead has answered reaches the stand-in who was asked', async () => {
    const version = await answered({ authorId: 'lead-1' });
    await awayFor('lead-2', 'deputy-1');
    await stage.reachable(anIdentity({ objectId: objectId(3) }));
    const toStandIn = { kind: 'person', personId: 'deputy-1' } as const;

    const told = await said({ kind: 'answered_by_other', version, recipient: toStandIn });

    assert.equal(told.kind, 'answered_by_other');
  });

  it('that the round is cancelled is no news to who was about to be asked', async () => {
    const { value, tag } = await stage.round();
    await stage.commit({ kind: 'round', value: { ...value, state: 'cancelled' }, tag });
    const asked = anIntent({ recipient: toLeadTwo });
    const dropped = { ...waitingDelivery(asked), state: 'dropped', dropReason: 'round_over', settledAt: at } as const;

    await stage.commit({ kind: 'delivery', value: dropped });
    const unasked = await said({ kind: 'cancelled' });
    await stage.commit({ kind: 'delivery', value: { ...dropped, state: 'sent', dropReason: null } });

    assert.deepEqual(unasked, { kind: 'drop', reason: 'not_needed' });
    assert.equal((await said({ kind: 'cancelled' })).kind, 'cancelled');
  });

  async function awayFor(personId: string, standInId: string) {
    const person = await stage.stores.partnerships.person(partnershipId, personId);
    assert.ok(person);
    const absence = { from: '2025-05-19', to: '2025-06-10', standInId };
    await stage.commit({ kind: 'person', value: { ...person.value, absence }, tag: person.tag });
  }
});
