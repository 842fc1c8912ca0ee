import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Backup } from '#bot/domain/backup.ts';
import { backupLines, parseBackup } from '#bot/storage/backup-lines.ts';
import { partnershipRow } from '#bot/storage/partnership-row.ts';
import { personRow } from '#bot/storage/person-row.ts';
import type { Row } from '#bot/storage/row.ts';
import { daBackup } from '#bot/text/da-backup.ts';
import { enBackup } from '#bot/text/en-backup.ts';
import { aPartnership, aPerson } from '#test/support/builders.ts';

const words = { about: [...daBackup.about, ...enBackup.about], kinds: { da: daBackup.kinds, en: enBackup.kinds } };

function backupOf(...rows: readonly Row[]): Backup {
  return {
    partnershipId: 'tryg-by',
    name: 'Tryg By',
    madeAt: '2025-05-12T20:00:00.000Z',
    rows: rows.map(({ partitionKey, rowKey, ...properties }) => ({
      table: 'Partnership',
      partition: partitionKey,
      row: rowKey,
      properties,
    })),
  };
}

const whole = backupOf(partnershipRow(aPartnership()), personRow('tryg-by', aPerson()));

describe('The lines of a backup', () => {
  it('are read back as they were written, also what this release does not know', () => {
    const [head, person] = whole.rows;
    assert.ok(head && person);
    const backup = { ...whole, rows: [head, { ...person, properties: { ...person.properties, pronouns: 'hun' } }] };

    assert.deepEqual(parseBackup(backupLines(backup, words)), { ok: true, value: backup });
  });

  it('say in the first one what the file is, when it was made and how many rows of each kind it has', () => {
    const { about, kinds, ...head } = JSON.parse(backupLines(whole, words)[0] ?? '');

    assert.deepEqual(head, {
      format: 'tryg-overblik-backup',
      version: 1,
      partnershipId: 'tryg-by',
      name: 'Tryg By',
      madeAt: '2025-05-12T20:00:00.000Z',
      rows: { now: 2 },
    });
    assert.match(about[0], /^Sikkerhedskopi af ét samarbejde/);
    assert.equal(kinds.en.meeting, 'Meetings.');
  });

  it('have a sentence for each kind of row that there is', () => {
    const partnershipKeys = /export const rowKeys = \{(.*?)\n\} as const/s.exec(
      readFileSync('bot/storage/row-keys.ts', 'utf8'),
    )?.[1];
    const kinds = [...(partnershipKeys ?? '').matchAll(/\bkeyOf\(\s*'([a-z-]+)'/g)].map(([, kind = '']) => kind);
    const leftOut = ['seeding', 'restoring', 'calendar-feed', 'invitation'];

    const untold = [...new Set(kinds)].filter((kind) => !leftOut.includes(kind) && !(kind in daBackup.kinds));

    assert.ok(kinds.length > 50);
    assert.deepEqual(untold, []);
  });

  it('are refused with all that is wrong with them at once', () => {
    const [head, , person] = backupLines(
      backupOf(partnershipRow(aPartnership()), personRow('tryg-by', aPerson())),
      words,
    );
    const stranger = JSON.stringify({
      table: 'Partnership',
      partition: 'other',
      row: 'now|x',
      properties: { schema: 2, text: 'x'.repeat(32_769) },
    });

    const read = parseBackup([head ?? '', person ?? '', stranger, 'En hemmelig tekst', '{"sha256":"0"}']);

    assert.deepEqual(read, {
      ok: false,
      problems: [
        'The file is not whole, or was changed: its SHA-256 is another',
        'Line 4 is no row',
        'Line 3 is a row of something else',
        'Line 3 has a shape that this release does not know',
        'Line 3 is too long: text',
        'There is no row of the partnership itself',
      ],
    });
  });

  it('are refused when the file ends early', () => {
    const lines = backupLines(whole, words).slice(0, -2);

    assert.deepEqual(parseBackup(lines), {
      ok: false,
      problems: [
        'The file is not whole, or was changed: its SHA-256 is another',
        'The numbers of rows are not those that it names',
        'There is no row of the partnership itself',
      ],
    });
  });

  it('are refused when they are something else, or of a later format', () => {
    const later = JSON.stringify({ ...JSON.parse(backupLines(whole, words)[0] ?? ''), version: 2 });

    for (const lines of [[], ['PK'], ['{}'], [later]]) {
      assert.deepEqual(parseBackup(lines), { ok: false, problems: ['This is no backup of version 1'] });
    }
  });
});
