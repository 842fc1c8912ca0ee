import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('../bot/require-node-24.js', import.meta.url));

/** Runs the check as if an older Node did. */
function runOn(version: string) {
  const pretend = `Object.defineProperty(process.versions, 'node', { value: '${version}' }); await import(process.argv[1]);`;
  return spawnSync(process.execPath, ['--input-type=module', '--eval', pretend, script], { encoding: 'utf8' });
}

describe('The check of the running Node', () => {
  it('says in both languages what to do on a Node that is too old, and stops', () => {
    const { status, stderr } = runOn('20.20.2');

    assert.equal(status, 1);
    assert.match(stderr, /This needs Node 24, and Node 20\.20\.2 is running/);
    assert.match(stderr, /Kør "npm ci" uden --ignore-scripts/);
  });

  it('says nothing on Node 24', () => {
    const { status, stderr } = runOn('24.21.0');

    assert.equal(status, 0);
    assert.equal(stderr, '');
  });
});
