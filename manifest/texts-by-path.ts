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
