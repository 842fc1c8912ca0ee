import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export type TabFile = {
  readonly body: Buffer;
  /** The same, compressed at build time, or null. */
  readonly brotli: Buffer | null;
  readonly contentType: string;
  readonly etag: string;
  /** Named after its content, so that it may be kept for a year. */
  readonly isHashed: boolean;
};

/**
 * The built tab, read once into a map: a request can only name what is in it, so no path can lead out.
 * Keys are paths below the folder with forward slashes, such as `assets/entry-1a2b3c.js`.
 */
export function readTabFiles(folder: string): ReadonlyMap<string, TabFile> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  const plain = names.filter((name) => !name.endsWith('.br'));
  return new Map(plain.map((name) => [keyOf(folder, name), fileOf(name, names.includes(`${name}.br`))]));
}

function keyOf(folder: string, name: string): string {
  return path.relative(folder, name).split(path.sep).join('/');
}

function fileOf(name: string, isCompressed: boolean): TabFile {
  const body = readFileSync(name);
  return {
    body,
    brotli: isCompressed ? readFileSync(`${name}.br`) : null,
    contentType: contentTypes[path.extname(name)] ?? 'application/octet-stream',
    etag: etagOf(body),
    isHashed: name.includes(`${path.sep}assets${path.sep}`),
  };
}

export function etagOf(body: Buffer): string {
  return `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
}

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};
