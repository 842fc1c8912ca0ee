import assert from 'node:assert/strict';
import fc from 'fast-check';
import { meetingEnd, meetingStart } from '#bot/domain/meeting-moments.ts';
import { meetingAfter } from '#bot/domain/meeting-states.ts';
import { plusDays } from '#bot/domain/working-days.ts';
import { type CalendarFrame, feedIcs, meetingIcs, seriesIcs } from '#bot/reports/meeting-ics.ts';
import { textFor } from '#bot/text/text-for.ts';
import { aPartnership } from '#test/support/builders.ts';
import { aMeeting } from '#test/support/meeting-builders.ts';
import { type ReadEvent, readCalendar } from '#test/support/read-calendar.ts';

const frame: CalendarFrame = { partnership: aPartnership(), text: textFor('da'), at: '2027-01-05T09:00:00.000Z' };

/** The one event of a meeting's file. */
function eventOf(given: Parameters<typeof aMeeting>[0], as: Partial<CalendarFrame> = {}): ReadEvent {
  const { events } = readCalendar(meetingIcs(aMeeting(given), { ...frame, ...as }));
  const [event] = events;
  assert.ok(event && events.length === 1);
  return event;
}

describe('A meeting’s calendar file', () => {
  it('says what, when and where, in the zone that it brings along', () => {
    const { method, zones, events } = readCalendar(meetingIcs(aMeeting(), frame));

    assert.deepEqual([method, zones], ['PUBLISH', ['Europe/Copenhagen']]);
    assert.deepEqual(events, [
      {
        uid: 'steering-2027-1@tryg-by.tryg-overblik',
        sequence: 0,
        status: 'CONFIRMED',
        summary: 'Møde i Styregruppen',
        location: 'Rådhuset, lokale 2',
        description: '',
        url: '',
        start: '2027-02-04T13:00:00 Europe/Copenhagen',
        end: '2027-02-04T15:00:00 Europe/Copenhagen',
        startsAt: '2027-02-04T12:00:00.000Z',
        endsAt: '2027-02-04T14:00:00.000Z',
        stampedAt: '2027-01-05T09:00:00Z',
        properties: ['uid', 'sequence', 'dtstamp', 'dtstart', 'dtend', 'summary', 'location', 'status'],
      },
    ]);
  });

  it('gives the way in to an online meeting where Outlook shows it, and as an address', () => {
    const event = eventOf({ place: '', onlineUrl: 'https://teams.example/1?a=1,2;3' });

    assert.equal(event.location, 'Onlinemøde');
    assert.equal(event.description, 'Deltag online: https://teams.example/1?a=1,2;3');
    assert.equal(event.url, 'https://teams.example/1?a=1%2C2%3B3');
  });

  it('speaks the language of whoever asks', () => {
    assert.equal(eventOf({}, { text: textFor('en') }).summary, 'Steering group meeting');
  });

  it('is the same event with a higher sequence once the meeting is moved', () => {
    const before = aMeeting();
    const { meeting } = meetingAfter(before, { kind: 'change', details: { ...before, date: '2027-02-11' } });

    const [was, is] = [before, meeting].map((each) => eventOf(each));

    assert.equal(is?.uid, was?.uid);
    assert.deepEqual([was?.sequence, is?.sequence], [0, 1]);
    assert.equal(is?.start, '2027-02-11T13:00:00 Europe/Copenhagen');
  });

  it('takes a cancelled meeting out of the calendar', () => {
    const { meeting } = meetingAfter(aMeeting({ sequence: 2 }), { kind: 'cancel' });

    const { method, events } = readCalendar(meetingIcs(meeting, frame));

    assert.equal(method, 'CANCEL');
    assert.deepEqual(
      events.map(({ uid, sequence, status, summary }) => [uid, sequence, status, summary]),
      [['steering-2027-1@tryg-by.tryg-overblik', 3, 'CANCELLED', 'Aflyst: Møde i Styregruppen']],
    );
  });

  it('names nobody', () => {
    const file = meetingIcs(aMeeting({ chairId: 'lead-1', participantIds: ['lead-1', 'lead-2'] }), frame);

    assert.doesNotMatch(file, /lead-\d|ATTENDEE|ORGANIZER/);
  });

  it('is the same to the letter each time it is made, and ends its last line', () => {
    const files = [meetingIcs(aMeeting(), frame), meetingIcs(aMeeting(), frame)];

    assert.equal(files[0], files[1]);
    assert.ok(files[0]?.endsWith('END:VCALENDAR\r\n'));
  });
});

