import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import path from 'node:path';
import { pageHeaders } from '#bot/http/security-headers.ts';
import { etagOf, readTabFiles } from '#bot/http/tab-files.ts';
import { pageOf, tabPaths } from '#bot/http/tab-pages.ts';
import { hostPages } from './host-pages.ts';
import { sendWhole } from './send-whole.ts';

export type FakeAnswer = { readonly status: number; readonly body: unknown };
export type FakeRequest = {
  readonly method: string;
  readonly url: string;
  readonly token: string;
  readonly body: unknown;
};

/** The answer to a request, by `METHOD /path` without its query; what is not there is a 404. */
export type FakeAnswers = Record<string, (request: FakeRequest) => FakeAnswer | Promise<FakeAnswer>>;

export type FakeTabServer = {
  readonly url: string;
  answers: FakeAnswers;
  /** The API requests that came, oldest first. */
  readonly requests: FakeRequest[];
  /** The requests whose answer the tab held already, as the server would tell it: 304. */
  readonly unchanged: string[];
  close(): Promise<void>;
};

const tabFolder = path.resolve(import.meta.dirname, '../../tab');

/** The built tab under its own security headers, a page that plays Teams around it, and canned API answers. */
export async function startFakeTabServer(): Promise<FakeTabServer> {
  const files = readTabFiles(path.join(tabFolder, 'dist'));
  const fake = { answers: {} satisfies FakeAnswers, requests: [] satisfies FakeRequest[], unchanged: [] };
  const state: FakeState = fake;
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname.startsWith('/api/')) return answerApi(state, request, response);
    const page = hostPages[pathname];
    if (page) return send(response, await page(), {});
    const tabPath = tabPaths.find((each) => each === pathname);
    const file = tabPath
      ? pageOf(files, tabPath, Object.fromEntries(searchParams))
      : files.get(pathname.replace(/^\/tab\//, ''));
    if (!file) return sendWhole(response, { status: 404 });
    const caching = file.isHashed ? 'public, max-age=31536000, immutable' : 'no-cache';
    send(
      response,
      { type: file.contentType, body: file.body },
      { ...pageHeaders(["'self'"]), 'cache-control': caching },
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('no port');
  return Object.assign(state, {
    url: `http://127.0.0.1:${address.port}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  });
}

type FakeState = { answers: FakeAnswers; requests: FakeRequest[]; unchanged: string[] };

async function answerApi(state: FakeState, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  const text = Buffer.concat(chunks).toString();
  const { method = 'GET', url = '/' } = request;
  const token = (request.headers.authorization ?? '').replace('Bearer ', '');
  const received: FakeRequest = { method, url, token, body: text === '' ? null : JSON.parse(text) };
  state.requests.push(received);
  const answer = state.answers[`${method} ${url.split('?')[0]}`];
  const { status, body } = answer ? await answer(received) : { status: 404, body: null };
  const written = JSON.stringify(body);
  const etag = etagOf(Buffer.from(written));
  if (method === 'GET' && status === 200 && request.headers['if-none-match'] === etag) {
    state.unchanged.push(url);
    return sendWhole(response, { status: 304, headers: { etag } });
  }
  sendWhole(response, { status, headers: { 'content-type': 'application/json', etag }, body: written });
}

type Page = { readonly type: string; readonly body: string | Buffer };

function send(response: ServerResponse, { type, body }: Page, headers: Readonly<Record<string, string>>): void {
  sendWhole(response, { status: 200, headers: { 'content-type': type, ...headers }, body });
}

/** A 200 with this body. */
export function answering(body: unknown): () => FakeAnswer {
  return () => ({ status: 200, body });
}

/** An error as the API words it. */
export function refusing(status: number, code: string, details: object = {}): () => FakeAnswer {
  return () => ({ status, body: { code, reference: 'ref-7f3a', details } });
}
