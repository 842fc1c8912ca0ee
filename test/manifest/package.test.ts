import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makePackage } from '#manifest/make-package.ts';
import { textsByPath } from '#manifest/texts-by-path.ts';
import { unzip } from '#test/support/unzip.ts';

const APP_ID = '11111111-2222-4333-8444-555555555555';
const OTHER_APP_ID = '99999999-2222-4333-8444-555555555555';

const flags = ['--app-id', APP_ID, '--domain', 'overblik.example.org', '--publisher', 'Eksempelpartnerskabet'];

describe('the package of an installation', () => {
  let folders = { settings: '', build: '' };

  beforeEach(() => {
    const folder = mkdtempSync(join(tmpdir(), 'package-'));
    folders = { settings: join(folder, 'env'), build: join(folder, 'build') };
    mkdirSync(folders.settings);
  });

  afterEach(() => {
    rmSync(join(folders.settings, '..'), { recursive: true });
  });

  it('is one zip of five files without folders, made of the settings of its environment', () => {
    giveSettings('prod', { MICROSOFT_APP_ID: APP_ID });

    const files = filesOf(makePackage(['--env', 'prod'], folders));

    assert.deepEqual([...files.keys()], ['manifest.json', 'da.json', 'en.json', 'color.png', 'outline.png']);
    const texts = textsIn(files, 'manifest.json');
    assert.equal(texts.id, APP_ID);
    assert.equal(texts['bots[0].botId'], APP_ID);
    assert.equal(texts['developer.name'], 'Politi & "Kommune"');
    assert.equal(texts['webApplicationInfo.resource'], `api://overblik.example.org/botid-${APP_ID}`);
    assert.equal(texts['name.short'], 'Tryg Overblik');
  });

  it('is the same bytes each time it is made of the same settings', () => {
    const first = bytesOf(makePackage(['--env', 'prod', ...flags], folders));
    const second = bytesOf(makePackage(['--env', 'prod', ...flags], folders));

    assert.ok(first.equals(second));
    assert.ok(first.length > 5000);
  });

  it('says TEST in its names in both languages and on both icons where it is not for prod', () => {
    const real = filesOf(makePackage(['--env', 'prod', ...flags], folders));
    const test = filesOf(makePackage(['--env', 'test', ...flags], folders));

    assert.equal(textsIn(test, 'manifest.json')['name.short'], 'Tryg Overblik TEST');
    assert.equal(textsIn(test, 'da.json')['name.short'], 'Tryg Overblik TEST');
    assert.equal(textsIn(test, 'en.json')['name.short'], 'Tryg Overblik TEST');
    assert.match(textsIn(test, 'en.json')['name.full'] ?? '', /^TEST: Tryg Overblik/);
    assert.notEqual(test.get('color.png'), real.get('color.png'));
    assert.notEqual(test.get('outline.png'), real.get('outline.png'));
  });

  it('is not made with the id of another environment, whose app it would replace', () => {
    giveSettings('prod', { MICROSOFT_APP_ID: APP_ID });
    giveSettings('test', { MICROSOFT_APP_ID: APP_ID.toUpperCase() });

    assert.deepEqual(problemsOf(makePackage(['--env', 'test'], folders)), [
      'MICROSOFT_APP_ID is also that of "prod": Teams would put one in the other\'s place, so each has its own.',
    ]);
    assert.equal(existsSync(folders.build), false);
  });

  it('is made for a test that has an id of its own', () => {
    giveSettings('prod', { MICROSOFT_APP_ID: APP_ID });
    giveSettings('test', { MICROSOFT_APP_ID: OTHER_APP_ID });

    assert.equal(textsIn(filesOf(makePackage(['--env', 'test'], folders)), 'manifest.json').id, OTHER_APP_ID);
  });

  it('takes a flag before what the file says', () => {
    giveSettings('prod', { MICROSOFT_APP_ID: APP_ID });

    const files = filesOf(makePackage(['--domain', 'andet.example.org'], folders));

    assert.equal(textsIn(files, 'manifest.json')['validDomains[0]'], 'andet.example.org');
  });

  it('names every missing or wrong setting at once, and writes nothing', () => {
    writeFileSync(
      join(folders.settings, '.env.prod'),
      'PUBLIC_DOMAIN=https://Overblik.example.org/\nPUBLISHER_NAME=\n',
    );

    assert.deepEqual(problemsOf(makePackage(['--env', 'prod'], folders)), [
      'MICROSOFT_APP_ID is missing: it must be the GUID of the Entra app registration.',
      'PUBLIC_DOMAIN is "https://Overblik.example.org/": it must be your domain in lower case, without https:// and slashes, such as overblik.example.org.',
      'PUBLISHER_NAME is missing: it must be the authority that answers for the installation, in 32 characters at most.',
    ]);
    assert.equal(existsSync(folders.build), false);
  });

  it('says where the settings belong when there are none', () => {
    const [problem, ...others] = problemsOf(makePackage(['--env', 'prod'], folders));

    assert.match(problem ?? '', /copy infra\/env\/settings\.example to infra\/env\/\.env\.prod/);
    assert.deepEqual(others, []);
  });

  it('takes no flag that it does not know', () => {
    assert.throws(() => makePackage(['--enviroment', 'prod'], folders), /--enviroment/);
  });

  function giveSettings(environment: string, settings: Readonly<Record<string, string>>): void {
    const all = { PUBLIC_DOMAIN: 'overblik.example.org', PUBLISHER_NAME: '\'Politi & "Kommune"\'', ...settings };
    const lines = Object.entries(all).map(([name, value]) => `${name}=${value}`);
    writeFileSync(join(folders.settings, `.env.${environment}`), `# A comment.\n${lines.join('\n')}\n`);
  }
});

type Made = ReturnType<typeof makePackage>;

function bytesOf(made: Made): Buffer {
  assert.ok(made.ok, JSON.stringify(made));
  return readFileSync(made.zip);
}

function filesOf(made: Made): ReadonlyMap<string, string> {
  return unzip(bytesOf(made));
}

function textsIn(files: ReadonlyMap<string, string>, name: string): Readonly<Record<string, string>> {
  return textsByPath(JSON.parse(files.get(name) ?? ''));
}

function problemsOf(made: Made): readonly string[] {
  assert.ok(!made.ok);
  return made.problems;
}
