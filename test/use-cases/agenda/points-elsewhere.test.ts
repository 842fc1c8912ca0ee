import assert from 'node:assert/strict';
import { changeTemplate, readTemplate } from '#bot/use-cases/agenda/agenda-template.ts';
import { carryOver } from '#bot/use-cases/agenda/carry-over.ts';
import { changePoint } from '#bot/use-cases/agenda/change-point.ts';
import { proposePoint } from '#bot/use-cases/agenda/propose-point.ts';
import { putOffPoint } from '#bot/use-cases/agenda/put-off-point.ts';
import { readAgenda } from '#bot/use-cases/agenda/read-agenda.ts';
import { dropPoint, takePoint } from '#bot/use-cases/agenda/take-point.ts';
import { cancelMeeting } from '#bot/use-cases/meetings/cancel-meeting.ts';
import { meetingOverDue } from '#bot/use-cases/meetings/meeting-due.ts';
import { aPoint } from '#test/support/agenda-builders.ts';
import { aMeeting } from '#test/support/meeting-builders.ts';
import { partnershipId } from '#test/use-cases/rounds/round-scene.ts';
import { asking, commit, early, storesWithMeetings, titles } from './agenda-scene.ts';

const during = '2027-02-04T13:00:00.000Z';
const ended = '2027-02-04T14:00:00.000Z';
const june = aMeeting({ id: 'steering-2027-2', date: '2027-06-10' });
const inJune = { meetingId: june.id };

/** The steering group's meetings in February, with two points, and in June. */
async function withTwoMeetings() {
  const stores = await storesWithMeetings([aMeeting(), june]);
  await commit(stores, [
    { kind: 'agenda_point', value: aPoint({ id: 'point-1', title: 'Første' }), tag: null },
    { kind: 'agenda_point', value: aPoint({ id: 'point-2', title: 'Andet', order: 200 }), tag: null },
  ]);
  const read = (overrides: Parameters<typeof asking>[1] = {}) => readAgenda(stores)(asking('coordinator', overrides));
  return { stores, read };
}

describe('A point that is put off', () => {
  it('leaves the agenda, and stands on that of the next meeting', async () => {
    const { stores, read } = await withTwoMeetings();
    const version = (await read()).points[0]?.version ?? '';

    const saved = await putOffPoint(stores)({ ...asking('coordinator'), pointId: 'point-1', version });

    assert.deepEqual(titles(saved.agenda.points), ['Andet']);
    assert.deepEqual(titles(saved.agenda.waiting), ['Første']);
    assert.ok(titles((await read({ ...inJune, at: ended })).points).includes('Første'));
  });

  it('stays where it is when another has rewritten it', async () => {
    const { stores } = await withTwoMeetings();

    const saved = await putOffPoint(stores)({ ...asking('coordinator'), pointId: 'point-1', version: 'older' });

    assert.equal(saved.outcome, 'changed_meanwhile');
    assert.deepEqual(titles(saved.agenda.points), ['Første', 'Andet']);
  });

  it('is taken or dropped by one of two who do both at once', async () => {
    const { stores, read } = await withTwoMeetings();
    const waiting = aPoint({ id: 'point-3', title: 'Ventende', meetingId: null });
    await commit(stores, [{ kind: 'agenda_point', value: waiting, tag: null }]);

    const results = await Promise.allSettled([
      takePoint(stores)({ ...asking('coordinator'), pointId: 'point-3' }),
      dropPoint(stores)({ ...asking('other'), pointId: 'point-3' }),
    ]);

    const { points, waiting: left } = await read();
    const isTaken = results[0]?.status === 'fulfilled';
    assert.equal(results.filter(({ status }) => status === 'fulfilled').length, 1);
    assert.deepEqual(titles(points), isTaken ? ['Første', 'Andet', 'Ventende'] : ['Første', 'Andet']);
    assert.deepEqual(left, []);
  });
});

describe('What was not dealt with', () => {
  it('stays on the agenda, marked, and stands on the next one once, however often it is carried over', async () => {
    const { stores, read } = await withTwoMeetings();
    const carry = () => carryOver(stores)({ ...asking('coordinator', { at: during }), pointIds: ['point-1'] });

    await Promise.all([carry(), carry()]);
    const { agenda } = await carry();

    const next = await read({ ...inJune, at: ended });
    assert.deepEqual(
      agenda.points.map(({ title, isCarriedOver }) => [title, isCarriedOver]),
      [
        ['Første', true],
        ['Andet', false],
      ],
    );
    assert.deepEqual(
      next.points.filter(({ kind }) => kind === 'own').map(({ title, isCarriedOver }) => [title, isCarriedOver]),
      [['Første', false]],
    );
  });

  it('is carried over from a meeting that has been held', async () => {
    const { stores, read } = await withTwoMeetings();
    await commit(stores, [
      { kind: 'meeting', value: { ...aMeeting({ state: 'held' }) }, before: null, tag: await tagOf(stores) },
    ]);

    await carryOver(stores)({ ...asking('coordinator', { at: ended }), pointIds: ['point-2'] });

    assert.ok(titles((await read({ ...inJune, at: ended })).points).includes('Andet'));
  });

  it('is not carried over before the meeting begins, nor by others than coordinators', async () => {
    const { stores } = await withTwoMeetings();

    await assert.rejects(carryOver(stores)({ ...asking('coordinator'), pointIds: ['point-1'] }), {
      code: 'meeting_not_in_state',
    });
    await assert.rejects(carryOver(stores)({ ...asking('steering', { at: during }), pointIds: ['point-1'] }), {
      code: 'not_allowed',
    });
  });
});

