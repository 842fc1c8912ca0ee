import assert from 'node:assert/strict';
import * as v from 'valibot';
import { meetingDetail, meetingOutcome, meetingPaths, meetings } from '#bot/contract/meetings.ts';
import { problem } from '#bot/contract/problem.ts';
import { done, posted } from './actors.ts';
import { type ProductionServer, startProductionServer } from './production-server.ts';

const coordinator = 'koordinator-kommune';
const id = '00000000-0000-4000-8000-0000000000a1';
const typed = {
  group: 'steering',
  date: '2025-09-04',
  startTime: '13.00',
  endTime: '15.00',
  place: 'Rådhuset, lokale 2',
  chairId: 'styregruppe-region',
};

describe('The meetings’ paths', () => {
  let server: ProductionServer;

  before(async () => {
    server = await startProductionServer({ withoutMeetings: true });
  });

  after(() => server.close());

  async function read<T>(schema: v.GenericSchema<unknown, T>, path: string, by = coordinator): Promise<T> {
    const { status, text } = await server.askAs(by, { path });
    assert.equal(status, 200, text);
    return v.parse(schema, JSON.parse(text));
  }

  async function refused(path: string, body: unknown, by = coordinator) {
    const { status, text } = await server.askAs(by, posted(path, body));
    const { code, details } = v.parse(problem, JSON.parse(text));
    return { status, code, details };
  }

  function planned(body: object) {
    return done(server, meetingOutcome, { by: coordinator, path: meetingPaths.meetings, body });
  }

  it('say all that is to be corrected in a form', async () => {
    const outcome = await planned({ formId: id, meeting: { ...typed, date: '', endTime: '12.00' } });

    assert.deepEqual(outcome, {
      kind: 'problems',
      problems: [
        { field: 'date', code: 'required' },
        { field: 'endTime', code: 'ends_before_start' },
      ],
    });
  });

  it('say what there is to know before a meeting is planned so', async () => {
    const outcome = await planned({ formId: id, meeting: { ...typed, date: '2025-10-16' } });

    assert.deepEqual(outcome, {
      kind: 'warned',
      warnings: [{ code: 'school_holiday', date: '2025-10-16', week: 42 }],
    });
  });

  it('plan a meeting, and show it to its group with the day in its zone', async () => {
    const outcome = await planned({ formId: id, meeting: typed });
    const listed = await read(meetings, meetingPaths.meetings, 'styregruppe-region');

    assert.equal(outcome.kind, 'kept');
    assert.equal(listed.mayChange, false);
    assert.deepEqual(listed.meetings, [
      {
        id,
        seriesId: null,
        group: 'steering',
        title: null,
        date: '2025-09-04',
        startTime: '13:00',
        endTime: '15:00',
        timeZone: 'Europe/Copenhagen',
        startsAt: '2025-09-04T11:00:00.000Z',
        endsAt: '2025-09-04T13:00:00.000Z',
        place: 'Rådhuset, lokale 2',
        onlineUrl: null,
        chair: listed.meetings[0]?.chair,
        state: 'planned',
        isInvited: false,
        roundId: null,
        own: null,
        mayAnswer: true,
        warnings: [],
      },
    ]);
    assert.equal(listed.meetings[0]?.chair?.id, 'styregruppe-region');
  });

  it('list a period alone', async () => {
    const before = await read(meetings, `${meetingPaths.meetings}?from=2025-06-01&before=2025-09-04`);
    const until = await read(meetings, `${meetingPaths.meetings}?from=2025-09-04&before=2025-09-05`);

    assert.deepEqual([before.meetings.length, until.meetings.length], [0, 1]);
  });

  it('move it once, and tell a second coordinator that it has been changed', async () => {
    const { changeable } = await read(meetingDetail, meetingPaths.meeting(id));
    const seen = changeable?.version;
    const moved = { meeting: { ...typed, date: '2025-09-11' }, seen };

    const first = await done(server, meetingOutcome, { by: coordinator, path: meetingPaths.meeting(id), body: moved });
    const same = await done(server, meetingOutcome, { by: coordinator, path: meetingPaths.meeting(id), body: moved });
    const elsewhere = { meeting: { ...typed, date: '2025-09-18' }, seen };
    const second = await refused(meetingPaths.meeting(id), elsewhere, 'koordinator-politi');

    assert.ok(first.kind === 'kept' && same.kind === 'kept');
    assert.equal(same.version, first.version);
    assert.deepEqual(second, { status: 409, code: 'meeting_changed', details: { version: first.version } });
  });

  it('keep an answer, change it, and count heads for coordinators and chair alone', async () => {
    const path = meetingPaths.attendance(id);
    const chair = 'styregruppe-region';
    await done(server, meetingDetail, { by: chair, path, body: { answer: 'yes' } });
    const substitute = { answer: 'substitute', substituteName: ' Vera  Vikar ' };
    await done(server, meetingDetail, { by: 'styregruppe-kommune', path, body: substitute });
    const own = await done(server, meetingDetail, { by: 'styregruppe-kommune', path, body: { answer: 'no' } });

    const asCoordinator = await read(meetingDetail, meetingPaths.meeting(id));
    const asChair = await read(meetingDetail, meetingPaths.meeting(id), chair);

    assert.deepEqual([own.own?.answer, own.own?.substituteName, own.headcount, own.changeable], ['no', '', null, null]);
    const heads = asCoordinator.headcount;
    assert.deepEqual(
      heads?.yes.map((person) => person.id),
      [chair],
    );
    assert.deepEqual(
      heads?.no.map((person) => person.id),
      ['styregruppe-kommune'],
    );
    assert.deepEqual(asChair.headcount, heads);
    assert.equal(asChair.changeable, null);
    const listed = await read(meetings, meetingPaths.meetings, 'styregruppe-kommune');
    assert.deepEqual(
      listed.meetings.map(({ own }) => own?.answer),
      ['no'],
    );
  });

  it('list what to know of a meeting’s day to coordinators alone', async () => {
    const october = { formId: '00000000-0000-4000-8000-0000000000a9', meeting: { ...typed, date: '2025-10-16' } };
    await planned({ ...october, isSure: true });
    const path = `${meetingPaths.meetings}?from=2025-10-16&before=2025-10-17`;

    const [asCoordinator, asMember] = [await read(meetings, path), await read(meetings, path, 'styregruppe-region')];

    const warnings = ({ meetings: [only] }: typeof asMember) => only?.warnings;
    assert.deepEqual(warnings(asCoordinator), [{ code: 'school_holiday', date: '2025-10-16', week: 42 }]);
    assert.deepEqual(warnings(asMember), []);
  });

  it('take no CPR number as a name, and no name that is empty', async () => {
    const answer = (substituteName: string) =>
      refused(meetingPaths.attendance(id), { answer: 'substitute', substituteName }, 'styregruppe-kommune');

    assert.equal((await answer('Vera 010203-1234')).code, 'contains_cpr_number');
    assert.equal((await answer('  ')).code, 'invalid_input');
  });

  it('hide the answers once people were invited from Outlook', async () => {
    const marked = await done(server, meetingDetail, {
      by: coordinator,
      path: meetingPaths.invited(id),
      body: { isInvited: true },
    });
    const answer = await refused(meetingPaths.attendance(id), { answer: 'yes' }, 'styregruppe-kommune');

    assert.deepEqual([marked.meeting.isInvited, marked.mayAnswer], [true, false]);
    assert.equal(answer.code, 'answers_in_outlook');
  });

  it('change which notices come before it, and the round it serves', async () => {
    const { changeable } = await read(meetingDetail, meetingPaths.meeting(id));
    const plan = [{ kind: 'called', unit: 'weeks', before: 4 }];

    const body = { plan, seen: changeable?.version };
    const replanned = await done(server, meetingDetail, { by: coordinator, path: meetingPaths.plan(id), body });
    const served = await done(server, meetingDetail, {
      by: coordinator,
      path: meetingPaths.round(id),
      body: { roundId: '2025-2' },
    });

    assert.deepEqual(replanned.changeable?.plan, plan);
    assert.equal(served.meeting.roundId, '2025-2');
  });

  it('name missing leads in its channel only once that is said, and say why it cannot be', async () => {
    const before = await read(meetingDetail, meetingPaths.meeting(id));

    const path = meetingPaths.namesMissing(id);
    const after = await done(server, meetingDetail, { by: coordinator, path, body: { namesMissing: true } });

    assert.equal(before.changeable?.namesMissing, false);
    assert.equal(after.changeable?.namesMissing, true);
    assert.equal(after.changeable?.namingBarrier, after.meeting.roundId === null ? 'no_round' : 'no_channel');
  });

  it('cancel it once, and take no change after that', async () => {
    const by = coordinator;
    const cancelled = await done(server, meetingDetail, { by, path: meetingPaths.cancel(id) });
    const again = await done(server, meetingDetail, { by, path: meetingPaths.cancel(id) });
    const body = { meeting: { ...typed, place: 'Et andet sted' }, seen: again.changeable?.version };
    const changed = await refused(meetingPaths.meeting(id), body);

    assert.deepEqual([cancelled.meeting.state, again.meeting.state], ['cancelled', 'cancelled']);
    assert.deepEqual(
      [changed.status, changed.code, changed.details],
      [409, 'meeting_not_in_state', { state: 'cancelled' }],
    );
  });
});
