import assert from 'node:assert/strict';
import * as v from 'valibot';
import { agenda } from '#bot/contract/agenda.ts';
import { agendaPaths, agendaSaved, proposed } from '#bot/contract/agenda-bodies.ts';
import { decisionPaths, decisionShown, decisions } from '#bot/contract/decisions.ts';
import { type ListName, listPath } from '#bot/contract/lists.ts';
import { minutesDraft, minutesPaths, savedMinutesDraft } from '#bot/contract/minutes.ts';
import { problem } from '#bot/contract/problem.ts';
import type { Change } from '#bot/use-cases/records.ts';
import { aPoint } from '#test/support/agenda-builders.ts';
import { objectId } from '#test/support/builders.ts';
import { aDecision, aMeeting } from '#test/support/meeting-builders.ts';
import { done, posted } from './actors.ts';
import { type ProductionServer, startProductionServer } from './production-server.ts';

const [kommune, politi] = ['koordinator-kommune', 'koordinator-politi'];
const [chief, lead, reader] = ['styregruppe-region', 'tovholder-havnefronten', 'laeser-region'];
const circle = [kommune, chief];
/** It has begun, and is not held yet. */
const meeting = aMeeting({
  id: 'steering-2025-1',
  date: '2025-05-13',
  startTime: '06:00',
  endTime: '07:00',
  participantIds: [chief, reader],
});
const next = aMeeting({ id: 'steering-2025-2', date: '2025-09-30' });
const secret = 'Personsag om en leder';

