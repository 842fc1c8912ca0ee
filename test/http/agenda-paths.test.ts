import assert from 'node:assert/strict';
import * as v from 'valibot';
import { agenda } from '#bot/contract/agenda.ts';
import { agendaPaths, agendaSaved, agendaTemplate, proposed } from '#bot/contract/agenda-bodies.ts';
import { problem } from '#bot/contract/problem.ts';
import { objectId } from '#test/support/builders.ts';
import { aMeeting } from '#test/support/meeting-builders.ts';
import { type Actor, actors, askAsActor, done, posted, seedAnotherPartnership } from './actors.ts';
import { type ProductionServer, startProductionServer } from './production-server.ts';

const coordinator = 'koordinator-kommune';
const [steering, lead] = ['steering-2025-9', 'lead-2025-9'];
const secret = 'Personsag om lederen';
const typed = { title: 'Nyt punkt', text: 'Skal vi?', initiativeId: null };
const closedTo = [coordinator, 'styregruppe-region'];

/** What each meets at the steering group's agenda and at the lead group's: reading, proposing, changing. */
const table: readonly (readonly [Actor, ...(readonly string[])])[] = [
  // reads steering, with the closed point | reads lead | proposes to steering | to lead | changes | usual points
  ['coordinator of the municipality', 'ok+closed', 'ok', 'ok', 'ok', 'ok', 'ok'],
  ['coordinator of the police', 'ok', 'ok', 'ok', 'ok', 'ok', 'ok'],
  ['steering group', 'ok+closed', 'no_such_meeting', 'ok', 'no_such_meeting', 'not_allowed', 'not_allowed'],
  ['lead of Havnefronten', 'no_such_meeting', 'ok', 'no_such_meeting', 'ok', 'not_allowed', 'not_allowed'],
  ['lead of Tryg bydel', 'no_such_meeting', 'ok', 'no_such_meeting', 'ok', 'not_allowed', 'not_allowed'],
  ['deputy of Havnefronten', 'no_such_meeting', 'ok', 'no_such_meeting', 'ok', 'not_allowed', 'not_allowed'],
  ...(['communication', 'reader', 'administrator'] as const).map(
    (actor) =>
      [
        actor,
        ...['no_such_meeting', 'no_such_meeting', 'no_such_meeting', 'no_such_meeting', 'not_allowed', 'not_allowed'],
      ] as const,
  ),
  ...(['somebody unknown', 'member of another partnership'] as const).map(
    (actor) => [actor, ...Array.from({ length: 6 }, () => 'unknown_person')] as const,
  ),
  ['somebody from another tenant', ...Array.from({ length: 6 }, () => 'tenant_not_allowed')],
];

