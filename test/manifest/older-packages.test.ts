import assert from 'node:assert/strict';
import { deepLinks } from '#bot/teams/deep-links.ts';
import { readCommand } from '#bot/text/commands.ts';
import { textsByPath } from '#manifest/texts-by-path.ts';
import { type ProductionServer, startProductionServer } from '#test/http/production-server.ts';
import { filledInManifest, readJson } from './package-texts.ts';
import { publishedPackages } from './published-packages.ts';

describe('a package that was handed out', () => {
  let server: ProductionServer;

  before(async () => {
    server = await startProductionServer();
  });

  after(() => server.close());

  for (const { version, entityId, pages, commands } of publishedPackages) {
    it(`goes on finding every page that it leads to: ${version}`, async () => {
      const answers = await Promise.all(pages.map((path) => server.ask({ path })));

      assert.deepEqual(
        answers.map(({ status }, at) => `${pages[at]} ${status}`),
        pages.map((path) => `${path} 200`),
      );
    });

    it(`goes on being understood in the chat, whatever its menu sends: ${version}`, () => {
      assert.deepEqual(
        commands.filter((command) => readCommand(command) === null),
        [],
      );
    });

    it(`has the tab that links in cards lead to: ${version}`, () => {
      assert.ok(deepLinks('an-app').help.startsWith(`https://teams.microsoft.com/l/entity/an-app/${entityId}?`));
    });
  }

  it('is put down with its menus before the manifest changes them under a higher version', () => {
    const newest = publishedPackages.at(-1);
    const texts = textsByPath(filledInManifest());

    assert.equal(texts.version, newest?.version, 'the manifest has a version that is not put down');
    assert.equal(texts['staticTabs[0].entityId'], newest?.entityId);
    assert.deepEqual([...commandsOf('da.json'), ...commandsOf('en.json')], newest?.commands, 'raise the version');
  });
});

function commandsOf(file: string): readonly string[] {
  return Object.entries(textsByPath(readJson(file)))
    .filter(([path]) => /\.commands\[\d+\]\.title$/.test(path))
    .map(([, title]) => title);
}
