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

    it(`name only tests that there are, and lead only to what is there: ${path.basename(paper)}`, () => {
      const tests = [...text.matchAll(/`(test\/[\w./-]+)`/g)].map(([, file = '']) => file);
      const links = [...text.matchAll(/\]\(([^)#]+)\)/g)].map(([, target = '']) => path.join(folder, target));
      const missing = [...tests, ...links].filter((file) => !existsSync(file));

      assert.deepEqual(missing, []);
    });
  }
});
