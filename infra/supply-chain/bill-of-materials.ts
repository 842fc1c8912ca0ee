import { createHash } from 'node:crypto';
import { licenceOf } from './licences.ts';
import { type LockFile, releaseOf, type Shipped, shippedPackages } from './lock-file.ts';

/**
 * What is shipped as a CycloneDX document (https://cyclonedx.org/docs/1.6/json/). The same lock file always gives the
 * same document: no time stands in it, and its serial number is made of the lock file's content.
 */
export function billOfMaterials(lock: LockFile): object {
  const shipped = shippedPackages(lock);
  const product = `pkg:npm/${lock.name}@${lock.version}`;
  const refs = new Map(shipped.map((one) => [releaseOf(one), purlOf(one)]));
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${uuidOf(lock)}`,
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': product,
        name: lock.name,
        version: lock.version,
        licenses: [{ license: { id: 'MIT' } }],
        purl: product,
      },
    },
    components: shipped.map(componentOf),
    dependencies: [
      { ref: product, dependsOn: [...new Set(directOf(lock, shipped).map(purlOf))] },
      ...shipped.map((one) => ({
        ref: purlOf(one),
        dependsOn: one.asksFor.flatMap((release) => refs.get(release) ?? []),
      })),
    ],
  };
}

function componentOf(one: Shipped): object {
  const [group, name] = one.name.startsWith('@') ? one.name.split('/') : [undefined, one.name];
  const licence = licenceOf(one);
  return {
    type: 'library',
    'bom-ref': purlOf(one),
    ...(group === undefined ? {} : { group }),
    name,
    version: one.version,
    scope: one.isOptional ? 'optional' : 'required',
    hashes: [{ alg: 'SHA-512', content: Buffer.from(one.integrity.replace('sha512-', ''), 'base64').toString('hex') }],
    licenses: [/ (AND|OR) /.test(licence) ? { expression: licence } : { license: { id: licence } }],
    purl: purlOf(one),
    properties: one.runsIn.map((place) => ({ name: 'tryg-overblik:runs-in', value: place })),
  };
}

/** https://github.com/package-url/purl-spec: the `@` of a scope is encoded. */
function purlOf({ name, version }: Shipped): string {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`;
}

function directOf(lock: LockFile, shipped: readonly Shipped[]): readonly Shipped[] {
  const asked = Object.keys(lock.packages['']?.dependencies ?? {});
  const direct = new Set(asked.map((name) => `${name}@${lock.packages[`node_modules/${name}`]?.version}`));
  return shipped.filter((one) => direct.has(releaseOf(one)));
}

/** Version 8 of RFC 9562: what the digits say is ours to decide. */
function uuidOf(lock: LockFile): string {
  const hex = createHash('sha256').update(JSON.stringify(lock.packages)).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
