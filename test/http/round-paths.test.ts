import assert from 'node:assert/strict';
import * as v from 'valibot';
import { goalSummaries } from '#bot/contract/goal-summaries.ts';
import { managingPaths } from '#bot/contract/managing-paths.ts';
import { problem } from '#bot/contract/problem.ts';
import { roundPreview } from '#bot/contract/round-preview.ts';
import { round, roundDetail, rounds } from '#bot/contract/rounds.ts';
import { snapshot } from '#bot/contract/snapshot.ts';
import { type ProductionServer, startProductionServer } from './production-server.ts';

const coordinator = 'koordinator-kommune';
const autumn = '00000000-0000-4000-8000-000000000009';
const plan = {
  formId: autumn,
  kind: 'ordinary',
  name: 'Efterårets runde',
  dates: { opensOn: '2025-09-15', meetingOn: '2025-11-12' },
};

describe('The rounds’ paths', () => {
  let server: ProductionServer;

  before(async () => {
    server = await startProductionServer();
  });

  after(() => server.close());

  function post(path: string, body: unknown) {
    const headers = { 'content-type': 'application/json' };
    return server.askAs(coordinator, { method: 'POST', path, headers, body: JSON.stringify(body) });
  }

  async function decided<T>(schema: v.GenericSchema<unknown, T>, path: string, body: unknown = {}): Promise<T> {
    const { status, text } = await post(path, body);
    assert.equal(status, 200, text);
    return v.parse(schema, JSON.parse(text));
  }

  async function read<T>(schema: v.GenericSchema<unknown, T>, path: string): Promise<T> {
    const { status, text } = await server.askAs(coordinator, { path });
    assert.equal(status, 200, text);
    return v.parse(schema, JSON.parse(text));
  }

  async function refused(path: string, body: unknown) {
    const { status, text } = await post(path, body);
    const { code, details } = v.parse(problem, JSON.parse(text));
    return { status, code, details };
  }

  it('lists all rounds, the newest first', async () => {
    const answer = await read(rounds, managingPaths.rounds);

    assert.deepEqual(
      answer.rounds.map(({ id, state }) => [id, state]),
      [
        ['2025-2', 'open'],
        ['2025-1', 'closed'],
      ],
    );
  });

  it('shows one round with how far it is', async () => {
    const answer = await read(roundDetail, managingPaths.round('2025-2'));

    const { round: _, ...rest } = answer;
    assert.deepEqual(rest, {
      answered: 4,
      total: 15,
      dueAt: '2025-05-28T22:00:00.000Z',
      closesAt: '2025-06-03T22:00:00.000Z',
      agendaOn: '2025-06-02',
      packFrozenOn: '2025-06-11',
    });
  });

  it('refuses dates that do not fit together with every reason and every day concerned', async () => {
    const dates = { opensOn: '2025-11-03', dueOn: '2025-10-30', graceUntil: '2025-11-11', meetingOn: '2025-11-12' };

    const answer = await refused(managingPaths.rounds, { ...plan, dates });

    assert.deepEqual(answer, {
      status: 400,
      code: 'bad_calendar',
      details: {
        problems: ['opens_after_due', 'due_too_late', 'goal_summaries_before_close', 'pack_before_close'],
        opensOn: '2025-11-03',
        dueOn: '2025-10-30',
        latestDueOn: '2025-10-27',
        graceUntil: '2025-11-11',
        goalSummariesOn: '2025-11-03',
        packFrozenOn: '2025-11-05',
        meetingOn: '2025-11-12',
      },
    });
  });

  it('plans a round once, however often its form is sent', async () => {
    const planned = await decided(round, managingPaths.rounds, plan);
    const again = await decided(round, managingPaths.rounds, plan);
    const { rounds: all } = await read(rounds, managingPaths.rounds);

    assert.deepEqual(
      [planned.id, planned.state, planned.dueOn, planned.graceUntil],
      [autumn, 'planned', '2025-10-27', '2025-10-30'],
    );
    // A client whose answer was lost has no other way to learn that its round was made.
    assert.deepEqual(again, planned);
    assert.equal(all.filter(({ id }) => id === autumn).length, 1);
  });

  it('previews who gets what when, and who cannot be reached', async () => {
    const answer = await read(roundPreview, managingPaths.preview(autumn));

    assert.deepEqual(answer.notices, [
      { kind: 'asked', at: '2025-09-15T06:00:00.000Z' },
      { kind: 'reminder', at: '2025-10-13T06:30:00.000Z' },
      { kind: 'reminder', at: '2025-10-20T06:30:00.000Z' },
      { kind: 'last_day', at: '2025-10-27T07:30:00.000Z' },
      { kind: 'to_call', at: '2025-10-28T07:30:00.000Z' },
      { kind: 'goal_summaries', at: '2025-11-03T07:30:00.000Z' },
    ]);
    assert.equal(answer.people.length, 17);
    const online = answer.people.find((each) => each.person.id === 'tovholder-trafiksikkerhed');
    assert.deepEqual(
      online?.initiatives.map(({ id }) => id),
      ['tryg-online', 'trafiksikkerhed'],
    );
    const withoutApp = answer.people.find((each) => each.person.id === 'tovholder-patientens-team');
    assert.equal(withoutApp?.reach.reach, 'none');
    assert.deepEqual([answer.withoutLead, answer.strategyEnded], [[], false]);
  });

  it('moves its meeting only once a coordinator confirms the dates that follow', async () => {
    const proposed = await decided(round, managingPaths.moveMeeting(autumn), { meetingOn: '2025-11-19' });
    const declined = await decided(round, managingPaths.decide(autumn, 'decline-dates'));
    const again = await decided(round, managingPaths.moveMeeting(autumn), { meetingOn: '2025-11-19' });
    const confirmed = await decided(round, managingPaths.confirmDates(autumn), { seen: again.proposal });

    assert.deepEqual([proposed.meetingOn, proposed.proposal?.meetingOn], ['2025-11-12', '2025-11-19']);
    assert.deepEqual([declined.meetingOn, declined.proposal], ['2025-11-12', null]);
    assert.deepEqual([confirmed.meetingOn, confirmed.proposal], ['2025-11-19', null]);
  });

  it('takes no dates that were proposed after those that were seen, and says which they are', async () => {
    const seen = await decided(round, managingPaths.moveMeeting(autumn), { meetingOn: '2025-11-26' });
    await decided(round, managingPaths.moveMeeting(autumn), { meetingOn: '2025-11-20' });

    const answer = await refused(managingPaths.confirmDates(autumn), { seen: seen.proposal });
    await decided(round, managingPaths.decide(autumn, 'decline-dates'));

    assert.deepEqual(answer, {
      status: 409,
      code: 'other_dates_proposed',
      details: {
        opensOn: '2025-09-23',
        dueOn: '2025-11-04',
        graceUntil: '2025-11-07',
        meetingOn: '2025-11-20',
      },
    });
  });

  it('changes its dates', async () => {
    const dates = { opensOn: '2025-09-15', dueOn: '2025-10-20', meetingOn: '2025-11-19' };

    const changed = await decided(round, managingPaths.changeDates(autumn), { dates });

    assert.deepEqual([changed.dueOn, changed.graceUntil], ['2025-10-20', '2025-10-23']);
  });

  it('does not open it beside another of its kind, and closes, reopens and cancels rounds', async () => {
    const beside = await refused(managingPaths.decide(autumn, 'open'), {});
    const closed = await decided(round, managingPaths.decide('2025-2', 'close'));
    const frozen = await read(snapshot, managingPaths.snapshot('2025-2', 'newest'));
    const reopened = await decided(round, managingPaths.reopen('2025-2'), { dueOn: '2025-05-21' });
    await decided(round, managingPaths.decide('2025-2', 'remind'));
    const closedAgain = await decided(round, managingPaths.decide('2025-2', 'close'));
    const first = await read(snapshot, managingPaths.snapshot('2025-2', 1));
    const cancelled = await decided(round, managingPaths.decide(autumn, 'cancel'));

    assert.equal(beside.code, 'round_under_way');
    assert.deepEqual([closed.state, closed.snapshot], ['closed', 1]);
    assert.deepEqual([reopened.state, reopened.dueOn], ['open', '2025-05-21']);
    assert.deepEqual([closedAgain.state, closedAgain.snapshot], ['closed', 2]);
    assert.deepEqual(first, frozen);
    assert.equal(frozen.entries.filter(({ update }) => update === null).length, 11);
    assert.equal(cancelled.state, 'cancelled');
  });

  it('waits at least ten minutes with an opening, and takes it back', async () => {
    const id = '00000000-0000-4000-8000-000000000010';
    const dates = { opensOn: '2025-05-13', dueOn: '2025-05-14', dueTime: '12:00' };
    const urgent = { ...plan, formId: id, kind: 'extraordinary', dates, initiativeIds: ['havnefronten'] };
    await decided(round, managingPaths.rounds, urgent);

    await decided(round, managingPaths.decide(id, 'preview-to-me'));
    const opening = await decided(round, managingPaths.decide(id, 'open'));
    const undone = await decided(round, managingPaths.decide(id, 'undo'));

    const waitsMs = Date.parse(opening.opensAt ?? '') - Date.parse(server.surroundings.demo.now());
    assert.equal(opening.state, 'opening');
    assert.ok(waitsMs > 9 * 60_000 && waitsMs <= 10 * 60_000, `${waitsMs}`);
    assert.deepEqual([undone.state, undone.opensAt], ['planned', null]);
  });

  it('keeps what is judged of each goal', async () => {
    const reasons = 'Færre er utrygge om aftenen.';
    await decided(v.unknown(), managingPaths.writeGoal('2025-2', 'M1'), {
      verdict: 'partly_reached',
      reasons,
      lang: 'da',
    });

    const { goals } = await read(goalSummaries, managingPaths.goals('2025-2'));

    assert.deepEqual(
      goals.map(({ id, summary }) => [id, summary?.verdict ?? null, summary?.reasons ?? null]),
      [
        ['M1', 'partly_reached', reasons],
        ['M2', null, null],
        ['M3', null, null],
        ['M4', null, null],
        ['M5', null, null],
      ],
    );
  });
});
