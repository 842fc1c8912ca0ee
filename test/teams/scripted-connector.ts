import { createServer, type IncomingMessage } from 'node:http';
import { ServiceClientCredentialsFactory } from 'botframework-connector';

/** What the connector does with the next call: answer, close the line without a word, or never answer. */
export type Script =
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: unknown }
  | 'closes'
  | 'never';

export type Call = { readonly method: string; readonly path: string; readonly body: unknown };

export type ScriptedConnector = {
  readonly serviceUrl: string;
  readonly calls: readonly Call[];
  /** Done with the calls to come, in turn; after the last one everything is answered 201. */
  next(...scripts: readonly Script[]): void;
  close(): Promise<void>;
};

/** A connector that says exactly what a test wants it to, on a free port. */
export async function scriptedConnector(): Promise<ScriptedConnector> {
  const calls: Call[] = [];
  let scripts: Script[] = [];
  const server = createServer(async (request, response) => {
    calls.push({
      method: request.method ?? '',
      path: decodeURIComponent(request.url ?? ''),
      body: await bodyOf(request),
    });
    const script = scripts.shift() ?? { status: 201, body: { id: 'posted-1', activityId: 'posted-1' } };
    if (script === 'never') return;
    if (script === 'closes') return void request.socket.destroy();
    response.writeHead(script.status, { 'content-type': 'application/json', ...script.headers });
    response.end(JSON.stringify(script.body ?? { error: { code: 'ServiceError', message: 'Scripted.' } }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    serviceUrl: `http://127.0.0.1:${port}/teams/`,
    calls,
    next: (...given) => {
      scripts = [...given];
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  let text = '';
  for await (const part of request) text += String(part);
  return text === '' ? null : JSON.parse(text);
}

/** Signs nothing; `vouch` may throw, as credentials do that cannot be had. (A class because botbuilder demands one.) */
export class ScriptedCredentials extends ServiceClientCredentialsFactory {
  readonly #vouch: () => Promise<void>;

  constructor(vouch: () => Promise<void> = async () => {}) {
    super();
    this.#vouch = vouch;
  }

  override async isValidAppId(): Promise<boolean> {
    return true;
  }

  override async isAuthenticationDisabled(): Promise<boolean> {
    return false;
  }

  override async createCredentials(): ReturnType<ServiceClientCredentialsFactory['createCredentials']> {
    return {
      signRequest: async (request) => {
        await this.#vouch();
        return request;
      },
    };
  }
}
