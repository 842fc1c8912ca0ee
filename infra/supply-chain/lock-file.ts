import { readFileSync } from 'node:fs';
import * as v from 'valibot';

const names = v.optional(v.record(v.string(), v.string()), {});

const lockFile = v.object({
  lockfileVersion: v.literal(3),
  name: v.string(),
  version: v.string(),
  packages: v.record(
    v.string(),
    v.object({
      version: v.optional(v.string(), ''),
      integrity: v.optional(v.string(), ''),
      license: v.optional(v.string()),
      dev: v.optional(v.boolean(), false),
      devOptional: v.optional(v.boolean(), false),
      optional: v.optional(v.boolean(), false),
      dependencies: names,
      optionalDependencies: names,
      peerDependencies: names,
      peerDependenciesMeta: v.optional(v.record(v.string(), v.object({ optional: v.optional(v.boolean()) })), {}),
    }),
  ),
});
export type LockFile = v.InferOutput<typeof lockFile>;

/** The lock file of the product. */
export function readLockFile(): LockFile {
  return v.parse(lockFile, JSON.parse(readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8')));
}

/** What of the lock file reaches an authority: `server` runs there, `tab` is built into what the browser fetches. */
export type Shipped = {
  readonly name: string;
  readonly version: string;
  readonly integrity: string;
  readonly licence: string | null;
  readonly isOptional: boolean;
  readonly runsIn: readonly ('server' | 'tab')[];
  /** `name@version` of those it asks for. */
  readonly asksFor: readonly string[];
};

/** What the tab and the rooms it reads import, and what is therefore built into it; a test holds the list to their imports. */
export const builtIntoTab: readonly string[] = [
  '@fluentui/react-components',
  '@fluentui/react-icons',
  '@microsoft/teams-js',
  '@tanstack/react-virtual',
  'react',
  'react-dom',
  'read-excel-file',
  'temporal-polyfill',
  'valibot',
];

/** Everything shipped, once for each release, by name and version. What the tab's packages ask for counts whole, also where the build leaves parts out. */
export function shippedPackages(lock: LockFile): readonly Shipped[] {
  const onServer = reachableFrom(lock, askedBy(lock, ''));
  const inTab = reachableFrom(
    lock,
    builtIntoTab.map((name) => `node_modules/${name}`),
  );
  const paths = [...new Set([...onServer, ...inTab])];
  const byRelease = new Map<string, Shipped>();
  for (const path of paths) {
    const one = shippedAt(lock, path, [
      ...(onServer.includes(path) ? (['server'] as const) : []),
      ...(inTab.includes(path) ? (['tab'] as const) : []),
    ]);
    const before = byRelease.get(releaseOf(one));
    byRelease.set(releaseOf(one), before ? { ...one, runsIn: bothOf(before, one) } : one);
  }
  return [...byRelease.values()].toSorted((a, b) => (releaseOf(a) < releaseOf(b) ? -1 : 1));
}

export function releaseOf({ name, version }: Pick<Shipped, 'name' | 'version'>): string {
  return `${name}@${version}`;
}

function bothOf(one: Shipped, other: Shipped): Shipped['runsIn'] {
  return (['server', 'tab'] as const).filter((place) => [...one.runsIn, ...other.runsIn].includes(place));
}

function shippedAt(lock: LockFile, path: string, runsIn: Shipped['runsIn']): Shipped {
  const entry = lock.packages[path];
  if (!entry) throw new Error(`the lock file has no ${path}`);
  const asked = askedBy(lock, path).map((each) => releaseOf({ name: nameAt(each), version: versionAt(lock, each) }));
  return {
    name: nameAt(path),
    version: entry.version,
    integrity: entry.integrity,
    licence: entry.license ?? null,
    isOptional: entry.optional,
    runsIn,
    asksFor: [...new Set(asked)].toSorted(),
  };
}

function versionAt(lock: LockFile, path: string): string {
  return lock.packages[path]?.version ?? '';
}

function nameAt(path: string): string {
  return path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

/** The paths of what a package asks for, found as Node finds it: beside it, then ever further up. */
function askedBy(lock: LockFile, path: string): readonly string[] {
  const entry = lock.packages[path];
  if (!entry) return [];
  const { dependencies, optionalDependencies, peerDependencies, peerDependenciesMeta } = entry;
  const peers = Object.keys(peerDependencies).filter((name) => !peerDependenciesMeta[name]?.optional);
  return [...Object.keys({ ...dependencies, ...optionalDependencies }), ...peers].flatMap((name) => {
    const steps = path === '' ? [] : path.split('/node_modules/');
    const places = steps.map(
      (_, index) => `${steps.slice(0, steps.length - index).join('/node_modules/')}/node_modules/${name}`,
    );
    return [...places, `node_modules/${name}`].find((place) => place in lock.packages) ?? [];
  });
}

function reachableFrom(lock: LockFile, roots: readonly string[]): readonly string[] {
  const found = new Set(roots);
  // A set gives also what is added while it is walked through.
  for (const path of found) for (const asked of askedBy(lock, path)) found.add(asked);
  return [...found];
}
