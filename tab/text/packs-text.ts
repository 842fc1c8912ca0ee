import type { Language } from '#bot/domain/language.ts';
import { daPacks } from '#bot/text/da-packs.ts';
import { enPacks } from '#bot/text/en-packs.ts';
import { daPacksPage } from './da-packs-page.ts';
import { enPacksPage } from './en-packs-page.ts';

const danish = { said: daPacks, own: daPacksPage };

/** The chat's words of meeting packs, and the tab's own around them. */
export function packsText(language: Language): typeof danish {
  return language === 'da' ? danish : { said: enPacks, own: enPacksPage };
}
