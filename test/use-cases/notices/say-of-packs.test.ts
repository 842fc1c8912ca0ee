import assert from 'node:assert/strict';
import { anUpdate, aRequest, contentOf } from '#test/support/builders.ts';
import { aMeeting } from '#test/support/meeting-builders.ts';
import { anIntent, aPack } from '#test/support/record-builders.ts';
import { leadOne, type NoticeStage, noticeStage, partnershipId } from './notice-stage.ts';

const sentAt = '2025-05-21T06:30:00.000Z';
const lead = { kind: 'person', personId: 'lead-1' } as const;

describe('What is told of a meeting pack', () => {
  let stage: NoticeStage;

  beforeEach(async () => {
    stage = await noticeStage();
    await stage.reachable(leadOne);
  });

  async function made(overrides: Parameters<typeof aPack>[0] = {}) {
    await stage.commit({ kind: 'pack', value: aPack(overrides), madeById: 'coordinator-1' });
  }

  async function said(intent: Parameters<typeof anIntent>[0]) {
    const prepared = await stage.prepare(anIntent({ recipient: lead, ...intent }));
    return prepared.kind === 'send' ? prepared.content : prepared;
  }

  it('is that it is there, for whom it is and when its meeting is, and nothing of what it says', async () => {
    await made();

    const told = await said({ kind: 'pack_sent', version: 1 });

    assert.ok(told.kind === 'pack_sent');
    assert.deepEqual([told.number, told.audience, told.meetingOn], [1, 'all', '2025-06-17']);
    assert.equal(JSON.stringify(told).includes('beboermøder'), false);
  });

  it('is nothing once a newer one is there for the same readers', async () => {
    await made();
    await made({ number: 2 });

    assert.deepEqual(await said({ kind: 'pack_sent', version: 1 }), { kind: 'drop', reason: 'superseded' });
  });

  it('is nothing once the meeting has been', async () => {
    await made({ meetingOn: '2025-05-20' });

    assert.deepEqual(await said({ kind: 'pack_sent', version: 1 }), { kind: 'drop', reason: 'superseded' });
  });

  it('is nothing to whom it is not for, and of a pack that there is not', async () => {
    await made({ audience: 'steering' });

    assert.deepEqual(
      [await said({ kind: 'pack_sent', version: 1 }), await said({ kind: 'pack_sent', version: 2 })],
      [
        { kind: 'drop', reason: 'not_a_member' },
        { kind: 'drop', reason: 'not_needed' },
      ],
    );
  });

  it('names no meeting to whom there is no such meeting', async () => {
    const { value } = { value: aMeeting({ date: '2025-06-20' }) };
    await stage.commit({ kind: 'meeting', value, before: null, tag: null });
    const { id, group, title, date, startTime, endTime, place } = value;
    const meeting = { id, group, title, date, startTime, endTime, place, isOnline: false, points: [] };
    await made({ meetingOn: null, meeting });

    const told = await said({ kind: 'pack_sent', version: 1 });

    assert.ok(told.kind === 'pack_sent');
    assert.equal(told.meetingOn, null);
  });
});

describe('What a lead is told of the meeting edition of their answer', () => {
  let stage: NoticeStage;

  beforeEach(async () => {
    stage = await noticeStage();
    await stage.reachable(leadOne);
  });

  const edit = {
    roundId: '2025-2',
    initiativeId: 'tryg-bydel',
    version: 1,
    texts: { happened: 'Kort.' },
    recommendation: 'Godkend flere vagter.',
    consequence: '',
    editedById: 'coordinator-1',
    editedAt: sentAt,
  } as const;

  async function answered(overrides: Parameters<typeof anUpdate>[0] = {}) {
    const found = (await stage.stores.records.taggedInitiatives(partnershipId))[0];
    assert.ok(found);
    const { value, tag } = found.status;
    const update = anUpdate({ initiativeId: 'tryg-bydel', roundId: '2025-2', version: 1, ...overrides });
    const result = await stage.stores.partnerships.acceptUpdate({
      partnershipId,
      submissionKey: 'key',
      update,
      status: value,
      statusTag: tag,
      request: aRequest({ initiativeId: 'tryg-bydel', state: 'submitted', version: 1 }),
      audit: { at: sentAt, by: update.authorId, action: 'status_submitted', subject: 'tryg-bydel' },
      also: [],
    });
    assert.deepEqual(result, { kind: 'accepted' });
  }

  async function said(intent: Parameters<typeof anIntent>[0] = {}) {
    const about = { kind: 'text_edited', recipient: lead, initiativeId: 'tryg-bydel', version: 1 } as const;
    const prepared = await stage.prepare(anIntent({ ...about, createdAt: sentAt, ...intent }));
    return prepared.kind === 'send' ? prepared.content : prepared;
  }

  it('is who wrote it, which texts differ and what was added', async () => {
    await answered();
    await stage.commit({ kind: 'pack_edit', value: edit, tag: null });

    const told = await said();

    assert.ok(told.kind === 'text_edited');
    assert.deepEqual(
      [told.byName, told.fields, told.recommendation, told.consequence],
      ['Koordinator Ét', ['happened'], 'Godkend flere vagter.', ''],
    );
  });

  it('is nothing of an edition that another has replaced', async () => {
    await answered();
    await stage.commit({ kind: 'pack_edit', value: edit, tag: null });

    const earlier = await said({ createdAt: '2025-05-20T06:30:00.000Z' });

    assert.deepEqual(earlier, { kind: 'drop', reason: 'superseded' });
  });

  it('is nothing where they may not read the answer, or answer for the initiative no longer', async () => {
    const content = contentOf({ visibility: 'own_organisation' });
    await answered({ content, authorId: 'lead-9', authorOrganisationId: 'politi' });
    await stage.commit({ kind: 'pack_edit', value: edit, tag: null });

    assert.deepEqual(await said(), { kind: 'drop', reason: 'not_needed' });
    const other = { kind: 'person', personId: 'coordinator-2' } as const;
    assert.deepEqual(await said({ recipient: other }), { kind: 'drop', reason: 'not_a_member' });
  });
});
