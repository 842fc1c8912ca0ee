import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { managingPaths } from '#bot/contract/managing-paths.ts';
import { samplePartnership } from '#bot/demo/sample-partnership.ts';
import { commands } from '#bot/text/commands.ts';
import { returnWithQuestion } from '#bot/use-cases/requests/return-with-question.ts';
import { seedPartnership } from '#bot/use-cases/seed-partnership.ts';
import { extendStrategy } from '#bot/use-cases/strategy/extend-strategy.ts';
import type { DemoClient } from '#test/support/demo-client.ts';
import { type DemoServer, startDemoServer } from '#test/support/demo-server.ts';
import { headingOf, heldBy, pressesOf, summaryOf, wordsOf } from '#test/support/read-card.ts';
import type { Heard } from './heard.ts';
import { type RoundStory, roundStory } from './round-story.ts';

const practiceId = 'practice~tryg-aalborg~00000000-0000-4000-8000-000000000001';
const inPractice = `partnership=${encodeURIComponent(practiceId)}`;
const coordinatorId = 'koordinator-kommune';
const mark = 'PRØVE – det, du skriver her, er kun øvelse';

/** The same people in a practice partnership beside the real one: nobody could tell them apart but by the mark. */
async function seedTwin({ stores, demo }: DemoServer): Promise<void> {
  const { meetings: _, ...sample } = samplePartnership();
  const partnership = { ...sample.partnership, id: practiceId, name: 'PRØVE: Tryg Aalborg', sampleData: false };
  await seedPartnership(stores)({ ...sample, partnership }, demo.now());
}

const isMarked = (card: unknown) => wordsOf(card).startsWith(mark) && summaryOf(card).startsWith('PRØVE: ');
const isUnmarked = (card: unknown) =>
  !JSON.stringify(card).includes('PRØVE') && !JSON.stringify(card).includes('practice~');

describe('A practice partnership beside the real one', function () {
  this.timeout(240_000);
  let server: DemoServer;
  let story: RoundStory;
  let heard: readonly Heard[];

  before(async () => {
    server = await startDemoServer({ withoutMeetings: true });
    await seedTwin(server);
    await server.demo.installForAll();
    story = roundStory(server);
    await story.until('2026-11-23', '09:00');
    await practisesRound(server, story);
    heard = story.heard('2026-11-24');
  });

  after(() => server.close());

  it('says PRØVE on whatever the bot says of it unasked, through a whole round', () => {
    const kinds = new Set(heard.map(({ card }) => headingOf(card)));

    assert.deepEqual(
      heard.filter(({ card }) => !isMarked(card)).map(({ card }) => headingOf(card)),
      [],
    );
    assert.ok(heard.length > 40, String(heard.length));
    for (const kind of ['Tid til status', 'Et spørgsmål til din status', 'En tovholder er ikke nået']) {
      assert.ok(kinds.has(kind), [...kinds].join(' · '));
    }
  });

  for (const personId of [coordinatorId, 'tovholder-havnefronten', 'styregruppe-kommune']) {
    it(`says PRØVE on every card that ${personId} comes to from there, whatever they press`, async () => {
      const seen = await everythingFrom(await story.client(personId), 'prøve ');

      assert.deepEqual(seen.filter((card) => !isMarked(card)).map(wordsOf), []);
      assert.ok(seen.length > 12, String(seen.length));
    });

    it(`says it on none that ${personId} comes to from what is real`, async () => {
      const seen = await everythingFrom(await story.client(personId), '');

      assert.deepEqual(seen.filter((card) => !isUnmarked(card)).map(wordsOf), []);
      assert.ok(seen.length > 12, String(seen.length));
    });
  }

  it('means the real one where none is named, in the chat and in the tab', async () => {
    const lead = await story.client('tovholder-havnefronten');

    const { body } = await lead.get('/api/overview');
    const { body: me } = await lead.get('/api/me');

    assert.equal(Reflect.get(Object(Reflect.get(Object(body), 'partnership')), 'id'), 'tryg-aalborg');
    assert.match(JSON.stringify(me), /"id":"tryg-aalborg".*"id":"practice~/);
  });

  it('keeps what is answered in it out of the real one', async () => {
    const real = await server.stores.partnerships.initiative('tryg-aalborg', 'havnefronten');
    const practised = await server.stores.partnerships.initiative(practiceId, 'havnefronten');

    assert.equal(real?.status.value.latest?.submittedAt.slice(0, 4), '2025');
    assert.equal(practised?.status.value.latest?.submittedAt.slice(0, 10), '2026-12-02');
  });
});

/** A round of practice alone: planned and opened in the tab, answered in the chat, one sent back, closed by the clock. */
async function practisesRound(server: DemoServer, story: RoundStory): Promise<void> {
  const deciding = () => ({ identity: story.identity(coordinatorId), partnershipId: practiceId, at: story.now() });
  await extendStrategy(server.ports)({ ...deciding(), validTo: '2027-12-31' });
  const coordinator = await story.client(coordinatorId);
  const roundId = randomUUID();
  const planned = await coordinator.post(`${managingPaths.rounds}?${inPractice}`, {
    formId: roundId,
    kind: 'ordinary',
    name: 'Øverunde',
    dates: { opensOn: '2026-12-01', dueOn: '2027-01-15', meetingOn: '2027-02-04' },
  });
  assert.equal(planned.status, 200, JSON.stringify(planned.body));
  assert.equal((await coordinator.post(`${managingPaths.decide(roundId, 'open')}?${inPractice}`, {})).status, 200);
  await story.until('2026-12-02', '10:15');
  const receipt = await story.answers('tovholder-havnefronten', 'havnefronten');
  assert.ok(receipt.startsWith(mark), receipt);
  const about = { roundId, initiativeId: 'havnefronten', version: await newestVersion(server) };
  await returnWithQuestion(server.ports)({ ...deciding(), ...about, question: 'Hvor mange vandringer?' });
  await server.deliver.drain();
  await story.until('2027-01-27', '09:00');
}

async function newestVersion({ stores }: DemoServer): Promise<number> {
  const found = await stores.partnerships.initiative(practiceId, 'havnefronten');
  return found?.status.value.latest?.version ?? 0;
}

/** More presses find nothing new. */
const mostPresses = 25;

/** Every card somebody comes to by the bot's own words, and by pressing whatever stands on those cards, twice over. */
async function everythingFrom(person: DemoClient, before: string): Promise<readonly unknown[]> {
  const seen: unknown[] = [];
  const pressed = new Set<string>();
  const posted = async (act: () => Promise<unknown>) => {
    const known = (await person.cards()).length;
    const answer = await act();
    seen.push(...(await person.cards()).slice(known), ...(isCard(answer) ? [answer] : []));
  };
  for (const { words } of commands) await posted(() => person.say(`${before}${words[0]}`));
  for (let n = 0; n < seen.length && pressed.size < mostPresses; n += 1) {
    const card = seen[n];
    for (const data of pressesOf(card)) {
      const key = JSON.stringify({ ...data, formId: '', seen: '' });
      if (pressed.has(key) || pressed.size >= mostPresses) continue;
      pressed.add(key);
      await posted(async () => (await person.press({ ...heldBy(card), ...data })).value);
    }
  }
  return seen;
}

function isCard(answer: unknown): boolean {
  return typeof answer === 'object' && answer !== null && Reflect.get(answer, 'type') === 'AdaptiveCard';
}
