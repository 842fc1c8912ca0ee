import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';

type Whole = { readonly status: number; readonly headers?: OutgoingHttpHeaders; readonly body?: string | Buffer };

/**
 * Sends a whole answer from a server of Node's own. In two steps, because restify replaces `writeHead` in the whole
 * process by one that returns nothing: `writeHead(…).end(…)` fails as soon as any file has loaded restify.
 */
export function sendWhole(response: ServerResponse, { status, headers = {}, body }: Whole): void {
  response.writeHead(status, headers);
  response.end(body);
}
