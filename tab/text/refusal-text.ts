import type { Language } from '#bot/domain/language.ts';
import { daRefusal } from '#bot/text/da-refusal.ts';
import { enRefusal } from '#bot/text/en-refusal.ts';

export type Refusals = typeof daRefusal;

/** What the chat says of each refusal; it comes with the pages that change something, or when one is refused. */
export function refusalText(language: Language): Refusals {
  return language === 'da' ? daRefusal : enRefusal;
}
