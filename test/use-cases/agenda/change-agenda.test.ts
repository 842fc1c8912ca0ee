import assert from 'node:assert/strict';
import type { TypedPoint } from '#bot/domain/parse-point.ts';
import { addPoint } from '#bot/use-cases/agenda/add-point.ts';
import { changePoint } from '#bot/use-cases/agenda/change-point.ts';
import { movePoint } from '#bot/use-cases/agenda/move-point.ts';
import { readAgenda } from '#bot/use-cases/agenda/read-agenda.ts';
import { removePoint } from '#bot/use-cases/agenda/remove-point.ts';
import { aPoint } from '#test/support/agenda-builders.ts';
import { partnershipId } from '#test/use-cases/rounds/round-scene.ts';
import { asking, commit, early, storesWithMeetings, titles, type Who } from './agenda-scene.ts';

const newPointId = '00000000-0000-4000-8000-0000000000a1';
const typed: TypedPoint = { title: 'Ny bydel', text: 'Skal vi begynde?', initiativeId: 'i-2', closedTo: null };

/** The steering group's meeting with two points of its own. */
async function withTwoPoints() {
  const stores = await storesWithMeetings();
  await commit(stores, [
    { kind: 'agenda_point', value: aPoint({ id: 'point-1', title: 'Første', order: 100 }), tag: null },
    { kind: 'agenda_point', value: aPoint({ id: 'point-2', title: 'Andet', order: 200 }), tag: null },
  ]);
  const seen = async (who: Who = 'coordinator') => (await readAgenda(stores)(asking(who))).points;
  const versionOf = async (id: string) => (await seen()).find((point) => point.id === id)?.version ?? '';
  return { stores, seen, versionOf };
}

