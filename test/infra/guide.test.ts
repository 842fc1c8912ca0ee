import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { outputsOf, parametersOf, readBicep } from './bicep-files.ts';

const guide = readFileSync('infra/README.md', 'utf8');
const newVersion = readFileSync('infra/guides/ny-version.md', 'utf8');

describe('the guide of installation', () => {
  it('gives the template no parameter that it does not ask for, and all that have no default', async () => {
    const asked = parametersOf(await readBicep('main.bicep'));
    const command = /^az deployment group what-if .*$/m.exec(guide)?.[0] ?? '';
    const given = [...command.matchAll(/[ "](\w+)=</g), ...command.matchAll(/ (environmentName)=/g)].map(
      ([, name = '']) => name,
    );

    const names = asked.map(({ name }) => name);
    assert.deepEqual(
      given.filter((name) => !names.includes(name)),
      [],
    );
    assert.deepEqual(
      asked.filter(({ name, isRequired }) => isRequired && !given.includes(name)),
      [],
    );
    for (const [, name = ''] of guide.matchAll(/tilføj `(\w+)=/g)) assert.ok(names.includes(name), name);
  });

  it('names no output that the template does not give', async () => {
    const outputs = outputsOf(await readBicep('main.bicep'));
    const named = [...guide.matchAll(/`<?((?:AZURE|IDENTITY|PUBLIC)_[A-Z_]+_ID)>?`/g)].map(([, name = '']) => name);
    const settings = readFileSync('infra/env/settings.example', 'utf8');

    assert.ok(named.length >= 3);
    for (const name of named) {
      assert.ok(outputs.includes(name) || settings.includes(name) || /^AZURE_(DEPLOYER|TENANT)/.test(name), name);
    }
  });

  it('runs no script that there is none of, and no flag that it does not take', () => {
    const { scripts } = v.parse(
      v.object({ scripts: v.record(v.string(), v.string()) }),
      JSON.parse(readFileSync('package.json', 'utf8')),
    );
    const run = [...`${guide}\n${newVersion}`.matchAll(/npm run ([\w-]+)(?: -- ([^\n`]+))?/g)];

    assert.ok(run.length >= 6);
    for (const [said, name = '', flags = ''] of run) {
      const file = scripts[name]?.split(' ').at(-1) ?? '';
      const source = readFileSync(name === 'package' ? 'manifest/make-package.ts' : file, 'utf8');
      for (const [, flag = ''] of flags.matchAll(/--([\w-]+)/g)) {
        assert.match(source, new RegExp(`\\b'?${flag}'?: \\{ type:`), said);
      }
    }
  });

  it('leads to no file that is not there', () => {
    const pages = [
      ['infra', guide],
      ['infra/guides', newVersion],
    ] as const;
    const links = pages.flatMap(([folder, text]) => [
      ...[...text.matchAll(/\]\(([^)#]+)[^)]*\)/g)].map(([, link = '']) => path.join(folder, link)),
      ...[...text.matchAll(/`((?:test|infra|manifest)\/[\w./-]+\.\w+)`/g)].map(([, link = '']) => link),
    ]);

    assert.ok(links.length >= 15);
    for (const link of links) {
      assert.ok(existsSync(link) || link.startsWith('infra/env/.env.') || link.startsWith('manifest/build/'), link);
    }
  });

  it('tells after every numbered step what to look for', () => {
    const steps = guide.split(/^### (?=\d+\. )/m).slice(1);

    assert.equal(steps.length, 9);
    for (const step of steps) assert.match(step, /_Se efter:_/, step.split('\n')[0]);
  });
});
