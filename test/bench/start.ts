import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { median } from './compare.ts';
import { measure } from './load.ts';
import { type Role, startMeasured } from './measured-process.ts';
import { pressActivity } from './press-activity.ts';
import { openSurroundings } from './surroundings.ts';

/**
 * `node test/bench/start.ts`: from spawning the process to its first answered press, and the memory it then holds,
 * beside restify and botbuilder alone, with and without Node's compile cache.
 */
const surroundings = await openSurroundings();
const cache = await mkdtemp(path.join(tmpdir(), 'compile-cache-'));
try {
  const { config, issuer } = surroundings;
  const token = await issuer.signBotToken();
  const press = {
    shot: () =>
      ({ method: 'POST', path: '/api/messages', token, body: pressActivity({ verb: 'x', cardVersion: 0 }) }) as const,
    isRight: (body: string) => body.includes('AdaptiveCard'),
  };
  const variants: readonly { name: string; role: Role; environment: Record<string, string> }[] = [
    { name: 'restify + botbuilder, compile cache', role: 'floor-card', environment: { NODE_COMPILE_CACHE: cache } },
    { name: 'ours, compile cache', role: 'ours', environment: { NODE_COMPILE_CACHE: cache } },
    { name: 'restify + botbuilder', role: 'floor-card', environment: {} },
    { name: 'ours', role: 'ours', environment: {} },
  ];
  const found: { first: number; megabytes: number }[][] = variants.map(() => []);
  for (let round = 0; round < 4; round += 1) {
    for (const [index, { role, environment }] of variants.entries()) {
      const started = await startOnce(role, environment);
      // The first round fills the cache.
      if (round > 0) found[index]?.push(started);
    }
  }
  console.table(
    Object.fromEntries(
      variants.map(({ name }, index) => {
        const own = found[index] ?? [];
        const firstAnswer = Math.round(median(own.map(({ first }) => first)));
        return [
          name,
          { 'first answer ms': firstAnswer, 'idle MB': Math.round(median(own.map(({ megabytes }) => megabytes))) },
        ];
      }),
    ),
  );

  async function startOnce(role: Role, environment: Record<string, string>) {
    const startedAt = performance.now();
    const server = await startMeasured({ role, config, tablePrefix: 'start' }, environment);
    await measure(server, { requests: 1, lanes: 1 }, press);
    const first = performance.now() - startedAt;
    await sleep(1000);
    const { residentBytes } = await server.usage();
    await server.close();
    return { first, megabytes: residentBytes / 1e6 };
  }
} finally {
  await surroundings.close();
  await rm(cache, { recursive: true, force: true });
}
