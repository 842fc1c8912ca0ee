import { mkdirSync, writeFileSync } from 'node:fs';
import { billOfMaterials } from './bill-of-materials.ts';
import { licencePage } from './licence-page.ts';
import { readLockFile } from './lock-file.ts';

/** `npm run sbom`: writes the bill of materials and the page of licences, from the lock file alone and without a network. */
const lock = readLockFile();
const folder = new URL('../build/', import.meta.url);
mkdirSync(folder, { recursive: true });
writeFileSync(new URL('tryg-overblik.cdx.json', folder), `${JSON.stringify(billOfMaterials(lock), null, 2)}\n`);
writeFileSync(new URL('../guides/licenser.md', import.meta.url), licencePage(lock));
console.log('Written: infra/build/tryg-overblik.cdx.json (CycloneDX) and infra/guides/licenser.md');
