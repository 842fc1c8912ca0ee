import assert from 'node:assert/strict';
import * as v from 'valibot';
import { managingPaths } from '#bot/contract/managing-paths.ts';
import { paths } from '#bot/contract/paths.ts';
import { problem } from '#bot/contract/problem.ts';
import { confirmed, handedOver, handledRequest, snoozed } from '#bot/contract/request-bodies.ts';
import { roundGrid } from '#bot/contract/round-grid.ts';
import { statusForm, statusOutcome } from '#bot/contract/status-form.ts';
import { done, posted, type Said } from './actors.ts';
import { type ProductionServer, startProductionServer } from './production-server.ts';

const coordinator = 'koordinator-politi';
const lead = 'tovholder-tryg-bydel';
const round = '2025-2';

describe('The paths of what a round asks', () => {
  let server: ProductionServer;

  before(async () => {
    server = await startProductionServer();
  });

  after(() => server.close());

  async function refusal({ by, path, body = {} }: Said): Promise<string> {
    const { text } = await server.askAs(by, posted(path, body));
    return v.parse(problem, JSON.parse(text)).code;
  }

  async function read<T>(schema: v.GenericSchema<unknown, T>, by: string, path: string): Promise<T> {
    const { status, text } = await server.askAs(by, { path });
    assert.equal(status, 200, text);
    return v.parse(schema, JSON.parse(text));
  }

  async function line(initiativeId: string) {
    const { rows } = await read(roundGrid, coordinator, managingPaths.grid(round));
    return rows.find((row) => row.initiativeId === initiativeId);
  }

  it('acknowledges the answer that was read, once', async () => {
    const said = { by: coordinator, path: managingPaths.acknowledge(round, 'aalborg-fri-tid'), body: { version: 2 } };

    const first = await done(server, handledRequest, said);
    const again = await done(server, handledRequest, said);

    assert.deepEqual([first.state, first.version], ['acknowledged', 2]);
    assert.deepEqual(again, first);
    const found = await line('aalborg-fri-tid');
    assert.deepEqual(
      [found?.state, found?.unread, found?.mayAcknowledge, found?.handledBy?.id],
      ['acknowledged', false, false, coordinator],
    );
  });

  it('returns an answer with a question that opens its form', async () => {
    const path = managingPaths.returnWithQuestion(round, 'havnefronten');
    const version = (await line('havnefronten'))?.version;

    const returned = await done(server, handledRequest, {
      by: coordinator,
      path,
      body: { version, question: 'Hvornår?' },
    });

    assert.equal(returned.state, 'returned');
    const form = await read(statusForm, 'tovholder-havnefronten', paths.statusForm('havnefronten'));
    assert.deepEqual([form.returned?.question, form.returned?.byName], ['Hvornår?', 'Koordinator Politi']);
  });

  it('excuses an initiative, and asks it after all', async () => {
    const excused = await done(server, handledRequest, {
      by: coordinator,
      path: managingPaths.excuse(round, 'demensindsatser'),
      body: { reason: 'Holder pause.' },
    });
    const asked = await done(server, handledRequest, {
      by: coordinator,
      path: managingPaths.takeExcuseBack(round, 'demensindsatser'),
    });

    assert.deepEqual([excused.state, excused.note], ['excused', 'Holder pause.']);
    assert.deepEqual([asked.state, asked.note], ['not_started', '']);
  });

  it('marks an answer as seen', async () => {
    const unread = (await line('antiradikalisering'))?.unread;
    const version = (await line('antiradikalisering'))?.version;

    await done(server, v.unknown(), {
      by: coordinator,
      path: managingPaths.seen(round, 'antiradikalisering'),
      body: { version },
    });

    assert.equal(unread, true);
    assert.equal((await line('antiradikalisering'))?.unread, false);
  });

  it('puts a lead’s reminders off, and hands the answer to the deputy', async () => {
    const until = await done(server, snoozed, {
      by: lead,
      path: managingPaths.snooze(round),
      body: { choice: 'tomorrow' },
    });
    const handed = await done(server, handedOver, { by: lead, path: managingPaths.handOver(round, 'tryg-bydel') });

    assert.deepEqual(until, { until: '2025-05-14', remindedAt: '2025-05-14T06:30:00.000Z' });
    assert.deepEqual(handed.deputies, [
      { id: 'stedfortraeder-tryg-bydel', name: 'Stedfortræder Tryg bydel', organisation: 'aalborg-kommune' },
    ]);
  });

  it('lets a coordinator enter what a lead said, shown as such until the lead confirms it', async () => {
    const form = await read(statusForm, coordinator, `${paths.statusForm('tryg-bydel')}?onBehalfOf=${lead}`);
    const raw = {
      happened: 'Et møde.',
      health: 'on_track',
      nextSteps: 'Et til.',
      visibility: 'all',
      confirmed: 'true',
    };
    const entered = await done(server, statusOutcome, {
      by: coordinator,
      path: managingPaths.enterOnBehalf,
      body: { address: form.address, raw, language: 'da', onBehalfOfId: lead },
    });
    const before = await line('tryg-bydel');
    const version = before?.version ?? 0;
    const own = { path: managingPaths.confirmEntered(round, 'tryg-bydel'), body: { version } };
    const byAnother = await refusal({ ...own, by: coordinator });
    const right = await done(server, confirmed, { ...own, by: lead });
    const after = await line('tryg-bydel');

    assert.deepEqual(form.onBehalfOf, { personId: lead, name: 'Tovholder Tryg bydel' });
    assert.equal(entered.kind, 'accepted');
    assert.deepEqual([before?.by?.id, before?.onBehalfOf?.id, before?.isConfirmed], [coordinator, lead, false]);
    assert.equal(byAnother, 'not_allowed');
    assert.deepEqual([right.initiativeId, right.version], ['tryg-bydel', version]);
    assert.equal(after?.isConfirmed, true);
  });

  it('takes no acknowledgement of an answer that a newer one has replaced', async () => {
    const path = managingPaths.acknowledge(round, 'aalborg-fri-tid');

    assert.equal(await refusal({ by: coordinator, path, body: { version: 1 } }), 'newer_answer');
  });
});
