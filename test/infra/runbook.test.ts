import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { settingNames } from '#bot/config.ts';

const runbook = readFileSync('infra/guides/driftshaandbog.md', 'utf8');
const sources = (pattern: string) => globSync(pattern).map((path) => readFileSync(path, 'utf8'));

describe('the runbook', () => {
  it('says of each of five faults what is seen, asked, done, when it is over and whom to call', () => {
    const faults = runbook.split(/^## (?=\d)/m).slice(1);

    assert.equal(faults.length, 5);
    for (const fault of faults) {
      const parts = [...fault.matchAll(/^- \*\*([^*:]+)[:*]/gm)].map(([, part]) => part);
      assert.deepEqual(parts, ['Det ses', 'Spørg', 'Se efter', 'Gør', 'Det er ovre, når', 'Ring til'], fault);
    }
  });

  it('names only lines that the server logs', () => {
    const bot = sources('bot/**/*.ts').join('\n');
    const named = codes().filter((code) => /^[a-z]+(_[a-z]+)+$/.test(code) || ['ticking', 'outage'].includes(code));

    assert.ok(named.length > 10, named.join());
    for (const event of named) assert.match(bot, new RegExp(`\\blog(?:\\.\\w+|\\[level\\])\\('${event}'`), event);
  });

  it('quotes of readiness only what it can say', () => {
    const source = readFileSync('bot/http/readiness.ts', 'utf8') + readFileSync('bot/http/server-wiring.ts', 'utf8');
    const said = codes().flatMap((code) => [...code.matchAll(/^"(\w+)":"(\w+)"$/g)]);

    assert.ok(said.length > 8);
    for (const [, field = '', value = ''] of said) {
      if (field === 'level') continue;
      assert.match(source, new RegExp(`readonly ${field}: `), field);
      assert.ok(source.includes(`'${value}'`), value);
    }
    for (const field of ['lastRunAt', 'failedWork']) assert.ok(source.includes(`readonly ${field}: `), field);
  });

  it('names only settings that the server reads', () => {
    const named = codes().filter((code) => /^[A-Z]+(_[A-Z]+)+$/.test(code));

    assert.ok(named.length >= 3);
    for (const name of named)
      assert.ok(
        settingNames.some((setting) => setting === name),
        name,
      );
  });

  it('calls pages, headings and buttons what they are called', () => {
    const words = [...sources('tab/text/da*.ts'), ...sources('bot/text/da*.ts')].join('\n');
    const alerts = readFileSync('infra/modules/alerts.bicep', 'utf8');
    const named = [...runbook.matchAll(/(?<![\w`<])_([^_\n`]+)_(?!\w)/g)].map(([, name = '']) => name);

    assert.ok(named.length > 15);
    for (const name of named) {
      const isSaid = words.includes(`'${name}`) || words.includes(`\`${name}`) || alerts.includes(`: ${name}'`);
      assert.ok(isSaid || name === 'hjælp', name);
    }
  });

  it('uses the queue and the scripts that there are, and stands in the guide of installation', () => {
    const { scripts }: { scripts: object } = JSON.parse(readFileSync('package.json', 'utf8'));

    assert.match(readFileSync('bot/delivery/open-queue.ts', 'utf8'), /outgoing-poison/);
    for (const [, script = ''] of runbook.matchAll(/npm run ([\w-]+)/g)) assert.ok(script in scripts, script);
    assert.match(readFileSync('infra/README.md', 'utf8'), /\]\(guides\/driftshaandbog\.md\)/);
  });
});

function codes(): readonly string[] {
  return [...runbook.replace(/^```[\s\S]*?^```/gm, '').matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);
}
