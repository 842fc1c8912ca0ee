import assert from 'node:assert/strict';
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as v from 'valibot';
import { initiativeDetail } from '#bot/contract/initiative-detail.ts';
import { type Azurite, startAzurite } from '#bot/demo/azurite.ts';
import { type DemoClient, demoClient } from '#test/support/demo-client.ts';
import { freePort } from '#test/support/demo-server.ts';
import { dataOf, wordsOf } from '#test/support/read-card.ts';

const serverFile = path.join(import.meta.dirname, '..', '..', 'bot', 'demo', 'serve.ts');

const answer = {
  happened: 'To beboermøder i Løvvangen. 60 deltog.',
  health: 'on_track',
  nextSteps: 'Et nyt møde efter sommerferien.',
  help: 'none',
  visibility: 'all',
  confirmed: 'true',
};

/** Ten leads of ten initiatives, each with the number of versions the sample data begins with. */
const leads = [
  { person: 'tovholder-tryg-bydel', initiative: 'tryg-bydel', before: 1 },
  { person: 'tovholder-patientens-team', initiative: 'patientens-team', before: 1 },
  { person: 'tovholder-aalborg-fri-tid', initiative: 'aalborg-fri-tid', before: 2 },
  { person: 'tovholder-trygt-natteliv', initiative: 'trygt-natteliv', before: 1 },
  { person: 'tovholder-forebyggelsesseminarer', initiative: 'forebyggelsesseminarer', before: 1 },
  { person: 'tovholder-bekymrende-fravaer', initiative: 'bekymrende-fravaer', before: 1 },
  { person: 'tovholder-havnefronten', initiative: 'havnefronten', before: 2 },
  { person: 'tovholder-tryghedsvandringer', initiative: 'tryghedsvandringer', before: 1 },
  { person: 'tovholder-demensindsatser', initiative: 'demensindsatser', before: 1 },
  { person: 'tovholder-negativ-social-kontrol', initiative: 'negativ-social-kontrol', before: 1 },
];

describe('The server is killed while the store lives on', function () {
  this.timeout(60_000);
  let azurite: Azurite;
  let dataDir: string;
  let port: number;
  let server: ChildProcess;

  beforeEach(async () => {
    azurite = await startAzurite(null);
    dataDir = await mkdtemp(path.join(tmpdir(), 'tryg-overblik-'));
    port = await freePort();
    server = await startServer();
  });

  afterEach(async () => {
    await kill();
    await azurite.stop();
    await rm(dataDir, { recursive: true, force: true });
  });

  const startServer = async () => {
    const services = ['--tables', azurite.tablesEndpoint, '--queues', azurite.queuesEndpoint];
    const flags = ['--port', String(port), '--data-dir', dataDir, ...services];
    const child = fork(serverFile, flags, { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
    const [message] = await Promise.race([once(child, 'message'), once(child, 'exit')]);
    assert.equal(message, 'listening');
    return child;
  };
  /** As `kill -9` does: nothing of the process gets to run again. */
  const kill = async () => {
    if (server.exitCode !== null || server.signalCode !== null) return;
    server.kill('SIGKILL');
    await once(server, 'exit');
  };
  const client = (person: string) => demoClient(`http://127.0.0.1:${port}`, person);
  const historyOf = async (initiative: string) => {
    const coordinator = await client('koordinator-kommune');
    const { body } = await coordinator.get(`/api/initiatives/${initiative}?partnership=tryg-aalborg`);
    return v.parse(initiativeDetail, body).updates;
  };
  /** What the send button of a fresh form sends, with the answer typed in. */
  const filledForm = async (lead: DemoClient, initiative: string) => {
    await lead.say('status');
    await lead.press(dataOf((await lead.cards()).at(-1), 'status.open', initiative));
    const fields = dataOf((await lead.cards()).at(-1), 'status.submit');
    // One of them is asked about a decision as well.
    return { ...fields, ...answer, ...('followUp1Id' in fields ? { followUp1: 'under_way' } : {}) };
  };

  it('right after the receipt: the update is there when it starts again, and sending once more adds none', async () => {
    const lead = await client('tovholder-tryg-bydel');
    const submit = await filledForm(lead, 'tryg-bydel');

    const receipt = await lead.press(submit);
    await kill();
    server = await startServer();
    const history = await historyOf('tryg-bydel');
    const again = await lead.press(submit);

    assert.match(wordsOf(receipt.value), /Sendt/);
    assert.deepEqual(
      history.map(({ version, texts }) => [version, texts?.happened?.slice(0, 14)]),
      [
        [2, 'To beboermøder'],
        [1, 'Der er holdt I'],
      ],
    );
    assert.match(wordsOf(again.value), /Version 2/);
    assert.equal((await historyOf('tryg-bydel')).length, 2);
  });

  it('in the middle of twenty submits: all that were acknowledged are there, and none is there twice', async () => {
    const forms = await Promise.all(
      leads.map(async ({ person, initiative }) => {
        const lead = await client(person);
        return { lead, initiative, submit: await filledForm(lead, initiative) };
      }),
    );
    const acknowledged = new Set<string>();
    let killing: Promise<void> | null = null;
    const send = async ({ lead, initiative, submit }: (typeof forms)[number]) => {
      // Whose answer never came was told nothing.
      const answered = await lead.press(submit).catch(() => null);
      if (answered && /Sendt/.test(wordsOf(answered.value))) acknowledged.add(initiative);
      if (acknowledged.size >= 3) killing ??= kill();
    };

    await Promise.all([...forms, ...forms].map(send));
    await killing;
    assert.ok(acknowledged.size >= 3);
    server = await startServer();

    for (const { initiative, before } of leads) {
      const count = (await historyOf(initiative)).length;
      if (acknowledged.has(initiative)) assert.equal(count, before + 1, initiative);
      else assert.ok(count === before || count === before + 1, `${initiative}: ${count}`);
    }
    for (const { lead, submit } of forms) assert.match(wordsOf((await lead.press(submit)).value), /Sendt/);
    for (const { initiative, before } of leads) {
      assert.equal((await historyOf(initiative)).length, before + 1, initiative);
    }
  });
});
