import assert from 'node:assert/strict';
import * as v from 'valibot';
import { operation } from '#bot/contract/operation.ts';
import type { DemoPerson } from '#bot/demo/demo-person.ts';
import { channelNamed, toldOf } from '#test/teams/speak-in-channel.ts';
import { speakAsTeams } from '#test/teams/speak-to-bot.ts';
import { type ProductionServer, startProductionServer } from './production-server.ts';

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
    const { text } = await server.askAs('koordinator-politi', { path: '/api/operation' });
    assert.doesNotMatch(text, /aaaaaaaa-0000|00000000-0000-4000|@thread/);
    const [newest] = v.parse(operation, JSON.parse(text)).audit;
    return [newest?.by, newest?.action, newest?.subject];
  }

  function personCalled(id: string): DemoPerson {
    const found = server.surroundings.demo.roster.person(id);
    assert.ok(found, id);
    return found;
  }

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
