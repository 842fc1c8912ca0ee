import path from 'node:path';
import { ManagedIdentityCredential } from '@azure/identity';
import { FederatedServiceClientCredentialsFactory } from 'botframework-connector';
import { openQueue } from '#bot/delivery/open-queue.ts';
import { openStores } from '#bot/storage/open-stores.ts';
import { type Config, readConfig } from './config.ts';
import { createLog, factsOfError } from './log.ts';
import { readVersion } from './read-version.ts';
import { stopOnSignal } from './stop-on-signal.ts';
import { wire } from './wire.ts';

/** Production: settings from the environment, storage and identity from Azure, and no way into the demonstration. */
const log = createLog((line) => process.stdout.write(line));
const read = readConfig(process.env);
if (read.ok) {
  await serve(read.value);
} else {
  for (const problem of read.problems) process.stderr.write(`${problem}\n`);
  process.exitCode = 1;
}

async function serve(config: Config): Promise<void> {
  const clientId = config.managedIdentityClientId;
  try {
    const credential = new ManagedIdentityCredential({ clientId });
    const { server, deliver, startTicking, stop } = wire({
      config,
      stores: await openStores({ endpoint: config.tablesEndpoint, credential }),
      queue: await openQueue({ endpoint: config.queuesEndpoint, credential }),
      now: () => new Date().toISOString(),
      log,
      credentials: new FederatedServiceClientCredentialsFactory(config.bot.appId, clientId, config.bot.tenantId),
      tabFolder: path.join(import.meta.dirname, '..', 'tab', 'dist'),
      framedBy: [],
      sampleData: false,
      version: readVersion(),
    });
    server.on('error', failedToStart);
    server.listen(config.port, config.host, () => {
      log.info('listening', { port: config.port });
      deliver.start();
      startTicking();
    });
    stopOnSignal({ server, log, stop });
  } catch (error) {
    failedToStart(error);
  }
}

/** A store that does not answer, a port that is taken. */
function failedToStart(error: unknown): void {
  log.error('start_failed', factsOfError(error));
  process.exitCode = 1;
}
