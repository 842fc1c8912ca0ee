import type { IncomingMessage } from 'node:http';
import { HttpProblem } from './http-problem.ts';

/**
 * The request's body as JSON. Read by hand because restify's parsers also take multipart and compressed bodies,
 * which nobody sends us. Refuses with 415, 413 (before the rest is read) or 400.
 */
export async function readJson(request: IncomingMessage, maxBytes: number): Promise<unknown> {
  const type = request.headers['content-type'] ?? '';
  if (!/^application\/json\s*(;|$)/i.test(type)) throw new HttpProblem(415, 'not_json');
  if (request.headers['content-encoding']) throw new HttpProblem(415, 'not_json');
  const body = await readAtMost(request, maxBytes);
  try {
    const parsed: unknown = JSON.parse(body.toString('utf8'));
    return parsed;
  } catch (cause) {
    throw new HttpProblem(400, 'not_json', { cause });
  }
}

async function readAtMost(request: IncomingMessage, maxBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of request) {
      const bytes = Buffer.from(chunk);
      size += bytes.length;
      if (size > maxBytes) break;
      chunks.push(bytes);
    }
  } catch (cause) {
    // Whoever sent it hung up in the middle.
    throw new HttpProblem(400, 'cut_off', { cause });
  }
  if (size > maxBytes) throw new HttpProblem(413, 'too_large');
  return Buffer.concat(chunks);
}
