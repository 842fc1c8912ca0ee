import assert from 'node:assert/strict';
import * as v from 'valibot';
import { auditPage, auditPath } from '#bot/contract/audit.ts';
import { checksPath } from '#bot/contract/checks.ts';
import type { DemoPerson } from '#bot/demo/demo-person.ts';
import { channelNamed, toldOf } from '#test/teams/speak-in-channel.ts';
import { speakAsTeams } from '#test/teams/speak-to-bot.ts';
import { type ProductionServer, startProductionServer } from './production-server.ts';

const expected: Readonly<Record<string, number>> = {
  'koordinator-kommune': 200,
  'koordinator-politi': 200,
  'administrator-kommune': 200,
  'tovholder-havnefronten': 403,
  'stedfortraeder-havnefronten': 403,
  'styregruppe-region': 403,
  'formidling-kommune': 403,
  'laeser-region': 403,
  'ny-medarbejder': 403,
};

describe('The audit trail over the API', () => {
  let server: ProductionServer;

  before(async () => {
    server = await startProductionServer();
  });

  after(() => server.close());

  async function trailAfter(change: 'add' | 'remove', by: DemoPerson) {
    const { surroundings } = server;
    const channel = channelNamed(surroundings, 'Generelt');
    await speakAsTeams(surroundings, toldOf(surroundings, { channel, person: by }, change).installation);
    const { text } = await server.askAs('koordinator-politi', { path: auditPath });
    assert.doesNotMatch(text, /aaaaaaaa-0000|00000000-0000-4000|@thread/);
    const [newest] = v.parse(auditPage, JSON.parse(text)).lines;
    return [newest?.by, newest?.action, newest?.subject];
  }

  function personCalled(id: string): DemoPerson {
    const found = server.surroundings.demo.roster.person(id);
    assert.ok(found, id);
    return found;
  }

  it('and what works where are for coordinators and administrators alone, with neither sign-in nor conversation ids', async () => {
    for (const path of [auditPath, checksPath]) {
      const answers = await Promise.all(
        Object.keys(expected).map(async (personId) => [personId, await server.askAs(personId, { path })] as const),
      );

      assert.deepEqual(Object.fromEntries(answers.map(([personId, { status }]) => [personId, status])), expected);
      for (const [, { text }] of answers) assert.doesNotMatch(text, /aaaaaaaa-0000|00000000-0000-4000|@thread/);
    }
  });

  it('refuses a question that is none', async () => {
    for (const query of ['from=2025-02-30', 'action=nothing', 'after=now|x', 'by=a&by=b']) {
      const { status } = await server.askAs('koordinator-politi', { path: `${auditPath}?${query}` });
      assert.equal(status, 400, query);
    }
  });

  it('names who added the app to which channel, and holds neither sign-in nor conversation ids', async () => {
    assert.deepEqual(await trailAfter('add', personCalled('koordinator-kommune')), [
      'Koordinator Kommune',
      'channel_registered',
      'Generelt',
    ]);
  });

  it('names the organisation where only its tenant is known', async () => {
    assert.deepEqual(await trailAfter('remove', personCalled('koordinator-kommune')), [
      'Kommune',
      'channel_removed',
      'Generelt',
    ]);
  });

  it('names nobody where it was somebody of no partnership', async () => {
    assert.deepEqual(await trailAfter('add', personCalled('ny-medarbejder')), ['', 'channel_registered', 'Generelt']);
  });
});
