import type { Language } from '#bot/domain/language.ts';
import { wordLanguages } from './docx-runs.ts';
import { htmlText } from './html-text.ts';
import { printable } from './printable.ts';

export type CoreProperties = {
  readonly title: string;
  readonly author: string;
  readonly description: string;
  /** ISO instant. */
  readonly createdAt: string;
  readonly language: Language;
};

/** What an Office file says of itself. The writers' own would say when it was packed, and not in which language it is. */
export function coreProperties({ title, description, author, createdAt, language }: CoreProperties): string {
  const at = new Date(createdAt).toISOString();
  const text = (said: string) => htmlText(printable(said));
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${text(title)}</dc:title>`,
    `<dc:creator>${text(author)}</dc:creator>`,
    `<dc:description>${text(description)}</dc:description>`,
    `<dc:language>${wordLanguages[language]}</dc:language>`,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${at}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${at}</dcterms:modified>`,
    '</cp:coreProperties>',
  ].join('');
}
