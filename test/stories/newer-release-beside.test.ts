import assert from 'node:assert/strict';
import { TableClient } from '@azure/data-tables';
import { auditPath } from '#bot/contract/audit.ts';
import { paths } from '#bot/contract/paths.ts';
import { developmentCredential } from '#bot/demo/azurite.ts';
import { type DemoServer, startDemoServer } from '#test/support/demo-server.ts';
import { partnershipId, type RoundStory, roundStory } from './round-story.ts';

const about = { schema: 1, kind: 'invented', roundId: '2025-2', createdAt: '2025-05-13T06:30:00.000Z' };

/** Work, a notice and an event of kinds that only the newer release knows. */
const newerRows = {
  'due|2025-05-13T06=003A30=003A00.000Z|invented|2025-2|=|=': { ...about, at: '2025-05-13T06:30:00.000Z' },
  'outgoing|invented': {
    ...about,
    intentId: 'invented',
    personId: 'koordinator-politi',
    attempts: 0,
    doubtfulSends: 0,
  },
  'audit|8252868600000|invented': {
    schema: 1,
    at: '2025-05-13T06:30:00.000Z',
    by: 'x',
    action: 'invented',
    subject: 'x',
  },
};

/** What a newer release is taken to do to the store: a property more in each row, and rows of its own. */
async function newerReleaseWrites(client: TableClient): Promise<void> {
  for await (const { partitionKey = '', rowKey = '' } of client.listEntities()) {
    await client.updateEntity({ partitionKey, rowKey, newer: 'ja' }, 'Merge');
  }
  for (const [rowKey, row] of Object.entries(newerRows)) {
    await client.createEntity({ partitionKey: partnershipId, rowKey, ...row });
  }
}

describe('A release whose store a newer one has written to', function () {
  this.timeout(120_000);
  let server: DemoServer;
  let story: RoundStory;
  let client: TableClient;

  before(async () => {
    server = await startDemoServer({ withoutMeetings: true });
    await server.demo.installForAll();
    story = roundStory(server);
    const { endpoint, tablePrefix } = server.tables;
    const options = { allowInsecureConnection: true };
    client = new TableClient(endpoint, `${tablePrefix}Partnership`, developmentCredential(), options);
    await newerReleaseWrites(client);
    await story.inChat('tovholder-havnefronten', (own) => own.say('status'));
    await story.answers('tovholder-havnefronten', 'havnefronten', { health: 'attention', reason: 'Der mangler folk.' });
  });
  after(() => server.close());

  async function dueUntil(day: string): Promise<readonly string[]> {
    const filter = `RowKey ge 'due|' and RowKey lt 'due|${day}'`;
    const keys: string[] = [];
    for await (const { rowKey = '' } of client.listEntities({ queryOptions: { filter } })) keys.push(rowKey);
    return keys;
  }

  it('takes an answer, and shows it to the others', async () => {
    const coordinator = await story.client('koordinator-kommune');

    const { status, body } = await coordinator.get(paths.initiative('havnefronten'));

    assert.equal(status, 200);
    assert.match(JSON.stringify(body), /Der mangler folk\./);
  });

  it('keeps in the rows it changes what the newer one wrote there', async () => {
    const status = await client.getEntity(partnershipId, 'now|initiative|havnefronten|status');

    assert.match(String(status.latest), /"health":"attention"/);
    assert.equal(status.newer, 'ja');
  });

  it('does its own work and leaves to the newer one what only that can do and say', async () => {
    const before = await dueUntil('2025-05-29');

    await server.tick('2025-05-29T12:00:00.000Z');

    assert.ok(before.length > 1, String(before));
    assert.deepEqual(await dueUntil('2025-05-29'), ['due|2025-05-13T06=003A30=003A00.000Z|invented|2025-2|=|=']);
    assert.equal((await client.getEntity(partnershipId, 'outgoing|invented')).kind, 'invented');
    assert.ok(!server.logged.some((line) => line.includes('notice_poisoned')));
  });

  it('shows its events as other ones in the audit trail', async () => {
    const coordinator = await story.client('koordinator-kommune');

    const { status, body } = await coordinator.get(`${auditPath}?action=other_event`);

    assert.equal(status, 200);
    assert.match(JSON.stringify(body), /"action":"other_event"/);
  });
});
