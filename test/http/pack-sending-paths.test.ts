import assert from 'node:assert/strict';
import * as v from 'valibot';
import { packDownloads, packPaths, packSent, packs as packsShown } from '#bot/contract/packs.ts';
import { problem } from '#bot/contract/problem.ts';
import type { PackFormat } from '#bot/domain/pack.ts';
import type { Change } from '#bot/use-cases/records.ts';
import { aPoint } from '#test/support/agenda-builders.ts';
import { aDecision, aMeeting } from '#test/support/meeting-builders.ts';
import { readPdf } from '#test/support/read-pdf.ts';
import { unzip } from '#test/support/unzip.ts';
import { type Actor, actors, askAsActor, posted, seedAnotherPartnership } from './actors.ts';
import { type ProductionServer, startProductionServer } from './production-server.ts';

const packs = packPaths.packs('2025-1');
const partnershipId = 'tryg-aalborg';

const meeting = aMeeting({ id: 'm-1', date: '2025-06-18', roundId: '2025-1', place: 'MARK-place' });
const points = [
  aPoint({ id: 'p-1', meetingId: 'm-1', group: 'steering', title: 'MARK-open', text: '', closedTo: null }),
  aPoint({ id: 'p-2', meetingId: 'm-1', group: 'steering', title: 'MARK-closed', closedTo: ['styregruppe-region'] }),
];
const decided = [
  aDecision({ id: '2025-02-05-1', text: 'MARK-everybody', readers: 'all', responsibleId: null }),
  aDecision({ id: '2025-02-05-2', text: 'MARK-steering', readers: 'group', responsibleId: null }),
  aDecision({ id: '2025-02-05-3', text: 'MARK-leads', readers: 'group', group: 'lead', responsibleId: null }),
  aDecision({ id: '2025-02-05-4', text: 'MARK-secret', closedTo: ['styregruppe-region'], responsibleId: null }),
  aDecision({ id: '2025-02-05-5', text: 'MARK-done', readers: 'all', state: 'done', responsibleId: null }),
];

