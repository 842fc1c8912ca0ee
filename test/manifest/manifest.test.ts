import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import * as v from 'valibot';
import { commands } from '#bot/text/commands.ts';
import { problemsBySchema } from '#manifest/check-package.ts';
import { textsByPath } from '#manifest/texts-by-path.ts';
import { exampleSettings, filledInManifest, readJson } from './package-texts.ts';

const APP_ID = '11111111-2222-4333-8444-555555555555';

describe('the Teams manifest', () => {
  it("is valid against Microsoft's schema 1.26 once it is filled in", () => {
    assert.deepEqual(problemsBySchema('MicrosoftTeams.schema.json', filledInManifest()), []);
  });

  it('is refused by that schema when a field is misspelled, so the check above can fail', () => {
    const misspelled = { ...v.parse(v.looseObject({}), filledInManifest()), supportsChannelFeature: 'tier1' };

    const problems = problemsBySchema('MicrosoftTeams.schema.json', misspelled);

    assert.deepEqual(problems, ['must NOT have additional properties']);
  });

  it('asks an installation for its app id, its domain and its publisher, and for nothing else', () => {
    const template = JSON.stringify(readJson('manifest.json'));
    const asked = new Set([...template.matchAll(/\$\{\{(\w+)\}\}/g)].map((match) => match[1]));

    assert.deepEqual([...asked].toSorted(), Object.keys(exampleSettings).toSorted());
  });

  it('uses one id for the app, the bot and the sign-in', () => {
    const texts = textsByPath(filledInManifest());

    assert.equal(texts.id, APP_ID);
    assert.equal(texts['bots[0].botId'], APP_ID);
    assert.equal(texts['webApplicationInfo.id'], APP_ID);
    assert.equal(texts['webApplicationInfo.resource'], `api://overblik.example.org/botid-${APP_ID}`);
  });

  it("leads to pages of the product's own domain alone, over https", () => {
    const { $schema: _, ...texts } = textsByPath(filledInManifest());
    const addresses = Object.values(texts).filter((text) => /^https?:/.test(text));

    assert.deepEqual(addresses.toSorted(), [
      'https://overblik.example.org/about',
      'https://overblik.example.org/privacy',
      'https://overblik.example.org/tab/',
      'https://overblik.example.org/tab/?locale={locale}&theme={theme}',
      'https://overblik.example.org/tab/configure?locale={locale}&theme={theme}',
      'https://overblik.example.org/terms',
    ]);
    assert.equal(texts['validDomains[0]'], 'overblik.example.org');
    assert.equal(texts['validDomains[1]'], undefined);
  });

  it('offers the bot and the tab to each person and in every kind of channel', () => {
    const texts = textsByPath(filledInManifest());

    assert.equal(texts['bots[0].scopes[0]'], 'personal');
    assert.equal(texts['bots[0].scopes[1]'], 'team');
    assert.equal(texts['staticTabs[0].entityId'], 'overblik');
    assert.equal(texts['configurableTabs[0].scopes[0]'], 'team');
    assert.equal(texts['configurableTabs[0].context[0]'], 'channelTab');
    assert.equal(texts.supportsChannelFeatures, 'tier1');
  });

  it('offers the tab, and not the bot, to meetings: beside the call there is less room than the tab needs', () => {
    const texts = textsByPath(filledInManifest());
    const contexts = Object.entries(texts).filter(([path]) => path.startsWith('configurableTabs[0].context['));

    assert.deepEqual(
      contexts.map(([, context]) => context),
      ['channelTab', 'meetingChatTab', 'meetingDetailsTab'],
    );
    assert.equal(texts['configurableTabs[0].scopes[1]'], 'groupChat');
    assert.equal(texts['bots[0].scopes[2]'], undefined);
    assert.equal(texts['defaultGroupCapability.meetings'], 'tab');
  });

  it('offers its commands in personal chats alone: in a channel everybody would read the answers', () => {
    const texts = textsByPath(filledInManifest());

    assert.equal(texts['bots[0].commandLists[0].scopes[0]'], 'personal');
    assert.equal(texts['bots[0].commandLists[0].scopes[1]'], undefined);
    assert.equal(texts['bots[0].commandLists[1].scopes[0]'], undefined);
  });

  it('asks a tenant for no permission beyond who the person is', () => {
    const manifest = v.parse(v.looseObject({ permissions: v.array(v.string()) }), filledInManifest());

    assert.deepEqual(manifest.permissions, ['identity']);
    assert.equal('authorization' in manifest, false);
    assert.equal('devicePermissions' in manifest, false);
  });

  it('points at files that lie beside it', () => {
    const texts = textsByPath(filledInManifest());
    const files = [
      texts['icons.color'],
      texts['icons.outline'],
      texts['localizationInfo.defaultLanguageFile'],
      texts['localizationInfo.additionalLanguages[0].file'],
    ];

    assert.deepEqual(files, ['color.png', 'outline.png', 'da.json', 'en.json']);
    for (const file of files) assert.ok(existsSync(new URL(`../../manifest/${file}`, import.meta.url)), file);
  });
});

