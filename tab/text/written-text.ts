import type { Language } from '#bot/domain/language.ts';
import { daWrittenCases } from '#bot/text/da-written-cases.ts';
import { enWrittenCases } from '#bot/text/en-written-cases.ts';
import { daWrittenPage } from './da-written-page.ts';
import { enWrittenPage } from './en-written-page.ts';

const danish = { said: daWrittenCases, own: daWrittenPage };
export type WrittenText = typeof danish;

/** The chat's words of decisions in writing, and the tab's own around them. */
export function writtenText(language: Language): WrittenText {
  return language === 'da' ? danish : { said: enWrittenCases, own: enWrittenPage };
}
