import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';

type Row = { readonly number: string; readonly cells: readonly string[] };

describe('The threat model', () => {
  const text = readFileSync('infra/guides/trusselsmodel.md', 'utf8');
  const rows = [...text.matchAll(/^\| ([A-Z]\d+) \| (.+) \|$/gm)].map(
    ([, number = '', rest = '']): Row => ({ number, cells: rest.split(' | ') }),
  );
  const threats = rows.filter(({ number }) => !number.startsWith('R'));
  const left = rows.filter(({ number }) => number.startsWith('R'));

  it('covers the bot, the tab, what leaves the house, what runs behind, and what comes from others', () => {
    const kinds = Map.groupBy(threats, ({ number }) => number[0] ?? '');

    assert.deepEqual(
      [...kinds].map(([kind, { length }]) => [kind, length >= 5]),
      [
        ['B', true],
        ['F', true],
        ['I', true],
        ['D', true],
        ['P', true],
      ],
    );
    assert.equal(new Set(rows.map(({ number }) => number)).size, rows.length);
  });

  it('names for each threat a test that there is, or what is left of it', () => {
    const open = threats.filter(({ cells }) => {
      const proof = cells.at(-1) ?? '';
      const tests = [...proof.matchAll(/`(test\/[^`]+)`/g)].map(([, path = '']) => path);
      const rests = [...proof.matchAll(/\bR\d+\b/g)].map(([number]) => number);
      const areThere =
        tests.every((path) => existsSync(path)) && rests.every((number) => left.some((one) => one.number === number));
      return tests.length + rests.length === 0 || !areThere;
    });

    assert.deepEqual(open, []);
  });

  it('names only titles that stand in the test it names', () => {
    const named = [...text.matchAll(/`(test\/[^`]+)` «([^»]+)»/g)].map(([, path = '', title = '']) => ({
      path,
      title,
    }));

    assert.ok(named.length > 20, String(named.length));
    assert.deepEqual(
      named.filter(({ path, title }) => !readFileSync(path, 'utf8').includes(title)),
      [],
    );
  });

  it('says of everything that is left what it costs or would cost to close', () => {
    assert.deepEqual(
      left.filter(({ cells }) => cells.length !== 2 || (cells[1] ?? '').length < 20),
      [],
    );
  });

  it('calls nothing untested without saying so among what is left', () => {
    const untested = threats.filter(({ cells }) => cells.join(' ').includes('**Uprøvet**'));

    assert.deepEqual(
      untested.map(({ cells }) => /^R\d+$/.test(cells.at(-1) ?? '')),
      untested.map(() => true),
    );
  });
});
