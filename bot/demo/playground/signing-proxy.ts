import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Issuer } from '#bot/demo/issuer.ts';
import { type PlaygroundSpeaker, playgroundActivity } from './playground-activity.ts';

export type SigningProxyOptions = PlaygroundSpeaker & {
  readonly issuer: Issuer;
  /** The bot's endpoint, to which everything goes on. */
  readonly botEndpoint: string;
};

const mostBytes = 256 * 1024;

/**
 * Stands between the playground, which sends no tokens, and the bot, which takes nothing without: rewrites an activity
 * into a sample person's, signs for it with the demonstration's issuer and hands the bot's answer back.
 * Only for loopback. A page in a browser is refused by its Origin; the playground's own server sends none.
 */
export function signingProxy(options: SigningProxyOptions): Server {
  return createServer((request, response) => {
    pass(options, request).then(
      (answer) => write(response, answer),
      () => write(response, { status: 502 }),
    );
  });
}

type Answer = { readonly status: number; readonly type?: string | null; readonly body?: string };

async function pass(options: SigningProxyOptions, request: IncomingMessage): Promise<Answer> {
  if (request.method !== 'POST' || request.headers.origin) return { status: 403 };
  const activity = playgroundActivity(await readBody(request), options);
  if (!activity) return { status: 400 };
  const token = await options.issuer.signBotToken({ claims: { serviceurl: activity.serviceUrl } });
  const answer = await fetch(options.botEndpoint, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` },
    body: JSON.stringify(activity),
  });
  return { status: answer.status, type: answer.headers.get('content-type'), body: await answer.text() };
}

/** In two steps, because restify's `writeHead`, which it puts on every response of the process, is not to be chained. */
function write(response: ServerResponse, { status, type, body }: Answer): void {
  response.writeHead(status, type ? { 'Content-Type': type } : {});
  response.end(body);
}

/** Undefined where it is too large or no JSON. */
async function readBody(request: IncomingMessage): Promise<unknown> {
  let text = '';
  for await (const chunk of request) {
    text += String(chunk);
    if (text.length > mostBytes) return undefined;
  }
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
