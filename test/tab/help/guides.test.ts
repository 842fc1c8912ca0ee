import assert from 'node:assert/strict';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { daGuides } from '#tab/help/da-guides.ts';
import { enGuides } from '#tab/help/en-guides.ts';
import { guideNames, pictureNames } from '#tab/help/guide.ts';
import { guideFiles, guideMarkdown } from '#test/support/guide-markdown.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

describe('the guides', () => {
  for (const name of guideNames) {
    it(`say the same in the tab and in the file for those who have none: ${guideFiles[name]}`, () => {
      const file = readFileSync(`${root}infra/guides/${guideFiles[name]}`, 'utf8');

      assert.equal(file, guideMarkdown(daGuides[name]));
    });

    it(`have at least one picture for each reader in both languages: ${name}`, () => {
      for (const guides of [daGuides, enGuides]) assert.ok(guides[name].parts.some(({ picture }) => picture));
    });
  }

  it('use pictures that are there and small', () => {
    for (const name of pictureNames) {
      const file = `${root}tab/help/pictures/${name}.webp`;

      assert.ok(existsSync(file), name);
      assert.ok(statSync(file).size < 60_000, name);
    }
  });

  it('hold to plain words', () => {
    const said = JSON.stringify(daGuides);

    assert.doesNotMatch(said, /deliverable|stakeholder|owner|deadline|milestone|workflow|dashboard|feedback|!/i);
  });
});
