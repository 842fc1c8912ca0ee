import type { Response } from 'restify';
import type { FileAnswer } from './api-call.ts';

/** Hands out a file to be saved. That nothing keeps or guesses at it is said by the headers of every answer. */
export function sendFile(response: Response, { name, mediaType, bytes }: FileAnswer): void {
  if (!/^[\w.-]+$/.test(name)) throw new Error('A file name with other characters than its header takes');
  response.writeHead(200, {
    'Content-Type': mediaType,
    'Content-Length': String(bytes.length),
    'Content-Disposition': `attachment; filename="${name}"`,
  });
  response.end(bytes);
}
