/** The fields of an answer as a tree: `[]` stands after the name of a list. */
type Fields = { readonly [name: string]: Fields };

/** Every field of it, or only those that say something: neither null, empty nor left out. */
export function fieldsOf(value: unknown, isOnlyGiven: boolean): ReadonlySet<string> {
  const found = new Set<string>();
  collect(value, '', (path, held) => {
    if (!isOnlyGiven || (held !== null && held !== '')) found.add(path);
  });
  return found;
}

function collect(value: unknown, path: string, note: (path: string, held: unknown) => void): void {
  if (Array.isArray(value)) {
    const [first] = value;
    if (first === undefined || typeof first !== 'object') note(`${path}[]`, first ?? null);
    for (const each of value.filter((one) => typeof one === 'object')) collect(each, `${path}[]`, note);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, held] of Object.entries(value)) collect(held, path === '' ? name : `${path}.${name}`, note);
  } else note(path, value);
}

/** As it stands in the tables: `round(id name) goals[](id)`. */
export function written(paths: Iterable<string>): string {
  return writtenTree(treeOf([...paths].map((path) => path.split('.'))));
}

function treeOf(paths: readonly (readonly string[])[]): Fields {
  const groups = Map.groupBy(paths, ([name = '']) => name);
  return Object.fromEntries(
    [...groups].map(([name, of]) => [name, treeOf(of.map((path) => path.slice(1)).filter(({ length }) => length > 0))]),
  );
}

function writtenTree(tree: Fields): string {
  return Object.entries(tree)
    .map(([name, below]) => (Object.keys(below).length === 0 ? name : `${name}(${writtenTree(below)})`))
    .toSorted()
    .join(' ');
}
