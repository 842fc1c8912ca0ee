import { createHash } from 'node:crypto';
import type { Request, Response } from 'restify';
import { hasMark, withoutWayBack } from '#bot/domain/hidden-text.ts';

/** A body with the marks of hidden texts as they may leave: the tab says them in its reader's language. */
export function leavingBody(body: object): object {
  const text = JSON.stringify(body);
  const left: object = hasMark(text) ? JSON.parse(withoutWayBack(text)) : body;
  return left;
}

type Sent = { readonly request: Request; readonly response: Response };

/** `at` is the domain's now (ISO instant) at which the body was made. */
export type Made = { readonly body: object; readonly at: string };

/**
 * Sends what a GET asked for, or 304 where the caller already holds it. The body has been made for this caller by
 * then, so that a tag tells nobody what they may not see, and a right that was taken away is noticed at once.
 * `private, no-cache`: kept by nobody but the caller's own browser, and asked for anew each time.
 */
export function sendJson({ request, response }: Sent, { body, at }: Made): void {
  const text = withoutWayBack(JSON.stringify(body));
  const tag = tagOf(body, text);
  const headers = {
    ETag: tag,
    'Cache-Control': 'private, no-cache',
    Vary: 'Authorization',
    // A body that is not sent again cannot say as of when it still holds.
    'Checked-At': at,
  };
  if (isHeld(request.headers['if-none-match'] ?? '', tag)) {
    response.writeHead(304, headers);
    return void response.end();
  }
  const bytes = Buffer.from(text);
  const described = { 'Content-Type': 'application/json', 'Content-Length': String(bytes.length) };
  response.writeHead(200, { ...headers, ...described });
  response.end(bytes);
}

/** Fields that say nothing but when an answer was made. */
const momentNames = new Set(['generatedAt', 'now']);

/**
 * A strong tag of the bytes. Where an answer says when it was made, no two would ever be alike: there the hour stands
 * for the moment (days left are counted from it, so an answer must not be held over midnight), and the tag is weak.
 */
function tagOf(body: object, text: string): string {
  const hasMoment = Object.keys(body).some((name) => momentNames.has(name));
  if (!hasMoment) return `"${digestOf(text)}"`;
  const cut = Object.entries(body).map(([name, value]) => [name, momentNames.has(name) ? hourOf(value) : value]);
  return `W/"${digestOf(JSON.stringify(cut))}"`;
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 22);
}

function hourOf(value: unknown): unknown {
  return typeof value === 'string' ? value.slice(0, '2026-12-01T09'.length) : value;
}

/** The weak comparison that HTTP asks for with If-None-Match, which may name several. */
function isHeld(named: string, tag: string): boolean {
  return named.split(',').some((each) => opaque(each) === opaque(tag));
}

function opaque(tag: string): string {
  return tag.trim().replace(/^W\//, '');
}
