import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

const readme = readFileSync('README.md', 'utf8');
const source = readFileSync('bot/storage/row-keys.ts', 'utf8');

/** The words with which the rows' keys begin; of those under `now` the word after it as well. */
const prefixes = [...source.matchAll(/\bkeyOf\(\s*'([a-z-]+)'(?:,\s*'([a-z-]+)')?/g)].map(([, first = '', second]) =>
  first === 'now' && second ? `now\\|${second}` : first,
);

/** Prefixes as the README writes them in its table: with what follows, or alone. */
const told = new Set([...readme.matchAll(/`((?:now\\\|)?[a-z-]+)(?=`|\\\|)/g)].map(([, prefix = '']) => prefix));

describe('The README’s table of what is stored', () => {
  it('names every kind of row', () => {
    const untold = [...new Set(prefixes)].filter((prefix) => !told.has(prefix));

    assert.ok(prefixes.length > 70, `${prefixes.length} keys were found in the source`);
    assert.deepEqual(untold, []);
  });
});