describe('A coordinator', () => {
  it('adds a point before the end, and writes the whole agenda with it', async () => {
    const stores = await storesWithMeetings();

    const { outcome, agenda } = await addPoint(stores)({ ...asking('coordinator', { at: early }), newPointId, typed });

    assert.equal(outcome, 'saved');
    assert.deepEqual(titles(agenda.points).slice(7), ['initiatives', 'Ny bydel', 'any_other', 'next_meeting']);
    const stored = await stores.records.agenda(partnershipId, { meetingId: 'steering-2027-1', group: 'steering' });
    assert.equal(stored.length, 11);
  });

  it('adds one point with a form that is sent twice at once', async () => {
    const stores = await storesWithMeetings();
    const add = () => addPoint(stores)({ ...asking('coordinator'), newPointId, typed });

    await Promise.all([add(), add()]);

    const { points } = await readAgenda(stores)(asking('coordinator'));
    assert.equal(titles(points).filter((title) => title === 'Ny bydel').length, 1);
    assert.equal(points.length, 11);
  });

  it('loses nothing of two agendas that two begin at once', async () => {
    const stores = await storesWithMeetings();
    const other = { ...typed, title: 'Noget andet' };

    await Promise.all([
      addPoint(stores)({ ...asking('coordinator'), newPointId, typed }),
      addPoint(stores)({ ...asking('other'), newPointId: newPointId.replace('a1', 'a2'), typed: other }),
    ]);

    const { points } = await readAgenda(stores)(asking('coordinator'));
    assert.equal(points.length, 12);
    assert.deepEqual(
      titles(points)
        .filter((title) => title.startsWith('N'))
        .toSorted(),
      ['Noget andet', 'Ny bydel'],
    );
  });

  it('is shown how a point stands now where another has changed it, and nothing is written over', async () => {
    const { stores, versionOf } = await withTwoPoints();
    const version = await versionOf('point-1');
    const mine = { ...asking('coordinator'), pointId: 'point-1', version, typed: { ...typed, title: 'Mit' } };
    await changePoint(stores)({ ...mine, ...asking('other'), typed: { ...typed, title: 'Dit' } });

    const { outcome, agenda } = await changePoint(stores)(mine);

    assert.equal(outcome, 'changed_meanwhile');
    assert.deepEqual(titles(agenda.points), ['Dit', 'Andet']);
  });

  it('saves a change once, however often it is sent', async () => {
    const { stores, versionOf } = await withTwoPoints();
    const mine = { ...asking('coordinator'), pointId: 'point-1', version: await versionOf('point-1'), typed };

    await changePoint(stores)(mine);
    const again = await changePoint(stores)(mine);

    assert.equal(again.outcome, 'saved');
    const trail = await stores.partnerships.auditTrail(partnershipId, 20);
    assert.equal(trail.filter(({ action }) => action === 'agenda_point_changed').length, 1);
  });

  it('keeps either the new words or the removal, never half of both, where two do them at once', async () => {
    const { stores, versionOf } = await withTwoPoints();
    const version = await versionOf('point-1');
    const about = { pointId: 'point-1', version };

    const [changed, removed] = await Promise.allSettled([
      changePoint(stores)({ ...asking('coordinator'), ...about, typed }),
      removePoint(stores)({ ...asking('other'), ...about }),
    ]);

    const { points } = await readAgenda(stores)(asking('coordinator'));
    const isChanged = changed.status === 'fulfilled' && changed.value.outcome === 'saved';
    const isRemoved = removed.status === 'fulfilled' && removed.value.outcome === 'saved';
    assert.notEqual(isChanged, isRemoved);
    assert.deepEqual(titles(points), isRemoved ? ['Andet'] : ['Ny bydel', 'Andet']);
  });

  it('closes a point, which is then gone to all who are not named', async () => {
    const { stores, seen, versionOf } = await withTwoPoints();
    const closedTo = ['coordinator-1', 'steering-1'];

    await changePoint(stores)({
      ...asking('coordinator'),
      pointId: 'point-1',
      version: await versionOf('point-1'),
      typed: { ...typed, title: 'Første', closedTo },
    });

    assert.deepEqual(titles(await seen('steering')), ['Andet', 'Første']);
    assert.deepEqual(titles(await seen('second')), ['Andet']);
    assert.deepEqual(titles(await seen('other')), ['Andet']);
    const [line] = await stores.partnerships.auditTrail(partnershipId, 1);
    assert.equal(line?.action, 'agenda_point_closed');
  });

  it('cannot close a point to others alone, or to somebody who cannot see the meeting', async () => {
    const { stores, versionOf } = await withTwoPoints();
    const close = async (closedTo: readonly string[]) =>
      changePoint(stores)({
        ...asking('coordinator'),
        pointId: 'point-1',
        version: await versionOf('point-1'),
        typed: { ...typed, closedTo },
      });

    await assert.rejects(close(['steering-1']), { facts: { problems: ['closedTo/not_among_them'] } });
    await assert.rejects(close(['coordinator-1', 'lead-1']), { facts: { problems: ['closedTo/unknown_choice'] } });
  });

  it('knows nothing of a closed point that is not theirs', async () => {
    const { stores } = await withTwoPoints();
    const closed = aPoint({ id: 'point-3', title: 'Lukket', order: 300, closedTo: ['coordinator-1', 'steering-1'] });
    await commit(stores, [{ kind: 'agenda_point', value: closed, tag: null }]);
    const about = { ...asking('other'), pointId: 'point-3', version: '' };
    const none = { code: 'no_such_point' };

    await assert.rejects(changePoint(stores)({ ...about, typed }), none);
    await assert.rejects(removePoint(stores)(about), none);
    await assert.rejects(movePoint(stores)({ ...about, afterId: null }), none);
    await assert.rejects(movePoint(stores)({ ...about, pointId: 'point-1', afterId: 'point-3' }), none);
  });

  it('gives points another order', async () => {
    const { stores } = await withTwoPoints();

    const { agenda } = await movePoint(stores)({ ...asking('coordinator'), pointId: 'point-2', afterId: null });

    assert.deepEqual(titles(agenda.points), ['Andet', 'Første']);
  });

  it('cannot empty an agenda', async () => {
    const { stores, versionOf } = await withTwoPoints();
    const remove = async (pointId: string) =>
      removePoint(stores)({ ...asking('coordinator'), pointId, version: await versionOf(pointId) });
    await remove('point-1');

    await assert.rejects(remove('point-2'), { code: 'last_point' });
  });

  it('hears all that a form lacks at once', async () => {
    const stores = await storesWithMeetings();
    const bad = { title: ' ', text: 'Ring til 010150-5006', initiativeId: 'nope', closedTo: null };

    await assert.rejects(addPoint(stores)({ ...asking('coordinator'), newPointId, typed: bad }), {
      code: 'invalid_point',
      facts: { problems: ['title/required', 'text/contains_cpr_number', 'initiativeId/unknown_choice'] },
    });
  });
});

describe('Nobody but a coordinator', () => {
  for (const who of ['steering', 'lead', 'reader', 'administrator'] as const) {
    it(`changes an agenda: not a ${who}`, async () => {
      const stores = await storesWithMeetings();

      await assert.rejects(addPoint(stores)({ ...asking(who), newPointId, typed }), { code: 'not_allowed' });
    });
  }
});
