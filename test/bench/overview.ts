import { developmentCredential } from '#bot/demo/azurite.ts';
import { openStores } from '#bot/storage/open-stores.ts';
import { seedPartnership } from '#bot/use-cases/seed-partnership.ts';
import { startStorageProxy } from '#test/storage/storage-proxy.ts';
import { benchPartnership } from './bench-partnership.ts';
import { compare } from './compare.ts';
import { measure, type Shot } from './load.ts';
import { type Role, startMeasured, type Task } from './measured-process.ts';
import { openSurroundings, presser } from './surroundings.ts';

/**
 * `node test/bench/overview.ts`: what the overview costs beside a token, one point read and one range read,
 * and that a hundred rounds of history cost what one does.
 */
const initiatives = 15;
const roundsOfHistory = [1, 100];

const surroundings = await openSurroundings();
try {
  const { config, issuer, tablesEndpoint } = surroundings;
  const token = await issuer.signTabToken(presser);
  const shot: Shot = () => ({ method: 'GET', path: '/api/overview?partnership=tryg-by', token });
  const isRight = (body: string) => body.includes('indsats-15');
  for (const rounds of roundsOfHistory) {
    const tablePrefix = `history${rounds}`;
    const stores = await openStores({ endpoint: tablesEndpoint, credential: developmentCredential(), tablePrefix });
    await seedPartnership(stores)(benchPartnership(initiatives, rounds), '2025-05-02T08:00:00.000Z');
    const counted = await countCalls({ role: 'ours', config, tablePrefix });
    console.log(`${rounds} rounds of history: ${counted.calls} storage calls, ${counted.rows} rows`);
  }
  await compare(
    'GET /api/overview',
    [...contestants('restify + token + point and range read', 'floor-overview'), ...contestants('ours', 'ours')],
    600,
  );

  function contestants(name: string, role: Role) {
    return roundsOfHistory.map((rounds) => {
      const task = { role, config, tablePrefix: `history${rounds}` };
      return { name: `${name}, ${rounds} rounds`, shot, isRight, task };
    });
  }

  async function countCalls(task: Task): Promise<{ readonly calls: number; readonly rows: number }> {
    const proxy = await startStorageProxy(tablesEndpoint);
    const server = await startMeasured({ ...task, config: { ...config, tablesEndpoint: proxy.endpoint } });
    // With the first it is also noted, beside the answer, that the person came by; that is done once an hour.
    await measure(server, { requests: 20, lanes: 1 }, { shot, isRight });
    const before = proxy.calls.length;
    await measure(server, { requests: 1, lanes: 1 }, { shot, isRight });
    await server.close();
    await proxy.close();
    const calls = proxy.calls.slice(before);
    return { calls: calls.length, rows: calls.reduce((sum, { rows }) => sum + rows, 0) };
  }
} finally {
  await surroundings.close();
}
