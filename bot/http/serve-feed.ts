import type { Request, Response } from 'restify';
import { feedIcs } from '#bot/reports/meeting-ics.ts';
import { textFor } from '#bot/text/text-for.ts';
import { readFeed } from '#bot/use-cases/meetings/read-feed.ts';
import type { Handler } from './response-edge.ts';
import type { ServerWiring } from './server-wiring.ts';

export const feedPath = '/calendar/:file';

/**
 * What somebody's calendar program reads again and again, without a token: the secret in its address is all it has. An
 * address that never was, one that was revoked and one whose owner has left are answered alike, as any path that there is not. What is no secret at
 * all costs no read, an unknown one costs one.
 */
export function serveFeed({ ports, now }: Pick<ServerWiring, 'ports' | 'now'>): Handler {
  return async (request, response) => {
    const secret = secretOf(request);
    const at = now();
    const read = secret === null ? null : await readFeed(ports)(secret, at);
    if (!read) return void response.json(404, { code: 'no_such_path', reference: '', details: {} });
    const text = textFor(request.query?.lang === 'en' ? 'en' : 'da');
    sendFeed(response, feedIcs(read.meetings, { partnership: read.partnership, text, at }));
  };
}

function secretOf(request: Request): string | null {
  const file: unknown = request.params?.file;
  const [, secret] = typeof file === 'string' ? (/^([\w-]{43})\.ics$/.exec(file) ?? []) : [];
  return secret ?? null;
}

function sendFeed(response: Response, content: string): void {
  const bytes = Buffer.from(content);
  response.writeHead(200, {
    'Content-Type': 'text/calendar; charset=utf-8',
    'Content-Length': String(bytes.length),
    'Content-Disposition': 'attachment; filename="moeder.ics"',
  });
  response.end(bytes);
}