describe('A meeting pack that is sent', () => {
  let server: ProductionServer;

  before(async () => {
    server = await startProductionServer();
    await seedAnotherPartnership(server);
    const changes: readonly Change[] = [
      { kind: 'meeting', value: meeting, before: null, tag: null },
      ...points.map((value) => ({ kind: 'agenda_point', value, tag: null }) as const),
      ...decided.map((value) => ({ kind: 'decision', value, before: null, tag: null }) as const),
    ];
    assert.equal(await server.ports.records.commit(partnershipId, changes), 'committed');
    for (const audience of ['all', 'steering', 'all']) {
      const { status, text } = await asCoordinator(posted(packs, { audience }));
      assert.equal(status, 200, text);
    }
  });

  after(() => server.close());

  function asCoordinator(question: Parameters<typeof askAsActor>[2]) {
    return askAsActor(server, 'coordinator of the police', question);
  }

  async function codeOf(actor: Actor, question: Parameters<typeof askAsActor>[2]) {
    const { status, text } = await askAsActor(server, actor, question);
    return status === 200 ? 'ok' : `${status} ${v.parse(problem, JSON.parse(text)).code}`;
  }

  /** The marks in one file as one person gets it. */
  async function marksIn(actor: Actor, number: number, format: PackFormat) {
    const who = actors[actor];
    assert.ok(typeof who === 'string');
    const person = server.surroundings.demo.roster.person(who);
    assert.ok(person);
    const token = await server.surroundings.demo.issuer.signTabToken(person);
    const path = `${packPaths.file('2025-1', number, format)}&partnership=${partnershipId}`;
    const answer = await fetch(`http://127.0.0.1:${server.port}${path}`, {
      headers: { authorization: `Bearer ${token}` },
    });
    assert.equal(answer.status, 200);
    const bytes = new Uint8Array(await answer.arrayBuffer());
    const said = format === 'docx' ? [...unzip(bytes).values()].join('\n') : await textOf(bytes, format);
    return [...new Set(said.match(/MARK-[a-z]+/g))].toSorted();
  }

  async function textOf(bytes: Uint8Array, format: PackFormat) {
    return format === 'pdf' ? (await readPdf(bytes)).text : new TextDecoder().decode(bytes);
  }

  const everybody = ['MARK-everybody'];
  const group = ['MARK-everybody', 'MARK-open', 'MARK-place'];
  const table: readonly (readonly [Actor, number, readonly string[]])[] = [
    ['coordinator of the municipality', 3, group],
    ['steering group', 3, group],
    ['lead of Havnefronten', 3, everybody],
    ['deputy of Havnefronten', 3, everybody],
    ['communication', 3, everybody],
    ['reader', 3, everybody],
    ['coordinator of the police', 2, [...group, 'MARK-steering']],
    ['steering group', 2, [...group, 'MARK-steering']],
  ];

  for (const [actor, number, marks] of table) {
    it(`holds for ${actor} in pack ${number} what is theirs, and in no format anything else`, async () => {
      for (const format of ['html', 'docx', 'pdf', 'json'] as const) {
        assert.deepEqual(await marksIn(actor, number, format), marks.toSorted(), format);
      }
    });
  }

  it('goes to the people of its meeting, once each, however often and by however many it is sent', async () => {
    const answers = await Promise.all(
      (['coordinator of the police', 'coordinator of the municipality'] as const).map(async (actor) => {
        const { text } = await askAsActor(server, actor, posted(packPaths.sending('2025-1', 3), {}));
        return v.parse(packSent, JSON.parse(text));
      }),
    );
    const again = await asCoordinator(posted(packPaths.sending('2025-1', 3), {}));

    assert.equal(
      answers.reduce((sum, { sent }) => sum + sent, 0),
      3,
    );
    assert.deepEqual(v.parse(packSent, JSON.parse(again.text)), { sent: 0, before: 3 });
    const deliveries = await server.ports.records.deliveries(partnershipId, '2025-1');
    assert.deepEqual(
      deliveries
        .flatMap(({ intent }) =>
          intent.kind === 'pack_sent' && intent.recipient.kind === 'person' ? [intent.recipient.personId] : [],
        )
        .toSorted(),
      ['styregruppe-kommune', 'styregruppe-politi', 'styregruppe-region'],
    );
  });

  it('is sent by coordinators alone, while no newer one has taken its place', async () => {
    const send = (number: number) => posted(packPaths.sending('2025-1', number), {});

    assert.deepEqual(
      [
        await codeOf('steering group', send(3)),
        await codeOf('lead of Havnefronten', send(3)),
        await codeOf('administrator', send(3)),
        await codeOf('member of another partnership', send(3)),
        await codeOf('coordinator of the police', send(1)),
        await codeOf('coordinator of the police', send(99)),
      ],
      [
        '403 not_allowed',
        '403 not_allowed',
        '403 not_allowed',
        '403 unknown_person',
        '409 newer_pack',
        '404 no_such_pack',
      ],
    );
  });

  it('tells coordinators alone who was sent it and who has taken it', async () => {
    await askAsActor(server, 'steering group', { path: packPaths.file('2025-1', 3, 'pdf') });
    await askAsActor(server, 'steering group', { path: packPaths.file('2025-1', 3, 'pdf') });
    const path = packPaths.downloads('2025-1', 3);

    const { text } = await asCoordinator({ path });

    const { readers } = v.parse(packDownloads, JSON.parse(text));
    const region = readers.find(({ personId }) => personId === 'styregruppe-region');
    assert.deepEqual([region?.isRecipient, region?.isSent], [true, true]);
    assert.equal(region?.downloads.filter(({ format }) => format === 'pdf').length, 1);
    assert.equal(readers.find(({ personId }) => personId === 'laeser-region')?.isSent, false);
    assert.deepEqual(
      [await codeOf('steering group', { path }), await codeOf('administrator', { path })],
      ['403 not_allowed', '403 not_allowed'],
    );
  });

  it('is made once where the same press comes twice, or two press at once', async () => {
    const press = posted(packs, { audience: 'steering', number: 4 });

    const numbers = await Promise.all(
      (['coordinator of the police', 'coordinator of the police', 'coordinator of the municipality'] as const).map(
        async (actor) => JSON.parse((await askAsActor(server, actor, press)).text).number,
      ),
    );

    assert.deepEqual(numbers, [4, 4, 4]);
  });

  it('is made once also where another edition took its number meanwhile', async () => {
    const { text } = await asCoordinator({ path: packs });
    const number = v.parse(packsShown, JSON.parse(text)).packs.length + 1;
    const press = async (audience: 'all' | 'steering') =>
      JSON.parse((await asCoordinator(posted(packs, { audience, number }))).text).number;

    const made = [await press('all'), await press('steering'), await press('steering'), await press('all')];

    assert.deepEqual(made, [number, number + 1, number + 1, number]);
  });

  it('is for no meeting where that is asked for, and for none that is not there', async () => {
    const made = await asCoordinator(posted(packs, { audience: 'all', meetingId: null }));
    const { text } = await asCoordinator({ path: packPaths.file('2025-1', JSON.parse(made.text).number, 'json') });

    assert.equal(JSON.parse(text).meeting, null);
    assert.equal(
      await codeOf('coordinator of the police', posted(packs, { audience: 'all', meetingId: 'nope' })),
      '404 no_such_meeting',
    );
  });
});
