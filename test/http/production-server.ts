import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { type IncomingHttpHeaders, request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as v from 'valibot';
import { openQueue } from '#bot/delivery/open-queue.ts';
import { DemoCredentials } from '#bot/demo/demo-credentials.ts';
import type { AskingRates } from '#bot/domain/allowance.ts';
import { createLog } from '#bot/log.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import { wire } from '#bot/wire.ts';
import { freshQueueAddress } from '#test/support/azurite.ts';
import { boundlessRates } from '#test/support/boundless-rates.ts';
import { type DemoServer, startDemoServer } from '#test/support/demo-server.ts';

export type Answer = {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  readonly bytes: Uint8Array;
};

export type Ask = {
  readonly method?: string;
  /** Sent as it stands: nothing normalises it on the way. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
};

export type ProductionServer = {
  /** Its issuers and stores are the server's own; its routes are not. */
  readonly surroundings: DemoServer;
  /** What its handlers read and write. */
  readonly ports: Ports;
  readonly port: number;
  readonly logged: readonly string[];
  /** Everything it answers, as `GET /api/me`, by the router's own list. */
  readonly routes: readonly string[];
  ask(question: Ask): Promise<Answer>;
  /** As a sample person whose token Entra would give the tab. */
  askAs(personId: string, question: Ask): Promise<Answer>;
  close(): Promise<void>;
};

/** What lies in the folder of the built tab here. */
const built = {
  'index.html': '<!doctype html><title>tab</title>',
  'channel.html': '<!doctype html><title>tab</title>',
  'configure.html': '<!doctype html><title>configure</title>',
  'demo/index.html': '<!doctype html><title>trial page</title>',
  'assets/entry-1a2b3c.js': 'export const here = true;',
  'notes.txt': 'not to be served',
};

/** The server as production wires it: without the demonstration's routes, framed by Teams alone. */
export async function startProductionServer({
  rates = boundlessRates,
  ...options
}: Parameters<typeof startDemoServer>[0] & { readonly rates?: AskingRates } = {}): Promise<ProductionServer> {
  const surroundings = await startDemoServer(options);
  const folder = await mkdtemp(path.join(tmpdir(), 'tryg-overblik-'));
  for (const [name, content] of Object.entries(built)) {
    await mkdir(path.join(folder, 'tab', path.dirname(name)), { recursive: true });
    await writeFile(path.join(folder, 'tab', name), content);
  }
  await writeFile(path.join(folder, 'secret.txt'), 'a secret');
  const { config, stores, demo } = surroundings;
  const logged: string[] = [];
  const { server, ports } = wire({
    config,
    stores,
    queue: await openQueue(await freshQueueAddress()),
    now: demo.now,
    log: createLog((line) => logged.push(line)),
    credentials: new DemoCredentials(config.bot.appId, demo.botIssuerConfig.tokenUrl),
    tabFolder: path.join(folder, 'tab'),
    framedBy: [],
    version: '0.0.0',
    sampleData: false,
    rates,
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  const ask = (question: Ask) => send(port, question);
  return {
    surroundings,
    ports,
    port,
    logged,
    routes: routed(server.getDebugInfo()),
    ask,
    askAs: async (personId, question) => {
      const person = demo.roster.person(personId);
      if (!person) throw new Error(`no sample person ${personId}`);
      const token = await demo.issuer.signTabToken(person);
      return ask({ ...question, headers: { authorization: `Bearer ${token}`, ...question.headers } });
    },
    close: async () => {
      server.server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
      await surroundings.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const debugInfo = v.object({ routes: v.array(v.object({ method: v.string(), path: v.string() })) });

function routed(info: unknown): readonly string[] {
  return v.parse(debugInfo, info).routes.map(({ method, path: route }) => `${method.toUpperCase()} ${route}`);
}

function send(port: number, { method = 'GET', path: sent, headers = {}, body }: Ask): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, method, path: sent, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const bytes = Buffer.concat(chunks);
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text: bytes.toString('utf8'), bytes });
      });
    });
    asked.on('error', reject);
    asked.end(body);
  });
}
