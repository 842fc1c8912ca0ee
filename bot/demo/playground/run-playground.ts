import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startAzurite } from '#bot/demo/azurite.ts';
import { LaunchRefusal } from '#bot/demo/launcher/launch-refusal.ts';
import type { Sentence } from '#bot/demo/launcher/sentences.ts';
import { stopRequested } from '#bot/demo/launcher/stop-requests.ts';
import { demoAppId, openDemo } from '#bot/demo/open-demo.ts';
import { createLog } from '#bot/log.ts';
import { readVersion } from '#bot/read-version.ts';
import { startPlayground } from './playground-process.ts';
import { type PlaygroundSettings, readPlaygroundSettings } from './playground-settings.ts';
import { playgroundSentences } from './sentences.ts';
import { signingProxy } from './signing-proxy.ts';

/**
 * Runs the demonstration's bot, a signing proxy before it, and Microsoft's playground before that, until Ctrl-C.
 * A demonstration of its own, in memory: the keys that tokens are signed with live in the server's process alone,
 * so the proxy has to live there too.
 */
export async function runPlayground(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Promise<void> {
  const stop = stopRequested();
  try {
    const settings = readPlaygroundSettings(args, environment);
    if (settings.isLicenceAccepted) await run(settings, stop);
    else say(playgroundSentences.terms);
  } catch (error) {
    if (!(error instanceof LaunchRefusal)) throw error;
    say(error.sentence);
    process.exitCode = 1;
  }
  process.exit();
}

async function run(settings: PlaygroundSettings, stop: Promise<void>): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'tryg-overblik-playground-'));
  const azurite = await startAzurite(null);
  try {
    const { tablesEndpoint, queuesEndpoint } = azurite;
    await play(settings, { folder, tablesEndpoint, queuesEndpoint, stop });
  } finally {
    await azurite.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

type Place = {
  readonly folder: string;
  readonly tablesEndpoint: string;
  readonly queuesEndpoint: string;
  readonly stop: Promise<void>;
};

async function play(settings: PlaygroundSettings, place: Place): Promise<void> {
  const { folder, tablesEndpoint, queuesEndpoint, stop } = place;
  const [port, playgroundPort] = await freePorts();
  const serviceUrl = `http://127.0.0.1:${playgroundPort}/_connector`;
  const { server, demo } = await openDemo({
    port,
    dataDir: folder,
    tablesEndpoint,
    queuesEndpoint,
    log: createLog((line) => process.stderr.write(line)),
    version: readVersion(),
    alsoServiceUrls: [serviceUrl],
  });
  const person = demo.roster.person(settings.personId);
  if (!person) {
    const known = demo.roster.people.map(({ id }) => id).join(', ');
    throw new LaunchRefusal(playgroundSentences.noSuchPerson(settings.personId, known));
  }
  await listening(server.server, port);
  const botEndpoint = `http://127.0.0.1:${port}/api/messages`;
  const { locale, npm } = settings;
  const proxy = signingProxy({ appId: demoAppId, person, locale, issuer: demo.issuer, botEndpoint });
  const appEndpoint = `http://127.0.0.1:${await listening(proxy, 0)}/api/messages`;
  const playground = startPlayground({ port: playgroundPort, serviceUrl, appEndpoint, folder, npm });
  say(playgroundSentences.ready(`http://127.0.0.1:${playgroundPort}/`, person.name));
  const why = await Promise.race([stop.then(() => 'asked'), playground.ended.then(() => 'ended')]);
  if (why === 'ended') say(playgroundSentences.ended);
  playground.stop();
  await playground.ended;
  demo.dispose();
}

/** Two ports of loopback that nobody has; both sides must know them before anybody listens. */
async function freePorts(): Promise<readonly [number, number]> {
  const probes = [createServer(), createServer()] as const;
  const ports = await Promise.all([listening(probes[0], 0), listening(probes[1], 0)]);
  await Promise.all(probes.map((probe) => new Promise((resolve) => probe.close(resolve))));
  return ports;
}

/** The port it listens on, on loopback alone. */
function listening(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(address !== null && typeof address === 'object' ? address.port : port);
    });
  });
}

function say(sentence: Sentence): void {
  process.stdout.write(`${sentence.en}\n${sentence.da}\n`);
}
