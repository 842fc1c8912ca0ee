import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { type Picture, readPng } from '#manifest/read-png.ts';

describe('the icons of the Teams package', () => {
  it('show a colour icon of 192 × 192 that fills its whole square, corners included', () => {
    const icon = readIcon('color.png');

    assert.deepEqual([icon.width, icon.height], [192, 192]);
    assert.equal(icon.pixels.filter((pixel) => pixel.alpha !== 255).length, 0);
    assert.deepEqual(icon.pixels[0], { red: 0x1b, green: 0x4f, blue: 0x72, alpha: 255 });
  });

  it('give the colour icon the accent colour that the manifest names', () => {
    const manifest = readFileSync(new URL('../../manifest/manifest.json', import.meta.url), 'utf8');

    assert.match(manifest, /"accentColor": "#1B4F72"/);
  });

  for (const name of ['color-test.png', 'outline-test.png']) {
    it(`mark a test's own by ${name}, which is of the same size and another picture`, () => {
      const test = readIcon(name);
      const real = readIcon(name.replace('-test', ''));

      assert.deepEqual([test.width, test.height], [real.width, real.height]);
      assert.notDeepEqual(test.pixels, real.pixels);
    });
  }

  it('show an outline icon of 32 × 32 that is white and transparent and nothing else', () => {
    const icon = readIcon('outline.png');
    const drawn = icon.pixels.filter((pixel) => pixel.alpha > 0);

    assert.deepEqual([icon.width, icon.height], [32, 32]);
    assert.equal(drawn.filter(({ red, green, blue }) => red + green + blue !== 3 * 255).length, 0);
    assert.ok(drawn.length > 100, 'something is drawn');
    assert.ok(icon.pixels.length - drawn.length > 300, 'the ground is transparent');
  });
});

function readIcon(name: string): Picture {
  return readPng(readFileSync(new URL(`../../manifest/${name}`, import.meta.url)));
}
