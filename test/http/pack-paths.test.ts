import assert from 'node:assert/strict';
import * as v from 'valibot';
import { pack, packPaths, packs } from '#bot/contract/packs.ts';
import { problem } from '#bot/contract/problem.ts';
import { type Actor, actors, askAsActor, posted, seedAnotherPartnership } from './actors.ts';
import { type ProductionServer, startProductionServer } from './production-server.ts';

const listed = packPaths.packs('2025-1');

/** Who reads which edition; everybody else in the partnership is told that there is none. */
const readers: readonly (readonly [Actor, readonly number[]])[] = [
  ['coordinator of the municipality', [1, 2, 3]],
  ['coordinator of the police', [1, 2, 3]],
  ['steering group', [1, 2, 3]],
  ['lead of Havnefronten', [1, 3]],
  ['lead of Tryg bydel', [1, 3]],
  ['deputy of Havnefronten', [1, 3]],
  ['communication', [1, 3]],
  ['reader', [1, 3]],
  ['administrator', []],
];

const outsiders = ['somebody unknown', 'member of another partnership', 'somebody from another tenant'] as const;

describe('The paths of meeting packs', () => {
  let server: ProductionServer;

  before(async () => {
    server = await startProductionServer();
    await seedAnotherPartnership(server);
    for (const audience of ['all', 'steering', 'all'] as const) {
      const { status, text } = await asCoordinator(posted(listed, { audience }));
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

  it('number a round’s packs one after the other, whoever they are for', async () => {
    const { text } = await asCoordinator({ path: listed });

    const answer = v.parse(packs, JSON.parse(text));
    assert.deepEqual(
      answer.packs.map(({ number, audience, snapshot }) => [number, audience, snapshot]),
      [
        [1, 'all', 1],
        [2, 'steering', 1],
        [3, 'all', 1],
      ],
    );
  });

  for (const [actor, numbers] of readers) {
    it(`list to ${actor} the packs that are theirs, and hand out those alone`, async () => {
      const { text } = await askAsActor(server, actor, { path: listed });
      const answers = await Promise.all(
        [1, 2, 3].map((number) => codeOf(actor, { path: packPaths.file('2025-1', number, 'json') })),
      );

      assert.deepEqual(
        v.parse(packs, JSON.parse(text)).packs.map(({ number }) => number),
        numbers,
      );
      assert.deepEqual(
        answers,
        [1, 2, 3].map((number) => (numbers.includes(number) ? 'ok' : '404 no_such_pack')),
      );
    });
  }

  it('let coordinators alone make one', async () => {
    const coordinators: readonly Actor[] = ['coordinator of the municipality', 'coordinator of the police'];
    for (const [actor] of readers.filter(([each]) => !coordinators.includes(each))) {
      assert.equal(await codeOf(actor, posted(listed, { audience: 'all' })), '403 not_allowed', actor);
    }
  });

  it('are closed to whom the partnership does not know', async () => {
    for (const actor of outsiders) {
      const answers = [
        await codeOf(actor, { path: listed }),
        await codeOf(actor, { path: packPaths.file('2025-1', 1, 'html') }),
        await codeOf(actor, posted(listed, { audience: 'all' })),
      ];

      const code = actor === 'somebody from another tenant' ? '403 tenant_not_allowed' : '403 unknown_person';
      assert.deepEqual(answers, [code, code, code], actor);
    }
    assert.equal((await server.ask({ path: packPaths.file('2025-1', 1, 'html') })).status, 401);
  });

  it('hand out each format as a file to save, kept nowhere and never shown within our origin', async () => {
    const heads = await Promise.all(
      (['html', 'docx', 'pdf', 'json'] as const).map(async (format) => {
        const { headers } = await asCoordinator({ path: packPaths.file('2025-1', 2, format) });
        assert.equal(headers['x-content-type-options'], 'nosniff');
        assert.equal(headers['cache-control'], 'no-store');
        assert.equal(headers['content-security-policy'], "default-src 'none'; frame-ancestors 'none'");
        return [headers['content-type'], headers['content-disposition']];
      }),
    );

    const name = 'Tryg-Aalborg_moedepakke_2025-1_nr-2_kun-koordinatorer-og-styregruppe';
    assert.deepEqual(heads, [
      ['text/html; charset=utf-8', `attachment; filename="${name}.html"`],
      [
        'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
        `attachment; filename="${name}.docx"`,
      ],
      ['application/pdf', `attachment; filename="${name}.pdf"`],
      ['application/json; charset=utf-8', `attachment; filename="${name}.json"`],
    ]);
  });

  it('give a pack in English where that is asked for', async () => {
    const { text, headers } = await asCoordinator({ path: `${packPaths.file('2025-1', 1, 'html')}&lang=en` });

    assert.match(text, /<html lang="en">/);
    assert.equal(
      headers['content-disposition'],
      'attachment; filename="Tryg-Aalborg_meeting-pack_2025-1_no-1_shared-edition.html"',
    );
  });

  it('refuse what is no pack, no format and no audience', async () => {
    const file = (number: string, query: string) => codeOf('reader', { path: `${listed}/${number}${query}` });

    assert.deepEqual(
      [
        await file('0', '?as=json'),
        await file('1', ''),
        await file('1', '?as=odt'),
        await file('1', '?as=html&lang=de'),
        await file('99', '?as=json'),
        await codeOf('coordinator of the police', posted(listed, { audience: 'own_organisation' })),
        await codeOf('coordinator of the police', posted(packPaths.packs('2025-2'), { audience: 'all' })),
        await codeOf('coordinator of the police', posted(packPaths.packs('1999-1'), { audience: 'all' })),
        await codeOf('reader', { path: packPaths.packs('1999-1') }),
      ],
      [
        '400 invalid_input',
        '400 invalid_input',
        '400 invalid_input',
        '400 invalid_input',
        '404 no_such_pack',
        '400 invalid_input',
        '409 round_not_in_state',
        '404 no_such_round',
        '404 no_such_round',
      ],
    );
  });

  it('audit who made a pack and who took one, by ids alone', async () => {
    await askAsActor(server, 'reader', { path: packPaths.file('2025-1', 1, 'docx') });
    await askAsActor(server, 'reader', { path: packPaths.file('2025-1', 2, 'docx') });

    const trail = await server.ports.partnerships.auditTrail('tryg-aalborg', 500);
    const lines = trail.filter(({ by }) => by === 'laeser-region').map(({ action, subject }) => `${action} ${subject}`);
    assert.equal(lines.filter((line) => line === 'pack_downloaded 2025-1/1/all/docx').length, 1);
    assert.equal(lines.filter((line) => line.includes('2025-1/2')).length, 0);
    assert.deepEqual(
      trail.filter(({ action }) => action === 'pack_made').map(({ by, subject }) => `${by} ${subject}`),
      ['koordinator-politi 2025-1/3/all', 'koordinator-politi 2025-1/2/steering', 'koordinator-politi 2025-1/1/all'],
    );
  });

  it('give two coordinators who make a pack at the same moment a number each', async () => {
    const made = await Promise.all(
      (['coordinator of the municipality', 'coordinator of the police'] as const).map((actor) =>
        askAsActor(server, actor, posted(listed, { audience: 'steering' })),
      ),
    );

    const numbers = made.map(({ text }) => v.parse(pack, JSON.parse(text)).number);
    assert.deepEqual(numbers.toSorted(), [4, 5]);
  });

  it('answer others while packs are being made', async () => {
    const making = ['all', 'steering'].map((audience) => asCoordinator(posted(listed, { audience })));
    const others = await Promise.all(
      ['/healthz', '/healthz', '/healthz'].map((path) => server.ask({ path }).then(({ status }) => status)),
    );

    assert.deepEqual(others, [200, 200, 200]);
    assert.deepEqual(
      (await Promise.all(making)).map(({ status }) => status),
      [200, 200],
    );
  });

  it('know every actor of the table', () => {
    assert.deepEqual([...readers.map(([actor]) => actor), ...outsiders].toSorted(), Object.keys(actors).toSorted());
  });
});
