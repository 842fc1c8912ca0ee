import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { teamsDarkTheme, teamsHighContrastTheme, teamsLightTheme } from '@fluentui/tokens';

const dist = path.resolve(import.meta.dirname, '../../../tab/dist');
const read = (name: string) => readFileSync(path.join(dist, name), 'utf8');

/** Everything a page makes the browser fetch before anybody has pressed anything. */
function loadedBy(page: string): readonly string[] {
  const named = [...read(page).matchAll(/(?:src|href)="\/tab\/([^"]+)"/g)].map(([, name]) => name ?? '');
  return [...new Set(named)];
}

describe('the first load', () => {
  for (const page of ['index.da.system.html', 'channel.en.dark.html']) {
    it(`is at most 105 kB as it is sent: ${page}`, () => {
      const sizes = [page, ...loadedBy(page)].map((name) => statSync(path.join(dist, `${name}.br`)).size);

      const bytes = sizes.reduce((sum, size) => sum + size, 0);

      assert.ok(bytes <= 105_000, `${bytes} bytes: ${sizes.join(' + ')}`);
    });
  }

  it('holds no chart, editor or report, and of teams-js and React one copy', () => {
    const names = loadedBy('index.da.system.html').map((name) => name.replace(/-[\w-]{8}\./, '.'));

    assert.deepEqual(names.toSorted(), [
      'assets/index.js',
      'assets/mount.js',
      'assets/page.css',
      'assets/react.js',
      'assets/rolldown-runtime.js',
      'assets/start.js',
      'assets/tab.css',
      'assets/tab.js',
    ]);
  });

  it('holds nothing of the pages that are opened later', () => {
    const code = loadedBy('index.da.system.html')
      .filter((name) => name.endsWith('.js'))
      .map(read)
      .join('\n');

    for (const word of ['recharts', 'Dagsorden', 'Gem kladde', 'Revisionsspor', 'registerOnRemoveHandler(t']) {
      assert.equal(code.includes(word), false, word);
    }
  });

  it('runs no script that stands in the page itself', () => {
    for (const page of ['index.da.system.html', 'configure.en.contrast.html', 'remove.da.dark.html']) {
      assert.doesNotMatch(read(page), /<script(?![^>]*\ssrc=)|<style|\sstyle=|\son\w+=/);
    }
  });
});

describe('the shell in the built pages', () => {
  for (const [language, loading] of [
    ['da', 'Henter overblikket'],
    ['en', 'Loading the overview'],
  ] as const) {
    it(`stands there before any script has run: ${language}`, () => {
      const page = read(`index.${language}.dark.html`);

      assert.match(page, new RegExp(`<html lang="${language}" data-shell="tab" data-theme="dark">`));
      assert.match(
        page,
        new RegExp(`<div id="root"><div class="shell-pages"></div><main class="shell" aria-busy="true">.*${loading}`),
      );
    });
  }

  it('has no row of pages in a channel, where there is none', () => {
    assert.doesNotMatch(read('channel.da.default.html'), /shell-pages/);
  });

  it('has the themes’ own colours', () => {
    const css = readFileSync(path.resolve(dist, '../page.css'), 'utf8');
    const named = {
      ground: 'colorNeutralBackground2',
      bar: 'colorNeutralBackground1',
      text: 'colorNeutralForeground1',
      quiet: 'colorNeutralForeground2',
      row: 'colorNeutralStencil1',
      edge: 'colorNeutralStroke2',
    } as const;
    for (const [name, token] of Object.entries(named)) {
      assert.ok(
        css.includes(`--shell-${name}: light-dark(${teamsLightTheme[token]}, ${teamsDarkTheme[token]});`),
        name,
      );
      // There the outline's rows are lines: filled, they would shine.
      if (name !== 'row') assert.ok(css.includes(`--shell-${name}: ${teamsHighContrastTheme[token]};`), name);
    }
  });
});
