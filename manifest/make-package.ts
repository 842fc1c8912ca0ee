import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs, parseEnv } from 'node:util';
import { problemsOfPackage } from './check-package.ts';
import { packageFiles } from './package-files.ts';
import { readPackageSettings, type Settings } from './package-settings.ts';
import { zipOf } from './zip-of.ts';

type Folders = {
  /** Holds `.env.<environment>`, as the Agents Toolkit names them. */
  readonly settings: string;
  readonly build: string;
};

export type Made =
  | { readonly ok: true; readonly zip: string; readonly manifest: string; readonly environment: string }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Writes one installation's package, and beside it the manifest that it holds; or says all that is wrong and writes nothing. */
export function makePackage(args: readonly string[], folders: Folders): Made {
  const { env: environment, settings: file = join(folders.settings, `.env.${environment}`), ...flags } = flagsOf(args);
  const isComplete = flags['app-id'] !== undefined && flags.domain !== undefined && flags.publisher !== undefined;
  if (!isComplete && !existsSync(file)) return { ok: false, problems: [saysWhere(file, environment)] };
  const settings = existsSync(file) ? readSettings(file) : {};
  const read = readPackageSettings({
    environment,
    settings: {
      MICROSOFT_APP_ID: flags['app-id'] ?? settings.MICROSOFT_APP_ID,
      PUBLIC_DOMAIN: flags.domain ?? settings.PUBLIC_DOMAIN,
      PUBLISHER_NAME: flags.publisher ?? settings.PUBLISHER_NAME,
    },
    others: otherSettings(folders.settings, environment),
  });
  if (!read.ok) return read;
  const files = packageFiles(read.value);
  const problems = problemsOfPackage(files, read.value);
  if (problems.length > 0) return { ok: false, problems };
  const folder = join(folders.build, environment);
  const zip = join(folders.build, `tryg-overblik.${environment}.zip`);
  mkdirSync(folder, { recursive: true });
  for (const { name, content } of files) writeFileSync(join(folder, name), content);
  writeFileSync(zip, zipOf(files));
  return { ok: true, zip, manifest: join(folder, 'manifest.json'), environment };
}

/** Throws at a flag that there is none of, so that a slip of the pen is not passed over. */
function flagsOf(args: readonly string[]) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      env: { type: 'string', default: 'prod' },
      settings: { type: 'string' },
      'app-id': { type: 'string' },
      domain: { type: 'string' },
      publisher: { type: 'string' },
    },
  });
  return values;
}

function saysWhere(file: string, environment: string): string {
  return (
    `${relative(process.cwd(), file)} is not there: copy infra/env/settings.example to infra/env/.env.${environment} and ` +
    'fill it in, name another file with --settings, or give --app-id, --domain and --publisher.'
  );
}

function readSettings(file: string): Settings {
  return parseEnv(readFileSync(file, 'utf8'));
}

function otherSettings(folder: string, environment: string): Readonly<Record<string, Settings>> {
  const names = readdirSync(folder)
    .filter((name) => /^\.env\.[a-z0-9]+$/.test(name))
    .map((name) => name.slice('.env.'.length))
    .filter((name) => name !== environment);
  return Object.fromEntries(names.map((name) => [name, readSettings(join(folder, `.env.${name}`))]));
}
