import assert from 'node:assert/strict';
import type { Fault } from '#bot/demo/connector/faults.ts';
import type { DemoPerson } from '#bot/demo/demo-person.ts';
import { type DemoServer, startDemoServer } from '#test/support/demo-server.ts';
import { aMessage, anInvoke, installedPerson, postedTo, speakAsTeams } from './speak-to-bot.ts';

const list = { verb: 'status.list', cardVersion: 1 };

describe('A card that Teams does not take', () => {
  let server: DemoServer;
  let lead: DemoPerson;

  before(async () => {
    server = await startDemoServer();
    lead = installedPerson(server, 'tovholder-havnefronten');
  });

  afterEach(() => {
    server.demo.faults.next = [];
  });

  after(() => server.close());

  /** Four of the same, of which a second call would meet the next. */
  function meet(fault: Fault): () => number {
    server.demo.faults.next = [fault, fault, fault, fault];
    return () => 4 - server.demo.faults.next.length;
  }

  for (const status of [429, 500, 502, 503, 504]) {
    it(`is posted once, and the turn is an outage (${status})`, async () => {
      const calls = meet({ kind: 'status', status, retryAfterSeconds: 0 });

      const answer = await speakAsTeams(server, aMessage(server, lead, { text: 'status' }));

      assert.equal(calls(), 1);
      assert.equal(answer.status, 503);
      assert.match(answer.text, /^\{"code":"outage","reference":"[0-9a-f]{8}","details":\{\}\}$/);
    });
  }

  it('is posted once where the line breaks', async () => {
    const calls = meet({ kind: 'closed_socket' });

    const answer = await speakAsTeams(server, aMessage(server, lead, { text: 'status' }));

    assert.equal(calls(), 1);
    assert.equal(answer.status, 503);
  });

  it('stands in the chat once where only the answer was lost', async () => {
    const before = postedTo(server, lead).length;
    meet({ kind: 'closed_socket', after: true });

    await speakAsTeams(server, aMessage(server, lead, { text: 'status' }));

    assert.equal(postedTo(server, lead).length, before + 1);
  });

  it('is told of where the button was pressed', async () => {
    const calls = meet({ kind: 'status', status: 502 });

    const answer = await speakAsTeams(server, anInvoke(server, lead, { value: { action: { data: list } } }));

    assert.equal(calls(), 1);
    assert.equal(answer.status, 200);
    assert.deepEqual(JSON.parse(answer.text), {
      statusCode: 200,
      type: 'application/vnd.microsoft.activity.message',
      value: 'Vi kan ikke få fat i det, vi har gemt. Intet af det er gået tabt.',
    });
  });

  it('is a warning in the log, as an outage is', async () => {
    meet({ kind: 'status', status: 502 });
    const before = server.logged.length;

    await speakAsTeams(server, aMessage(server, lead, { text: 'status' }));

    const lines = server.logged.slice(before).join('');
    assert.match(lines, /"level":"warn","event":"outage"/);
    assert.doesNotMatch(lines, /"level":"error"/);
  });
});
