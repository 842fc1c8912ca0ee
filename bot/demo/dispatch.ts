import type { IncomingMessage, ServerResponse } from 'node:http';
import { apiSentences } from './api-sentences.ts';
import { type DemoAnswer, type DemoRoute, matchRoute, type WrittenAnswer } from './routes.ts';

/** Far above any activity that Teams would take (100 KB of UTF-16). */
const LARGEST_BODY = 1024 * 1024;

export type Dispatch = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/**
 * Answers the demonstration's routes on a plain Node request. The demonstration asks for no sign-in, so a page
 * on the web must not reach it through the newcomer's browser: a foreign Origin or Host is refused.
 */
export function createDispatch(routes: readonly DemoRoute[], origin: string): Dispatch {
  const ownHosts = loopbackHosts(origin);
  return async (request, response) => {
    if (!isOurs(request, ownHosts)) return write(response, refused(403, apiSentences.foreignPage));
    const answer = await answerOf(routes, request).catch(problemOf);
    if (answer === 'closed') request.socket.destroy();
    else write(response, answer);
  };
}

/** An answer with one plain sentence. */
export function refused(status: number, message: string): WrittenAnswer {
  return { status, body: { message } };
}

/** Thrown where a body is not what the route takes. */
export class MalformedRequest extends Error {}

async function answerOf(routes: readonly DemoRoute[], request: IncomingMessage): Promise<DemoAnswer> {
  const url = new URL(request.url ?? '/', 'http://localhost');
  const matched = matchRoute(routes, request.method ?? 'GET', url.pathname);
  if (!matched) return refused(404, apiSentences.noSuchRoute);
  const body = await readBody(request);
  return matched.route.answer({ params: matched.params, query: url.searchParams, headers: request.headers, body });
}

function problemOf(error: unknown): DemoAnswer {
  if (error instanceof MalformedRequest) return refused(400, error.message);
  if (error instanceof URIError || error instanceof SyntaxError) return refused(400, apiSentences.unreadable);
  throw error;
}

function loopbackHosts(origin: string): readonly string[] {
  const { host, port } = new URL(origin);
  return [host, `localhost:${port}`];
}

function isOurs(request: IncomingMessage, ownHosts: readonly string[]): boolean {
  const { host, origin } = request.headers;
  if (!host || !ownHosts.includes(host)) return false;
  return !origin || ownHosts.some((own) => origin === `http://${own}`);
}

/** The server may have read the body before us; a stream can be read only once. */
async function readBody(request: IncomingMessage & { body?: unknown }): Promise<unknown> {
  if (request.body !== undefined) return parsed(request.body, request.headers['content-type']);
  if (request.readableEnded || request.method === 'GET') return undefined;
  let text = '';
  for await (const chunk of request) {
    text += String(chunk);
    if (text.length > LARGEST_BODY) throw new MalformedRequest(apiSentences.tooLarge);
  }
  return parsed(text, request.headers['content-type']);
}

function parsed(body: unknown, contentType: string | undefined): unknown {
  if (typeof body !== 'string' && !Buffer.isBuffer(body)) return body;
  const text = body.toString();
  if (text === '') return undefined;
  if (contentType?.startsWith('application/x-www-form-urlencoded'))
    return Object.fromEntries(new URLSearchParams(text));
  return JSON.parse(text);
}

function write(response: ServerResponse, answer: WrittenAnswer): void {
  const isText = typeof answer.body === 'string';
  const headers = { 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff', ...answer.headers };
  if (answer.body === undefined) {
    // restify's writeHead does not return the response.
    response.writeHead(answer.status, headers);
    response.end();
    return;
  }
  const type = isText ? 'text/html; charset=utf-8' : 'application/json; charset=utf-8';
  response.writeHead(answer.status, { 'Content-Type': type, ...headers });
  response.end(isText ? answer.body : JSON.stringify(answer.body));
}
