import assert from 'node:assert/strict';
import * as v from 'valibot';
import { packEdit, packEdits, packPaths } from '#bot/contract/packs.ts';
import { problem } from '#bot/contract/problem.ts';
import { type Actor, askAsActor, posted, seedAnotherPartnership } from './actors.ts';
import { type ProductionServer, startProductionServer } from './production-server.ts';

const absence = packPaths.edit('2025-1', 'bekymrende-fravaer');
const harbour = packPaths.edit('2025-1', 'havnefronten');
const short = {
  happened: 'Fraværet stiger. Seks skoler er med.',
  recommendation: 'Styregruppen godkender to faste teams.',
};

describe('The meeting edition of an answer', () => {
  let server: ProductionServer;

  beforeEach(async () => {
    server = await startProductionServer();
    await seedAnotherPartnership(server);
  });

  afterEach(() => server.close());

  async function read(actor: Actor, path: string) {
    const { status, text } = await askAsActor(server, actor, { path });
    assert.equal(status, 200, text);
    return v.parse(packEdit, JSON.parse(text));
  }

  async function write(actor: Actor, path: string, body: unknown) {
    const { status, text } = await askAsActor(server, actor, posted(path, body));
    return status === 200 ? 'ok' : `${status} ${v.parse(problem, JSON.parse(text)).code}`;
  }

  it('stands beside the answer, which is never touched', async () => {
    const before = await read('coordinator of the police', absence);

    assert.equal(await write('coordinator of the police', absence, { version: 1, seen: null, texts: short }), 'ok');

    const after = await read('coordinator of the municipality', absence);
    assert.deepEqual(after.original, before.original);
    assert.deepEqual(after.edited, { ...short, consequence: '' });
    assert.equal(after.editedByName, 'Koordinator Politi');
  });

  it('is marked in the pack that is made then, and says nothing of the text it replaced', async () => {
    const { original } = await read('coordinator of the police', absence);
    await write('coordinator of the police', absence, { version: 1, seen: null, texts: short });

    await askAsActor(server, 'coordinator of the police', posted(packPaths.packs('2025-1'), { audience: 'all' }));
    const { text } = await askAsActor(server, 'reader', { path: packPaths.file('2025-1', 1, 'html') });
    const machine = await askAsActor(server, 'reader', { path: packPaths.file('2025-1', 1, 'json') });

    assert.match(text, /Hvad er der sket \(redigeret af koordinator\)/);
    assert.match(text, /Styregruppen godkender to faste teams\.<\/span> \(skrevet af koordinator\)/);
    for (const said of [text, machine.text]) {
      assert.ok(said.includes(short.happened));
      assert.ok(!said.includes(original.happened ?? 'nothing'));
    }
  });

  it('stays out of an edition whose readers may not read the answer', async () => {
    const texts = { happened: 'MARK-edit', recommendation: 'MARK-advice', consequence: 'MARK-after' };
    const path = packPaths.edit('2025-1', 'negativ-social-kontrol');
    assert.equal(await write('coordinator of the municipality', path, { version: 1, seen: null, texts }), 'ok');

    for (const audience of ['all', 'steering']) {
      await askAsActor(server, 'coordinator of the police', posted(packPaths.packs('2025-1'), { audience }));
    }
    const files = await Promise.all(
      [1, 2].map((number) =>
        askAsActor(server, 'coordinator of the police', { path: packPaths.file('2025-1', number, 'json') }),
      ),
    );

    const marks = files.map(({ text }) => new Set(text.match(/MARK-\w+/g)).size);
    assert.deepEqual(marks, [0, 3]);
  });

  it('is shown to coordinators and those who answer for the initiative, and written by coordinators alone', async () => {
    const body = { version: 1, seen: null, texts: { happened: 'Kort.' } };
    const table: readonly (readonly [Actor, string, string])[] = [
      ['coordinator of the municipality', '200', 'ok'],
      ['coordinator of the police', '200', 'ok'],
      ['lead of Havnefronten', '200', '403 not_allowed'],
      ['deputy of Havnefronten', '200', '403 not_allowed'],
      ['lead of Tryg bydel', '404', '403 not_allowed'],
      ['steering group', '404', '403 not_allowed'],
      ['communication', '404', '403 not_allowed'],
      ['reader', '404', '403 not_allowed'],
      ['administrator', '404', '404 no_such_initiative'],
      ['somebody unknown', '403', '403 unknown_person'],
      ['member of another partnership', '403', '403 unknown_person'],
      ['somebody from another tenant', '403', '403 tenant_not_allowed'],
    ];

    for (const [actor, reading, writing] of table) {
      const { status } = await askAsActor(server, actor, { path: harbour });
      assert.deepEqual([String(status), await write(actor, harbour, body)], [reading, writing], actor);
    }
  });

  it('is listed with its answer for those who may see it, and for nobody else', async () => {
    await write('coordinator of the police', absence, { version: 1, seen: null, texts: short });

    const linesFor = async (actor: Actor) => {
      const { text } = await askAsActor(server, actor, { path: packPaths.edits('2025-1') });
      return v.parse(packEdits, JSON.parse(text)).edits;
    };
    const ofCoordinator = await linesFor('coordinator of the municipality');
    const own = await linesFor('lead of Havnefronten');

    assert.deepEqual(
      ofCoordinator.filter(({ state }) => state !== 'none').map((line) => [line.initiativeId, line.editedByName]),
      [['bekymrende-fravaer', 'Koordinator Politi']],
    );
    assert.ok(!ofCoordinator.some(({ initiativeId }) => initiativeId === 'trafiksikkerhed'));
    assert.deepEqual(
      own.map(({ initiativeId, state }) => [initiativeId, state]),
      [['havnefronten', 'none']],
    );
    for (const actor of ['steering group', 'communication', 'reader', 'administrator'] as const) {
      assert.deepEqual(await linesFor(actor), [], actor);
    }
  });

  it('is kept to read where it was written beside another answer, and stands in no pack', async () => {
    const [newest] = await server.ports.partnerships.updates('tryg-aalborg', 'havnefronten', { limit: 1 });
    const { version } = await read('coordinator of the police', harbour);
    const edit = {
      roundId: '2025-1',
      initiativeId: 'havnefronten',
      version: newest?.version ?? 0,
      texts: { happened: 'MARK-other' },
      recommendation: '',
      consequence: '',
      editedById: 'koordinator-politi',
      editedAt: '2025-05-02T08:00:00.000Z',
    };
    await server.ports.records.commit('tryg-aalborg', [{ kind: 'pack_edit', value: edit, tag: null }]);

    const shown = await read('coordinator of the municipality', harbour);
    await askAsActor(server, 'coordinator of the police', posted(packPaths.packs('2025-1'), { audience: 'steering' }));
    const pack = await askAsActor(server, 'coordinator of the police', { path: packPaths.file('2025-1', 1, 'json') });

    assert.notEqual(edit.version, version);
    assert.deepEqual([shown.edited, shown.outdated?.happened, shown.seen], [{}, 'MARK-other', edit.editedAt]);
    assert.ok(!pack.text.includes('MARK-other'));
  });

  it('is not there for a coordinator who may not read the answer', async () => {
    const path = packPaths.edit('2025-1', 'trafiksikkerhed');
    const body = { version: 1, seen: null, texts: { happened: 'Kort.' } };

    assert.equal(await write('coordinator of the municipality', path, body), '404 no_such_initiative');
    assert.equal(await write('coordinator of the police', path, body), 'ok');
  });

  it('is one where the same form is sent twice, and tells those who answer for the initiative once', async () => {
    const body = { version: 1, seen: null, texts: short };

    const answers = await Promise.all([
      write('coordinator of the police', absence, body),
      write('coordinator of the police', absence, body),
    ]);

    const told = (await server.ports.records.deliveries('tryg-aalborg', '2025-1')).filter(
      ({ intent }) => intent.kind === 'text_edited',
    );
    assert.deepEqual(answers, ['ok', 'ok']);
    assert.deepEqual(
      told.map(({ intent }) => intent.recipient),
      [{ kind: 'person', personId: 'tovholder-bekymrende-fravaer' }],
    );
  });

  it('takes no one’s place unseen: whoever comes second is told, and both can be read', async () => {
    const { seen } = await read('coordinator of the police', absence);
    await write('coordinator of the municipality', absence, { version: 1, seen, texts: { happened: 'Den ene.' } });

    const mine = { version: 1, seen, texts: { happened: 'Den anden.' } };
    const refused = await write('coordinator of the police', absence, mine);
    const now = await read('coordinator of the police', absence);
    const again = await write('coordinator of the police', absence, { ...mine, seen: now.seen });

    assert.deepEqual([refused, again], ['409 edited_meanwhile', 'ok']);
    assert.equal(now.edited.happened, 'Den ene.');
  });

  it('holds no CPR number and nothing too long, and says so of every field at once', async () => {
    const texts = { happened: '010190-1234', recommendation: 'x'.repeat(1001), consequence: '' };

    const { status, text } = await askAsActor(
      server,
      'coordinator of the police',
      posted(absence, { version: 1, seen: null, texts }),
    );

    const refused = v.parse(problem, JSON.parse(text));
    assert.deepEqual(
      [status, refused.code, refused.details],
      [400, 'invalid_edit', { problems: ['happened/contains_cpr_number', 'recommendation/too_long'] }],
    );
    assert.equal(await server.ports.records.packEdits('tryg-aalborg', '2025-1').then(({ length }) => length), 0);
  });

  it('is refused before the round was frozen, beside no answer, and beside an answer that is not the newest', async () => {
    const body = { version: 1, seen: null, texts: {} };
    const by = 'coordinator of the police';

    assert.deepEqual(
      [
        await write(by, packPaths.edit('2025-2', 'havnefronten'), body),
        await write(by, packPaths.edit('2025-1', 'tryg-online'), body),
        await write(by, packPaths.edit('2025-1', 'nope'), body),
        await write(by, packPaths.edit('1999-1', 'havnefronten'), body),
        await write(by, harbour, { ...body, version: 2 }),
        await write(by, harbour, { ...body, texts: { health: 'action' } }),
      ],
      [
        '409 round_not_in_state',
        '409 not_answered',
        '404 no_such_initiative',
        '404 no_such_round',
        '409 newer_answer',
        '400 invalid_input',
      ],
    );
  });
});
