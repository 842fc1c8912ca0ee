import assert from 'node:assert/strict';
import { demoClient } from '#test/support/demo-client.ts';
import { type DemoServer, startDemoServer } from '#test/support/demo-server.ts';
import { roundStory } from './round-story.ts';
import { playWholeRound } from './whole-round-events.ts';

const question = 'Hvornår er beboermødet i Løvvangen?';

describe('The log of a whole round', function () {
  this.timeout(120_000);
  let server: DemoServer;

  before(async () => {
    server = await startDemoServer();
    await server.demo.installForAll();
  });

  after(() => server.close());

  async function judges(): Promise<void> {
    const coordinator = await demoClient(server.origin, 'koordinator-kommune');
    const path = '/api/rounds/2025-2/requests/havnefronten/return?partnership=tryg-aalborg';
    await coordinator.post(path, { version: 99, question });
    await coordinator.post('/api/people/koordinator-kommune/phone?partnership=tryg-aalborg', { phone: '12 34 56 99' });
    await coordinator.post('/api/people/koordinator-kommune/phone?partnership=tryg-aalborg', { phone: 'nej tak' });
    await coordinator.post('/api/rounds?partnership=tryg-aalborg', { name: question, [question]: question });
    await coordinator.get(`/api/rounds/${encodeURIComponent(question)}?partnership=Jens%20Hansen`);
  }

  it('holds ids and codes, and no name, number, text, address or token', async () => {
    server.demo.faults.next = [413, 502].map((status) => ({ kind: 'status', status }));
    await (await demoClient(server.origin, 'koordinator-kommune')).post('/api/rounds/2025-2/remind', {});
    await server.deliver.drain();
    const story = roundStory(server);
    await playWholeRound(server, story);
    await judges();

    const lines = server.logged.map((line): Readonly<Record<string, unknown>> => JSON.parse(line));
    const events = new Set(lines.map(({ event }) => event));
    for (const event of ['notice_failed', 'notice_not_sent', 'request_refused']) assert.ok(events.has(event), event);
    const logged = server.logged.join('');
    for (const person of server.demo.roster.people) {
      assert.ok(!logged.includes(person.name), person.name);
      assert.ok(!logged.includes(person.aadObjectId), person.id);
    }
    assert.doesNotMatch(logged, /Løvvangen|beboermøde|Hvornår|Jens|Hansen|Tre oplæg/i);
    assert.doesNotMatch(logged, /12 34 56|nej tak|\+45/);
    assert.doesNotMatch(logged, /29:|"a:|eyJ|Bearer|https?:\/\//);
  });
});
