import assert from 'node:assert/strict';
import { defaultSettings } from '#bot/domain/settings.ts';
import { aChannel, anIntent } from '#test/support/record-builders.ts';
import { coordinatorOne, leadOne, type NoticeStage, noticeStage } from './notice-stage.ts';

const atNight = '2025-05-21T01:00:00.000Z';
const toCoordinator = { kind: 'person', personId: 'coordinator-1' } as const;
const toLeads = { kind: 'channel', channelId: aChannel().id } as const;

/** When a notice is prepared, and until when it is held back; the times are local. */
const hours: readonly (readonly [at: string, title: string, until: string | null])[] = [
  ['2025-05-21T05:59:59.000Z', 'a second before 8.00 on a Wednesday', '2025-05-21T06:00:00.000Z'],
  ['2025-05-21T06:00:00.000Z', 'at 8.00', null],
  ['2025-05-21T13:29:59.000Z', 'a second before 15.30', null],
  ['2025-05-21T13:30:00.000Z', 'at 15.30', '2025-05-22T06:00:00.000Z'],
  ['2025-05-23T14:00:00.000Z', 'on a Friday afternoon', '2025-05-26T06:00:00.000Z'],
  ['2025-05-29T09:00:00.000Z', 'on Ascension Day', '2025-05-30T06:00:00.000Z'],
];

describe('A notice to a person', () => {
  let stage: NoticeStage;

  beforeEach(async () => {
    stage = await noticeStage();
    await stage.reachable(leadOne);
    await stage.reachable(coordinatorOne);
  });

  for (const [day, title, until] of hours) {
    it(`${until ? `waits until ${until}` : 'is sent at once'} ${title}`, async () => {
      const prepared = await stage.prepare(anIntent(), { day });

      if (until === null) assert.equal(prepared.kind, 'send');
      else assert.deepEqual(prepared, { kind: 'later', until });
    });
  }

  it('keeps to the hours the coordinators have set', async () => {
    await stage.commit({ kind: 'settings', value: { ...defaultSettings, sendFrom: '10:00' }, tag: null });

    const prepared = await stage.prepare(anIntent(), { day: '2025-05-21T06:00:00.000Z' });

    assert.deepEqual(prepared, { kind: 'later', until: '2025-05-21T08:00:00.000Z' });
  });

  it('that nobody needs any more is dropped at night, and one nobody can get is not given up before the morning', async () => {
    const gone = anIntent({ recipient: { kind: 'person', personId: 'nobody' } });
    const unreachable = anIntent({ recipient: { kind: 'person', personId: 'lead-2' } });

    assert.equal((await stage.prepare(gone, { day: atNight })).kind, 'drop');
    assert.equal((await stage.prepare(unreachable, { day: atNight })).kind, 'later');
  });

  it('in a round of hours keeps to the hours all the same, but for the list of those to call', async () => {
    const toCall = anIntent({ kind: 'to_call', recipient: toCoordinator });
    assert.equal((await stage.prepare(toCall, { day: atNight })).kind, 'later');
    const { value, tag } = await stage.round();
    await stage.commit({ kind: 'round', value: { ...value, kind: 'extraordinary', dueTime: '20:00' }, tag });

    assert.equal((await stage.prepare(toCall, { day: atNight })).kind, 'send');
    assert.equal((await stage.prepare(anIntent({ kind: 'reminder' }), { day: atNight })).kind, 'later');
  });

  it('that they asked to see is sent at any hour', async () => {
    const preview = anIntent({ kind: 'preview', recipient: toCoordinator });

    assert.equal((await stage.prepare(preview, { day: atNight })).kind, 'send');
  });
});

describe('A post in a channel', () => {
  it('is made at any hour', async () => {
    const stage = await noticeStage();
    await stage.commit({ kind: 'channel', value: aChannel(), tag: null });
    const counter = anIntent({ kind: 'counter', recipient: toLeads });

    assert.equal((await stage.prepare(counter, { day: atNight })).kind, 'send');
  });
});
