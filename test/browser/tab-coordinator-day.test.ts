import assert from 'node:assert/strict';
import * as v from 'valibot';
import { agenda } from '#bot/contract/agenda.ts';
import { meetingDecisions } from '#bot/contract/decisions.ts';
import { managingPaths } from '#bot/contract/managing-paths.ts';
import { packs } from '#bot/contract/packs.ts';
import { roundGrid } from '#bot/contract/round-grid.ts';
import { round, roundDetail } from '#bot/contract/rounds.ts';
import { answer, send } from '#test/stories/story-steps.ts';
import { type DemoClient, demoClient } from '#test/support/demo-client.ts';
import { type DemoServer, startDemoServer } from '#test/support/demo-server.ts';
import { openedDemoTabs } from '#test/support/demo-tab.ts';
import { keyboardOf } from '#test/support/keyboard.ts';

/** On the whole product with signed tokens; the two leads answer in their chats. */
describe('a coordinator’s whole day by keyboard', function () {
  this.timeout(180_000);
  let server: DemoServer;
  let coordinator: DemoClient;
  const open = openedDemoTabs(() => server);

  before(async () => {
    server = await startDemoServer();
    await server.demo.installForAll();
    coordinator = await demoClient(server.origin, 'koordinator-kommune');
  });
  after(() => server.close());

  async function stored<T>(schema: v.GenericSchema<unknown, T>, path: string): Promise<T> {
    return v.parse(schema, (await coordinator.get(path)).body);
  }

  async function kept<T>(schema: v.GenericSchema<unknown, T>, path: string, body: unknown): Promise<T> {
    return v.parse(schema, (await coordinator.post(path, { formId: crypto.randomUUID(), ...Object(body) })).body);
  }

  it('opens a round, follows it, returns an answer, closes; then agenda, decision and pack', async () => {
    const planned = await kept(round, managingPaths.rounds, incident);
    const { meeting } = await kept(keptMeeting, '/api/meetings', { ...tomorrow, isSure: true, roundId: planned.id });
    const { tab, page, frame } = await open({ personId: 'koordinator-kommune' });
    const keys = keyboardOf({ page, frame });
    const heard = (words: string | RegExp) => tab.getByRole('status').getByText(words).first().waitFor();
    const stateOf = async () => (await stored(roundDetail, managingPaths.round(planned.id))).round.state;

    await tab.getByRole('heading', { name: 'Min side' }).waitFor();
    await keys.enter('Runder');
    await tab.getByRole('heading', { name: 'Statusrunder' }).waitFor();
    await keys.enter(/Efter hændelsen på havnen/);
    await tab.getByRole('button', { name: 'Se, hvem der bliver spurgt' }).waitFor();
    await keys.enter('Se, hvem der bliver spurgt');
    await tab.getByRole('button', { name: 'Åbn runden' }).waitFor();
    await keys.enter('Åbn runden');
    await heard(/^Runden åbner tirsdag den 13\. maj 2025 kl\. 09\.1/);
    assert.equal(await stateOf(), 'opening');
    await tab.getByRole('button', { name: 'Fortryd', exact: true }).waitFor();
    await keys.comesTo(/^Fortryd$/);

    await server.clockTo('2025-05-13T07:15:00.000Z');
    await send(await demoClient(server.origin, 'tovholder-tryg-bydel'), 'tryg-bydel', answer);
    await keys.enter('Til alle runder', 'back');
    await tab.getByRole('heading', { name: 'Statusrunder' }).waitFor();
    await keys.enter(/Efter hændelsen på havnen/);
    await tab.getByText('1 af 2 har svaret').first().waitFor();
    await keys.enter('Tryg bydel');
    await tab.getByText(answer.happened).waitFor();
    await keys.enter('Send retur');
    await keys.type('Hvor mange var unge?');
    await keys.enter('Send retur');
    await heard('Svaret er sendt retur med dit spørgsmål.');
    const { rows } = await stored(roundGrid, managingPaths.grid(planned.id));
    assert.deepEqual(
      rows.filter(({ initiativeId }) => initiativeId === 'tryg-bydel').map(({ state, note }) => [state, note]),
      [['returned', 'Hvor mange var unge?']],
    );
    await keys.comesTo(/./);

    await keys.press('Escape');
    await keys.comesTo(/^Tryg bydel$/);
    await keys.enter('Luk nu', 'back');
    await keys.enter('Ja, luk runden');
    await heard('Runden er lukket.');
    assert.equal(await stateOf(), 'closed');
    await tab.getByRole('button', { name: 'Genåbn' }).waitFor();
    await keys.comesTo(/^Genåbn$/);

    await keys.enter('Møder', 'back');
    await tab.getByRole('heading', { name: 'Møder', level: 1 }).waitFor();
    await keys.enter(/^Åbn .* 14\. maj 2025$/);
    await tab.getByRole('button', { name: 'Tilføj punkt' }).waitFor();
    await keys.comesTo(/^Møde i Tovholdergruppen/);
    await keys.enter('Tilføj punkt');
    await keys.to('Hvad skal punktet hedde?');
    await keys.type('Lys på kajen');
    await keys.enter('Gem punkt');
    await heard('Dagsordenen er gemt.');
    const { points } = await stored(agenda, `/api/meetings/${meeting.id}/agenda`);
    assert.ok(points.some(({ title }) => title === 'Lys på kajen'));
    await keys.comesTo(/^Tilføj punkt$/);

    await keys.enter('Skriv beslutning');
    await keys.type('Kajen får lys inden sommerferien.');
    await keys.enter('Gem beslutning');
    await heard('Beslutningen er gemt.');
    const { decisions } = await stored(meetingDecisions, `/api/meetings/${meeting.id}/decisions`);
    assert.deepEqual(
      decisions.map(({ text }) => text),
      ['Kajen får lys inden sommerferien.'],
    );
    await keys.enter('Fortryd');
    await keys.comesTo(/^Skriv beslutning$/);

    await keys.enter('Lav fælles udgave');
    await heard('Mødepakke nr. 1 er lavet.');
    const made = await stored(packs, `/api/rounds/${planned.id}/packs`);
    assert.deepEqual(
      made.packs.map(({ number, audience }) => [number, audience]),
      [[1, 'all']],
    );
    await keys.comesTo(/^Lav fælles udgave$/);
  });
});

const keptMeeting = v.object({ meeting: v.object({ id: v.string() }) });

const incident = {
  kind: 'extraordinary',
  name: 'Efter hændelsen på havnen',
  dates: { opensOn: '2025-05-13', dueOn: '2025-05-13', dueTime: '15:00', graceUntil: '2025-05-14' },
  initiativeIds: ['tryg-bydel', 'havnefronten'],
};

const tomorrow = {
  meeting: { group: 'lead', title: '', date: '2025-05-14', startTime: '13:00', endTime: '14:00', place: 'Nordkraft' },
};