describe('Local times in a calendar file', () => {
  it('are right on both sides of 28 March and 31 October 2027', () => {
    const dates = ['2027-03-27', '2027-03-28', '2027-03-29', '2027-10-30', '2027-10-31', '2027-11-01'];
    const meetings = dates.map((date) => aMeeting({ id: date, date }));

    assert.deepEqual(
      readCalendar(seriesIcs(meetings, frame)).events.map(({ start, startsAt }) => `${start} ${startsAt}`),
      [
        '2027-03-27T13:00:00 Europe/Copenhagen 2027-03-27T12:00:00.000Z',
        '2027-03-28T13:00:00 Europe/Copenhagen 2027-03-28T11:00:00.000Z',
        '2027-03-29T13:00:00 Europe/Copenhagen 2027-03-29T11:00:00.000Z',
        '2027-10-30T13:00:00 Europe/Copenhagen 2027-10-30T11:00:00.000Z',
        '2027-10-31T13:00:00 Europe/Copenhagen 2027-10-31T12:00:00.000Z',
        '2027-11-01T13:00:00 Europe/Copenhagen 2027-11-01T12:00:00.000Z',
      ],
    );
  });

  it('bring along the rules of every zone that is used, once', () => {
    const meetings = ['Europe/Copenhagen', 'Atlantic/Faroe', 'Europe/Copenhagen'].map((timeZone, index) =>
      aMeeting({ id: `m${index}`, timeZone }),
    );

    const { zones, events } = readCalendar(seriesIcs(meetings, frame));

    assert.deepEqual(zones, ['Europe/Copenhagen', 'Atlantic/Faroe']);
    assert.deepEqual(
      events.map(({ startsAt }) => startsAt),
      ['2027-02-04T12:00:00.000Z', '2027-02-04T12:00:00.000Z', '2027-02-04T13:00:00.000Z'],
    );
  });

  it('are read as the instants that we mean, whatever day and zone, where the time comes only once', () => {
    const planned = fc.record({
      date: fc.integer({ min: 0, max: 1500 }).map((count) => plusDays('2026-06-01', count)),
      startTime: fc.constantFrom('00:30', '03:30', '08:00', '13:00'),
      timeZone: fc.constantFrom('Europe/Copenhagen', 'Atlantic/Faroe', 'Europe/London', 'UTC'),
    });

    fc.assert(
      fc.property(planned, (given) => {
        const meeting = aMeeting(given);

        const { startsAt, endsAt } = eventOf(meeting);

        assert.deepEqual([startsAt, endsAt], [meetingStart(meeting), meetingEnd(meeting)]);
      }),
    );
  });
});

describe('A title in a calendar file', () => {
  it('comes back as it was written, with commas, line breaks, emoji and all', () => {
    const nasty = 'Møde, nr. 2; \\"alt\\"\nBEGIN:VEVENT\nUID:x 👨‍👩‍👧 :';

    assert.equal(eventOf({ title: nasty }).summary, nasty);
  });

  it('comes back whole at any length and in any script, in lines of 75 bytes at most', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 });

    fc.assert(
      fc.property(text, text, (title, place) => {
        const file = meetingIcs(aMeeting({ title, place }), frame);

        const [event] = readCalendar(file).events;
        assert.equal(event?.summary, title);
        assert.equal(event?.location, place);
        assert.ok(file.split('\r\n').every((line) => Buffer.byteLength(line) <= 75));
      }),
    );
  });
});

describe('A series’ calendar file', () => {
  it('holds every meeting in the order of time, and says which one is cancelled', () => {
    const meetings = [
      aMeeting({ id: 'steering-2027-2', date: '2027-10-07', state: 'cancelled', sequence: 1 }),
      aMeeting({ onlineUrl: 'https://teams.example/1' }),
    ];

    const { method, events } = readCalendar(seriesIcs(meetings, frame));

    assert.equal(method, 'PUBLISH');
    assert.deepEqual(
      events.map(({ uid, status, url }) => [uid, status, url]),
      [
        ['steering-2027-1@tryg-by.tryg-overblik', 'CONFIRMED', 'https://teams.example/1'],
        ['steering-2027-2@tryg-by.tryg-overblik', 'CANCELLED', ''],
      ],
    );
  });
});

describe('A feed', () => {
  it('says title, time and place of each meeting, and nothing else', () => {
    const online = aMeeting({ id: 'a', place: '', onlineUrl: 'https://teams.example/1', participantIds: ['lead-1'] });
    const cancelled = aMeeting({ id: 'b', state: 'cancelled', onlineUrl: 'https://teams.example/2' });

    const file = feedIcs([online, cancelled], frame);

    const { name, events } = readCalendar(file);
    assert.equal(name, 'Møder i Tryg By');
    assert.deepEqual(
      events.map(({ summary, location, status }) => [summary, location, status]),
      [
        ['Møde i Styregruppen', 'Onlinemøde', 'CONFIRMED'],
        ['Aflyst: Møde i Styregruppen', 'Rådhuset, lokale 2', 'CANCELLED'],
      ],
    );
    for (const { properties } of events) {
      assert.deepEqual(properties, ['uid', 'sequence', 'dtstamp', 'dtstart', 'dtend', 'summary', 'location', 'status']);
    }
    assert.doesNotMatch(file, /teams\.example|lead-1/);
  });

  it('is a calendar where there are no meetings', () => {
    assert.deepEqual(readCalendar(feedIcs([], frame)).events, []);
  });

  it('cannot be broken by the partnership’s name', () => {
    const partnership = aPartnership({ name: 'Tryg By, nord; syd\r\nMETHOD:CANCEL' });

    const { method, name } = readCalendar(feedIcs([aMeeting()], { ...frame, partnership }));

    assert.equal(method, 'PUBLISH');
    assert.equal(name, 'Møder i Tryg By\\, nord\\; syd\\nMETHOD:CANCEL');
  });
});
