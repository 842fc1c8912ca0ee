import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Azurite, developmentCredential, startAzurite } from '#bot/demo/azurite.ts';
import { invokeActivity } from '#bot/demo/connector/incoming-activities.ts';
import type { DemoPerson } from '#bot/demo/demo-person.ts';
import { roundWork } from '#bot/domain/due-work.ts';
import { defaultSettings } from '#bot/domain/settings.ts';
import { openStores, type Stores } from '#bot/storage/open-stores.ts';
import { seedPartnership } from '#bot/use-cases/seed-partnership.ts';
import { aRawStatus, aRound, tenantA } from '#test/support/builders.ts';
import { freePort } from '#test/support/demo-server.ts';
import { manyLeads, meetEverybody } from '#test/support/many-leads.ts';
import { type Killing, killAtRandom } from './kill-at-random.ts';
import { type KillableServer, startKillable } from './killable-server.ts';
import { type KilledRound, reportOf } from './killed-round-report.ts';
import { appId, type OuterTeams, openOuterTeams } from './outer-teams.ts';
import { seededRandom } from './seeded-random.ts';

const partnershipId = 'tryg-by';
const roundId = '2026-1';
const leads = 200;
const answering = 60;

/** Leads who removed the app without a word: Teams answers 403 for them. */
const withoutApp = ['lead-17', 'lead-53', 'lead-101', 'lead-150', 'lead-199'];

/** Where the partnership's clock stands: when the round opens, at its first reminder, and after its close. */
const stops = {
  opening: '2026-12-02T08:00:00.000Z',
  reminder: '2026-12-04T07:30:01.000Z',
  closed: '2026-12-28T10:00:00.000Z',
} as const;

/** A round of two hundred requests while servers are killed at random and Teams errs at random, both by one seed. */
export async function runKilledRound(seed: number): Promise<KilledRound> {
  const random = seededRandom(seed);
  const azurite = await startAzurite(null);
  const { seed: partnership, people } = manyLeads(leads, partnershipId);
  const teams = await openOuterTeams(people);
  const stores = await openStores({ endpoint: azurite.tablesEndpoint, credential: developmentCredential() });
  const servers: KillableServer[] = [];
  let killing: Killing | null = null;
  try {
    await seedPartnership(stores)(partnership, '2026-12-01T08:00:00.000Z');
    await meetEverybody(stores, people, { appId, serviceUrl: teams.demo.connectorUrl });
    for (const id of withoutApp) teams.demo.chat.setInstalled(id, false);
    await prepareRound(stores);
    servers.push(await startServer(azurite, teams), await startServer(azurite, teams));
    killing = killAtRandom(servers, random);
    playBadWeather(teams, random, killing);
    const answers = answerAll(people, { servers, teams, random });
    await quiet(stores, stops.opening);
    const acknowledged = await answers;
    for (const stop of [stops.reminder, stops.closed]) {
      for (const server of servers) server.moveClock(offsetTo(stop));
      await quiet(stores, stop);
    }
    await killing.stop();
    const { kills } = killing;
    return await reportOf({ partnershipId, roundId, seed, kills, acknowledged, withoutApp, people, stores, teams });
  } finally {
    await killing?.stop();
    await Promise.all(servers.map((server) => server.end()));
    await teams.close();
    await azurite.stop();
  }
}

function offsetTo(instant: string): number {
  return Date.parse(instant) - Date.now();
}

/** Of every hundred sends: ten asked to wait, six lost at a gateway or on the wire before they were posted, six after. */
function playBadWeather({ demo }: OuterTeams, random: () => number, { sendArrived }: Killing): void {
  demo.faults.latencyMs = 20;
  demo.faults.random = () => {
    sendArrived();
    const chance = random();
    if (chance < 0.1) return { kind: 'status', status: 429, retryAfterSeconds: 1 };
    if (chance < 0.16) return chance < 0.13 ? { kind: 'status', status: 502 } : { kind: 'closed_socket' };
    if (chance < 0.22) return { kind: chance < 0.19 ? 'status' : 'closed_socket', status: 502, after: true };
    return null;
  };
}

async function prepareRound({ records }: Stores): Promise<void> {
  const round = aRound({
    id: roundId,
    state: 'opening',
    opensOn: '2026-12-02',
    dueOn: '2026-12-18',
    graceUntil: '2026-12-23',
    opensAt: stops.opening,
    reminders: defaultSettings.reminders,
  });
  await records.commit(partnershipId, [
    { kind: 'round', value: round, tag: null },
    { kind: 'due', value: roundWork(roundId, 'open_round', stops.opening) },
  ]);
}

async function startServer({ tablesEndpoint, queuesEndpoint }: Azurite, teams: OuterTeams): Promise<KillableServer> {
  const { demo, origin } = teams;
  const port = await freePort();
  const bot = { appId, tenantId: tenantA, serviceUrls: [demo.connectorUrl], localIssuer: demo.botIssuerConfig };
  const config = {
    port,
    host: '127.0.0.1',
    publicUrl: origin,
    bot,
    tab: demo.tabConfig,
    allowedTenants: [tenantA],
    firstAdministrator: null,
    tablesEndpoint,
    queuesEndpoint,
    managedIdentityClientId: '',
  };
  return startKillable({
    config,
    tablePrefix: '',
    queuePrefix: '',
    emptyFolder: teams.emptyFolder,
    offsetMs: offsetTo(stops.opening),
  });
}

type Answering = {
  readonly servers: readonly KillableServer[];
  readonly teams: OuterTeams;
  readonly random: () => number;
};

/** Sixty leads send their status, each until it is acknowledged; gives the initiatives of those who were told "sendt". */
async function answerAll(people: readonly DemoPerson[], parts: Answering): Promise<ReadonlySet<string>> {
  const acknowledged = new Set<string>();
  await Promise.all(
    people.slice(0, answering).map(async (person, index) => {
      const initiativeId = person.initiatives[0] ?? '';
      const address = { partnershipId, initiativeId, roundId, formId: randomUUID(), baseVersion: 0 };
      const data = { verb: 'status.submit', cardVersion: 1, ...address, ...aRawStatus() };
      for (let attempt = 0; attempt < 100; attempt += 1) {
        await sleep(100 + parts.random() * 40 * index);
        if (await isAcknowledged(person, data, parts)) return acknowledged.add(initiativeId);
      }
      return acknowledged;
    }),
  );
  return acknowledged;
}

async function isAcknowledged(
  person: DemoPerson,
  data: Readonly<Record<string, unknown>>,
  { servers, teams: { demo }, random }: Answering,
): Promise<boolean> {
  const server = servers[random() < 0.5 ? 0 : 1];
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
    const response = await fetch(`${server?.origin}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${await demo.issuer.signBotToken()}` },
      body: JSON.stringify(invokeActivity(envelope, press)),
      signal: AbortSignal.timeout(5_000),
    });
    return /Sendt/.test(await response.text());
  } catch {
    // Whose answer never came was told nothing.
    return false;
  }
}

/** How long one part of the round may take, kills and all. */
const patienceMs = 120_000;

/** Until all that is due has been done and all that was decided has been sent or given up. */
async function quiet({ records }: Stores, until: string): Promise<void> {
  const giveUpAt = Date.now() + patienceMs;
  for (;;) {
    const [due, outgoing] = await Promise.all([records.due(partnershipId, until), records.outgoing(partnershipId)]);
    if (due.length === 0 && outgoing.length === 0) return;
    if (Date.now() > giveUpAt) throw new Error(`by ${until}: ${due.length} due, ${outgoing.length} to be sent`);
    await sleep(300);
  }
}
