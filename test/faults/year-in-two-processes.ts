import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Channel as RosterChannel } from '#bot/demo/connector/roster.ts';
import { demoPeople } from '#bot/demo/sample-demo-people.ts';
import { samplePartnership } from '#bot/demo/sample-partnership.ts';
import type { Group } from '#bot/domain/channel.ts';
import { localInstant } from '#bot/domain/round-instants.ts';
import { openStores, type Stores } from '#bot/storage/open-stores.ts';
import { planSeries } from '#bot/use-cases/meetings/plan-series.ts';
import { seedPartnership } from '#bot/use-cases/seed-partnership.ts';
import { type Heard, heardIn, zone } from '#test/stories/heard.ts';
import { freshAddress, freshQueueAddress } from '#test/support/azurite.ts';
import { objectId } from '#test/support/builders.ts';
import { freePort } from '#test/support/demo-server.ts';
import { meetEverybody } from '#test/support/many-leads.ts';
import { aChannel } from '#test/support/record-builders.ts';
import { type KillableServer, type KillableTask, startKillable } from './killable-server.ts';
import { appId, type OuterTeams, openOuterTeams } from './outer-teams.ts';

const partnershipId = 'tryg-aalborg';
const startsAt = '2026-11-24T09:00:00.000Z';

/** A year of planned meetings with two server processes on one store, both of which do what is due. */
export type YearInTwo = {
  /** Stops at each instant at which something is due until a local day and time, and waits until all is sent. */
  until(day: string, time: string): Promise<void>;
  /** Both processes end, and are there again from a local day and time on; whatever fell due between is late. */
  outage(day: string, time: string): Promise<void>;
  /** Both processes look once more for what is due. */
  lookAgain(): Promise<void>;
  /** The app is taken out of a channel without a word: Teams answers 403 from then on. */
  loses(channel: string): void;
  heard(): readonly Heard[];
  end(): Promise<void>;
};

export async function startYear(): Promise<YearInTwo> {
  const sample = samplePartnership();
  const people = demoPeople(sample);
  const statuses = sample.statuses.map((status) => ({ ...status, requests: [] }));
  const seed = { ...sample, rounds: [], statuses };
  const teams = await openOuterTeams(people, startsAt);
  const [tables, queues] = await Promise.all([freshAddress(), freshQueueAddress()]);
  const stores = await openStores(tables);
  await seedPartnership(stores)(seed, startsAt);
  await meetEverybody(stores, people, { appId, serviceUrl: teams.demo.connectorUrl });
  await planYear(stores, teams);
  const task = async (): Promise<KillableTask> => ({
    config: await configOf(teams, { tables: tables.endpoint, queues: queues.endpoint }),
    tablePrefix: tables.tablePrefix,
    queuePrefix: queues.queuePrefix,
    emptyFolder: teams.emptyFolder,
    offsetMs: Date.parse(teams.demo.now()) - Date.now(),
  });
  const startTwo = async () => Promise.all([startKillable(await task()), startKillable(await task())]);
  let servers: readonly KillableServer[] = await startTwo();
  const endAll = () => Promise.all(servers.map((server) => server.end()));
  const moveTo = async (at: string) => {
    await moveTeams(teams, at);
    for (const server of servers) server.moveClock(Date.parse(at) - Date.now());
    await quiet(stores, at);
  };
  return {
    until: async (day, time) => {
      const last = localInstant(day, time, zone);
      for (let at = await nextDue(stores, teams, last); at !== null; at = await nextDue(stores, teams, last)) {
        await moveTo(at);
      }
      await moveTo(last);
    },
    outage: async (day, time) => {
      await endAll();
      const at = localInstant(day, time, zone);
      await moveTeams(teams, at);
      servers = await startTwo();
      await quiet(stores, at);
    },
    // More than two of their ticks.
    lookAgain: () => sleep(1_000),
    loses: (name) => teams.demo.chat.setAdded(channelNamed(teams, name).id, false),
    heard: () => heardIn(teams),
    end: async () => {
      await endAll();
      await teams.close();
    },
  };
}

