import { usualTiming } from '#bot/delivery/delivery-timing.ts';
import { openQueue } from '#bot/delivery/open-queue.ts';
import { developmentCredential } from '#bot/demo/azurite.ts';
import { DemoCredentials } from '#bot/demo/demo-credentials.ts';
import { createLog } from '#bot/log.ts';
import { stopOnSignal } from '#bot/stop-on-signal.ts';
import { openStores } from '#bot/storage/open-stores.ts';
import { wire } from '#bot/wire.ts';
import type { KillableTask } from './killable-server.ts';

/** One of several servers on one store, as production wires it; in a hurry, because tests cannot wait for a minute. */
const task: KillableTask = JSON.parse(process.argv[2] ?? '');
const { config, tablePrefix, queuePrefix } = task;
const credential = developmentCredential();
let { offsetMs } = task;
process.on('message', (message) => {
  if (typeof message === 'object' && message && 'offsetMs' in message) offsetMs = Number(message.offsetMs);
});
// Whoever started it is gone.
process.once('disconnect', () => process.exit(0));

const log = createLog((line) => {
  if (line.includes('"level":"error"')) process.stderr.write(line);
});
const product = wire({
  config,
  stores: await openStores({ endpoint: config.tablesEndpoint, credential, tablePrefix }),
  queue: await openQueue({ endpoint: config.queuesEndpoint, credential, queuePrefix }),
  now: () => new Date(Date.now() + offsetMs).toISOString(),
  log,
  credentials: new DemoCredentials(config.bot.appId, config.bot.localIssuer?.tokenUrl ?? ''),
  tabFolder: task.emptyFolder,
  framedBy: [],
  version: '0.0.0',
  sampleData: true,
  timing: {
    delivery: {
      ...usualTiming,
      claimMs: 5_000,
      sendMs: 2_000,
      settleMs: 1_500,
      hiddenMs: 8_000,
      pollMs: 200,
      backoff: { firstMs: 200, mostMs: 1_000 },
    },
    tickEveryMs: 400,
    leftBehindAfterMs: 6_000,
  },
});
product.server.listen(config.port, config.host, () => {
  product.deliver.start();
  product.startTicking();
  process.send?.('listening');
});
stopOnSignal({ server: product.server, log, stop: product.stop });
