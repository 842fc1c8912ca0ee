import assert from 'node:assert/strict';
import type { World } from '#test/http/meeting-secrets.ts';
import { wordsIn } from '#test/support/words-in-answer.ts';
import { everyone, named } from './permission-actors.ts';
import { type Answers, answersTo, type Permission, permissionOf } from './permission-answers.ts';
import { meetingListPermissions } from './permission-meeting-lists.ts';
import { meetingPermissions } from './permission-meetings.ts';
import { paperPermissions } from './permission-papers.ts';
import { partnershipPermissions } from './permission-partnership.ts';
import { roundPermissions } from './permission-rounds.ts';
import { kept, openRoutes, secretReaders } from './permission-secrets.ts';
import { statusPermissions } from './permission-status.ts';
import { permissionWorld } from './permission-world.ts';

const tables = {
  ...statusPermissions,
  ...roundPermissions,
  ...paperPermissions,
  ...meetingPermissions,
  ...meetingListPermissions,
  ...partnershipPermissions,
};
const questions = Object.keys(tables);

describe('The permission matrix', function () {
  // Some two thousand questions.
  this.timeout(300_000);
  const asked = new Map<string, Promise<Answers>>();
  let world: World;

  before(async () => {
    world = await permissionWorld();
  });

  after(() => world.server.close());

  function answersOf(question: string): Promise<Answers> {
    const answers = asked.get(question) ?? answersTo(world.server, question.replace(':yearly', world.yearlyId));
    asked.set(question, answers);
    return answers;
  }

  for (const [question, permission] of Object.entries(tables)) {
    it(`gives of ${question} to each exactly the fields that are theirs`, async () => {
      assert.deepEqual(permissionOf(await answersOf(question)), evened(permission));
    });
  }

  it('asks of every path that can be got, and of every list', () => {
    const isGot = (route: string) => /^(GET \/|POST \/api\/lists\/)/.test(route);
    const { routes } = world.server;
    const answering = new Set(questions.map((question) => routeOf(question, routes)));

    assert.deepEqual(routes.filter((route) => isGot(route) && !answering.has(route)).toSorted(), openRoutes.toSorted());
  });

  it('lets each secret reach those it is for, in the bytes of every answer', async () => {
    const readers = new Map(Object.keys(kept).map((name) => [name, new Set<string>()]));
    const answers: Answers[] = [];
    for (const question of questions) answers.push(await answersOf(question));
    for (const who of everyone) {
      const words = await Promise.all(answers.flatMap((of) => of.get(who) ?? []).map(wordsIn));
      const all = words.join('\n');
      for (const [name, word] of Object.entries(kept)) if (all.includes(word)) readers.get(name)?.add(who);
    }

    assert.deepEqual(
      Object.fromEntries([...readers].map(([name, people]) => [name, named(people) || 'nobody'])),
      secretReaders,
    );
  });

  it('lets nobody’s sign-in, chat address or digest reach anybody', async () => {
    // Who waits is let in by their sign-in. A clock's 29th minute is no address.
    for (const question of questions.filter((each) => each !== 'GET /api/waiting')) {
      for (const { text } of (await answersOf(question)).values()) {
        assert.doesNotMatch(
          text,
          /objectId|tenantId|conversationId|serviceUrl|(?<![:\d])29:|([a-d])\1{7}-0000-4000|digest/i,
          question,
        );
      }
    }
  });
});

/** The route of the router that answers it: the one with the fewest parts left open. */
function routeOf(question: string, routes: readonly string[]): string | undefined {
  const [asked] = question.split('?');
  const fits = (route: string) => new RegExp(`^${route.replaceAll(/:\w+/g, '[^/]+')}$`).test(asked ?? '');
  return routes.filter(fits).toSorted((a, b) => a.split(':').length - b.split(':').length)[0];
}

/** However the table breaks its lines. */
function evened({ given, refused }: Permission): Permission {
  const fields = Object.entries(given).map(([who, of]) => [who, of.replaceAll(/\s+/g, ' ').trim()]);
  return { given: Object.fromEntries(fields), ...(refused && { refused }) };
}
