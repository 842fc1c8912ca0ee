import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { settingNames } from '#bot/config.ts';

const folder = 'infra/guides';
const installation = readFileSync('infra/README.md', 'utf8');
const plan = readFileSync(`${folder}/proeveplan-to-tenants.md`, 'utf8');
const guides = ['vaert', 'egen-tenant', 'gaest-eller-kun-fane'].map((name) => {
  const file = `organisation-${name}.md`;
  return { name, file, text: readFileSync(`${folder}/${file}`, 'utf8') };
});

describe('the page for each organisation’s own administrator', () => {
  for (const { name, file, text } of guides) {
    it(`says on one page what to do, what to look for, how to stop it and whom to ask: ${file}`, () => {
      const headings = [...text.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);

      assert.ok(headings.includes('Det gør I'));
      assert.deepEqual(headings.slice(-3), ['Se efter', 'Sådan stopper I det', 'Spørg']);
      assert.ok(text.split(/\s+/).length < 700, 'longer than a page');
      assert.ok(installation.includes(`](guides/${file})`), 'not led to');
    });

    it(`has a picture that is described in words and needs no colour: ${file}`, () => {
      const picture = readFileSync(`${folder}/pictures/organisation-${name}.svg`, 'utf8');
      const colours = [...picture.matchAll(/="#([\da-f]+)"/g)].map(([, colour = '']) => colour);

      assert.match(text, new RegExp(`!\\[[^\\]]{40,}\\]\\(pictures/organisation-${name}\\.svg\\)`));
      assert.match(picture, /<title id="t">.+<\/title>\s*<desc id="d">.+<\/desc>/);
      assert.ok(colours.length > 3);
      for (const colour of colours) assert.match(colour, /^(?:([\da-f])\1\1|([\da-f]{2})\2\2)$/);
    });
  }
});

describe('the plan for two real tenants', () => {
  const steps = plan.split(/^## (?=\d)/m).slice(1);

  it('is numbered, and says of each step what is done, expected and seen, and what works without it', () => {
    const numbers = steps.map((step) => Number.parseInt(step, 10));

    assert.deepEqual(numbers, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    for (const step of steps) {
      const parts = [...step.matchAll(/^- \*\*([^*:]+):\*\* (.+)$/gm)].map(([, part]) => part);
      assert.deepEqual(parts, ['Gør', 'Forvent', 'Se i Drift', 'Går det galt', 'Udvejen er prøvet i'], step);
      assert.match(step, /prøvet i:\*\* .*`test\/[\w./-]+\.test\.ts`/);
    }
  });

  it('stands in the guide of installation and in each organisation’s page', () => {
    assert.ok(installation.includes('](guides/proeveplan-to-tenants.md)'));
    for (const { file, text } of guides) assert.ok(text.includes('](proeveplan-to-tenants.md)'), file);
  });

  it('names only lines that the server logs', () => {
    const bot = globSync('bot/**/*.ts').map((path) => readFileSync(path, 'utf8'));
    const named = [...plan.matchAll(/`([a-z]+(?:_[a-z]+)+)`/g)].map(([, name = '']) => name);

    assert.ok(named.length >= 4, named.join());
    for (const name of named) assert.ok(bot.join('\n').includes(`'${name}'`), name);
  });
});

describe('what administrators of several tenants are told', () => {
  for (const { file, text } of [...guides, { file: 'proeveplan-to-tenants.md', text: plan }]) {
    it(`calls pages, buttons and settings what they are called: ${file}`, () => {
      const sources = [...globSync('tab/text/da*.ts'), ...globSync('bot/text/da*.ts')];
      const words = sources.map((path) => readFileSync(path, 'utf8')).join('\n');
      const named = [...text.matchAll(/(?<![\w`<])_([^_\n`]+)_(?!\w)/g)].map(([, name = '']) => name);
      const settings = [...text.matchAll(/`([A-Z]+(?:_[A-Z]+)+)`/g)].map(([, name = '']) => name);

      assert.ok(named.length > 8);
      assert.deepEqual(
        named.filter((name) => !words.includes(name)),
        [],
      );
      for (const name of settings) assert.ok(new Set<string>(settingNames).has(name), name);
    });
  }
});
