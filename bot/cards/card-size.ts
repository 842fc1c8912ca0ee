import type { Card } from './element-types.ts';

/** Our budget in UTF-8 bytes. Teams refuses a message above 100 KB of UTF-16; older clients and copies refuse far less. */
export const cardBytesLimit = 25_600;

/** Size of a card as sent, in UTF-8 bytes. */
export function cardBytes(card: Card): number {
  return bytesOf(JSON.stringify(card));
}

export function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** The fullest variant that keeps the budget; the last one where none does, for what a person typed is never cut. */
export function firstThatFits(variants: readonly [() => Card, ...(() => Card)[]]): Card {
  for (const variant of variants) {
    const made = variant();
    if (cardBytes(made) <= cardBytesLimit) return made;
  }
  return (variants.at(-1) ?? variants[0])();
}
