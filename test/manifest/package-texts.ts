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
