import assert from 'node:assert/strict';
import * as v from 'valibot';
import { calendarFeed, calendarFeedPaths, madeCalendarFeed } from '#bot/contract/calendar-feed.ts';
import { allSeries, seriesOutcome, seriesPaths } from '#bot/contract/meeting-series.ts';
import { meetingDetail, meetingOutcome, meetingPaths } from '#bot/contract/meetings.ts';
import { type ReadCalendar, readCalendar } from '#test/support/read-calendar.ts';
import { askAsActor, done, seedAnotherPartnership } from './actors.ts';
import { type ProductionServer, startProductionServer } from './production-server.ts';

const coordinator = 'koordinator-kommune';
const steering = 'styregruppe-region';
const lead = 'tovholder-havnefronten';
const seriesId = '00000000-0000-4000-8000-0000000000b1';
const leadMeeting = '00000000-0000-4000-8000-0000000000b2';
const spring = `${seriesId}-2026-2`;

describe('Calendar files', () => {
  let server: ProductionServer;

  before(async () => {
    server = await startProductionServer({ withoutMeetings: true });
    await seedAnotherPartnership(server);
    const onlineUrl = 'https://teams.example/l/1';
    const meeting = { group: 'steering', startTime: '13.00', endTime: '15.00', place: 'Rådhuset', onlineUrl };
    const dates = ['2025-10-24', '2026-03-27', '2026-03-30', '2026-10-26'];
    const body = { formId: seriesId, meeting, rule: { kind: 'dates', dates }, isSure: true };
    await done(server, seriesOutcome, { by: coordinator, path: seriesPaths.all, body });
    const theirs = { group: 'lead', date: '2025-09-02', startTime: '9.00', endTime: '10.00', title: 'Ledernes møde' };
    const planned = { formId: leadMeeting, meeting: theirs, isSure: true };
    await done(server, meetingOutcome, { by: coordinator, path: meetingPaths.meetings, body: planned });
  });

  after(() => server.close());

  async function file(path: string, by = coordinator): Promise<ReadCalendar> {
    const { status, text, headers } = await server.askAs(by, { path });
    assert.equal(status, 200, text);
    assert.equal(headers['content-type'], 'text/calendar; charset=utf-8');
    return readCalendar(text);
  }

  it('hold a series with the right local times on both sides of both changes of clock', async () => {
    const { events, zones } = await file(seriesPaths.file(seriesId), steering);

    assert.deepEqual(zones, ['Europe/Copenhagen']);
    assert.deepEqual(
      events.map(({ uid, start, startsAt }) => [uid.split('@')[0], start, startsAt]),
      [
        [`${seriesId}-2025-1`, '2025-10-24T13:00:00 Europe/Copenhagen', '2025-10-24T11:00:00.000Z'],
        [`${seriesId}-2026-1`, '2026-03-27T13:00:00 Europe/Copenhagen', '2026-03-27T12:00:00.000Z'],
        [spring, '2026-03-30T13:00:00 Europe/Copenhagen', '2026-03-30T11:00:00.000Z'],
        [`${seriesId}-2026-3`, '2026-10-26T13:00:00 Europe/Copenhagen', '2026-10-26T12:00:00.000Z'],
      ],
    );
  });

  it('are the same event with a higher sequence when a meeting is moved, and take it away when it is cancelled', async () => {
    const before = await file(meetingPaths.file(spring));
    const { text } = await server.askAs(coordinator, { path: meetingPaths.meeting(spring) });
    const seen = v.parse(meetingDetail, JSON.parse(text)).changeable?.version;
    const raw = { group: 'steering', date: '2026-04-20', startTime: '13.00', endTime: '15.00', place: 'Rådhuset' };
    const body = { meeting: raw, seen };
    await done(server, meetingOutcome, { by: coordinator, path: meetingPaths.meeting(spring), body });
    const moved = await file(meetingPaths.file(spring));
    await done(server, meetingDetail, { by: coordinator, path: meetingPaths.cancel(spring) });
    const cancelled = await file(meetingPaths.file(spring));

    const uid = `${spring}@tryg-aalborg.tryg-overblik`;
    assert.deepEqual(
      [before, moved, cancelled].map(({ method, events }) => [
        method,
        ...events.map((event) => [event.uid, event.sequence]),
      ]),
      [
        ['PUBLISH', [uid, 0]],
        ['PUBLISH', [uid, 1]],
        ['CANCEL', [uid, 2]],
      ],
    );
  });

  it('are none to those who may not see the meetings', async () => {
    for (const path of [meetingPaths.file(spring), seriesPaths.file(seriesId)]) {
      assert.equal((await server.askAs(lead, { path })).status, 404);
      assert.equal((await askAsActor(server, 'member of another partnership', { path })).status, 403);
      assert.equal((await server.ask({ path })).status, 401);
    }
    const { text } = await server.askAs(lead, { path: seriesPaths.all });
    assert.deepEqual(v.parse(allSeries, JSON.parse(text)), { series: [], mayChange: false });
  });
});

