import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

type Ended = { readonly code: number | null; readonly err: string };

/** Runs a command as a process of its own, with this environment and nothing of ours. */
function run(command: 'backup' | 'restore', words: readonly string[], endpoint?: string): Promise<Ended> {
  const script = fileURLToPath(import.meta.resolve(`#bot/${command}.ts`));
  const env = endpoint === undefined ? {} : { TABLES_ENDPOINT: endpoint };
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [script, ...words], { env }, (_error, _out, err) => {
      resolve({ code: child.exitCode, err });
    });
  });
}

const store = 'https://account.table.invalid';

describe('The commands that back up and restore', () => {
  it('say how they are called', async () => {
    const [backup, restore] = await Promise.all([run('backup', ['tryg-by'], store), run('restore', [], store)]);

    assert.deepEqual([backup.code, restore.code], [1, 1]);
    assert.match(backup.err, /npm run backup -- <partnership> <file>/);
    assert.match(restore.err, /npm run restore -- <file>/);
  });

  it('go to no store that is not named, or whose address is not https', async () => {
    const ended = [await run('backup', ['tryg-by', 'x.gz']), await run('restore', ['x.gz'], 'http://account.example')];

    for (const { code, err } of ended) {
      assert.equal(code, 1);
      assert.match(err, /^TABLES_ENDPOINT is missing/);
    }
  });

  it('read the file before anything is asked of the store', async () => {
    const { code, err } = await run('restore', ['package.json', '--hidden', 'README.md'], store);

    assert.equal(code, 1);
    assert.deepEqual(err.trim().split('\n'), [
      'package.json could not be read as a gzip file',
      'README.md could not be read as a gzip file',
    ]);
  });
});
