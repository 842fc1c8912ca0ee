import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';

const folder = 'infra/guides/databeskyttelse';
const papers = globSync(`${folder}/*.md`).toSorted();

describe('The papers for the data protection officers', () => {
  it('are all there, and found from their first page', () => {
    const first = readFileSync(`${folder}/README.md`, 'utf8');
    const others = papers.map((paper) => path.basename(paper)).filter((name) => name !== 'README.md');

    assert.deepEqual(others, [
      'aftale.md',
      'brud.md',
      'dataflow.md',
      'fortegnelse.md',
      'konsekvensanalyse-screening.md',
      'oplysningspligt.md',
      'risikovurdering.md',
      'roller.md',
    ]);
    for (const name of others) assert.ok(first.includes(`](${name})`), name);
  });

  for (const paper of papers) {
    const text = readFileSync(paper, 'utf8');

    it(`say first that they are drafts, and last what is still to be decided by whom: ${path.basename(paper)}`, () => {
      assert.match(text, /^# .+\n\n> \*\*Udkast/);
      assert.match(text.split(/^(?=## )/m).at(-1) ?? '', /^## Det skal besluttes\n\n\| Hvad \| Af hvem \|\n/);
    });
  }
});

describe('What an installation is told', () => {
  for (const file of globSync('infra/**/*.md').toSorted()) {
    it(`names only tests that there are, and leads only to what is there: ${file}`, () => {
      const text = readFileSync(file, 'utf8');
      const tests = [...text.matchAll(/`(test\/[\w./-]+)`/g)].map(([, named = '']) => named);
      const links = [...text.matchAll(/\]\((?!https?:)([^)]+)\)/g)].map(([, target = '']) => target);

      assert.deepEqual(
        tests.filter((named) => !existsSync(named)),
        [],
      );
      assert.deepEqual(
        links.filter((target) => !isThere(file, target)),
        [],
      );
    });
  }
});

describe('The guide to installing it', () => {
  it('says of every value that is to be filled in what it is and where it is found', () => {
    const guide = readFileSync('infra/README.md', 'utf8');
    const valuesIn = (text: string) => [...text.matchAll(/<([A-ZÆØÅ_]+)\d?>/g)].map(([, name = '']) => name);
    const explained = valuesIn(guide.match(/^\| `<.+$/gm)?.join('\n') ?? '');
    const asked = [...new Set(valuesIn(guide))];

    assert.ok(asked.length > 8, asked.join(', '));
    assert.deepEqual(
      asked.filter((name) => !explained.includes(name)),
      [],
    );
  });

  it('says it once', () => {
    const heads = readFileSync('infra/README.md', 'utf8').match(/^\| `<[^|]+/gm) ?? [];

    assert.equal(new Set(heads.map((head) => head.trim())).size, heads.length);
  });
});

/** A file beside the one that leads to it, and its heading where the link names one. */
function isThere(from: string, target: string): boolean {
  const [name = '', heading] = target.split('#');
  const file = name === '' ? from : path.join(path.dirname(from), name);
  if (!existsSync(file)) return false;
  return heading === undefined || headingsOf(readFileSync(file, 'utf8')).includes(heading);
}

/** As GitHub makes an address of a heading. */
function headingsOf(markdown: string): readonly string[] {
  return [...markdown.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}
