import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Parser from 'web-tree-sitter';

/** One Bicep file, parsed: its path within infra/ and its syntax tree. */
export type BicepFile = { readonly path: string; readonly text: string; readonly root: Parser.SyntaxNode };

export const bicepPaths = [
  'main.bicep',
  'modules/alerts.bicep',
  'modules/bot.bicep',
  'modules/identity.bicep',
  'modules/monitoring.bicep',
  'modules/private-storage.bicep',
  'modules/site.bicep',
  'modules/storage.bicep',
] as const;

/** Reads a file of infra/. Bicep's own compiler is not to be had from a package registry; this grammar is. */
export async function readBicep(path: string): Promise<BicepFile> {
  const text = readFileSync(new URL(`../../infra/${path}`, import.meta.url), 'utf8');
  return { path, text, root: (await parseBicep(text)).rootNode };
}

export async function parseBicep(text: string): Promise<Parser.Tree> {
  await Parser.init();
  const parser = new Parser();
  parser.setLanguage(await Parser.Language.load(createRequire(import.meta.url).resolve(GRAMMAR)));
  return parser.parse(text);
}

const GRAMMAR = 'tree-sitter-bicep/tree-sitter-bicep.wasm';

/** Every place where the grammar did not understand the text, as `line: text`. */
export function syntaxErrors(root: Parser.SyntaxNode): readonly string[] {
  return descendants(root)
    .filter((node) => node.isError || node.isMissing)
    .map((node) => `${node.startPosition.row + 1}: ${node.text.slice(0, 60)}`);
}

export function descendants(node: Parser.SyntaxNode): readonly Parser.SyntaxNode[] {
  return [node, ...node.children.flatMap(descendants)];
}

export function nodesOfType(root: Parser.SyntaxNode, type: string): readonly Parser.SyntaxNode[] {
  return descendants(root).filter((node) => node.type === type);
}

/** What a declaration is called: `param location string` → `location`. */
export function declaredName(declaration: Parser.SyntaxNode): string {
  return declaration.namedChildren.find((child) => child.type === 'identifier')?.text ?? '';
}

/** The literal beside a declaration's name: a module's path, a resource's type and version. */
export function declaredTarget(declaration: Parser.SyntaxNode): string {
  return declaration.namedChildren.find((child) => child.type === 'string')?.text.slice(1, -1) ?? '';
}

/** Parameters that a file declares; `isRequired` where it gives no default. */
export function parametersOf({ root }: BicepFile): readonly { readonly name: string; readonly isRequired: boolean }[] {
  return nodesOfType(root, 'parameter_declaration').map((declaration) => ({
    name: declaredName(declaration),
    isRequired: !declaration.text.includes('='),
  }));
}

export function outputsOf({ root }: BicepFile): readonly string[] {
  return nodesOfType(root, 'output_declaration').map(declaredName);
}

/** Every `key: value` of a tree, in order, with the value as written. */
export function propertiesOf(root: Parser.SyntaxNode): readonly { readonly key: string; readonly value: string }[] {
  return nodesOfType(root, 'object_property').map((property) => {
    const [key, value] = property.namedChildren;
    return { key: key?.text ?? '', value: value?.text ?? '' };
  });
}

/** The object that stands under a key, such as a module's `params`. */
export function objectUnder(root: Parser.SyntaxNode, key: string): Parser.SyntaxNode | undefined {
  return nodesOfType(root, 'object_property').find((property) => property.firstNamedChild?.text === key)
    ?.namedChildren[1];
}

/** What stands under a key, as written. */
export function valueUnder(root: Parser.SyntaxNode, key: string): string | undefined {
  return objectUnder(root, key)?.text;
}

/** Keys that an object itself holds, not those of objects within it. */
export function ownKeys(object: Parser.SyntaxNode | undefined): readonly string[] {
  return (object?.namedChildren ?? [])
    .filter((child) => child.type === 'object_property')
    .map((property) => property.firstNamedChild?.text ?? '');
}
