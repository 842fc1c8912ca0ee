import assert from 'node:assert/strict';
import * as v from 'valibot';
import { initiativeDetail } from '#bot/contract/initiative-detail.ts';
import { type FetchList, type ListName, listNames, listPath } from '#bot/contract/lists.ts';
import { overview } from '#bot/contract/overview.ts';
import { problem } from '#bot/contract/problem.ts';
import { listFormats } from '#bot/domain/list-format.ts';
import { unzip } from '#test/support/unzip.ts';
import { type Actor, askAsActor, posted, seedAnotherPartnership } from './actors.ts';
import { type Answer, type ProductionServer, startProductionServer } from './production-server.ts';

const members: readonly Actor[] = [
  'coordinator of the municipality',
  'coordinator of the police',
  'lead of Havnefronten',
  'lead of Tryg bydel',
  'deputy of Havnefronten',
  'steering group',
  'communication',
  'reader',
  'administrator',
];

const ofOperators: readonly ListName[] = ['audit', 'sends', 'register'];

/** Their meetings are closed to some: `closed-points.test.ts`. */
const ofMeeting: readonly ListName[] = ['agenda', 'meeting-decisions', 'headcount'];

const operators: readonly Actor[] = ['coordinator of the municipality', 'coordinator of the police', 'administrator'];

describe('The paths of lists as files', () => {
  let server: ProductionServer;

  before(async () => {
    server = await startProductionServer();
    await seedAnotherPartnership(server);
  });

  after(() => server.close());

  const fetched = (actor: Actor, list: ListName, asked: Partial<FetchList> = {}) =>
    askAsActor(server, actor, posted(listPath(list), { as: 'csv', lang: 'da', ...aboutOf(list), ...asked }));

  async function trail() {
    const lines = await server.surroundings.stores.partnerships.auditTrail('tryg-aalborg', 200);
    return lines.filter(({ action }) => action === 'list_fetched').map(({ by, subject }) => `${by} ${subject}`);
  }

  for (const list of listNames.filter((name) => !ofMeeting.includes(name))) {
    it(`hand out ${list} to those to whom its screen is open, and to nobody else`, async () => {
      const open = ofOperators.includes(list) ? operators : members;

      const answers = await Promise.all(
        everybody.map(async (actor) => [actor, answerOf(await fetched(actor, list))] as const),
      );

      assert.deepEqual(
        answers.filter(([, answer]) => answer === '200').map(([actor]) => actor),
        everybody.filter((actor) => open.includes(actor)),
      );
    });
  }

  it('tell whoever may not have it why, and not a stranger whether it is there', async () => {
    assert.equal(answerOf(await fetched('reader', 'audit')), '403 not_allowed');
    assert.equal(answerOf(await fetched('member of another partnership', 'initiatives')), '403 unknown_person');
    assert.equal(answerOf(await fetched('somebody from another tenant', 'initiatives')), '403 tenant_not_allowed');
  });

  for (const format of listFormats) {
    it(`hold in ${format} exactly those texts of an initiative that the screen’s answer holds, for everybody`, async () => {
      const all = textsIn(await historyOnScreen(server, 'coordinator of the police'));
      assert.ok(all.length > 3);
      assert.deepEqual(textsIn(await historyOnScreen(server, 'reader')), []);
      for (const actor of members) {
        const onScreen = textsIn(await historyOnScreen(server, actor));

        const answer = await fetched(actor, 'history', { as: format });

        const file = textOf(answer);
        assert.deepEqual(
          all.filter((text) => file.includes(text)),
          all.filter((text) => onScreen.includes(text)),
          `${actor} as ${format}`,
        );
      }
    });
  }

  it('follow the rows and the order of the screen, and leave out an id that it does not hold', async () => {
    const { text } = await askAsActor(server, 'reader', { path: '/api/overview' });
    const [first, second, third] = v.parse(overview, JSON.parse(text)).initiatives;

    const { text: csv } = await fetched('reader', 'initiatives', {
      ids: [third?.id ?? '', 'no-such', first?.id ?? ''],
    });

    const names = csv.split('\r\n').map((line) => line.split(';')[1]);
    assert.deepEqual(names, ['"Indsats"', `"${third?.name}"`, `"${first?.name}"`, undefined]);
    assert.ok(!csv.includes(second?.name ?? '?'));
  });

  it('say in the file’s name that it holds sample data', async () => {
    const { headers } = await fetched('reader', 'initiatives', { as: 'xlsx' });

    assert.match(
      headers['content-disposition'] ?? '',
      /^attachment; filename="Tryg-Aalborg_Indsatser_\d{4}-\d\d-\d\d_EKSEMPELDATA\.xlsx"$/,
    );
    assert.equal(headers['content-type'], 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
  });

  it('leave a line in the audit trail where texts of restricted visibility go along, and none where all may read it', async () => {
    const before = (await trail()).length;

    await fetched('reader', 'initiatives');
    await fetched('reader', 'meetings');
    await fetched('reader', 'history');
    const unrestricted = (await trail()).length;
    await fetched('steering group', 'history', { as: 'docx' });

    assert.equal(unrestricted, before);
    const after = await trail();
    assert.deepEqual(after.slice(0, after.length - before), ['styregruppe-region history/antiradikalisering/docx']);
  });

  it('refuse a body that asks for something else', async () => {
    const as = (asked: object) =>
      askAsActor(server, 'reader', posted(listPath('initiatives'), { as: 'csv', lang: 'da', ...asked }));

    assert.equal(answerOf(await as({ as: 'exe' })), '400 invalid_input');
    assert.equal(answerOf(await as({ from: '2025-02-30' })), '400 invalid_input');
    assert.equal(answerOf(await fetched('reader', 'history', { about: 'no-such' })), '404 no_such_initiative');
  });
});

const everybody: readonly Actor[] = [
  ...members,
  'somebody unknown',
  'member of another partnership',
  'somebody from another tenant',
];

function aboutOf(list: ListName): Partial<FetchList> {
  if (list === 'grid') return { about: '2025-1' };
  return list === 'history' ? { about: 'antiradikalisering' } : {};
}

function answerOf({ status, text }: Answer): string {
  return status === 200 ? '200' : `${status} ${v.parse(problem, JSON.parse(text)).code}`;
}

async function historyOnScreen(server: ProductionServer, actor: Actor) {
  const { text } = await askAsActor(server, actor, { path: '/api/initiatives/antiradikalisering' });
  return v.parse(initiativeDetail, JSON.parse(text));
}

/** Whatever somebody wrote, longer than a word. */
function textsIn({ updates }: v.InferOutput<typeof initiativeDetail>): readonly string[] {
  const written = updates.flatMap(({ texts }) => (texts === null ? [] : Object.values(texts)));
  return [...new Set(written.filter((text) => typeof text === 'string' && text.length > 12))].map(String);
}

function textOf({ bytes, headers, text }: Answer): string {
  if (headers['content-type']?.startsWith('text/csv')) return text;
  return [...unzip(bytes).values()].join('\n').replace(/<[^>]*>/g, '');
}
