import assert from 'node:assert/strict';
import { withRequest } from '#bot/domain/initiative-status.ts';
import type { NoticeContent } from '#bot/domain/notice-content.ts';
import { defaultSettings } from '#bot/domain/settings.ts';
import type { Prepared } from '#bot/use-cases/notices/prepared.ts';
import { anIntent } from '#test/support/record-builders.ts';
import { coordinatorOne, leadOne, leadTwo, type NoticeStage, noticeStage, partnershipId } from './notice-stage.ts';

const toLeadTwo = { kind: 'person', personId: 'lead-2' } as const;

/** What a prepared notice says, which must be of this kind. */
function contentOf(prepared: Prepared, kind: NoticeContent['kind']): NoticeContent {
  assert.ok(prepared.kind === 'send', `${prepared.kind}: ${'reason' in prepared ? prepared.reason : ''}`);
  assert.equal(prepared.content.kind, kind);
  return prepared.content;
}

/** The same, where it asks for something. */
function askedIn(prepared: Prepared, kind: NoticeContent['kind']) {
  const content = contentOf(prepared, kind);
  assert.ok('ownText' in content);
  return content;
}

describe('A notice that is about to be sent', () => {
  let stage: NoticeStage;

  beforeEach(async () => {
    stage = await noticeStage();
  });

  const answer = async (initiativeId: string, state: 'submitted' | 'returned' | 'excused') => {
    const { value, tag } = await stage.status(initiativeId);
    await stage.commit({ kind: 'status', value: withRequest(value, { roundId: '2025-2', state }), tag });
  };

  it('says what is left to answer, who asks, and how long there is', async () => {
    await stage.reachable(leadOne);

    const asked = askedIn(await stage.prepare(anIntent()), 'asked');

    assert.deepEqual(
      asked.lines.map(({ initiativeName, state }) => [initiativeName, state]),
      [
        ['Tryg bydel', 'not_started'],
        ['Nattevagt', 'not_started'],
      ],
    );
    assert.deepEqual(asked.askedBy, [
      { name: 'Koordinator Ét', phone: '99 31 00 00', organisationName: 'Kommune' },
      { name: 'Koordinator To', phone: null, organisationName: 'Kommune' },
    ]);
    assert.equal(asked.workingDaysLeft, 5);
    assert.equal(asked.isOverdue, false);
    assert.equal(asked.mayHandOver, true);
    assert.equal(asked.standsInFor, null);
  });

  it('goes to the chat that was last alive, in the language of its Teams', async () => {
    await stage.reachable(leadOne, 'en-GB');

    const prepared = await stage.prepare(anIntent());

    assert.equal(prepared.kind, 'send');
    if (prepared.kind !== 'send' || prepared.to.kind !== 'chat') return assert.fail();
    assert.deepEqual(prepared.to.identity, leadOne);
    assert.equal(askedIn(prepared, 'asked').language, 'en');
    assert.equal(askedIn(prepared, 'asked').lines[0]?.initiativeName, 'Safe neighbourhood');
    assert.equal(askedIn(prepared, 'asked').round.name, 'Status round 2, spring 2025');
  });

  it('leaves out what was answered, and is dropped where nothing is left', async () => {
    await stage.reachable(leadOne);
    await answer('tryg-bydel', 'submitted');
    const reminder = anIntent({ kind: 'reminder' });

    const half = askedIn(await stage.prepare(reminder), 'reminder');
    await answer('nattevagt', 'excused');

    assert.deepEqual(
      half.lines.map(({ initiativeId }) => initiativeId),
      ['nattevagt'],
    );
    assert.deepEqual(await stage.prepare(reminder), { kind: 'drop', reason: 'answered' });
  });

  it('is dropped for every co-lead once one of them has answered', async () => {
    await stage.reachable(leadTwo);
    await answer('nattevagt', 'submitted');

    const reminder = anIntent({ kind: 'reminder', recipient: toLeadTwo });

    assert.deepEqual(await stage.prepare(reminder), { kind: 'drop', reason: 'answered' });
  });

  it('asks again for what was returned with a question', async () => {
    await stage.reachable(leadTwo);
    await answer('nattevagt', 'returned');

    const reminder = askedIn(await stage.prepare(anIntent({ kind: 'reminder', recipient: toLeadTwo })), 'reminder');

    assert.deepEqual(
      reminder.lines.map(({ state }) => state),
      ['returned'],
    );
  });

  for (const state of ['closing', 'closed', 'cancelled'] as const) {
    it(`is dropped once the round is ${state}, though nobody could be reached anyway`, async () => {
      const { value, tag } = await stage.round();
      await stage.commit({ kind: 'round', value: { ...value, state }, tag });

      assert.deepEqual(await stage.prepare(anIntent()), { kind: 'drop', reason: 'round_over' });
    });
  }

  it('waits while it is snoozed, but not on the last day', async () => {
    await stage.reachable(leadOne);
    await stage.commit({ kind: 'snooze', value: { roundId: '2025-2', personId: 'lead-1', until: '2025-05-23' } });

    assert.deepEqual(await stage.prepare(anIntent({ kind: 'reminder' })), { kind: 'drop', reason: 'snoozed' });
    contentOf(await stage.prepare(anIntent({ kind: 'last_day' })), 'last_day');
    const onThatDay = await stage.prepare(anIntent({ kind: 'snoozed' }), { day: '2025-05-23T06:30:00.000Z' });
    contentOf(onThatDay, 'snoozed');
  });

  it('is dropped for who leads nothing any more, and for who coordinates no longer', async () => {
    const toDeputy = { kind: 'person', personId: 'deputy-1' } as const;
    const gone = { kind: 'person', personId: 'nobody' } as const;

    for (const intent of [
      anIntent({ recipient: toDeputy }),
      anIntent({ recipient: gone }),
      anIntent({ kind: 'to_call', recipient: toDeputy }),
    ]) {
      assert.deepEqual(await stage.prepare(intent), { kind: 'drop', reason: 'not_a_member' });
    }
  });

  it('cannot reach who never had the app, and says why Teams refuses where it does', async () => {
    assert.deepEqual(await stage.prepare(anIntent()), { kind: 'unreachable', reason: 'no_address' });

    await stage.reachable(leadOne);
    const parked = { reason: 'not_installed', at: '2025-05-20T06:30:00.000Z' } as const;
    await stage.stores.addresses.park(leadOne, `a:${leadOne.objectId}`, parked);
    assert.deepEqual(await stage.prepare(anIntent()), { kind: 'unreachable', reason: 'not_installed' });

    await stage.reachable(leadOne);
    contentOf(await stage.prepare(anIntent()), 'asked');
  });

  it('asks the stand-in, and says for whom', async () => {
    await stage.reachable(leadTwo);
    const person = await stage.stores.partnerships.person(partnershipId, 'lead-1');
    assert.ok(person);
    const absence = { from: '2025-05-19', to: '2025-06-10', standInId: 'lead-2' };
    await stage.commit({ kind: 'person', value: { ...person.value, absence }, tag: person.tag });

    const asked = askedIn(await stage.prepare(anIntent({ recipient: toLeadTwo })), 'asked');

    assert.equal(asked.standsInFor, 'Tovholder Ét');
    assert.deepEqual(
      asked.lines.map(({ initiativeId }) => initiativeId),
      ['tryg-bydel', 'nattevagt'],
    );
    assert.deepEqual(await stage.prepare(anIntent()), { kind: 'drop', reason: 'not_a_member' });
  });

  it('says the coordinators’ own words in the reader’s language', async () => {
    await stage.reachable(leadOne);
    const texts = { ...defaultSettings.texts, da: { asked: 'A', reminder: 'R', lastDay: 'L', contact: '' } };
    await stage.commit({ kind: 'settings', value: { ...defaultSettings, texts }, tag: null });

    for (const [kind, ownText] of [
      ['asked', 'A'],
      ['reminder', 'R'],
      ['last_day', 'L'],
      ['reopened', 'A'],
    ] as const) {
      assert.equal(askedIn(await stage.prepare(anIntent({ kind })), kind).ownText, ownText);
    }
  });

  it('tells coordinators whom to call, with what each is missing', async () => {
    await stage.reachable(coordinatorOne);
    const recipient = { kind: 'person', personId: 'coordinator-1' } as const;

    const content = contentOf(await stage.prepare(anIntent({ kind: 'to_call', recipient })), 'to_call');

    assert.deepEqual('people' in content && content.people, [
      {
        name: 'Tovholder Ét',
        phone: null,
        initiativeNames: ['Tryg bydel', 'Nattevagt'],
        reach: 'none',
        noticesSent: 0,
      },
      {
        name: 'Tovholder To',
        phone: null,
        initiativeNames: ['Nattevagt'],
        reach: 'none',
        noticesSent: 0,
      },
    ]);
  });

  it('shows a coordinator what a lead would get before anybody is asked', async () => {
    await stage.reachable(coordinatorOne);
    const { value, tag } = await stage.round();
    await stage.commit({ kind: 'round', value: { ...value, state: 'planned' }, tag });
    const recipient = { kind: 'person', personId: 'coordinator-1' } as const;

    const preview = askedIn(await stage.prepare(anIntent({ kind: 'preview', recipient })), 'preview');

    assert.deepEqual(
      preview.lines.map(({ initiativeId }) => initiativeId),
      ['tryg-bydel', 'nattevagt'],
    );
  });
});
