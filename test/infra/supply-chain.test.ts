import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { billOfMaterials } from '#infra/supply-chain/bill-of-materials.ts';
import { licencePage } from '#infra/supply-chain/licence-page.ts';
import { licenceOf, permissiveLicences } from '#infra/supply-chain/licences.ts';
import { builtIntoTab, readLockFile, releaseOf, shippedPackages } from '#infra/supply-chain/lock-file.ts';

const root = path.join(import.meta.dirname, '..', '..');

const document = v.looseObject({
  bomFormat: v.literal('CycloneDX'),
  specVersion: v.literal('1.6'),
  serialNumber: v.pipe(
    v.string(),
    v.regex(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/),
  ),
  components: v.array(
    v.strictObject({
      type: v.literal('library'),
      'bom-ref': v.string(),
      group: v.optional(v.string()),
      name: v.string(),
      version: v.string(),
      scope: v.picklist(['required', 'optional']),
      hashes: v.tuple([
        v.strictObject({ alg: v.literal('SHA-512'), content: v.pipe(v.string(), v.regex(/^[0-9a-f]{128}$/)) }),
      ]),
      licenses: v.tuple([
        v.union([
          v.strictObject({ license: v.strictObject({ id: v.string() }) }),
          v.strictObject({ expression: v.string() }),
        ]),
      ]),
      purl: v.pipe(v.string(), v.regex(/^pkg:npm\/(%40[\w.-]+\/)?[\w.-]+@[\w.-]+$/)),
      properties: v.array(v.strictObject({ name: v.string(), value: v.picklist(['server', 'tab']) })),
    }),
  ),
  dependencies: v.array(v.strictObject({ ref: v.string(), dependsOn: v.array(v.string()) })),
});

describe('The bill of materials', () => {
  const lock = readLockFile();
  const bill = v.parse(document, billOfMaterials(lock));
  const runningIn = (place: 'server' | 'tab') =>
    bill.components.filter(({ properties }) => properties.some(({ value }) => value === place));

  it('names for the server exactly the production packages of the lock file, once each', () => {
    const production = Object.entries(lock.packages)
      // The type checker comes with parts for each system, which npm marks as optional alone.
      .filter(([at, { dev, devOptional }]) => at !== '' && !dev && !devOptional && !at.includes('/@typescript/'))
      .map(([at, { version }]) => `${at.split('node_modules/').at(-1)}@${version}`);

    const named = runningIn('server').map(
      ({ group, name, version }) => `${group ? `${group}/` : ''}${name}@${version}`,
    );

    assert.ok(named.includes('botbuilder@4.23.3'));
    assert.deepEqual(named.toSorted(), [...new Set(production)].toSorted());
  });

  it('names for the tab what its pages import, and nothing of the trial page alone', () => {
    const imported = ['tab', 'bot/domain', 'bot/contract', 'bot/text'].flatMap((room) =>
      importsIn(path.join(root, room)),
    );

    assert.deepEqual([...new Set(imported)].toSorted(), builtIntoTab);
    const names = runningIn('tab').map(({ name }) => name);
    for (const name of ['react-dom', 'scheduler', 'teams-js', 'react-button']) assert.ok(names.includes(name), name);
    assert.ok(!names.includes('adaptivecards'));
  });

  it('holds no reference that leads nowhere, and leads to everything', () => {
    const refs = new Set(bill.components.map((each) => each['bom-ref']));
    const [product, ...others] = bill.dependencies;

    assert.equal(refs.size, bill.components.length);
    assert.deepEqual(new Set(others.map(({ ref }) => ref)), refs);
    assert.deepEqual(
      bill.dependencies.flatMap(({ dependsOn }) => dependsOn).filter((ref) => !refs.has(ref)),
      [],
    );
    assert.ok(product?.dependsOn.includes('pkg:npm/restify@12.0.0'));
  });

  it('is the same each time, and another where a package has changed', () => {
    const restify = lock.packages['node_modules/restify'];
    assert.ok(restify);
    const changed = {
      ...lock,
      packages: { ...lock.packages, 'node_modules/restify': { ...restify, version: '12.0.1' } },
    };

    assert.equal(JSON.stringify(billOfMaterials(lock)), JSON.stringify(billOfMaterials(readLockFile())));
    assert.notEqual(v.parse(document, billOfMaterials(changed)).serialNumber, bill.serialNumber);
  });
});

describe('What is shipped', () => {
  const lock = readLockFile();

  it('has licences that ask for no more than to be named', () => {
    const others = shippedPackages(lock).filter((one) => !permissiveLicences.includes(licenceOf(one)));

    assert.deepEqual(
      others.map((one) => `${releaseOf(one)}: ${licenceOf(one)}`),
      [],
    );
  });

  it('stands on the page of licences as the lock file has it now: npm run sbom writes it anew', () => {
    assert.equal(readFileSync(path.join(root, 'infra/guides/licenser.md'), 'utf8'), licencePage(lock));
  });
});

/** The packages that a folder's modules import, but for the trial page and the settings of the build. */
function importsIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/^(demo|dist)\b|vite\.config/.test(name))
    .flatMap((name) => [...readFileSync(path.join(folder, name), 'utf8').matchAll(importOf)])
    .map(([, fixed, lazy]) => fixed ?? lazy ?? '')
    .map((specifier) =>
      specifier
        .split('/')
        .slice(0, specifier.startsWith('@') ? 2 : 1)
        .join('/'),
    );
}

const importOf = /^(?:import .*|\} )from '([^'.#][^']*)';|import\('([^'.#][^']*)'\)/gm;
