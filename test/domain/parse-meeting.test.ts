import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseMeeting, type RawMeeting } from '#bot/domain/parse-meeting.ts';

const choices = { personIds: ['lead-1', 'lead-2'], channelIds: ['19:a@thread.tacv2'], timeZone: 'Europe/Copenhagen' };
const complete: RawMeeting = { group: 'steering', date: '2027-02-04', startTime: '13:00', endTime: '15:00' };

/** The problems of a complete form with something else in it, as `field code`. */
function problemsWith(changed: RawMeeting): readonly string[] {
  const parsed = parseMeeting({ ...complete, ...changed }, choices);
  return parsed.ok ? [] : parsed.problems.map(({ field, code }) => `${field} ${code}`);
}

describe('A meeting’s form', () => {
  it('is complete with group, day and times', () => {
    assert.deepEqual(parseMeeting(complete, choices), {
      ok: true,
      value: {
        group: 'steering',
        title: null,
        date: '2027-02-04',
        startTime: '13:00',
        endTime: '15:00',
        timeZone: 'Europe/Copenhagen',
        place: '',
        onlineUrl: null,
        chairId: null,
        channelId: null,
        participantIds: [],
      },
    });
  });

  it('is read with all that may be told of a meeting', () => {
    const parsed = parseMeeting(
      {
        ...complete,
        title: ' Ekstra\nmøde ',
        startTime: '9.00',
        timeZone: 'Europe/London',
        place: 'Rådhuset,\tlokale 2',
        onlineUrl: 'https://teams.example/møde',
        chairId: 'lead-1',
        channelId: '19:a@thread.tacv2',
        participantIds: 'lead-2,lead-1,lead-2',
      },
      choices,
    );

    assert.ok(parsed.ok);
    assert.deepEqual(parsed.value, {
      group: 'steering',
      title: 'Ekstra møde',
      date: '2027-02-04',
      startTime: '09:00',
      endTime: '15:00',
      timeZone: 'Europe/London',
      place: 'Rådhuset, lokale 2',
      onlineUrl: 'https://teams.example/m%C3%B8de',
      chairId: 'lead-1',
      channelId: '19:a@thread.tacv2',
      participantIds: ['lead-2', 'lead-1'],
    });
  });

  it('is told everything that is missing at once', () => {
    assert.deepEqual(parseMeeting({}, choices), {
      ok: false,
      problems: [
        { field: 'group', code: 'unknown_choice' },
        { field: 'date', code: 'required' },
        { field: 'startTime', code: 'required' },
        { field: 'endTime', code: 'required' },
      ],
    });
  });

  it('knows only the days of the calendar, and only the times of a day', () => {
    assert.deepEqual(problemsWith({ date: '2027-02-29' }), ['date not_a_day']);
    assert.deepEqual(problemsWith({ startTime: '8', endTime: '24:00' }), [
      'startTime not_a_time',
      'endTime not_a_time',
    ]);
  });

  it('wants the end after the start', () => {
    assert.deepEqual(problemsWith({ endTime: '13:00' }), ['endTime ends_before_start']);
    assert.deepEqual(problemsWith({ startTime: '9.30', endTime: '10.00' }), []);
  });

  it('takes an online address with https and nobody’s name in it, and no other', () => {
    for (const onlineUrl of [
      'teams.example',
      'http://teams.example/',
      'javascript:alert(1)',
      'https://a:b@c.example/',
    ]) {
      assert.deepEqual(problemsWith({ onlineUrl }), ['onlineUrl not_https'], onlineUrl);
    }
  });

  it('knows only the people, channels and zones that may be chosen', () => {
    assert.deepEqual(
      problemsWith({ timeZone: 'Mars/Base', chairId: 'nobody', channelId: '19:b', participantIds: 'lead-1,nobody' }),
      [
        'timeZone unknown_choice',
        'chairId unknown_choice',
        'channelId unknown_choice',
        'participantIds unknown_choice',
      ],
    );
  });

  it('says how long title and place may be', () => {
    const parsed = parseMeeting({ ...complete, title: 'a'.repeat(201), place: 'b'.repeat(201) }, choices);

    assert.deepEqual(parsed, {
      ok: false,
      problems: [
        { field: 'title', code: 'too_long', limit: 200 },
        { field: 'place', code: 'too_long', limit: 200 },
      ],
    });
  });

  it('measures an address as a browser writes it, which may be longer than what was typed', () => {
    const parsed = parseMeeting({ ...complete, onlineUrl: `https://teams.example/${'æ'.repeat(400)}` }, choices);

    assert.deepEqual(parsed, { ok: false, problems: [{ field: 'onlineUrl', code: 'too_long', limit: 2000 }] });
  });

  it('takes no CPR number, also where it stands on two lines', () => {
    assert.deepEqual(
      problemsWith({
        title: 'Om 010150-5006',
        place: 'Hos 150645-\n6122',
        onlineUrl: 'https://teams.example/010150-5006',
      }),
      ['title contains_cpr_number', 'place contains_cpr_number', 'onlineUrl contains_cpr_number'],
    );
  });

  it('gives either a meeting or a reason, whatever is typed', () => {
    const text = fc.string({ unit: 'binary', maxLength: 20 });
    const time = fc.oneof(fc.constantFrom('8.15', '09:00', '13:00', '23.59', '24:00'), text);
    const anything = fc.record({ title: text, place: text, startTime: time, endTime: time });

    fc.assert(
      fc.property(anything, (raw) => {
        const parsed = parseMeeting({ ...complete, ...raw }, choices);
        if (!parsed.ok) return assert.ok(parsed.problems.length > 0);
        assert.ok(parsed.value.startTime < parsed.value.endTime);
        assert.doesNotMatch(`${parsed.value.title}${parsed.value.place}`, /[\r\n]/);
      }),
    );
  });
});
