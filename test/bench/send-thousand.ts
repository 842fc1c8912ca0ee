import { createServer, type Server } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { openQueue } from '#bot/delivery/open-queue.ts';
import { developmentCredential } from '#bot/demo/azurite.ts';
import { type Intent, intentOf } from '#bot/domain/notice.ts';
import { openStores } from '#bot/storage/open-stores.ts';
import { seedPartnership } from '#bot/use-cases/seed-partnership.ts';
import { aRequest, aRound, aStatus, tenantA } from '#test/support/builders.ts';
import { manyLeads, meetEverybody } from '#test/support/many-leads.ts';
import { startMeasured } from './measured-process.ts';
import { appId, openSurroundings } from './surroundings.ts';

/**
 * `node test/bench/send-thousand.ts`: how long a thousand personal cards take to one tenant, from ten partnerships of a
 * hundred leads, and how often a connector that allows 50 in any second has to say 429. At 48 a second no sender can
 * need less than 20.8 s.
 */
const partnerships = 10;
const leads = 100;
const allowedInSecond = 50;
const answerAfterMs = 100;

const surroundings = await openSurroundings();
const connector = await openConnector();
try {
  const { tablesEndpoint, queuesEndpoint } = surroundings.config;
  const credential = developmentCredential();
  const stores = await openStores({ endpoint: tablesEndpoint, credential, tablePrefix: 'send' });
  const queue = await openQueue({ endpoint: queuesEndpoint, credential });
  for (let n = 0; n < partnerships; n += 1) await decide(`partnerskab-${n + 1}`, n * leads);
  const config = {
    ...surroundings.config,
    allowedTenants: [tenantA],
    bot: { ...surroundings.config.bot, serviceUrls: [connector.url] },
  };
  const server = await startMeasured({ role: 'ours', config, tablePrefix: 'send' });
  const begun = performance.now();
  while (connector.taken.length < partnerships * leads && performance.now() - begun < 120_000) await sleep(100);
  const { cpuMicroseconds } = await server.usage();
  await server.close();
  const [first = 0, last = 0] = [connector.taken[0], connector.taken.at(-1)];
  console.table({
    'cards sent': connector.taken.length,
    'sent twice': connector.taken.length - connector.conversations.size,
    'answered 429': connector.refused,
    'most in one second': mostInSecond(connector.taken),
    'seconds, first to last': Math.round((last - first) / 10) / 100,
    'seconds, listening to last': Math.round((last - begun) / 10) / 100,
    'CPU ms per card': Math.round(cpuMicroseconds / 1000 / connector.taken.length),
  });

  async function decide(partnershipId: string, firstObject: number): Promise<void> {
    const { seed, people } = manyLeads(leads, partnershipId, firstObject);
    const round = aRound();
    const ids = seed.statuses.map(({ initiativeId }) => initiativeId);
    const request = { roundId: round.id, state: 'not_started' } as const;
    await seedPartnership(stores)(
      {
        ...seed,
        rounds: [{ round, requests: ids.map((initiativeId) => aRequest({ roundId: round.id, initiativeId })) }],
        statuses: ids.map((initiativeId) => aStatus({ initiativeId, requests: [request] })),
      },
      '2025-05-02T08:00:00.000Z',
    );
    await meetEverybody(stores, people, { appId, serviceUrl: connector.url });
    const intents = people.filter(({ role }) => role === 'lead').map(({ id }) => asked(round.id, id));
    for (let at = 0; at < intents.length; at += 40) {
      const some = intents.slice(at, at + 40);
      await stores.records.commit(
        partnershipId,
        some.map((value) => ({ kind: 'send', value })),
      );
      await Promise.all(some.map(({ id }) => queue.push({ partnershipId, intentId: id })));
    }
  }
} finally {
  connector.close();
  await surroundings.close();
}

function asked(roundId: string, personId: string): Intent {
  const recipient = { kind: 'person', personId } as const;
  return intentOf({ kind: 'asked', recipient, roundId, createdAt: '2025-05-13T07:00:00.000Z' });
}

type CountingConnector = {
  readonly url: string;
  /** When each card came (machine milliseconds of this process), and for whom. */
  readonly taken: number[];
  readonly conversations: ReadonlySet<string>;
  readonly refused: number;
  close(): void;
};

/** Takes every card, up to so many in any one second. */
async function openConnector(): Promise<CountingConnector> {
  const taken: number[] = [];
  const conversations = new Set<string>();
  let refused = 0;
  const server: Server = createServer(async (request, response) => {
    const now = performance.now();
    request.resume();
    const isTooMany = taken.filter((at) => at > now - 1_000).length >= allowedInSecond;
    if (isTooMany) refused += 1;
    else taken.push(now);
    if (!isTooMany) conversations.add(request.url ?? '');
    await sleep(answerAfterMs);
    response.writeHead(isTooMany ? 429 : 201, { 'content-type': 'application/json', 'retry-after': '1' });
    response.end(isTooMany ? '{}' : JSON.stringify({ id: String(taken.length) }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/connector/`;
  return {
    url,
    taken,
    conversations,
    get refused() {
      return refused;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function mostInSecond(instants: readonly number[]): number {
  return Math.max(...instants.map((from) => instants.filter((at) => at >= from && at < from + 1_000).length));
}
