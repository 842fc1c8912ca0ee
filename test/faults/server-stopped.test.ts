import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Azurite, developmentCredential, startAzurite } from '#bot/demo/azurite.ts';
import { personalConversationId } from '#bot/demo/connector/addresses.ts';
import { invokeActivity } from '#bot/demo/connector/incoming-activities.ts';
import type { DemoPerson } from '#bot/demo/demo-person.ts';
import { roundWork } from '#bot/domain/due-work.ts';
import { openStores, type Stores } from '#bot/storage/open-stores.ts';
import { seedPartnership } from '#bot/use-cases/seed-partnership.ts';
import { aRawStatus, aRound, tenantA } from '#test/support/builders.ts';
import { freePort } from '#test/support/demo-server.ts';
import { manyLeads, meetEverybody } from '#test/support/many-leads.ts';
import { type KillableServer, startKillable } from './killable-server.ts';
import { appId, type OuterTeams, openOuterTeams } from './outer-teams.ts';

const partnershipId = 'tryg-by';
const roundId = '2026-1';
const opensAt = '2026-12-02T08:00:00.000Z';

describe('The server is asked to stop', function () {
  this.timeout(120_000);
  let azurite: Azurite;
  let teams: OuterTeams;
  let stores: Stores;
  let server: KillableServer;
  let leads: readonly DemoPerson[];

  beforeEach(async () => {
    azurite = await startAzurite(null);
    const { seed, people } = manyLeads(120, partnershipId);
    leads = people.filter(({ role }) => role === 'lead');
    teams = await openOuterTeams(people);
    stores = await openStores({ endpoint: azurite.tablesEndpoint, credential: developmentCredential() });
    await seedPartnership(stores)(seed, '2026-12-01T08:00:00.000Z');
    await meetEverybody(stores, people, { appId, serviceUrl: teams.demo.connectorUrl });
    server = await start();
  });

  afterEach(async () => {
    await server.end();
    await teams.close();
    await azurite.stop();
  });

  it('in the middle of sends and answers: no answer it acknowledged is lost, and every lead gets one card', async () => {
    teams.demo.faults.latencyMs = 400;
    await openRound();
    while (cards().length < 20) await sleep(20);
    const acknowledged = new Set<string>();
    const answering = leads.slice(0, 20).map(async (lead) => {
      if (await isAcknowledged(lead)) acknowledged.add(lead.initiatives[0] ?? '');
    });
    while (acknowledged.size < 3) await sleep(5);

    const code = await server.terminate(1);
    await Promise.all(answering);
    const left = await stores.records.outgoing(partnershipId);
    const cardsBefore = cards().length;
    server = await start();
    await allSent();

    assert.equal(code, 0);
    assert.ok(left.length > 0, `${cardsBefore} cards were sent before it ended`);
    assert.deepEqual(
      left.filter(({ value }) => value.attemptId !== null || value.doubtfulSends > 0),
      [],
    );
    for (const id of acknowledged) {
      assert.equal((await stores.partnerships.updates(partnershipId, id, { limit: 10 })).length, 1, id);
    }
    const deliveries = await stores.records.deliveries(partnershipId, roundId);
    assert.equal(deliveries.filter(({ doubtfulSends }) => doubtfulSends > 0).length, 0);
    assert.equal(cards().length, deliveries.filter(({ state }) => state === 'sent').length);
    assert.equal(new Set(cards()).size, cards().length);
  });

  it('twice: it ends at once, also in the middle of a send', async () => {
    teams.demo.faults.latencyMs = 20_000;
    await openRound();
    while (!(await stores.records.outgoing(partnershipId)).some(({ value }) => value.attemptId !== null)) {
      await sleep(50);
    }

    const code = await server.terminate(2);

    assert.equal(code, 1);
    assert.equal(cards().length, 0);
  });

  /** Whose chat each card stands in. */
  function cards(): readonly string[] {
    return leads.flatMap((lead) =>
      teams.demo.chat
        .posts(personalConversationId(appId, lead))
        .filter(({ personId }) => personId === null)
        .map(() => lead.id),
    );
  }

  async function openRound(): Promise<void> {
    const round = aRound({
      id: roundId,
      state: 'opening',
      opensOn: '2026-12-02',
      dueOn: '2026-12-18',
      graceUntil: '2026-12-23',
      opensAt,
    });
    await stores.records.commit(partnershipId, [
      { kind: 'round', value: round, tag: null },
      { kind: 'due', value: roundWork(roundId, 'open_round', opensAt) },
    ]);
  }

  async function allSent(): Promise<void> {
    while ((await stores.records.outgoing(partnershipId)).length > 0) await sleep(200);
  }

  async function start(): Promise<KillableServer> {
    const { demo, origin, emptyFolder } = teams;
    const bot = { appId, tenantId: tenantA, serviceUrls: [demo.connectorUrl], localIssuer: demo.botIssuerConfig };
    const config = {
      port: await freePort(),
      host: '127.0.0.1',
      publicUrl: origin,
      bot,
      tab: demo.tabConfig,
      allowedTenants: [tenantA],
      firstAdministrator: null,
      tablesEndpoint: azurite.tablesEndpoint,
      queuesEndpoint: azurite.queuesEndpoint,
      managedIdentityClientId: '',
    };
    const offsetMs = Date.parse(opensAt) - Date.now();
    return startKillable({ config, tablePrefix: '', queuePrefix: '', emptyFolder, offsetMs });
  }

  async function isAcknowledged(person: DemoPerson): Promise<boolean> {
    const { demo } = teams;
    const address = { partnershipId, initiativeId: person.initiatives[0] ?? '', roundId, formId: randomUUID() };
    const data = { verb: 'status.submit', cardVersion: 1, ...address, baseVersion: 0, ...aRawStatus() };
    const envelope = {
      appId,
      botName: 'Tryg Overblik',
      serviceUrl: demo.connectorUrl,
      conversation: demo.roster.personalChat(person),
      threadId: null,
      person,
      locale: 'da-DK',
      at: new Date().toISOString(),
    };
    const press = { activityId: '1', action: { verb: 'status.submit', data }, trigger: 'manual' } as const;
    try {
      const response = await fetch(`${server.origin}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${await demo.issuer.signBotToken()}` },
        body: JSON.stringify(invokeActivity(envelope, press)),
      });
      return /Sendt/.test(await response.text());
    } catch {
      // Whose answer never came was told nothing.
      return false;
    }
  }
});
