import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { claimDataFolder } from '#bot/demo/launcher/data-folder.ts';

describe('the data folder of a local run', () => {
  let around: string;
  let folder: string;
  beforeEach(() => {
    around = mkdtempSync(path.join(tmpdir(), 'demo-folder-'));
    folder = path.join(around, 'data');
  });
  afterEach(() => rmSync(around, { recursive: true }));

  it('is made where there is none, and taken again after it was let go', () => {
    claimDataFolder(folder, false).release();

    claimDataFolder(folder, false).release();

    assert.deepEqual(readdirSync(folder), ['.tryg-overblik']);
  });

  it('keeps a second copy out while the first one lives', () => {
    claimDataFolder(folder, false);

    assert.throws(() => claimDataFolder(folder, false), new RegExp(`process ${process.pid}`));
  });

  it('is taken over from a copy that was killed', () => {
    const gone = spawnSync(process.execPath, ['--version']).pid;
    claimDataFolder(folder, false);
    writeFileSync(path.join(folder, 'running.pid'), String(gone));

    claimDataFolder(folder, false).release();

    assert.equal(existsSync(path.join(folder, 'running.pid')), false);
  });

  it('is left alone where it holds what is not ours', () => {
    mkdirSync(folder);
    writeFileSync(path.join(folder, 'thesis.docx'), '');

    assert.throws(() => claimDataFolder(folder, true), /not ours/);
    assert.deepEqual(readdirSync(folder), ['thesis.docx']);
  });

  it('is emptied by a reset', () => {
    claimDataFolder(folder, false).release();
    writeFileSync(path.join(folder, 'chat.jsonl'), '{}');

    claimDataFolder(folder, true).release();

    assert.deepEqual(readdirSync(folder), ['.tryg-overblik']);
  });

  it('is refused where nothing can be written', () => {
    writeFileSync(path.join(around, 'file'), '');

    assert.throws(() => claimDataFolder(path.join(around, 'file', 'data'), false), /cannot be written/);
  });
});
