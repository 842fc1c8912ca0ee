import { readFileSync } from 'node:fs';

/** The settings that turn the template into one installation's manifest; every placeholder has to be among them. */
export const exampleSettings: Readonly<Record<string, string>> = {
  MICROSOFT_APP_ID: '11111111-2222-4333-8444-555555555555',
  PUBLIC_DOMAIN: 'overblik.example.org',
  PUBLISHER_NAME: 'Eksempelpartnerskabet',
};

/** The manifest as an installation would upload it. Throws where a placeholder has no setting. */
export function filledInManifest(): unknown {
  const template = readFileSync(new URL('../../manifest/manifest.json', import.meta.url), 'utf8');
  return JSON.parse(
    template.replaceAll(/\$\{\{(\w+)\}\}/g, (_, name: string) => {
      const value = exampleSettings[name];
      if (value === undefined) throw new Error(`no setting fills in ${name}`);
      return value;
    }),
  );
}

export function readJson(path: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../manifest/${path}`, import.meta.url), 'utf8'));
}

/** Every text in a JSON document by its path as Teams' localisation files write it: `bots[0].commandLists[0]…`. */
export function textsByPath(value: unknown, path = ''): Readonly<Record<string, string>> {
  if (typeof value === 'string') return { [path]: value };
  if (Array.isArray(value)) return joined(value.map((item, at) => textsByPath(item, `${path}[${at}]`)));
  if (typeof value !== 'object' || value === null) return {};
  return joined(Object.entries(value).map(([key, item]) => textsByPath(item, path === '' ? key : `${path}.${key}`)));
}

function joined(parts: readonly Readonly<Record<string, string>>[]): Readonly<Record<string, string>> {
  return Object.fromEntries(parts.flatMap((part) => Object.entries(part)));
}
