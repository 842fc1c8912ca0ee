import assert from 'node:assert/strict';
import type { Meeting } from '#bot/domain/meeting.ts';
import type { Change, Records } from '#bot/use-cases/records.ts';
import { aPoint } from '#test/support/agenda-builders.ts';
import { freshStores } from '#test/support/azurite.ts';
import { aDecision, aMeeting } from '#test/support/meeting-builders.ts';
import { meetingReadBack } from './meeting-read-back.ts';
import { withoutTags } from './without-tags.ts';

/** All days there are. */
const always = { from: '2000-01-01', before: '2100-01-01' };

async function daysOf(records: Records): Promise<readonly string[]> {
  return (await records.meetings('tryg-by', always)).map(({ date, place }) => `${date} ${place}`);
}

async function written(records: Records, value: Meeting): Promise<string> {
  const before = await records.meeting('tryg-by', value.id);
  const change: Change = { kind: 'meeting', value, before: before?.value ?? null, tag: before?.tag ?? null };
  return records.commit('tryg-by', [change]);
}

describe('Records of meetings', () => {
  for (const { what, changes, read, expected } of meetingReadBack) {
    it(`hold what was written: ${what}`, async () => {
      const { records } = await freshStores();

      assert.equal(await records.commit('tryg-by', changes), 'committed');

      assert.deepEqual(withoutTags(await read(records)), expected);
    });
  }

  it('are empty where nothing is planned, and the agenda is the usual one', async () => {
    const { records } = await freshStores();

    assert.equal(await records.meeting('tryg-by', 'x'), null);
    assert.deepEqual(await records.meetings('tryg-by', always), []);
    assert.deepEqual(await records.meetingSeries('tryg-by'), []);
    assert.equal(await records.calendarFeed('tryg-by', 'lead-1'), null);
    const { value, tag } = await records.agendaTemplate('tryg-by', 'lead');
    assert.deepEqual([value.points.length, tag], [10, null]);
  });

  it('hold a meeting that was moved on its new day alone, in whatever year', async () => {
    const { records } = await freshStores();
    await written(records, aMeeting());

    assert.equal(await written(records, aMeeting({ date: '2028-01-13', place: 'Her' })), 'committed');

    assert.deepEqual(await daysOf(records), ['2028-01-13 Her']);
  });

  it('hold a meeting that was changed on the day it has', async () => {
    const { records } = await freshStores();
    await written(records, aMeeting());

    await written(records, aMeeting({ place: 'Der' }));

    assert.deepEqual(await daysOf(records), ['2027-02-04 Der']);
  });

  it('take only one of two changes of the same meeting', async () => {
    const { records } = await freshStores();
    await written(records, aMeeting());
    const found = await records.meeting('tryg-by', aMeeting().id);
    const changeTo = (value: Meeting): Change => ({
      kind: 'meeting',
      value,
      before: found?.value ?? null,
      tag: found?.tag ?? null,
    });

    const first = await records.commit('tryg-by', [changeTo(aMeeting({ date: '2027-02-11' }))]);
    const second = await records.commit('tryg-by', [changeTo(aMeeting({ date: '2027-02-18' }))]);
    const again = await records.commit('tryg-by', [
      { kind: 'meeting', value: aMeeting({ date: '2027-02-25' }), before: null, tag: null },
    ]);

    assert.deepEqual([first, second, again], ['committed', 'outdated', 'outdated']);
    assert.deepEqual(await daysOf(records), ['2027-02-11 Rådhuset, lokale 2']);
  });

  it('no longer count a decision as open once it is closed, and find it everywhere else', async () => {
    const { records } = await freshStores();
    const open = aDecision({ meetingId: 'steering-2027-1', initiativeId: 'tryg-bydel' });
    await records.commit('tryg-by', [{ kind: 'decision', value: open, before: null, tag: null }]);
    const found = await records.decision('tryg-by', open.id);
    const done = { ...open, state: 'done', outcome: 'Gjort.' } as const;

    await records.commit('tryg-by', [{ kind: 'decision', value: done, before: open, tag: found?.tag ?? null }]);

    assert.deepEqual(await records.openDecisions('tryg-by'), []);
    assert.deepEqual(await records.meetingDecisions('tryg-by', 'steering-2027-1'), [done]);
    assert.deepEqual(await records.initiativeDecisions('tryg-by', 'tryg-bydel'), [done]);
  });

  it('move a decision with the initiative it is about', async () => {
    const { records } = await freshStores();
    const before = aDecision({ initiativeId: 'tryg-bydel' });
    await records.commit('tryg-by', [{ kind: 'decision', value: before, before: null, tag: null }]);
    const found = await records.decision('tryg-by', before.id);
    const after = { ...before, initiativeId: 'tryg-by-nat' };

    await records.commit('tryg-by', [{ kind: 'decision', value: after, before, tag: found?.tag ?? null }]);

    assert.deepEqual(await records.initiativeDecisions('tryg-by', 'tryg-bydel'), []);
    assert.deepEqual(await records.initiativeDecisions('tryg-by', 'tryg-by-nat'), [after]);
  });

  it('take a point away once', async () => {
    const { records } = await freshStores();
    await records.commit('tryg-by', [{ kind: 'agenda_point', value: aPoint(), tag: null }]);
    const gone: Change = { kind: 'agenda_point_gone', value: aPoint() };

    const twice = [await records.commit('tryg-by', [gone]), await records.commit('tryg-by', [gone])];

    assert.deepEqual(twice, ['committed', 'outdated']);
    assert.deepEqual(await records.agenda('tryg-by', aPoint()), []);
  });
});

describe('The directory of calendar addresses', () => {
  it('finds whose one is until it is taken away', async () => {
    const { directory } = await freshStores();
    const owner = { partnershipId: 'tryg-by', personId: 'lead-1' };
    await directory.linkCalendarFeed('abc', owner);

    const found = await directory.calendarFeedOwner('abc');
    await directory.unlinkCalendarFeed('abc');
    await directory.unlinkCalendarFeed('abc');

    assert.deepEqual(found, owner);
    assert.equal(await directory.calendarFeedOwner('abc'), null);
  });
});
