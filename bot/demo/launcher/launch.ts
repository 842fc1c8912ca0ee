import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Azurite, AzuriteFailure, startAzurite } from '#bot/demo/azurite.ts';
import { buildTab, isTabStale } from './build-tab.ts';
import { claimDataFolder } from './data-folder.ts';
import { LaunchRefusal } from './launch-refusal.ts';
import { type LaunchSettings, readLaunchSettings } from './launch-settings.ts';
import { requireFreePort } from './require-free-port.ts';
import { type Sentence, sentences } from './sentences.ts';
import { type ServerPlace, startServer } from './server-process.ts';
import { stopRequested } from './stop-requests.ts';

/**
 * Runs the demonstration until somebody stops it, and sets the exit code: 0 when it was asked to stop, 1 when it
 * could not start or broke. The server stops first, then the store, which saves on its way out.
 */
export async function launch(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Promise<void> {
  const stop = stopRequested();
  try {
    const settings = readLaunchSettings(args, environment);
    const folder = claimDataFolder(settings.dataDir, settings.reset);
    try {
      await prepare(settings);
      await run(settings, stop);
    } finally {
      folder.release();
    }
  } catch (error) {
    if (!(error instanceof LaunchRefusal)) throw error;
    say(process.stderr, error.sentence);
    process.exitCode = 1;
  }
  // A terminal that is gone, or a pipe nobody reads, must not keep us.
  process.exit();
}

async function prepare(settings: LaunchSettings): Promise<void> {
  await requireFreePort(settings.port);
  if (!isTabStale()) return;
  say(process.stdout, sentences.building);
  await buildTab();
}

async function run(settings: LaunchSettings, stop: Promise<void>): Promise<void> {
  const store = await openStore(path.join(settings.dataDir, 'azurite'));
  const logFile = path.join(settings.dataDir, 'server.log');
  rmSync(logFile, { force: true });
  const { port, dataDir } = settings;
  try {
    const { tablesEndpoint, queuesEndpoint } = store;
    const place = { port, dataDir, tablesEndpoint, queuesEndpoint, logFile };
    await serve(
      settings,
      place,
      Promise.race([stop.then(() => 'asked' as const), store.ended.then(() => 'store' as const)]),
    );
  } finally {
    await store.stop();
  }
  say(process.stdout, sentences.stopped);
}

async function openStore(folder: string): Promise<Azurite> {
  return startAzurite(folder).catch((error: unknown) => {
    if (!(error instanceof AzuriteFailure)) throw error;
    if (error.reason === 'folder_not_writable') throw new LaunchRefusal(sentences.folderNotWritable(folder), error);
    throw new LaunchRefusal(sentences.storeFailed(error.message), error);
  });
}

/** Keeps a server running until it is to stop; throws where it ends by itself and is not to be started again. */
async function serve(settings: LaunchSettings, place: ServerPlace, stop: Promise<'asked' | 'store'>): Promise<void> {
  for (;;) {
    const server = startServer(place);
    writeFileSync(path.join(place.dataDir, 'server.pid'), String(server.processId));
    const first = await Promise.race([server.listening, stop]);
    if (first === true) say(process.stdout, sentences.ready(`http://127.0.0.1:${place.port}/`, place.dataDir));
    const why = first === false ? 'server' : await Promise.race([stop, server.ended.then(() => 'server' as const)]);
    if (why === 'asked') say(process.stdout, sentences.stopping);
    await server.stop();
    if (why === 'asked') return;
    if (why === 'store') throw new LaunchRefusal(sentences.storeDied);
    if (first === false) throw new LaunchRefusal(sentences.serverFailed(place.logFile));
    if (!settings.restartServer) throw new LaunchRefusal(sentences.serverDied(place.logFile));
    say(process.stdout, sentences.serverRestarts);
  }
}

function say(stream: NodeJS.WriteStream, sentence: Sentence): void {
  // A closed terminal fails every write; there is nobody left to tell.
  stream.on('error', () => {});
  stream.write(`${sentence.en}\n${sentence.da}\n`);
}
