import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

const dist = path.resolve(import.meta.dirname, '../../tab/dist');
const firstPage = 'index.da.system.html';

export type Part = { readonly name: string; readonly kilobytes: number };

/** The built tab as it is sent (brotli): each part of the first load, and all that comes later as one. */
export function tabParts(): { readonly first: readonly Part[]; readonly later: Part } {
  const page = readFileSync(path.join(dist, firstPage), 'utf8');
  const named = new Set([...page.matchAll(/(?:src|href)="\/tab\/([^"]+)"/g)].map(([, name]) => name ?? ''));
  const first = [firstPage, ...named].map((name) => ({ name: withoutHash(name), kilobytes: sent(name) }));
  const later = readdirSync(path.join(dist, 'assets'))
    .filter((name) => /\.(js|css)$/.test(name) && !named.has(`assets/${name}`))
    .map((name) => sent(`assets/${name}`));
  const sum = later.reduce((total, each) => total + each, 0);
  return { first, later: { name: `${later.length} files that come later`, kilobytes: sum } };
}

function sent(name: string): number {
  return statSync(path.join(dist, `${name}.br`)).size / 1000;
}

function withoutHash(name: string): string {
  return name.replace(/^assets\//, '').replace(/-[\w-]{8}\./, '.');
}
