import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { licencesReadByHand, permissiveLicences } from '#infra/supply-chain/licences.ts';
import { abandonedPackages, hijackedReleases, type KnownWeakness, knownWeaknesses } from './denied-packages.ts';

/** Fine for tools, which are not passed on to anybody. */
const toolLicences = [...permissiveLicences, 'MPL-2.0', 'PSF-2.0'];

const lockFile = v.object({
  lockfileVersion: v.literal(3),
  packages: v.record(
    v.string(),
    v.object({
      version: v.optional(v.string(), ''),
      integrity: v.optional(v.string()),
      resolved: v.optional(v.string()),
      link: v.optional(v.boolean(), false),
      license: v.optional(v.string()),
      dev: v.optional(v.boolean(), false),
      deprecated: v.optional(v.string()),
      hasInstallScript: v.optional(v.boolean(), false),
    }),
  ),
});

describe('the packages that are installed', () => {
  const packages = readLockFile();

  it('are the whole tree of the lock file', () => {
    assert.ok(packages.length > 300);
    assert.ok(packages.some(({ name }) => name === 'botbuilder'));
  });

  it('hold no release with a weakness that we know of', () => {
    const weak = packages.flatMap((found) =>
      knownWeaknesses.filter((weakness) => isWeak(found, weakness)).map(({ why }) => `${labelOf(found)}: ${why}`),
    );

    assert.deepEqual(weak, []);
  });

  it('would be refused in the releases just before those', () => {
    assert.equal(isWeak({ name: 'uuid', version: '11.1.0' }, weaknessOf('uuid')), true);
    assert.equal(isWeak({ name: 'uuid', version: '11.1.1-beta.1' }, weaknessOf('uuid')), true);
    assert.equal(isWeak({ name: 'uuid', version: '11.1.1' }, weaknessOf('uuid')), false);
    assert.equal(isWeak({ name: 'axios', version: '1.9.0' }, weaknessOf('axios')), true);
    assert.equal(isWeak({ name: 'axios', version: '2.0.0' }, weaknessOf('axios')), false);
    assert.equal(isWeak({ name: 'nanoid', version: '2.0.0' }, weaknessOf('nanoid')), false);
  });

  it('hold no hijacked, abandoned or deprecated one', () => {
    const refused = packages.filter(
      (found) =>
        hijackedReleases.includes(labelOf(found)) || abandonedPackages.includes(found.name) || found.deprecated,
    );

    assert.deepEqual(refused.map(labelOf), []);
  });

  it('are each pinned to the content they had when they were chosen', () => {
    const unpinned = packages.filter(({ integrity }) => !integrity?.startsWith('sha512-'));

    assert.deepEqual(unpinned.map(labelOf), []);
  });

  it('come from the registry that npm is set up with, never from a repository, a file or plain http', () => {
    const elsewhere = packages.filter(({ resolved, link }) => link || (resolved && !resolved.startsWith('https://')));

    assert.deepEqual(elsewhere.map(labelOf), []);
    // The lock file is written so that each is sought at the registry that whoever installs has set up.
    assert.ok(new Set(packages.map(({ resolved }) => resolved && new URL(resolved).host)).size <= 1);
  });

  it('have licences that let an authority use and pass on the product', () => {
    const problems = packages
      .filter(({ name, license, dev }) => {
        const allowed = dev ? toolLicences : permissiveLicences;
        return !allowed.includes(licencesReadByHand[name] ?? license ?? 'none');
      })
      .map((found) => `${labelOf(found)}: ${found.license}`);

    assert.deepEqual(problems, []);
  });

  it('run a script of theirs at installation only where package.json has decided on it', () => {
    const { allowScripts } = v.parse(
      v.object({ allowScripts: v.record(v.string(), v.boolean()) }),
      readJson('package'),
    );
    const scripted = packages.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name);

    assert.deepEqual(
      scripted.filter((name) => !(name in allowScripts)),
      [],
    );
  });
});

/** Every installed package, the product itself aside, by the name it is imported by. */
function readLockFile() {
  const { packages } = v.parse(lockFile, readJson('package-lock'));
  return Object.entries(packages)
    .filter(([path]) => path !== '')
    .map(([path, entry]) => ({
      ...entry,
      name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
    }));
}

function readJson(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../${name}.json`, import.meta.url), 'utf8'));
}

type Release = { readonly name: string; readonly version: string };

function isWeak(found: Release, weakness: KnownWeakness): boolean {
  if (found.name !== weakness.name) return false;
  const [major] = numbersOf(found.version);
  return (weakness.major === undefined || weakness.major === major) && isBefore(found.version, weakness.fixedIn);
}

/** A prerelease of the fixed version came before the fix. */
function isBefore(version: string, fixedIn: string): boolean {
  const [parts, limits] = [numbersOf(version), numbersOf(fixedIn)];
  const at = limits.findIndex((limit, index) => parts[index] !== limit);
  return at === -1 ? version.includes('-') : (parts[at] ?? 0) < (limits[at] ?? 0);
}

function numbersOf(version: string): readonly number[] {
  return (version.split(/[-+]/)[0] ?? '').split('.').map(Number);
}

function weaknessOf(name: string): KnownWeakness {
  const weakness = knownWeaknesses.find((candidate) => candidate.name === name);
  assert.ok(weakness, name);
  return weakness;
}

function labelOf({ name, version }: Release): string {
  return `${name}@${version}`;
}
