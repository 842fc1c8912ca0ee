import type { Card } from '#bot/cards/element-types.ts';
import type { Language } from '#bot/domain/language.ts';
import type { Identity } from '#bot/domain/person.ts';
import type { Text } from '#bot/text/da.ts';

/** One person's turn in their own chat. */
export type Turn = {
  readonly identity: Identity;
  readonly name: string;
  readonly language: Language;
  readonly text: Text;
  /** The domain's now when the turn began. */
  readonly at: string;
  readonly send: (card: Card) => Promise<void>;
};

/**
 * What a pressed button leads to: a card in the place of the pressed one, a short message beside something that was
 * sent already, or a sentence that is the whole answer, while the card stays.
 */
export type CardAnswer =
  | { readonly kind: 'card'; readonly card: Card }
  | { readonly kind: 'message'; readonly text: string }
  | { readonly kind: 'said'; readonly text: string };
