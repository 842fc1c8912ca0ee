import type { Language } from '#bot/domain/language.ts';
import { daYearlyDocument } from './da-yearly-document.ts';
import { enYearlyDocument } from './en-yearly-document.ts';

export type YearlyDocumentText = typeof daYearlyDocument;

/** The words of the yearly status as a document. Apart from the rest, as a pack's are. */
export function yearlyDocumentTextFor(language: Language): YearlyDocumentText {
  return texts[language];
}

const texts: Readonly<Record<Language, YearlyDocumentText>> = { da: daYearlyDocument, en: enYearlyDocument };
