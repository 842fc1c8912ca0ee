import { BorderStyle, type IStylesOptions, LineRuleType } from 'docx';
import type { Language } from '#bot/domain/language.ts';
import { wordLanguages } from './docx-runs.ts';

const black = '1B1B1B';
const grey = '4D4D4D';
const font = 'Calibri';

/** Our own paragraph styles, by the names Word shows. */
export const styleIds = {
  quiet: 'Note',
  notice: 'Notice',
  fact: 'Fact',
  label: 'Label',
  cell: 'TableText',
  total: 'TableTotal',
  caption: 'Caption',
  owner: 'Owner',
} as const;

/** A calm look: Calibri, black on white, headings that Word's navigation finds. Sizes are half points, spaces twips. */
export function docxStyles(language: Language): IStylesOptions {
  return {
    default: {
      document: {
        run: { font, size: 21, color: black, language: { value: wordLanguages[language] } },
        paragraph: { spacing: { after: 120, line: 264, lineRule: LineRuleType.AUTO } },
      },
      heading1: heading({ size: 40, before: 0, after: 240 }),
      heading2: {
        ...heading({ size: 30, before: 420, after: 160 }),
        paragraph: {
          spacing: { before: 420, after: 160, line: 264, lineRule: LineRuleType.AUTO },
          keepNext: true,
          border: { bottom: { style: BorderStyle.SINGLE, size: 12, color: black, space: 2 } },
        },
      },
      heading3: heading({ size: 24, before: 260, after: 80 }),
      caption: {
        run: { font, size: 21, bold: true, italics: false, color: black },
        paragraph: { spacing: { before: 240, after: 80 }, keepNext: true },
      },
      listParagraph: { paragraph: { spacing: { after: 60 } } },
    },
    paragraphStyles: [
      ownStyle(styleIds.quiet, { size: 19, color: grey }, { before: 60, after: 120 }),
      ownStyle(styleIds.notice, { size: 21 }, { before: 120, after: 200 }),
      ownStyle(styleIds.fact, { size: 21 }, { before: 40, after: 40 }),
      ownStyle(styleIds.owner, { size: 28, color: grey }, { before: 0, after: 40 }),
      ownStyle(styleIds.label, { size: 21, bold: true }, { before: 80, after: 0 }),
      ownStyle(styleIds.cell, { size: 19 }, { before: 40, after: 40 }),
      ownStyle(styleIds.total, { size: 19, bold: true }, { before: 40, after: 40 }),
    ],
  };
}

type Sizes = { readonly size: number; readonly before: number; readonly after: number };

function heading({ size, before, after }: Sizes) {
  return {
    run: { font, size, bold: true, italics: false, color: black },
    // Without a line of its own a heading would have the text's, which is too low for a large one that wraps.
    paragraph: { spacing: { before, after, line: 264, lineRule: LineRuleType.AUTO }, keepNext: true, keepLines: true },
  };
}

type OwnRun = { readonly size: number; readonly color?: string; readonly bold?: boolean };

function ownStyle(id: string, run: OwnRun, spacing: { readonly before: number; readonly after: number }) {
  return { id, name: id, basedOn: 'Normal', quickFormat: true, run, paragraph: { spacing } };
}
