import assert from 'node:assert/strict';
import path from 'node:path';
import { TableClient } from '@azure/data-tables';
import { readLines, writeLines } from '#bot/backup-file.ts';
import { developmentCredential } from '#bot/demo/azurite.ts';
import type { Backup } from '#bot/domain/backup.ts';
import { backupLines, parseBackup } from '#bot/storage/backup-lines.ts';
import { openBackups } from '#bot/storage/open-backups.ts';
import { restorePartnership } from '#bot/use-cases/restore-partnership.ts';
import { type DemoServer, startDemoServer } from '#test/support/demo-server.ts';
import { partnershipId, type RoundStory, roundStory } from './round-story.ts';
import { answersOf, questionsAbout } from './year-answers.ts';
import { plansTheYear, winter, yearOf } from './year-of-meetings-events.ts';
import { autumn, betweenMeetings, jointMeeting, steeringMeets } from './year-of-meetings-papers.ts';

/** One of each role. */
const readers = [
  'koordinator-kommune',
  'tovholder-havnefronten',
  'stedfortraeder-havnefronten',
  'styregruppe-politi',
  'formidling-kommune',
  'laeser-region',
  'administrator-kommune',
];

describe('A year that was backed up, lost and restored from its file', function () {
  this.timeout(280_000);
  let server: DemoServer;
  let story: RoundStory;
  let answers: Readonly<Record<string, string>>;
  let backup: Backup;
  let questions: readonly string[];
  let ofNothing: Readonly<Record<string, string>>;
  let said: readonly string[];

  before(async () => {
    server = await startDemoServer();
    await server.demo.installForAll();
    story = roundStory(server);
    const year = yearOf(server, story);
    for (const part of [plansTheYear, winter, steeringMeets, betweenMeetings, jointMeeting, autumn]) await part(year);
    questions = questionsAbout(await backupOf(server, story.now()), story.now().slice(0, 10));
    // Who took a pack first is noted, and told in what is asked next.
    await answersOf(
      server,
      readers,
      questions.filter((question) => question.includes('as=json')),
    );
    answers = await answersOf(server, readers, questions);
    said = story.said('2026-11-23');
    backup = await backupOf(server, story.now());
    const file = path.join(server.dataDir, 'year.jsonl.gz');
    await writeLines(file, backupLines(backup, { about: [], kinds: {} }));
    await loseEverything(server);
    ofNothing = await answersOf(server, readers, ['/api/overview']);
    await restoreFrom(file, server, dayAfter(story.now()));
  });
  after(() => server.close());

  it('was lost', () => {
    assert.deepEqual(
      Object.values(ofNothing).map((answer) => answer.slice(0, 3)),
      readers.map(() => '403'),
    );
  });

  it('has each row as it was, and one line more in the audit trail', async () => {
    const [was, is] = [backup, await backupOf(server, backup.madeAt)].map(({ rows }) =>
      rows.map((row) => JSON.stringify(row)),
    );

    const added = is?.filter((row) => !was?.includes(row)) ?? [];
    assert.ok(backup.rows.length > 600, String(backup.rows.length));
    assert.deepEqual(
      was?.filter((row) => !is?.includes(row)),
      [],
    );
    assert.deepEqual(
      added.map((row) => /"action":"(\w+)"/.exec(row)?.[1]),
      ['partnership_restored'],
    );
  });

  it('answers everybody as before: overview, initiatives, rounds, packs, meetings, minutes and audit trail', async () => {
    const now = await answersOf(server, readers, questions);

    const counts = Object.values(answers).filter((answer) => answer.startsWith('200 '));
    assert.ok(counts.length > 400, String(counts.length));
    const differing = Object.entries(answers).filter(([question, answer]) => now[question] !== answer);
    assert.deepEqual(
      differing.map(([question, answer]) => [question, answer, now[question]]),
      [],
    );
  });

  it('says nothing again to anybody, also when the clock goes on', async () => {
    await story.until('2027-10-25', '10:00');

    assert.deepEqual(story.said('2026-11-23'), said);
  });
});

async function backupOf({ tables }: DemoServer, at: string): Promise<Backup> {
  const read = await (await openBackups(tables)).read(partnershipId, at);
  assert.ok(typeof read === 'object');
  return read;
}

/** The whole storage account is gone, and made anew. */
async function loseEverything({ tables: { endpoint, tablePrefix } }: DemoServer): Promise<void> {
  for (const name of ['Partnership', 'Due', 'Directory']) {
    const options = { allowInsecureConnection: true };
    const client = new TableClient(endpoint, `${tablePrefix}${name}`, developmentCredential(), options);
    await client.deleteTable();
    await client.createTable();
  }
}

async function restoreFrom(file: string, { tables, stores }: DemoServer, at: string): Promise<void> {
  const read = parseBackup((await readLines(file)) ?? []);
  assert.ok(read.ok);
  const restore = restorePartnership(stores, await openBackups(tables));
  assert.deepEqual(await restore({ backup: read.value, newer: [], typedName: null, at }), { kind: 'restored' });
}

function dayAfter(instant: string): string {
  return new Date(Date.parse(instant) + 86_400_000).toISOString();
}