/** The usual meetings of lead and steering group, each with its channel. */
async function planYear(stores: Stores, teams: OuterTeams): Promise<void> {
  for (const [name, group] of [
    ['Tovholdergruppen', 'lead'],
    ['Styregruppen', 'steering'],
  ] as const) {
    await addChannel(stores, teams, { name, group });
  }
  const coordinator = teams.demo.roster.person('koordinator-kommune');
  assert.ok(coordinator);
  const identity = { tenantId: coordinator.tenantId, objectId: coordinator.aadObjectId };
  const meetings = [
    { group: 'lead', startTime: '9.00', endTime: '11.00', place: 'Rådhuset' },
    { group: 'steering', startTime: '13.00', endTime: '15.00', onlineUrl: 'https://teams.example/l/1' },
  ];
  for (const [index, raw] of meetings.entries()) {
    const ids = { partnershipId, newSeriesId: objectId(index + 1) };
    await planSeries(stores)({ identity, ...ids, raw, rule: { kind: 'usual' }, isSure: true, at: startsAt });
  }
}

async function addChannel(
  { records }: Stores,
  teams: OuterTeams,
  { name, group }: { readonly name: string; readonly group: Group },
): Promise<void> {
  const { id, team, hostTenantId, isShared } = channelNamed(teams, name);
  const serviceUrl = teams.demo.connectorUrl;
  const value = aChannel({ id, teamId: team.id, name, serviceUrl, tenantId: hostTenantId, isShared, group });
  teams.demo.chat.setAdded(id, true);
  await records.commit(partnershipId, [{ kind: 'channel', value, tag: null }]);
}

function channelNamed({ demo }: OuterTeams, name: string): RosterChannel {
  const found = demo.roster.conversations.find((one) => one.kind === 'channel' && one.name === name);
  assert.ok(found?.kind === 'channel', `no channel ${name}`);
  return found;
}

async function configOf(
  { demo, origin }: OuterTeams,
  { tables, queues }: { readonly tables: string; readonly queues: string },
): Promise<KillableTask['config']> {
  const tenants = [...new Set(demo.roster.people.map(({ tenantId }) => tenantId))];
  const bot = { appId, serviceUrls: [demo.connectorUrl], localIssuer: demo.botIssuerConfig };
  return {
    port: await freePort(),
    host: '127.0.0.1',
    publicUrl: origin,
    bot: { ...bot, tenantId: tenants[0] ?? '' },
    tab: demo.tabConfig,
    allowedTenants: tenants,
    firstAdministrator: null,
    tablesEndpoint: tables,
    queuesEndpoint: queues,
    managedIdentityClientId: '',
  };
}

async function moveTeams({ origin }: OuterTeams, now: string): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  const moved = await fetch(`${origin}/demo/clock`, { method: 'PUT', headers, body: JSON.stringify({ now }) });
  assert.equal(moved.status, 200, await moved.text());
}

async function nextDue({ records }: Stores, { demo }: OuterTeams, until: string): Promise<string | null> {
  const now = demo.now();
  const [works, outgoing] = await Promise.all([records.due(partnershipId, until), records.outgoing(partnershipId)]);
  const instants = [...works.map(({ at }) => at), ...outgoing.flatMap(({ value }) => value.heldUntil ?? [])];
  const [first] = instants
    .filter((at) => Date.parse(at) > Date.parse(now) && Date.parse(at) < Date.parse(until))
    .toSorted();
  return first ?? null;
}

/** How long one stop may take. */
const patienceMs = 20_000;

/** Until all that is due has been done, and all that was decided has been sent, given up or put off. */
async function quiet({ records }: Stores, at: string): Promise<void> {
  const giveUpAt = Date.now() + patienceMs;
  for (;;) {
    const [due, outgoing] = await Promise.all([records.due(partnershipId, at), records.outgoing(partnershipId)]);
    const waiting = outgoing.filter(({ value }) => !value.heldUntil || value.heldUntil <= at);
    if (due.length === 0 && waiting.length === 0) return;
    assert.ok(Date.now() < giveUpAt, `by ${at}: ${due.length} due, ${waiting.length} to be sent`);
    await sleep(50);
  }
}
