import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import type { PackageSettings } from './package-settings.ts';
import type { PackedFile } from './zip-of.ts';

/** The five files of a package, in the order in which they are packed. */
export const packageFileNames = ['manifest.json', 'da.json', 'en.json', 'color.png', 'outline.png'] as const;

/** What an installation's package holds, made of the files of this folder. */
export function packageFiles(settings: PackageSettings): readonly PackedFile[] {
  const isTest = settings.environment !== 'prod';
  return packageFileNames.map((name) => ({ name, content: contentOf(name, settings, isTest) }));
}

function contentOf(name: (typeof packageFileNames)[number], settings: PackageSettings, isTest: boolean): Uint8Array {
  if (name === 'color.png' || name === 'outline.png') {
    return read(isTest ? name.replace('.png', '-test.png') : name);
  }
  const document: unknown = JSON.parse(filledIn(read(name).toString('utf8'), settings));
  return Buffer.from(`${JSON.stringify(isTest ? markedAsTest(document) : document, null, 2)}\n`, 'utf8');
}

function read(name: string): Buffer {
  return readFileSync(new URL(name, import.meta.url));
}

/** A placeholder that no setting fills in stays, for the check to name. */
function filledIn(template: string, { appId, domain, publisher }: PackageSettings): string {
  const values: Readonly<Record<string, string>> = {
    MICROSOFT_APP_ID: appId,
    PUBLIC_DOMAIN: domain,
    PUBLISHER_NAME: publisher,
  };
  return template.replaceAll(/\$\{\{(\w+)\}\}/g, (whole, name: string) => {
    const value = values[name];
    return value === undefined ? whole : JSON.stringify(value).slice(1, -1);
  });
}

const manifestName = v.looseObject({ name: v.object({ short: v.string(), full: v.string() }) });
const localisedName = v.looseObject({ 'name.short': v.string(), 'name.full': v.string() });

function markedAsTest(document: unknown): unknown {
  if (v.is(manifestName, document)) {
    const { short, full } = document.name;
    return { ...document, name: { short: shortMarked(short), full: fullMarked(full) } };
  }
  const localised = v.parse(localisedName, document);
  return {
    ...localised,
    'name.short': shortMarked(localised['name.short']),
    'name.full': fullMarked(localised['name.full']),
  };
}

function shortMarked(name: string): string {
  return `${name} TEST`;
}

function fullMarked(name: string): string {
  return `TEST: ${name}`;
}
