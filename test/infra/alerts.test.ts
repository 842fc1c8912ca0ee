import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { createLog } from '#bot/log.ts';
import { propertiesOf, readBicep } from './bicep-files.ts';

describe('the alerts', () => {
  it('are sent for failed sends, a scheduler that stands still, errors and outages', async () => {
    assert.deepEqual(
      (await rules()).map(({ name, operator, threshold }) => `${name} ${operator} ${threshold}`),
      [
        'failed-sends GreaterThan 0',
        'late-scheduler LessThan 1',
        'errors GreaterThanOrEqual 5',
        'outages GreaterThanOrEqual 20',
      ],
    );
  });

  it('ask for events that the server logs', async () => {
    const asked = (await rules()).flatMap(({ query }) => eventsIn(query));
    const logged = loggedEvents();

    assert.ok(asked.length > 8);
    for (const event of asked) assert.ok(logged.has(event), event);
  });

  it('ask for an error only where the server logs one', async () => {
    const asked = (await rules())
      .filter(({ query }) => query.includes('level == "error" and'))
      .flatMap(({ query }) => eventsIn(query));
    const errors = loggedEvents('error');

    assert.ok(asked.length > 0);
    for (const event of asked) assert.ok(errors.has(event), event);
  });

  it('read the fields that a log line has', async () => {
    let line = '';
    createLog((written) => {
      line = written;
    }).error('start_failed');
    const { text } = await readBicep('modules/alerts.bicep');
    const fields = [...text.matchAll(/line\.(\w+)/g)].map(([, field = '']) => field);

    assert.deepEqual(fields, ['level', 'event']);
    for (const field of fields) assert.ok(field in JSON.parse(line), field);
  });

  it('count into the column that is measured, over log lines that the server sends', async () => {
    const { text } = await readBicep('modules/alerts.bicep');
    const site = await readBicep('modules/site.bicep');

    assert.match(text, /metricMeasureColumn: 'found'/);
    for (const { query } of await rules()) assert.match(query, /^\$\{lines\} \| summarize found = countif\([^|]+\)$/);
    assert.match(text, /var lines = 'AppServiceConsoleLogs \|/);
    assert.match(site.text, /category: 'AppServiceConsoleLogs', enabled: true/);
  });
});

type Rule = { readonly name: string; readonly query: string; readonly operator: string; readonly threshold: string };

async function rules(): Promise<readonly Rule[]> {
  const { root } = await readBicep('modules/alerts.bicep');
  const properties = propertiesOf(root).filter(({ value }) => !value.startsWith('rule.'));
  const all = (key: string) =>
    properties.filter((property) => property.key === key).map(({ value }) => value.replace(/^'|'$/g, ''));
  const names = all('name').filter((name) => !name.includes('$') && name !== 'name' && name !== 'drift');
  return all('query').map((query, at) => ({
    name: names[at] ?? '',
    query,
    operator: all('operator')[at] ?? '',
    threshold: all('threshold')[at] ?? '',
  }));
}

function eventsIn(query: string): readonly string[] {
  const lists = [...query.matchAll(/event in \(([^)]+)\)/g), ...query.matchAll(/event == ("\w+")/g)];
  return lists.flatMap(([, list = '']) => [...list.matchAll(/"(\w+)"/g)].map(([, event = '']) => event));
}

/** What the code names in a call of the log, at a level or at any. */
function loggedEvents(level = '\\w+'): ReadonlySet<string> {
  const files = globSync('bot/**/*.ts').map((path) => readFileSync(path, 'utf8'));
  const call = new RegExp(`\\blog\\.${level}\\('(\\w+)'`, 'g');
  return new Set(files.flatMap((text) => [...text.matchAll(call)].map(([, event = '']) => event)));
}
