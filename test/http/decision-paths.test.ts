import assert from 'node:assert/strict';
import * as v from 'valibot';
import {
  changedDecision,
  type DecisionShown,
  decisionPaths,
  decisionShown,
  decisions,
  meetingDecisions,
} from '#bot/contract/decisions.ts';
import { problem } from '#bot/contract/problem.ts';
import type { AgendaPoint } from '#bot/domain/agenda.ts';
import type { Change } from '#bot/use-cases/records.ts';
import { objectId } from '#test/support/builders.ts';
import { aMeeting } from '#test/support/meeting-builders.ts';
import { type Actor, actors, askAsActor, done, posted, seedAnotherPartnership } from './actors.ts';
import { type ProductionServer, startProductionServer } from './production-server.ts';

const coordinator = 'koordinator-kommune';
const meetingId = 'steering-2025-1';
const written = decisionPaths.ofMeeting(meetingId);
const open = {
  type: 'task',
  text: 'Beskriv, hvad flere vagter koster.',
  assentedBy: 'aalborg-kommune,nordjyllands-politi',
  responsibleId: 'tovholder-havnefronten',
  dueOn: '2025-06-20',
  initiativeId: 'havnefronten',
};
const closed = { type: 'decision', text: 'Lukket beslutning.', initiativeId: 'havnefronten', pointId: 'closed-point' };

/** Who sees what: the group, the coordinators, whoever is responsible and those who answer for the initiative. */
const readers: readonly (readonly [Actor, readonly string[]])[] = [
  ['coordinator of the municipality', ['open', 'closed']],
  ['coordinator of the police', ['open']],
  ['steering group', ['open', 'closed']],
  ['lead of Havnefronten', ['open']],
  ['deputy of Havnefronten', ['open']],
  ['lead of Tryg bydel', []],
  ['communication', []],
  ['reader', []],
  ['administrator', []],
];

const outsiders = ['somebody unknown', 'member of another partnership', 'somebody from another tenant'] as const;

