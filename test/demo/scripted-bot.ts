import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDemo, type Demo, type DemoOptions } from '#bot/demo/create-demo.ts';
import type { DemoPerson } from '#bot/demo/demo-person.ts';

/** JSON whose shape a test takes for granted; what is not there is undefined. */
export type Received = { readonly [name: string]: Received };
export type Reply = { readonly status?: number; readonly body?: unknown };

/** A stand-in for the bot: what it got, and what it does about it. */
export type ScriptedBot = {
  received: { readonly activity: Received; readonly authorization: string }[];
  onActivity(activity: Received, connector: Connector): Promise<Reply | undefined> | Reply | undefined;
};

export type Connector = (method: string, path: string, body?: unknown) => Promise<Response>;

export type Stage = {
  readonly origin: string;
  readonly demo: Demo;
  readonly bot: ScriptedBot;
  readonly dataDir: string;
  readonly connector: Connector;
  call<T = Received>(method: string, path: string, body?: unknown): Promise<{ status: number; body: T }>;
  close(): Promise<void>;
};

export const appId = 'aaaaaaaa-0000-4000-8000-000000000001';

export const people: readonly DemoPerson[] = [
  aPerson({ id: 'lead-1', name: 'Tovholder Tryg Bydel', role: 'lead', organisation: 'Politi', tenant: 2 }),
  aPerson({
    id: 'coordinator-1',
    name: 'Netværkskoordinator',
    role: 'coordinator',
    organisation: 'Kommune',
    tenant: 1,
  }),
  aPerson({ id: 'steering-1', name: 'Styregruppemedlem, region', role: 'steering', organisation: 'Region', tenant: 3 }),
];

function aPerson(one: {
  id: string;
  name: string;
  role: DemoPerson['role'];
  organisation: string;
  tenant: number;
}): DemoPerson {
  const { tenant, ...rest } = one;
  const nth = `${tenant}`.repeat(8);
  return {
    ...rest,
    initiatives: one.role === 'lead' ? ['tryg-bydel'] : [],
    tenantId: `${nth}-0000-4000-8000-000000000000`,
    aadObjectId: `${nth}-0000-4000-8000-00000000000${tenant}`,
  };
}

/** The demonstration on a free port with a scripted bot; `dataDir` starts it again on what an earlier one left. */
export async function aStage(options: Partial<DemoOptions> = {}): Promise<Stage> {
  const dataDir = options.dataDir ?? mkdtempSync(join(tmpdir(), 'demo-'));
  const bot: ScriptedBot = { received: [], onActivity: () => undefined };
  const listeners: { demo?: Demo; connector?: Connector } = {};
  const server = createServer((request, response) => {
    if (request.url === '/api/messages') void answerAsBot(bot, listeners.connector, { request, response });
    else void listeners.demo?.dispatch(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  const startsAt = '2025-05-13T07:00:00.000Z';
  const demo = await createDemo({
    origin,
    appId,
    botName: 'Tryg Overblik',
    people,
    startsAt,
    team: 'Tryg Aalborg',
    ...options,
    dataDir,
  });
  const connector = connectorOf(demo);
  listeners.demo = demo;
  listeners.connector = connector;
  return {
    origin,
    demo,
    bot,
    dataDir,
    connector,
    call: (method, path, body) => call(`${origin}${path}`, method, body),
    async close() {
      demo.dispose();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      if (!options.dataDir) rmSync(dataDir, { recursive: true });
    },
  };
}

async function answerAsBot(
  bot: ScriptedBot,
  connector: Connector | undefined,
  { request, response }: { request: IncomingMessage; response: ServerResponse },
) {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  const activity = JSON.parse(text);
  bot.received.push({ activity, authorization: request.headers.authorization ?? '' });
  const reply = connector ? await bot.onActivity(activity, connector) : undefined;
  response.writeHead(reply?.status ?? 200, { 'Content-Type': 'application/json' });
  response.end(reply?.body === undefined ? '' : JSON.stringify(reply.body));
}

function connectorOf(demo: Demo): Connector {
  return async (method, path, body) => {
    const granted = await fetch(demo.botIssuerConfig.tokenUrl, { method: 'POST' });
    const { access_token: token } = await granted.json();
    return fetch(`${demo.connectorUrl}${path}`, {
      method,
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  };
}

async function call<T>(url: string, method: string, body: unknown): Promise<{ status: number; body: T }> {
  const response = await fetch(url, {
    method,
    redirect: 'manual',
    headers: { 'Content-Type': 'application/json' },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  const parsed: unknown = /^[[{]/.test(text) ? JSON.parse(text) : text;
  return { status: response.status, body: parsed as T };
}