describe('A point that is closed to some', () => {
  let server: ProductionServer;

  beforeEach(async () => {
    server = await startProductionServer();
    await commit([
      { kind: 'meeting', value: meeting, before: null, tag: null },
      { kind: 'meeting', value: next, before: null, tag: null },
      { kind: 'agenda_point', value: aPoint({ id: 'p', meetingId: meeting.id, title: secret }), tag: null },
      { kind: 'agenda_point', value: aPoint({ id: 'q', meetingId: meeting.id, title: 'Åbent punkt' }), tag: null },
      { kind: 'decision', value: decided(), before: null, tag: null },
    ]);
  });

  afterEach(() => server.close());

  async function commit(changes: readonly Change[]): Promise<void> {
    assert.equal(await server.ports.records.commit('tryg-aalborg', changes), 'committed');
  }

  function decided(overrides: Parameters<typeof aDecision>[0] = {}) {
    const about = { meetingId: meeting.id, pointId: 'p', initiativeId: 'havnefronten', responsibleId: null };
    return aDecision({ id: '2025-05-13-d', text: `Besluttet: ${secret}`, ...about, ...overrides });
  }

  const get = async (by: string, path: string) => (await server.askAs(by, { path })).text;

  async function codeOf(by: string, path: string, body: unknown): Promise<string> {
    const { status, text } = await server.askAs(by, posted(path, body));
    return status === 200 ? 'ok' : v.parse(problem, JSON.parse(text)).code;
  }

  /** Who is told anything of it, on any of these paths. */
  async function told(paths: readonly string[]): Promise<readonly string[]> {
    const people = [kommune, politi, chief, lead, reader];
    const seen = await Promise.all(
      people.map(async (by) => (await Promise.all(paths.map((path) => get(by, path)))).join().includes(secret)),
    );
    return people.filter((_, n) => seen[n]);
  }

  async function close(closedTo: readonly string[] | null, by = kommune) {
    const { points } = v.parse(agenda, JSON.parse(await get(by, agendaPaths.agenda(meeting.id))));
    const version = points.find(({ id }) => id === 'p')?.version;
    const body = { version, title: secret, text: '', initiativeId: null, closedTo };
    return done(server, agendaSaved, { by, path: agendaPaths.change(meeting.id, 'p'), body });
  }

  async function sendMinutes(): Promise<void> {
    const points = [{ id: 'p', text: `Drøftet: ${secret}` }];
    const draft = { revision: 0, lang: 'da', present: [chief, reader], absent: [], points };
    await done(server, savedMinutesDraft, { by: kommune, path: minutesPaths.draft(meeting.id), body: draft });
    const form = { formId: 'f', revision: 1, replaces: 0, dueOn: '2025-06-02', isSilenceApproval: false, change: '' };
    await done(server, v.unknown(), { by: kommune, path: minutesPaths.minutes(meeting.id), body: form });
  }

  const agendas = agendaPaths.agenda(meeting.id);
  const decidedAt = [
    decisionPaths.open,
    decisionPaths.ofMeeting(meeting.id),
    decisionPaths.ofInitiative('havnefronten'),
  ];
  const minutes = [
    minutesPaths.minutes(meeting.id),
    minutesPaths.draft(meeting.id),
    minutesPaths.file(meeting.id, 1, 'html'),
    minutesPaths.file(meeting.id, 1, 'json'),
  ];

  it('takes with it what was decided there, for the initiative’s lead as well, and opens it to nobody when it is opened', async () => {
    assert.deepEqual(await told(decidedAt), [kommune, politi, chief, lead, reader]);

    await close(circle);
    const closed = await told([agendas, ...decidedAt]);
    await close([kommune]);
    const narrowed = await told([agendas, ...decidedAt]);
    await close(null);

    assert.deepEqual(closed, circle);
    assert.deepEqual(narrowed, [kommune]);
    assert.deepEqual(await told(decidedAt), [kommune]);
  });

  it('takes with it what is written of it, in minutes that were sent and in the draft', async () => {
    await sendMinutes();
    assert.deepEqual(await told(minutes), [kommune, politi, chief, reader]);

    await close(circle);

    assert.deepEqual(await told(minutes), circle);
  });

  it('stands in no file of the agenda or the decisions but that of those it is for; who comes is the coordinators’', async () => {
    await close(circle);
    const fetched = async (by: string, list: ListName) => {
      const { status, text } = await server.askAs(
        by,
        posted(listPath(list), { as: 'csv', lang: 'da', about: meeting.id }),
      );
      return status === 200 ? text : `${status}`;
    };
    const people = [kommune, politi, chief, lead, reader];
    const lists = ['agenda', 'meeting-decisions', 'headcount'] as const;

    const files = await Promise.all(people.map(async (by) => Promise.all(lists.map((list) => fetched(by, list)))));

    assert.deepEqual(
      files.map((of) => of.map((file) => (file.length === 3 ? file : file.includes(secret)))),
      [
        [true, true, false],
        [false, false, false],
        [true, true, '403'],
        ['404', '404', '404'],
        [false, false, '403'],
      ],
    );
    assert.match(files[4]?.[0] ?? '', /"Åbent punkt"/);
    assert.match(files[0]?.[2] ?? '', /"Har ikke svaret"/);
    const lines = await server.surroundings.stores.partnerships.auditTrail('tryg-aalborg', 50);
    const noted = lines.filter(({ action }) => action === 'list_fetched').map(({ by, subject }) => `${by} ${subject}`);
    assert.deepEqual(
      noted.filter((line) => line.includes(' agenda/')).toSorted(),
      [`${kommune} agenda/steering-2025-1/csv`, `${chief} agenda/steering-2025-1/csv`].toSorted(),
    );
  });

  it('keeps what is written of it closed when it is taken off the agenda', async () => {
    await sendMinutes();
    const saved = await close(circle);
    const { version } = saved.agenda.points.find(({ id }) => id === 'p') ?? {};
    await done(server, agendaSaved, { by: kommune, path: agendaPaths.remove(meeting.id, 'p'), body: { version } });

    const draft = v.parse(minutesDraft, JSON.parse(await get(kommune, minutesPaths.draft(meeting.id))));

    assert.deepEqual(await told([minutesPaths.draft(meeting.id), ...decidedAt]), circle);
    assert.ok(draft.points.some(({ id, text }) => id === 'p' && text === `Drøftet: ${secret}`));
  });

  it('can be opened in no correction by whoever is to carry out what was decided there', async () => {
    await commit([
      {
        kind: 'decision',
        value: decided({ id: '2025-05-13-e', closedTo: circle, responsibleId: politi }),
        before: null,
        tag: null,
      },
    ]);
    const path = decisionPaths.decision('2025-05-13-e');

    const { version, mayChange, pointId, text } =
      v.parse(decisions, { decisions: [JSON.parse(await get(politi, path))] }).decisions[0] ?? {};
    const raw = { type: 'task', text: 'Åbnet', readers: 'all' };

    assert.deepEqual({ mayChange, pointId, text }, { mayChange: false, pointId: null, text: `Besluttet: ${secret}` });
    assert.equal(await codeOf(politi, path, { version, raw, lang: 'da' }), 'not_allowed');
    assert.equal(await codeOf(politi, path, { version, raw: { ...raw, pointId: 'p' }, lang: 'da' }), 'not_allowed');
    assert.ok(!(await get(reader, decisionPaths.open)).includes('Åbnet'));
  });

  it('is closed to whoever is named there and belongs to the meeting no longer', async () => {
    await close(circle);
    assert.equal(await codeOf(kommune, `/api/people/${chief}/roles`, { roles: ['reader'] }), 'ok');
    const left = { ...meeting, participantIds: [] };
    const found = await server.ports.records.meeting('tryg-aalborg', meeting.id);
    await commit([{ kind: 'meeting', value: left, before: meeting, tag: found?.tag ?? null }]);

    assert.deepEqual(await told([agendas, ...decidedAt]), [kommune]);
  });

  it('is told of in no answer about a decision to those who sit elsewhere: neither its meeting nor its point', async () => {
    const of = async (by: string) =>
      v.parse(decisionShown, JSON.parse(await get(by, decisionPaths.decision('2025-05-13-d'))));
    const [byLead, byMember] = [await of(lead), await of(reader)];

    assert.deepEqual([byLead.meetingId, byLead.pointId, byLead.meetingOn], [null, null, '2025-05-13']);
    assert.deepEqual([byMember.meetingId, byMember.pointId], [meeting.id, 'p']);
  });

  it('says to whoever takes part once nothing of when the group meets next', async () => {
    const once = aMeeting({ id: 'steering-2025-3', date: '2025-05-14', participantIds: [reader] });
    await commit([{ kind: 'meeting', value: once, before: null, tag: null }]);
    const propose = (by: string, n: number) => {
      const body = { formId: objectId(n), title: 'Nyt punkt', text: '', initiativeId: null };
      return done(server, proposed, { by, path: agendaPaths.propose(once.id), body });
    };

    const [byReader, again, byChief] = [await propose(reader, 1), await propose(reader, 1), await propose(chief, 2)];

    assert.deepEqual(byReader, { pointId: objectId(1), place: 'waiting', next: null });
    assert.deepEqual(again, byReader);
    assert.deepEqual(byChief, { pointId: objectId(2), place: 'next_meeting', next: { id: next.id, date: next.date } });
  });
});
