import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type Parser from 'web-tree-sitter';
import {
  type BicepFile,
  bicepPaths,
  declaredName,
  declaredTarget,
  nodesOfType,
  objectUnder,
  outputsOf,
  ownKeys,
  parametersOf,
  parseBicep,
  readBicep,
  syntaxErrors,
} from './bicep-files.ts';

describe('the infrastructure files', () => {
  it('are the ones that these tests know', () => {
    const found = globSync('**/*.bicep', { cwd: fileURLToPath(new URL('../../infra', import.meta.url)) });

    assert.deepEqual(found.map((path) => path.replaceAll('\\', '/')).toSorted(), [...bicepPaths]);
  });

  for (const path of bicepPaths) {
    it(`${path} is Bicep that the grammar reads from end to end`, async () => {
      const { root } = await readBicep(path);

      assert.deepEqual(syntaxErrors(root), []);
    });

    it(`${path} uses every parameter that it asks for`, async () => {
      const file = await readBicep(path);

      assert.deepEqual(unusedParameters(file), []);
    });
  }

  it('would not pass with a brace missing', async () => {
    const tree = await parseBicep("resource a 'Microsoft.Web/sites@2023-12-01' = {\n  name: 'a'\n  properties: {\n}\n");

    assert.notDeepEqual(syntaxErrors(tree.rootNode), []);
  });

  it('would not pass with a parameter that nothing uses', async () => {
    const text = 'param used string\nparam unused string\noutput unusedElsewhere string = used\n';
    const file = { path: 'example.bicep', text, root: (await parseBicep(text)).rootNode };

    assert.deepEqual(unusedParameters(file), ['unused']);
  });

  it('hand each module exactly what it asks for', async () => {
    const main = await readBicep('main.bicep');
    const modules = nodesOfType(main.root, 'module_declaration');

    assert.equal(modules.length, 8);
    for (const module of modules) {
      const asked = parametersOf(await readBicep(declaredTarget(module))).map(({ name }) => name);
      assert.deepEqual(ownKeys(objectUnder(module, 'params')).toSorted(), asked.toSorted(), declaredName(module));
    }
  });

  it('read no output that a module does not give', async () => {
    const main = await readBicep('main.bicep');
    const targets = new Map(
      nodesOfType(main.root, 'module_declaration').map((module) => [declaredName(module), declaredTarget(module)]),
    );
    const reads = [...main.text.matchAll(/(\w+)\.outputs\.(\w+)/g)];

    assert.ok(reads.length >= 10);
    for (const [read, module = '', output = ''] of reads) {
      const target = targets.get(module);
      assert.ok(target, `${read}: no such module`);
      assert.ok(outputsOf(await readBicep(target)).includes(output), read);
    }
  });
});

/** Parameters that are declared and never read. */
function unusedParameters(file: BicepFile): readonly string[] {
  const read = new Set(
    nodesOfType(file.root, 'identifier')
      .filter((node) => !isName(node))
      .map((node) => node.text),
  );
  return parametersOf(file)
    .map(({ name }) => name)
    .filter((name) => !read.has(name));
}

/** True for an identifier that names something new: a declaration or a key. */
function isName({ parent, startIndex }: Parser.SyntaxNode): boolean {
  if (!parent || !(parent.type.endsWith('_declaration') || parent.type === 'object_property')) return false;
  return parent.firstNamedChild?.startIndex === startIndex;
}
