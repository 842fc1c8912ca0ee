import { readFileSync } from 'node:fs';
import Ajv from 'ajv-draft-04';
import * as v from 'valibot';
import type { PackageSettings } from './package-settings.ts';
import { type Picture, readPng } from './read-png.ts';
import { textsByPath } from './texts-by-path.ts';
import type { PackedFile } from './zip-of.ts';

/** Everything that is wrong with a package, a sentence each; none where Teams should take it. */
export function problemsOfPackage(files: readonly PackedFile[], settings: PackageSettings): readonly string[] {
  const json = (name: string): unknown => JSON.parse(contentOf(files, name).toString('utf8'));
  const manifest = json('manifest.json');
  const languages = { da: json('da.json'), en: json('en.json') };
  return [
    ...problemsBySchema('MicrosoftTeams.schema.json', manifest).map((problem) => `manifest.json: ${problem}.`),
    ...Object.entries(languages).flatMap(([language, document]) =>
      problemsBySchema('MicrosoftTeams.Localization.schema.json', document).map(
        (problem) => `${language}.json: ${problem}.`,
      ),
    ),
    ...problemsOfIds(textsByPath(manifest), settings),
    ...problemsOfLanguages(textsByPath(manifest), languages),
    ...problemsOfColour(readPng(contentOf(files, 'color.png'))),
    ...problemsOfOutline(readPng(contentOf(files, 'outline.png'))),
  ];
}

function contentOf(files: readonly PackedFile[], name: string): Buffer {
  const file = files.find((each) => each.name === name);
  if (!file) throw new Error(`the package has no ${name}`);
  return Buffer.from(file.content);
}

/** What Microsoft's schema of the version that lies here has against a document. */
export function problemsBySchema(schemaFile: string, document: unknown): readonly string[] {
  // Some of the schema's patterns are not valid with the `u` flag, and its formats are only annotations.
  const ajv = new Ajv({ unicodeRegExp: false, strict: false, validateFormats: false, allErrors: true });
  const text = readFileSync(new URL(`schema/${schemaFile}`, import.meta.url), 'utf8');
  ajv.validate(v.parse(v.looseObject({}), JSON.parse(text)), document);
  return (ajv.errors ?? []).map((error) => `${error.instancePath} ${error.message}`.trim());
}

type Texts = Readonly<Record<string, string>>;

function problemsOfIds(texts: Texts, { appId, domain }: PackageSettings): readonly string[] {
  const expected: Texts = {
    id: appId,
    'bots[0].botId': appId,
    'webApplicationInfo.id': appId,
    'webApplicationInfo.resource': `api://${domain}/botid-${appId}`,
    'validDomains[0]': domain,
  };
  const wrong = Object.entries(expected)
    .filter(([path, value]) => texts[path] !== value)
    .map(([path, value]) => `manifest.json: ${path} is "${texts[path] ?? ''}" and must be "${value}".`);
  const elsewhere = Object.entries(texts)
    .filter(([path, text]) => path !== '$schema' && /^https?:/.test(text) && !text.startsWith(`https://${domain}/`))
    .map(([path, text]) => `manifest.json: ${path} leads to ${text}, which is not on ${domain}.`);
  const open = Object.entries(texts)
    .filter(([, text]) => text.includes('${{'))
    .map(([path, text]) => `manifest.json: ${path} still holds a placeholder: ${text}.`);
  return [...wrong, ...elsewhere, ...open];
}

/** `da` is the manifest's own language: Teams falls back to the manifest where a language has no file. */
function problemsOfLanguages(texts: Texts, documents: { readonly da: unknown; readonly en: unknown }) {
  const { $schema: _, ...da } = textsByPath(documents.da);
  const { $schema: __, ...en } = textsByPath(documents.en);
  const known = Object.entries(da).flatMap(([path, text]) => {
    if (!(path in en)) return [`en.json: ${path} is missing; da.json says "${text}".`];
    if (texts[path] !== text) return [`da.json: ${path} is "${text}", and manifest.json says "${texts[path] ?? ''}".`];
    return [];
  });
  const only = Object.keys(en)
    .filter((path) => !(path in da))
    .map((path) => `da.json: ${path} is missing; en.json has it.`);
  return [...known, ...only];
}

function problemsOfColour(icon: Picture): readonly string[] {
  const holes = icon.pixels.filter((pixel) => pixel.alpha !== 255).length;
  return [
    ...problemsOfSize('color.png', icon, 192),
    ...(holes > 0 ? [`color.png: ${holes} pixels can be seen through, and the icon must fill its whole square.`] : []),
  ];
}

function problemsOfOutline(icon: Picture): readonly string[] {
  const drawn = icon.pixels.filter((pixel) => pixel.alpha > 0);
  const coloured = drawn.filter(({ red, green, blue }) => red + green + blue !== 3 * 255).length;
  return [
    ...problemsOfSize('outline.png', icon, 32),
    ...(coloured > 0 ? [`outline.png: ${coloured} pixels are neither white nor transparent.`] : []),
    ...(drawn.length === 0 ? ['outline.png: nothing is drawn.'] : []),
    ...(drawn.length === icon.pixels.length ? ['outline.png: nothing is transparent.'] : []),
  ];
}

function problemsOfSize(name: string, { width, height }: Picture, side: number): readonly string[] {
  return width === side && height === side ? [] : [`${name}: is ${width} × ${height} and must be ${side} × ${side}.`];
}