describe('The paths of decisions', () => {
  let server: ProductionServer;
  const made: Record<string, DecisionShown> = {};

  before(async () => {
    server = await startProductionServer({ withoutMeetings: true });
    await seedAnotherPartnership(server);
    const meeting = aMeeting({ id: meetingId, date: '2025-05-13', chairId: 'styregruppe-kommune' });
    const changes: readonly Change[] = [
      { kind: 'meeting', value: meeting, before: null, tag: null },
      { kind: 'agenda_point', value: aClosedPoint(), tag: null },
    ];
    assert.equal(await server.ports.records.commit('tryg-aalborg', changes), 'committed');
    made.open = await write(open, 1);
    made.closed = await write(closed, 2);
  });

  after(() => server.close());

  function aClosedPoint(): AgendaPoint {
    return {
      id: 'closed-point',
      group: 'steering',
      meetingId,
      order: 10,
      kind: 'own',
      title: 'Lukket punkt',
      text: '',
      initiativeId: null,
      proposedById: null,
      closedTo: [coordinator, 'styregruppe-region'],
      isCarriedOver: false,
      createdAt: '2025-05-01T08:00:00.000Z',
    };
  }

  function write(raw: object, n: number, by = coordinator) {
    return done(server, decisionShown, { by, path: written, body: { formId: objectId(n), raw, lang: 'da' } });
  }

  async function codeOf(actor: Actor, question: Parameters<typeof askAsActor>[2]) {
    const { status, text } = await askAsActor(server, actor, question);
    return status === 200 ? 'ok' : `${status} ${v.parse(problem, JSON.parse(text)).code}`;
  }

  it('write down a decision, which a closed point keeps to its own circle', () => {
    const { text, assentedBy, responsible, dueOn, initiative, state, isClosed, meetingOn } = made.open ?? {};

    assert.deepEqual(
      { text, assentedBy, responsible: responsible?.id, dueOn, initiative: initiative?.id, state, isClosed, meetingOn },
      {
        text: 'Beskriv, hvad flere vagter koster.',
        assentedBy: ['aalborg-kommune', 'nordjyllands-politi'],
        responsible: 'tovholder-havnefronten',
        dueOn: '2025-06-20',
        initiative: 'havnefronten',
        state: 'open',
        isClosed: false,
        meetingOn: '2025-05-13',
      },
    );
    assert.equal(made.closed?.isClosed, true);
  });

  for (const [actor, visible] of readers) {
    it(`show ${actor} those that are theirs, and of the others nothing at all`, async () => {
      const { text } = await askAsActor(server, actor, { path: decisionPaths.open });
      const ofInitiative = await askAsActor(server, actor, { path: decisionPaths.ofInitiative('havnefronten') });
      const ids = visible.flatMap((name) => made[name]?.id ?? []);

      assert.deepEqual(shownIn(text), ids);
      assert.deepEqual(shownIn(ofInitiative.text), ids);
      for (const [name, { id }] of Object.entries(made)) {
        const expected = visible.includes(name) ? 'ok' : '404 no_such_decision';
        assert.equal(await codeOf(actor, { path: decisionPaths.decision(id) }), expected, name);
        const told = posted(decisionPaths.outcome(id), { state: 'dropped', note: '012345678901234567890'.repeat(30) });
        const refused = visible.includes(name) ? '400 invalid_input' : '404 no_such_decision';
        assert.ok([refused, '400 invalid_input'].includes(await codeOf(actor, told)), name);
      }
    });
  }

  it('are closed to whom the partnership does not know', async () => {
    for (const actor of outsiders) {
      const code = actor === 'somebody from another tenant' ? '403 tenant_not_allowed' : '403 unknown_person';
      assert.equal(await codeOf(actor, { path: decisionPaths.open }), code, actor);
      assert.equal(await codeOf(actor, { path: written }), code, actor);
    }
  });

  it('let coordinators and whoever chairs the meeting write, and say to others no more than they may know', async () => {
    const body = { formId: objectId(3), raw: {}, lang: 'da' };
    const codes = await Promise.all(
      readers.map(async ([actor]) => [actor, await codeOf(actor, posted(written, body))]),
    );

    assert.deepEqual(Object.fromEntries(codes), {
      'coordinator of the municipality': '400 invalid_decision',
      'coordinator of the police': '400 invalid_decision',
      'steering group': '403 not_allowed',
      'lead of Havnefronten': '404 no_such_meeting',
      'deputy of Havnefronten': '404 no_such_meeting',
      'lead of Tryg bydel': '404 no_such_meeting',
      communication: '404 no_such_meeting',
      reader: '404 no_such_meeting',
      administrator: '404 no_such_meeting',
    });
    const chaired = await write({ ...open, text: 'Skrevet af mødelederen.' }, 4, 'styregruppe-kommune');
    await done(server, decisionShown, {
      by: coordinator,
      path: decisionPaths.outcome(chaired.id),
      body: { state: 'done' },
    });
  });

  it('name all problems of a form at once', async () => {
    const raw = {
      type: 'order',
      text: `${'x'.repeat(1000)} 010203-1234`,
      assentedBy: 'nobody',
      responsibleId: 'nobody',
      dueOn: '2025-02-30',
      initiativeId: 'nope',
      pointId: 'nope',
      readers: 'world',
    };
    const { status, text } = await server.askAs(coordinator, posted(written, { formId: objectId(5), raw, lang: 'da' }));

    assert.equal(status, 400);
    assert.deepEqual(v.parse(problem, JSON.parse(text)).details, {
      problems: [
        'type/unknown_choice',
        'text/too_long',
        'text/contains_cpr_number',
        'assentedBy/unknown_choice',
        'responsibleId/unknown_choice',
        'dueOn/not_a_day',
        'initiativeId/unknown_choice',
        'pointId/unknown_choice',
        'readers/unknown_choice',
      ],
    });
  });

  it('take the same form twice as one decision, also at the same moment', async () => {
    const both = await Promise.all([write({ ...open, text: 'Én gang.' }, 6), write({ ...open, text: 'Én gang.' }, 6)]);
    const again = await write({ ...open, text: 'Én gang.' }, 6);
    const { text } = await server.askAs(coordinator, { path: written });

    assert.equal(new Set([...both, again].map(({ id }) => id)).size, 1);
    const found = v.parse(meetingDecisions, JSON.parse(text)).decisions.filter((each) => each.text === 'Én gang.');
    assert.equal(found.length, 1);
  });

  it('show whoever corrects one what another coordinator made of it meanwhile', async () => {
    const first = await write({ ...open, text: 'Før.' }, 7);
    const path = decisionPaths.decision(first.id);
    const mine = { version: first.version, raw: { ...open, text: 'Min.' }, lang: 'da' };
    const theirs = { version: first.version, raw: { ...open, text: 'Deres.' }, lang: 'da' };

    const saved = await done(server, changedDecision, { by: 'koordinator-politi', path, body: theirs });
    const met = await done(server, changedDecision, { by: coordinator, path, body: mine });

    assert.deepEqual([saved.kind, saved.decision.text], ['saved', 'Deres.']);
    assert.deepEqual([met.kind, met.decision.text], ['changed_meanwhile', 'Deres.']);
    const insisted = { ...mine, version: met.decision.version };
    const after = await done(server, changedDecision, { by: coordinator, path, body: insisted });
    assert.deepEqual([after.kind, after.decision.text], ['saved', 'Min.']);
  });

  it('keep what those who answer for it say of it, and take it from the open ones once it is done', async () => {
    const decision = await write({ ...open, text: 'Følges op.' }, 8);
    const path = decisionPaths.outcome(decision.id);
    const by = 'stedfortraeder-havnefronten';

    const begun = await done(server, decisionShown, { by, path, body: { state: 'under_way', note: 'Vi har spurgt.' } });
    const over = await done(server, decisionShown, { by, path, body: { state: 'done' } });

    assert.deepEqual([begun.state, begun.isUnderWay, begun.outcome], ['open', true, 'Vi har spurgt.']);
    assert.deepEqual([over.state, over.outcome, over.outcomeBy?.id], ['done', 'Vi har spurgt.', by]);
    const { text } = await server.askAs(by, { path: decisionPaths.open });
    assert.ok(!shownIn(text).includes(decision.id));
    assert.equal(await codeOf('lead of Havnefronten', posted(path, { state: 'dropped' })), '403 not_allowed');
  });

  it('audit what was done by ids alone', async () => {
    const trail = await server.ports.partnerships.auditTrail('tryg-aalborg', 500);
    const about = trail.filter(({ subject }) => subject === made.open?.id);

    assert.deepEqual(
      about.map(({ action, by }) => [action, by]),
      [['decision_written', coordinator]],
    );
  });

  it('know every actor of the table', () => {
    assert.deepEqual([...readers.map(([actor]) => actor), ...outsiders].toSorted(), Object.keys(actors).toSorted());
  });
});

function shownIn(text: string): readonly string[] {
  return v.parse(decisions, JSON.parse(text)).decisions.map(({ id }) => id);
}
