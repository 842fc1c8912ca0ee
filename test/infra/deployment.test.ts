import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { settingNames } from '#bot/config.ts';
import { usualTiming } from '#bot/delivery/delivery-timing.ts';
import { longestStopMs } from '#bot/stop-on-signal.ts';
import { declaredName, nodesOfType, outputsOf, ownKeys, parametersOf, readBicep, valueUnder } from './bicep-files.ts';

/** What App Service itself reads. */
const platformSettingNames: readonly string[] = [
  'SCM_DO_BUILD_DURING_DEPLOYMENT',
  'WEBSITE_SWAP_WARMUP_PING_PATH',
  'WEBSITE_SWAP_WARMUP_PING_STATUSES',
  'WEBSITES_CONTAINER_STOP_TIME_LIMIT',
];

describe('a deployment', () => {
  it('sets exactly the settings that the server reads', async () => {
    const { root } = await readBicep('modules/site.bicep');
    const settings = nodesOfType(root, 'variable_declaration').find(
      (variable) => declaredName(variable) === 'serverSettings',
    );

    const names = ownKeys(settings?.namedChildren.find(({ type }) => type === 'object'));

    assert.deepEqual(names.toSorted(), [...settingNames, ...platformSettingNames].toSorted());
  });

  it('lets a server that is stopped finish, for longer than it takes and no longer than App Service allows', async () => {
    const { text } = await readBicep('modules/site.bicep');

    const seconds = Number(/WEBSITES_CONTAINER_STOP_TIME_LIMIT: '(\d+)'/.exec(text)?.[1]);

    assert.ok(seconds * 1000 > longestStopMs, String(seconds));
    assert.ok(seconds <= 120, String(seconds));
    assert.ok(longestStopMs > usualTiming.sendMs + usualTiming.settleMs);
  });

  it('gives the version in use and the next one the same settings, so that a swap changes none', async () => {
    const { root } = await readBicep('modules/site.bicep');
    const given = nodesOfType(root, 'resource_declaration')
      .filter((resource) => /'Microsoft\.Web\/sites\/(?:slots\/)?config@/.test(resource.text))
      .map((resource) => [declaredName(resource), valueUnder(resource, 'properties')]);

    assert.deepEqual(given, [
      ['settings', 'serverSettings'],
      ['nextSettings', 'serverSettings'],
    ]);
  });

  for (const path of ['infra/main.parameters.json', 'infra/m365agents.parameters.json']) {
    it(`is told by ${path} all that it must know, and nothing that it does not ask for`, async () => {
      const asked = parametersOf(await readBicep('main.bicep'));
      const told = Object.keys(v.parse(parameterFile, JSON.parse(read(path))).parameters);

      const names = asked.map(({ name }) => name);
      const required = asked.filter(({ isRequired }) => isRequired).map(({ name }) => name);

      assert.deepEqual(required, ['environmentName', 'microsoftAppId', 'allowedTenants', 'firstAdministrator']);
      assert.deepEqual(
        required.filter((name) => !told.includes(name)),
        [],
      );
      assert.deepEqual(
        told.filter((name) => !names.includes(name)),
        [],
      );
    });
  }

  it('asks an adopter for the same settings wherever the Agents Toolkit reads them', async () => {
    const texts = ['m365agents.yml', 'infra/m365agents.parameters.json', 'manifest/manifest.json'].map(read);
    const asked = new Set(texts.flatMap((text) => [...text.matchAll(/\$\{\{(\w+)\}\}/g)].map((match) => match[1])));
    const example = [...read('infra/env/settings.example').matchAll(/^(\w+)=/gm)].map((match) => match[1]);
    const outputs = outputsOf(await readBicep('main.bicep'));

    const filledIn = [...asked].filter((name) => name !== 'TEAMSFX_ENV' && name !== 'AZURE_APP_SERVICE_RESOURCE_ID');

    assert.deepEqual(filledIn.toSorted(), example.toSorted());
    assert.ok(outputs.includes('AZURE_APP_SERVICE_RESOURCE_ID'));
  });

  it('finds every file that the two deployment tools are pointed at', () => {
    const named = [...read('m365agents.yml').matchAll(/(?:path|parameters|ignoreFile): (\S+)/g)].map(
      (match) => match[1] ?? '',
    );

    assert.deepEqual(named.toSorted(), ['./infra/m365agents.parameters.json', './infra/main.bicep', '.webappignore']);
    for (const path of named) assert.notEqual(read(path), '');
  });

  it('is tried by the workflow with every parameter that has no default, from variables and not from secrets', async () => {
    const asked = parametersOf(await readBicep('main.bicep'));
    const workflow = read('.github/workflows/what-if.yml');
    const given = [...workflow.matchAll(/^ +(\w+)="\$(\w+)"$/gm)];

    const names = given.map(([, name = '']) => name);
    assert.deepEqual(
      asked.filter(({ name, isRequired }) => isRequired && !names.includes(name)),
      [],
    );
    assert.deepEqual(
      names.filter((name) => !asked.some((parameter) => parameter.name === name)),
      [],
    );
    for (const [, , variable = ''] of given) assert.match(workflow, new RegExp(`^ +${variable}: \\$\\{\\{`, 'm'));
    for (const path of workflows) assert.doesNotMatch(read(path), /secrets\./);
  });

  it('runs no script of ours that there is none of', () => {
    const { scripts } = v.parse(
      v.object({ scripts: v.record(v.string(), v.string()) }),
      JSON.parse(read('package.json')),
    );
    const run = ['m365agents.yml', ...workflows].flatMap((path) => [
      ...read(path).matchAll(/(?:npm |args: )run (\S+)/g),
    ]);

    assert.ok(run.length > 0);
    for (const [said, name = ''] of run) assert.ok(name in scripts, said);
  });

  it('is one service for azd, found by the tag that the site carries', async () => {
    const service = /^services:\n {2}(\w+):$/m.exec(read('azure.yaml'))?.[1];
    const { text } = await readBicep('modules/site.bicep');

    assert.equal(service, 'web');
    assert.match(text, /'azd-service-name': 'web'/);
  });
});

const workflows = ['.github/workflows/ci.yml', '.github/workflows/what-if.yml'];

const parameterFile = v.object({ parameters: v.record(v.string(), v.object({ value: v.string() })) });

function read(path: string): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
}