describe('the languages of the Teams package', () => {
  for (const file of ['da.json', 'en.json']) {
    it(`${file} is valid against Microsoft's localisation schema`, () => {
      assert.deepEqual(problemsBySchema('MicrosoftTeams.Localization.schema.json', readJson(file)), []);
    });
  }

  it('says everything that can be translated in both languages', () => {
    const translatable = translatablePaths();

    assert.deepEqual(keysOf('da.json'), translatable);
    assert.deepEqual(keysOf('en.json'), translatable);
    assert.ok(translatable.length >= 15);
  });

  it('says in da.json what the manifest itself says', () => {
    const texts = textsByPath(filledInManifest());
    const danish = wordsOf('da.json');

    for (const [path, words] of Object.entries(danish)) assert.equal(texts[path], words, path);
  });

  for (const [file, language] of [
    ['da.json', 'da'],
    ['en.json', 'en'],
  ] as const) {
    it(`offers in ${file} the commands that the bot understands, in its own order and words`, () => {
      const words = wordsOf(file);
      const offered = commands.flatMap(({ menu }) => (menu ? [menu[language]] : []));

      const expected = offered.flatMap(({ title, description }, at) => [
        [`bots[0].commandLists[0].commands[${at}].title`, title],
        [`bots[0].commandLists[0].commands[${at}].description`, description],
      ]);
      const actual = Object.entries(words).filter(([path]) => path.startsWith('bots[0]'));

      assert.deepEqual(Object.fromEntries(actual), Object.fromEntries(expected));
    });
  }

  it('offers commands that the bot understands whatever the language of Teams', () => {
    const understood = commands.flatMap(({ words }) => words);
    const offered = commands.flatMap(({ menu }) => (menu ? [menu.da.title, menu.en.title] : []));

    assert.deepEqual(
      offered.filter((title) => !understood.includes(title)),
      [],
    );
  });
});

const localisationSchema = v.object({
  properties: v.looseObject({}),
  patternProperties: v.record(v.string(), v.looseObject({})),
});

/** Paths of the manifest's texts that Microsoft's schema lets a language file replace. */
function translatablePaths(): readonly string[] {
  const schema = v.parse(localisationSchema, readJson('schema/MicrosoftTeams.Localization.schema.json'));
  const patterns = Object.keys(schema.patternProperties).map((pattern) => new RegExp(pattern));
  return Object.keys(textsByPath(filledInManifest()))
    .filter((path) => path !== '$schema')
    .filter((path) => path in schema.properties || patterns.some((pattern) => pattern.test(path)))
    .toSorted();
}

function wordsOf(file: string): Readonly<Record<string, string>> {
  const { $schema: _, ...words } = v.parse(v.record(v.string(), v.string()), readJson(file));
  return words;
}

function keysOf(file: string): readonly string[] {
  return Object.keys(wordsOf(file)).toSorted();
}
