import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';

/** The product's version, from package.json. */
export function readVersion(): string {
  const file = path.join(import.meta.dirname, '..', 'package.json');
  return v.parse(v.object({ version: v.string() }), JSON.parse(readFileSync(file, 'utf8'))).version;
}