describe('The paths of agendas', function () {
  this.timeout(20_000);
  let server: ProductionServer;

  before(async () => {
    server = await startProductionServer();
    await seedAnotherPartnership(server);
    await server.ports.records.commit('tryg-aalborg', [
      { kind: 'meeting', value: aMeeting({ id: steering, date: '2025-09-04' }), before: null, tag: null },
      { kind: 'meeting', value: aMeeting({ id: lead, group: 'lead', date: '2025-09-05' }), before: null, tag: null },
    ]);
    const body = { ...typed, formId: objectId(1), title: secret, closedTo };
    await done(server, agendaSaved, { by: coordinator, path: agendaPaths.add(steering), body });
  });

  after(() => server.close());

  async function codeOf(actor: Actor, question: Parameters<typeof askAsActor>[2]): Promise<string> {
    const { status, text } = await askAsActor(server, actor, question);
    if (status !== 200) return v.parse(problem, JSON.parse(text)).code;
    return text.includes(secret) ? 'ok+closed' : 'ok';
  }

  for (const [at, [actor, ...expected]] of table.entries()) {
    it(`are for ${actor}: ${expected.join(', ')}`, async () => {
      const formIds = [objectId(100 + at), objectId(200 + at), objectId(300 + at)];
      const [toSteering, toLead, added] = formIds.map((formId) => ({ ...typed, formId }));

      const met = [
        await codeOf(actor, { path: agendaPaths.agenda(steering) }),
        await codeOf(actor, { path: agendaPaths.agenda(lead) }),
        await codeOf(actor, posted(agendaPaths.propose(steering), toSteering)),
        await codeOf(actor, posted(agendaPaths.propose(lead), toLead)),
        await codeOf(actor, posted(agendaPaths.add(lead), added)),
        await codeOf(actor, { path: agendaPaths.template('lead') }),
      ];

      assert.deepEqual(met, expected);
    });
  }

  it('know every actor of the table', () => {
    assert.deepEqual(table.map(([actor]) => actor).toSorted(), Object.keys(actors).toSorted());
  });

  it('refuse every change of an agenda to all but coordinators, whatever it is about', async () => {
    const seen = { version: 'x' };
    const bodies: readonly (readonly [string, object])[] = [
      [agendaPaths.change(lead, 'p'), { ...typed, ...seen, closedTo: null }],
      [agendaPaths.move(lead, 'p'), { afterId: null }],
      [agendaPaths.remove(lead, 'p'), seen],
      [agendaPaths.putOff(lead, 'p'), seen],
      [agendaPaths.take(lead), { pointId: 'p' }],
      [agendaPaths.drop(lead), { pointId: 'p' }],
      [agendaPaths.carryOver(lead), { pointIds: ['p'] }],
      [agendaPaths.template('lead'), { points: [{ kind: 'status' }], version: 'x' }],
    ];

    for (const [path, body] of bodies) {
      for (const actor of ['lead of Havnefronten', 'steering group', 'administrator'] as const) {
        assert.equal(await codeOf(actor, posted(path, body)), 'not_allowed', `${actor} ${path}`);
      }
      assert.notEqual(await codeOf('coordinator of the police', posted(path, body)), 'not_allowed', path);
    }
  });

  it('answer the same proposal twice with one point, and say all that one lacks', async () => {
    const body = { ...typed, formId: objectId(50), title: 'Sendt to gange' };
    const propose = () =>
      done(server, proposed, { by: 'tovholder-havnefronten', path: agendaPaths.propose(lead), body });

    const answers = [await propose(), await propose()];
    const bad = { formId: objectId(51), title: '', text: 'Om 010150-5006', initiativeId: 'nope' };
    const { status, text } = await server.askAs('tovholder-havnefronten', posted(agendaPaths.propose(lead), bad));

    assert.deepEqual(answers[0], { pointId: objectId(50), place: 'on_agenda', next: null });
    assert.deepEqual(answers[1], answers[0]);
    const { points } = await done(server, agendaSaved, {
      by: coordinator,
      path: agendaPaths.move(lead, objectId(50)),
      body: { afterId: null },
    }).then((saved) => saved.agenda);
    assert.deepEqual(
      points.filter(({ title }) => title === 'Sendt to gange').map(({ number }) => number),
      [1],
    );
    assert.equal(status, 400);
    assert.deepEqual(v.parse(problem, JSON.parse(text)).details, {
      problems: ['title/required', 'text/contains_cpr_number', 'initiativeId/unknown_choice'],
    });
    assert.ok(!text.includes('010150'));
  });

  it('answer whoever comes second with the point as it stands now', async () => {
    const path = agendaPaths.change(lead, objectId(50));
    const before = await agendaOf(lead);
    const version = before.points.find(({ id }) => id === objectId(50))?.version ?? '';
    const body = { ...typed, version, closedTo: null };
    await done(server, agendaSaved, { by: 'koordinator-politi', path, body: { ...body, title: 'Politiets' } });

    const second = await done(server, agendaSaved, { by: coordinator, path, body: { ...body, title: 'Kommunens' } });

    assert.equal(second.outcome, 'changed_meanwhile');
    assert.equal(second.agenda.points.find(({ id }) => id === objectId(50))?.title, 'Politiets');
  });

  it('keep the usual points of a group', async () => {
    const path = agendaPaths.template('joint');
    const { text } = await server.askAs(coordinator, { path });
    const { version, points } = v.parse(agendaTemplate, JSON.parse(text));
    assert.equal(points.length, 10);

    const body = { version, points: [{ kind: 'status' }, { kind: 'own', title: 'Parternes bord' }] };
    const kept = await done(server, agendaTemplate, { by: coordinator, path, body });

    assert.deepEqual(kept.points, [
      { kind: 'status', title: null },
      { kind: 'own', title: 'Parternes bord' },
    ]);
  });

  async function agendaOf(meetingId: string) {
    const { text } = await server.askAs(coordinator, { path: agendaPaths.agenda(meetingId) });
    return v.parse(agenda, JSON.parse(text));
  }
});
