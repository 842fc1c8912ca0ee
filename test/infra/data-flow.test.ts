import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { settingNames } from '#bot/config.ts';
import { addressRow } from '#bot/storage/address-row.ts';
import { attendanceRow } from '#bot/storage/attendance-row.ts';
import { auditRow } from '#bot/storage/audit-row.ts';
import { deliveryRow } from '#bot/storage/delivery-row.ts';
import { personRow } from '#bot/storage/person-row.ts';
import type { Row } from '#bot/storage/row.ts';
import { waitingRow } from '#bot/storage/waiting-row.ts';
import { anIdentity, aPerson } from '#test/support/builders.ts';
import { anAttendance } from '#test/support/meeting-builders.ts';
import { aDelivery, anIntent } from '#test/support/record-builders.ts';

/** What the data officers of the authorities read; a table of it for each thing that is checked below. */
const dataflow = readFileSync('infra/guides/databeskyttelse/dataflow.md', 'utf8');

describe('The data flow that the data officers are told', () => {
  it('names every kind of row, and says of each whether it is about somebody and holds free text', () => {
    const keys = readFileSync('bot/storage/row-keys.ts', 'utf8');
    const stored = [...keys.matchAll(/\bkeyOf\(\s*'([a-z-]+)'(?:,\s*'([a-z-]+)')?/g)].map(([, first = '', second]) =>
      first === 'now' && second ? `now|${second}` : first,
    );
    const told = rowsOf('## 3.').filter((cells) => cells.length === 4);

    assert.deepEqual(namesIn(told), sorted(stored));
    for (const [kinds, about, text] of told) {
      assert.match(`${about}, ${text}`, /^(ja|nej), (ja|nej)$/, kinds);
    }
  });

  it('names every field of what is kept about a person', () => {
    const address = { partitionKey: 'p', rowKey: 'r' };
    const at = '2026-12-01T08:00:00.000Z';
    const rows: Readonly<Record<string, Row>> = {
      'now|person': personRow('p', {
        ...aPerson({ title: 'SSP-konsulent', departmentId: 'skole', roles: ['coordinator'], phone: '99 00 00 00' }),
        absence: { from: '2026-12-01', to: '2026-12-02', standInId: 'lead-2' },
        coordinatorSince: at,
        leftAt: at,
      }),
      waiting: waitingRow({ identity: anIdentity(), name: 'Ny', firstSeenAt: at, seenIn: 'tab' }),
      address: addressRow(address, {
        conversationId: 'c',
        serviceUrl: 's',
        userMri: 'm',
        locale: 'da-DK',
        seenAt: at,
        parked: { reason: 'not_installed', at },
      }),
      attendance: attendanceRow('p', anAttendance()),
      audit: auditRow(address, { at, by: 'lead-1', action: 'status_submitted', subject: 'tryg-bydel/1' }),
      delivery: deliveryRow('p', {
        ...aDelivery({ dropReason: 'answered', failureReason: 'not_installed', fallback: 'channel', settledAt: at }),
        intent: anIntent({ initiativeId: 'i', aboutPersonId: 'b', version: 1, meetingId: 'm', subjectId: 's' }),
      }),
    };

    for (const [kind, { partitionKey, rowKey, schema, ...fields }] of Object.entries(rows)) {
      const told = rowsOf('## 4.').filter(([cell]) => codesIn(cell).includes(kind));
      const missing = Object.keys(fields).filter((field) => !told.some(([, cell]) => codesIn(cell).includes(field)));

      assert.ok(Object.keys(fields).length >= 4, kind);
      assert.deepEqual(missing, [], `${partitionKey} ${rowKey} ${schema}: ${kind}`);
    }
  });

  it('names every line of the log', () => {
    const written = sourcesOf('bot').flatMap(({ code }) =>
      [...code.matchAll(/\blog\.(?:info|warn|error)\(\s*'([a-z_]+)'/g)].map(([, event = '']) => event),
    );

    assert.deepEqual(namesIn(rowsOf('## 5.')), sorted(written));
  });

  it('names every setting that the server reads and the infrastructure sets', () => {
    const site = readFileSync('infra/modules/site.bicep', 'utf8');
    const set = /^var serverSettings = \{\n(.*?)^\}/ms.exec(site)?.[1] ?? '';
    const names = [...set.matchAll(/^ +(\w+):/gm)].map(([, name = '']) => name);

    assert.ok(names.length >= 10, set);
    assert.deepEqual(namesIn(rowsOf('## 6.')), sorted([...settingNames, ...names]));
  });

  it('names every kind of resource in Azure', () => {
    const files = globSync('infra/**/*.bicep').map((path) => readFileSync(path, 'utf8'));
    const types = files.flatMap((file) =>
      [...file.matchAll(/^resource \w+ '([\w./]+)@/gm)].map(([, type = '']) => type),
    );

    assert.ok(types.length > 15);
    assert.deepEqual(namesIn(rowsOf('## 7.')), sorted(types));
  });

  it('names every address of the network that stands in the program', () => {
    const hosts = [...sourcesOf('bot'), ...sourcesOf('tab')].flatMap(({ code }) =>
      [...code.matchAll(/https?:\/\/([a-z*][\w.*-]*\.[a-z]+)/g)].map(([, host = '']) => host),
    );

    assert.deepEqual(namesIn(rowsOf('## 8.')), sorted(hosts));
  });

  it('says truly that the browser keeps nothing for us', () => {
    const keepers = [...sourcesOf('bot'), ...sourcesOf('tab')]
      .filter(({ code }) => /localStorage|sessionStorage|indexedDB|document\.cookie|Set-Cookie/i.test(code))
      .map(({ path }) => path);

    assert.deepEqual(keepers, []);
  });
});

/** The cells of each row in the tables of a chapter, without the heads. */
function rowsOf(heading: string): readonly (readonly string[])[] {
  const chapter = dataflow.split(/^(?=## )/m).find((each) => each.startsWith(heading)) ?? '';
  return chapter
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) =>
      line
        .split(/(?<!\\)\|/)
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

function codesIn(cell: string | undefined): readonly string[] {
  return [...(cell ?? '').matchAll(/`([^`]+)`/g)].map(([, code = '']) => code.replaceAll('\\|', '|'));
}

/** What stands in the first cells. */
function namesIn(rows: readonly (readonly string[])[]): readonly string[] {
  return sorted(rows.flatMap(([cell]) => codesIn(cell)));
}

function sorted(names: readonly string[]): readonly string[] {
  return [...new Set(names)].toSorted();
}

/** What runs in production, without its comments. */
function sourcesOf(room: 'bot' | 'tab'): readonly { readonly path: string; readonly code: string }[] {
  return globSync(`${room}/**/*.{ts,tsx}`)
    .filter((path) => !path.startsWith(`${room}/demo/`))
    .map((path) => {
      const code = readFileSync(path, 'utf8').replaceAll(/^\s*(?:\/\*\*|\*|\/\/).*$|\s\/\/ .*$/gm, '');
      return { path, code };
    });
}
