import type { Shipped } from './lock-file.ts';

/** Licences of what is shipped: they ask for no more than to be named. */
export const permissiveLicences: readonly string[] = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'ISC',
  'MIT',
  // A font that may be passed on inside a document or a product.
  'MIT AND OFL-1.1',
  'MIT OR Apache-2.0',
  'Unlicense',
  '(AFL-2.1 OR BSD-3-Clause)',
];

/** Their package.json gives no usable licence; their read-me or the linked page does. */
export const licencesReadByHand: Readonly<Record<string, string>> = {
  'escape-regexp-component': 'MIT',
  'png-js': 'MIT',
  'uri-templates': 'Unlicense',
};

/** As SPDX writes it. */
export function licenceOf({ name, licence }: Pick<Shipped, 'name' | 'licence'>): string {
  return licencesReadByHand[name] ?? licence ?? 'none';
}