describe('A calendar address', () => {
  let server: ProductionServer;

  before(async () => {
    server = await startProductionServer({ withoutMeetings: true });
    const planned = async (formId: string, group: string, date: string) => {
      const onlineUrl = 'https://teams.example/l/1';
      const meeting = { group, date, startTime: '13.00', endTime: '15.00', onlineUrl, chairId: steering };
      await done(server, meetingOutcome, {
        by: coordinator,
        path: meetingPaths.meetings,
        body: { formId, meeting, isSure: true },
      });
    };
    await planned('00000000-0000-4000-8000-0000000000c1', 'steering', '2025-09-04');
    await planned('00000000-0000-4000-8000-0000000000c2', 'lead', '2025-09-02');
    await planned('00000000-0000-4000-8000-0000000000c3', 'steering', '2029-09-06');
  });

  after(() => server.close());

  async function made(by: string): Promise<string> {
    const { url } = await done(server, madeCalendarFeed, { by, path: calendarFeedPaths.feed });
    const { origin, pathname } = new URL(url);
    assert.match(pathname, /^\/calendar\/[\w-]{43}\.ics$/);
    return url.slice(origin.length);
  }

  async function hasOne(by: string): Promise<boolean> {
    const { text } = await server.askAs(by, { path: calendarFeedPaths.feed });
    return v.parse(calendarFeed, JSON.parse(text)).madeAt !== null;
  }

  it('gives title, time and place of the owner’s meetings to whoever knows it, and nothing else', async () => {
    const path = await made('styregruppe-kommune');

    const { status, text, headers } = await server.ask({ path });

    assert.equal(status, 200);
    assert.equal(headers['content-type'], 'text/calendar; charset=utf-8');
    assert.equal(headers['cache-control'], 'no-store');
    const { name, events } = readCalendar(text);
    assert.equal(name, 'Møder i Tryg Aalborg');
    assert.deepEqual(
      events.map(({ summary, location, start }) => [summary, location, start]),
      [['Møde i Styregruppen', 'Onlinemøde', '2025-09-04T13:00:00 Europe/Copenhagen']],
    );
    assert.doesNotMatch(text, /teams\.example|ATTENDEE|ORGANIZER|DESCRIPTION|URL/);
  });

  it('is one a person: another takes its place, and revoking ends it', async () => {
    assert.equal(await hasOne(steering), false);
    const first = await made(steering);
    const second = await made(steering);
    assert.equal(await hasOne(steering), true);
    const whileTwo = [await server.ask({ path: first }), await server.ask({ path: second })];
    await done(server, calendarFeed, { by: steering, path: calendarFeedPaths.revoke });
    await done(server, calendarFeed, { by: steering, path: calendarFeedPaths.revoke });

    const after = await server.ask({ path: second });

    assert.deepEqual(
      whileTwo.map(({ status }) => status),
      [404, 200],
    );
    assert.equal(await hasOne(steering), false);
    const unknown = await server.ask({ path: `/calendar/${'x'.repeat(43)}.ics` });
    const nonsense = await server.ask({ path: '/calendar/x' });
    const nowhere = await server.ask({ path: '/nowhere' });
    for (const { status, text } of [after, unknown, nonsense]) {
      assert.deepEqual([status, text], [404, nowhere.text]);
    }
    const audit = await server.surroundings.stores.partnerships.auditTrail('tryg-aalborg', 50);
    const actions = audit.filter(({ by }) => by === steering).map(({ action }) => action);
    assert.deepEqual(actions, ['calendar_feed_revoked', 'calendar_feed_made', 'calendar_feed_made']);
  });

  it('follows what its owner may see, and ends when they can no longer sign in', async () => {
    const path = await made(lead);
    const before = readCalendar((await server.ask({ path })).text).events.length;
    const { stores } = server.surroundings;
    const person = await stores.partnerships.person('tryg-aalborg', lead);
    assert.ok(person);
    const gone = { ...person.value, identities: [] };
    await stores.records.commit('tryg-aalborg', [{ kind: 'person', value: gone, tag: person.tag }]);

    const { status } = await server.ask({ path });

    assert.deepEqual([before, status], [1, 404]);
  });

  it('speaks English where it was asked for in English', async () => {
    const asked = { by: 'koordinator-politi', path: `${calendarFeedPaths.feed}?lang=en` };
    const { url } = await done(server, madeCalendarFeed, asked);

    const { text } = await server.ask({ path: url.slice(new URL(url).origin.length) });

    assert.deepEqual(
      readCalendar(text).events.map(({ summary }) => summary),
      ['Lead group meeting', 'Steering group meeting'],
    );
  });
});
