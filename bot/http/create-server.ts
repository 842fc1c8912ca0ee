import restify, { type Request, type Response, type Server } from 'restify';
import type { Log } from '#bot/log.ts';
import { apiRoutes } from './api-routes.ts';
import { HttpProblem } from './http-problem.ts';
import { accessibilityPage, servePublicPages } from './public-pages.ts';
import { readJson } from './read-json.ts';
import { readiness } from './readiness.ts';
import { answerProblem, atResponseEdge, type Handler } from './response-edge.ts';
import { closedHeaders } from './security-headers.ts';
import { feedPath, serveFeed } from './serve-feed.ts';
import { servePages } from './serve-pages.ts';
import type { AnswerActivity, ServerWiring } from './server-wiring.ts';

/** Teams' own activities stay far below this; the limit stands before authentication. */
const mostActivityBytes = 256 * 1024;

/** Everything the product answers over HTTP. Nothing listens until the caller says so. */
export function createServer(wiring: ServerWiring): Server {
  const server = restify.createServer({ name: '', handleUncaughtExceptions: false });
  const edge = (handle: Handler) => atResponseEdge(wiring.log, handle);
  server.pre(setClosedHeaders(wiring.isStopping));
  server.use(restify.plugins.queryParser({ mapParams: false }));
  server.get('/healthz', edge(live));
  server.get('/readyz', edge(ready(wiring)));
  server.post('/api/messages', edge(messages(wiring.answerActivity)));
  for (const { method, path, handle } of apiRoutes(wiring)) server[method](path, edge(handle));
  server.get(feedPath, edge(serveFeed(wiring)));
  servePages(server, wiring);
  servePublicPages(server, wiring.framedBy);
  server.get('/accessibility', edge(accessibilityPage(wiring)));
  server.on('restifyError', answerUnrouted(wiring.log));
  return server;
}

function setClosedHeaders(isStopping: () => boolean) {
  return (_request: Request, response: Response, next: () => void): void => {
    for (const [name, value] of Object.entries(closedHeaders)) response.header(name, value);
    response.header('Cache-Control', 'no-store');
    // Whoever holds the connection open asks another server next time.
    if (isStopping()) response.header('Connection', 'close');
    next();
  };
}

async function live(_request: Request, response: Response): Promise<void> {
  response.json(200, { status: 'ok' });
}

function ready(wiring: ServerWiring): Handler {
  const find = readiness(wiring, () => performance.now());
  return async (_request, response) => {
    const { status, body } = await find();
    response.json(status, body);
  };
}

function messages(answerActivity: AnswerActivity): Handler {
  return async (request, response) => {
    const body = await readJson(request, mostActivityBytes);
    const { status, body: answer } = await answerActivity(request.headers.authorization ?? '', body);
    if (status >= 400) throw new HttpProblem(status, refusedActivity[status] ?? 'not_taken');
    if (answer === undefined) response.send(status);
    else response.json(status, answer);
  };
}

const refusedActivity: Readonly<Record<number, string>> = {
  400: 'not_an_activity',
  401: 'not_signed_in',
  403: 'not_allowed',
};

type Unrouted = [Request, Response, Error & { readonly statusCode?: number }, () => void];

/** restify's own errors: no such path or method. Its four arguments are restify's. */
function answerUnrouted(log: Log) {
  return (...[, response, error, done]: Unrouted): void => {
    const { statusCode } = error;
    // An answer begun without restify's own send is one restify does not know of: it would send another and end the process.
    const isBegun = response.headersSent;
    if (statusCode === 404) response.json(404, { code: 'no_such_path', reference: '', details: {} });
    else if (statusCode === 405) response.json(405, { code: 'no_such_method', reference: '', details: {} });
    else answerProblem(error, { response, log, route: '' });
    if (!isBegun) done();
  };
}
