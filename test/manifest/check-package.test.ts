import assert from 'node:assert/strict';
import { problemsOfPackage } from '#manifest/check-package.ts';
import { packageFiles } from '#manifest/package-files.ts';

const settings = {
  environment: 'prod',
  appId: '11111111-2222-4333-8444-555555555555',
  domain: 'overblik.example.org',
  publisher: 'Eksempelpartnerskabet',
};

/** As the template writes one; in two parts, for a linter that takes it for JavaScript's. */
const PLACEHOLDER = `$${'{{PACKAGE}}'}`;

describe('the check of a package', () => {
  it('has nothing against the package as it is made, for prod and for a test', () => {
    assert.deepEqual(problemsOfPackage(packageFiles(settings), settings), []);
    const test = { ...settings, environment: 'test' };
    assert.deepEqual(problemsOfPackage(packageFiles(test), test), []);
  });

  it('finds a field that the schema does not know, and a name that is too long for Teams', () => {
    const found = problemsWith('manifest.json', (text) =>
      text
        .replace('"supportsChannelFeatures"', '"supportsChannelFeature"')
        .replace('"name": "Eksempel', `"name": "${'E'.repeat(40)}`),
    );

    assert.deepEqual(found, [
      'manifest.json: must NOT have additional properties.',
      'manifest.json: /developer/name must NOT have more than 32 characters.',
    ]);
  });

  it('finds an id, an address and a placeholder that are not of this installation', () => {
    const found = problemsWith('manifest.json', (text) =>
      text
        .replace(/"botId": "[^"]+"/, '"botId": "99999999-2222-4333-8444-555555555555"')
        .replace('https://overblik.example.org/privacy', 'https://elsewhere.example.net/privacy')
        .replace('"accentColor": "#1B4F72"', `"accentColor": "#1B4F72", "packageName": "${PLACEHOLDER}"`),
    );

    assert.ok(
      found.includes(
        'manifest.json: bots[0].botId is "99999999-2222-4333-8444-555555555555" and must be "11111111-2222-4333-8444-555555555555".',
      ),
    );
    assert.ok(
      found.includes(
        'manifest.json: developer.privacyUrl leads to https://elsewhere.example.net/privacy, which is not on overblik.example.org.',
      ),
    );
    assert.ok(found.includes(`manifest.json: packageName still holds a placeholder: ${PLACEHOLDER}.`));
  });

  it('finds what one language says and the other does not', () => {
    const found = problemsWith('en.json', (text) => text.replace('"staticTabs[0].name"', '"staticTabs[1].name"'));

    assert.deepEqual(found, [
      'en.json: staticTabs[0].name is missing; da.json says "Overblik".',
      'da.json: staticTabs[1].name is missing; en.json has it.',
    ]);
  });

  it("finds a Danish text that is not the manifest's own", () => {
    const found = problemsWith('da.json', (text) =>
      text.replace('"staticTabs[0].name": "Overblik"', '"staticTabs[0].name": "Oversigt"'),
    );

    assert.deepEqual(found, ['da.json: staticTabs[0].name is "Oversigt", and manifest.json says "Overblik".']);
  });

  it('finds icons of the wrong size, with holes or in colours', () => {
    const swapped = packageFiles(settings).map((file) => {
      if (file.name === 'color.png') return { ...file, content: iconOf('outline.png') };
      return file.name === 'outline.png' ? { ...file, content: iconOf('color.png') } : file;
    });

    const found = problemsOfPackage(swapped, settings);

    assert.deepEqual(
      found.map((problem) => problem.replace(/\d{3,} pixels/, 'many pixels')),
      [
        'color.png: is 32 × 32 and must be 192 × 192.',
        'color.png: many pixels can be seen through, and the icon must fill its whole square.',
        'outline.png: is 192 × 192 and must be 32 × 32.',
        'outline.png: many pixels are neither white nor transparent.',
        'outline.png: nothing is transparent.',
      ],
    );
  });
});

function problemsWith(name: string, change: (text: string) => string): readonly string[] {
  const files = packageFiles(settings).map((file) => {
    if (file.name !== name) return file;
    const text = Buffer.from(file.content).toString('utf8');
    assert.notEqual(change(text), text, 'something is changed');
    return { name, content: Buffer.from(change(text), 'utf8') };
  });
  return problemsOfPackage(files, settings);
}

function iconOf(name: string): Uint8Array {
  const icon = packageFiles(settings).find((file) => file.name === name);
  assert.ok(icon);
  return icon.content;
}