describe('A meeting that is called off', () => {
  it('gives its own points back, closed ones too, and keeps the usual ones', async () => {
    const stores = await storesWithMeetings([aMeeting(), june]);
    const newPointId = '00000000-0000-4000-8000-0000000000c1';
    const typed = { title: 'Lys', text: '', initiativeId: null };
    await proposePoint(stores)({ ...asking('steering', { at: early }), newPointId, typed });
    const closed = aPoint({ id: 'point-9', title: 'Lukket', closedTo: ['steering-1'], order: 900 });
    await commit(stores, [{ kind: 'agenda_point', value: closed, tag: null }]);

    await cancelMeeting(stores)(asking('coordinator', { at: early }));
    await cancelMeeting(stores)(asking('other', { at: early }));

    const of = async (who: 'steering' | 'coordinator', overrides: Parameters<typeof asking>[1]) =>
      titles((await readAgenda(stores)(asking(who, overrides))).points);
    assert.equal((await of('coordinator', { at: early })).length, 10);
    assert.deepEqual((await of('steering', { ...inJune, at: early })).slice(8), [
      'Lys',
      'any_other',
      'next_meeting',
      'Lukket',
    ]);
    assert.deepEqual((await of('coordinator', { ...inJune, at: early })).slice(8), [
      'Lys',
      'any_other',
      'next_meeting',
    ]);
  });
});

describe('A point that is rewritten while its meeting is called off', () => {
  it('waits with the newest words, or the change is refused', async () => {
    const { stores, read } = await withTwoMeetings();
    const version = (await read({ at: early })).points[0]?.version ?? '';
    const typed = { title: 'Nye ord', text: '', initiativeId: null, closedTo: null };
    const about = { ...asking('other', { at: early }), pointId: 'point-1', version, typed };

    const [changed] = await Promise.allSettled([
      changePoint(stores)(about),
      cancelMeeting(stores)(asking('coordinator', { at: early })),
    ]);

    const first = changed?.status === 'fulfilled' ? 'Nye ord' : 'Første';
    const next = await read({ ...inJune, at: early });
    assert.deepEqual(titles(next.points.filter(({ kind }) => kind === 'own')).toSorted(), ['Andet', first].toSorted());
  });
});

describe('An agenda nobody touched', () => {
  it('is written down when its meeting ends, and stays so whatever becomes usual', async () => {
    const stores = await storesWithMeetings();
    const work = { at: ended, kind: 'meeting_over', aboutId: 'steering-2027-1', personId: null, step: null } as const;
    await commit(stores, [{ kind: 'due', value: work }]);
    await meetingOverDue(stores)({ partnershipId, work, at: ended });

    const { version } = await readTemplate(stores)({ ...asking('coordinator'), group: 'steering' });
    const points = [{ kind: 'status', title: null }] as const;
    await changeTemplate(stores)({ ...asking('coordinator'), group: 'steering', points, version });

    const held = await readAgenda(stores)(asking('steering', { at: ended }));
    assert.equal(held.meeting.state, 'held');
    assert.equal(held.points.length, 10);
    assert.equal(held.mayPropose, false);
  });
});

describe("A group's usual points", () => {
  const group = 'steering';
  const points = [
    { kind: 'approve_agenda', title: null },
    { kind: 'own', title: ' Nyt fra\nparterne ' },
    { kind: 'status', title: null },
  ] as const;

  it('are what its meetings begin with from then on', async () => {
    const stores = await storesWithMeetings();
    const { version } = await readTemplate(stores)({ ...asking('coordinator'), group });

    await changeTemplate(stores)({ ...asking('coordinator'), group, points, version });

    const read = await readAgenda(stores)(asking('steering'));
    assert.deepEqual(titles(read.points), ['approve_agenda', 'Nyt fra parterne', 'status']);
  });

  it('are not written over unseen, and are changed once by the same form', async () => {
    const stores = await storesWithMeetings();
    const { version } = await readTemplate(stores)({ ...asking('coordinator'), group });
    const change = { ...asking('coordinator'), group, points, version } as const;
    await changeTemplate(stores)(change);

    await changeTemplate(stores)(change);
    const other = changeTemplate(stores)({ ...change, points: [{ kind: 'theme', title: null }] });

    await assert.rejects(other, { code: 'usual_agenda_changed' });
  });

  it('are sound: each kind once, a title for those of its own, and no CPR number', async () => {
    const stores = await storesWithMeetings();
    const { version } = await readTemplate(stores)({ ...asking('coordinator'), group });
    const of = (wrong: Parameters<ReturnType<typeof changeTemplate>>[0]['points']) =>
      changeTemplate(stores)({ ...asking('coordinator'), group, points: wrong, version });
    const theme = { kind: 'theme', title: null } as const;

    for (const wrong of [
      [],
      [theme, theme],
      [{ kind: 'own', title: ' ' }],
      [{ kind: 'theme', title: 'Sag 010150-5006' }],
      Array.from({ length: 16 }, () => ({ kind: 'own', title: 'x' }) as const),
    ] as const) {
      await assert.rejects(of(wrong), { code: 'invalid_input' });
    }
  });

  for (const who of ['steering', 'lead', 'administrator'] as const) {
    it(`are not for a ${who} to see or change`, async () => {
      const stores = await storesWithMeetings();

      await assert.rejects(readTemplate(stores)({ ...asking(who), group }), { code: 'not_allowed' });
      await assert.rejects(changeTemplate(stores)({ ...asking(who), group, points, version: '' }), {
        code: 'not_allowed',
      });
    });
  }
});

async function tagOf(stores: Awaited<ReturnType<typeof storesWithMeetings>>): Promise<string> {
  return (await stores.records.meeting(partnershipId, 'steering-2027-1'))?.tag ?? '';
}
