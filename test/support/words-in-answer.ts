import { createHash } from 'node:crypto';
import type { Answer } from '#test/http/production-server.ts';
import { readPdf } from './read-pdf.ts';
import { unzip } from './unzip.ts';

/** All that somebody can read of an answer: its head with the file's name, and what is packed inside a document. */
export async function wordsIn({ headers, text, bytes }: Answer): Promise<string> {
  const type = String(headers['content-type']);
  const head = JSON.stringify(headers);
  if (type.startsWith('application/pdf')) {
    return [head, await wordsOfPdf(bytes)].join('\n');
  }
  if (type.includes('wordprocessingml')) return [head, ...[...unzip(bytes)].flat()].join('\n');
  // A calendar's long lines go on after a line break and a space (RFC 5545, 3.1).
  return [head, type.startsWith('text/calendar') ? text.replace(/\r\n /g, '') : text].join('\n');
}

/** Many get the same file, and reading one takes long. */
const read = new Map<string, Promise<string>>();

function wordsOfPdf(bytes: Uint8Array): Promise<string> {
  const key = createHash('sha256').update(bytes).digest('hex');
  const known = read.get(key) ?? pagesOf(bytes);
  read.set(key, known);
  return known;
}

async function pagesOf(bytes: Uint8Array): Promise<string> {
  const { text, info, outline } = await readPdf(new Uint8Array(bytes));
  return [text, JSON.stringify([info, outline])].join('\n');
}
