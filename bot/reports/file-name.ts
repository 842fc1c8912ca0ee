import type { Language } from '#bot/domain/language.ts';
import { listTextFor } from '#bot/text/list-text.ts';
import { fileWord } from './file-word.ts';
import { localParts } from './local-parts.ts';

export type NamedFile = {
  readonly title: string;
  readonly partnership: string;
  /** UTC. */
  readonly createdAt: string;
  readonly timeZone: string;
  readonly isSample: boolean;
  readonly language: Language;
};

/** Such as `Tryg-By_Indsatser_2025-05-13_EKSEMPELDATA.xlsx`, in plain ASCII; the day is the partnership's. */
export function fileName({ title, partnership, createdAt, timeZone, isSample, language }: NamedFile, ending: string) {
  const parts = [
    fileWord(partnership),
    fileWord(title),
    localParts(createdAt, timeZone).day,
    isSample ? fileWord(listTextFor(language).sample).toUpperCase() : '',
  ];
  return `${parts.filter((part) => part !== '').join('_')}.${ending}`;
}
