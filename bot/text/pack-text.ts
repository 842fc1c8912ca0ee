import type { Language } from '#bot/domain/language.ts';
import { daPack } from './da-pack.ts';
import { enPack } from './en-pack.ts';

export type PackText = typeof daPack;

/** The words of a meeting pack. Apart from the rest: what the tab loads first has no use for them. */
export function packTextFor(language: Language): PackText {
  return texts[language];
}

const texts: Readonly<Record<Language, PackText>> = { da: daPack, en: enPack };
