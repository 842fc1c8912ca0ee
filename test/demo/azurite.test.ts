import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate, setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { TableClient } from '@azure/data-tables';
import { AzuriteFailure, developmentCredential, startAzurite } from '#bot/demo/azurite.ts';

describe('Azurite as our child', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'azurite-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('keeps what it acknowledged over a stop and a start', async () => {
    const first = await startAzurite(folder);
    await writeOne(first.tablesEndpoint);

    await first.stop();

    assert.equal(await readOne(folder), 'acknowledged');
  });

  it('can be stopped twice', async () => {
    const azurite = await startAzurite(null);

    await Promise.all([azurite.stop(), azurite.stop()]);
    await azurite.stop();

    assert.equal(isAlive(azurite.processId), false);
  });

  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    it(`saves and ends on ${signal}, even when it is sent again and again`, async () => {
      const azurite = await startAzurite(folder);
      await writeOne(azurite.tablesEndpoint);

      while (isAlive(azurite.processId)) {
        process.kill(azurite.processId, signal);
        await setImmediate();
      }
      await azurite.ended;

      assert.equal(await readOne(folder), 'acknowledged');
    });
  }

  it('ends by itself and loses nothing when its owner is killed', async () => {
    const owner = await startOwner(folder);
    await writeOne(owner.tablesEndpoint);

    owner.child.kill('SIGKILL');
    await untilGone(owner.processId);

    assert.equal(await readOne(folder), 'acknowledged');
  });

  it('says which folder cannot be written to', async () => {
    const file = join(folder, 'a-file');
    await writeFile(file, '');

    const starting = startAzurite(join(file, 'data'));

    await assert.rejects(
      starting,
      (thrown) => thrown instanceof AzuriteFailure && thrown.reason === 'folder_not_writable',
    );
  });

  it('says what Azurite printed when it ends before it is up', async () => {
    // Azurite reads its saved tables at the start and gives up on what is not JSON.
    await writeFile(join(folder, '__azurite_db_table__.json'), 'not JSON');

    const starting = startAzurite(folder);

    await assert.rejects(
      starting,
      (thrown) =>
        thrown instanceof AzuriteFailure && thrown.reason === 'ended_early' && thrown.message.includes('JSON'),
    );
  });
});

function tableAt(tablesEndpoint: string): TableClient {
  return new TableClient(tablesEndpoint, 'Kept', developmentCredential(), { allowInsecureConnection: true });
}

async function writeOne(tablesEndpoint: string): Promise<void> {
  const table = tableAt(tablesEndpoint);
  await table.createTable();
  await table.createEntity({ partitionKey: 'p', rowKey: 'r', text: 'acknowledged' });
}

async function readOne(folder: string): Promise<unknown> {
  const azurite = await startAzurite(folder);
  try {
    return (await tableAt(azurite.tablesEndpoint).getEntity('p', 'r')).text;
  } finally {
    await azurite.stop();
  }
}

async function startOwner(folder: string) {
  const file = fileURLToPath(import.meta.resolve('./azurite-owner.ts'));
  const child = spawn(process.execPath, [file, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  const line = await new Promise<string>((resolve) => child.stdout.once('data', (chunk) => resolve(String(chunk))));
  const told: { tablesEndpoint: string; processId: number } = JSON.parse(line);
  return { child, ...told };
}

function isAlive(processId: number): boolean {
  try {
    return process.kill(processId, 0) && !isZombie(processId);
  } catch {
    return false;
  }
}

/** Ended, but not yet collected: in a container nobody may ever collect the child of a killed process. */
function isZombie(processId: number): boolean {
  const file = `/proc/${processId}/stat`;
  return existsSync(file) && readFileSync(file, 'utf8').includes(') Z ');
}

async function untilGone(processId: number): Promise<void> {
  while (isAlive(processId)) await wait(50);
}
