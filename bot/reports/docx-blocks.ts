import { BorderStyle, HeadingLevel, Paragraph, ShadingType, Tab, type Table, TabStopType, TextRun } from 'docx';
import type { Language } from '#bot/domain/language.ts';
import { runsOf, wordLanguages } from './docx-runs.ts';
import { styleIds } from './docx-styles.ts';
import { type DocxPlace, docxTable } from './docx-table.ts';
import type { Block, Fact, Said } from './report.ts';

/** What a block is in Word: real headings, real tables, real lists. */
export function docxBlock(block: Block, place: DocxPlace): readonly (Paragraph | Table)[] {
  const { language } = place;
  switch (block.kind) {
    case 'heading':
      return [heading(block, language)];
    case 'paragraph':
      return [paragraph(block, language)];
    case 'facts':
      return block.layout === 'beside'
        ? block.facts.map((fact, n) => factBeside(fact, { language, isLast: n === block.facts.length - 1 }))
        : block.facts.flatMap((fact) => factAbove(fact, language));
    case 'list':
      return block.items.map((item) => new Paragraph({ children: runsOf(item, language), bullet: { level: 0 } }));
    case 'table':
      return [new Paragraph({ style: styleIds.caption, text: block.caption }), docxTable(block, place)];
  }
}

const levels = { 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

function heading({ level, said, startsPage }: Block & { readonly kind: 'heading' }, language: Language): Paragraph {
  return new Paragraph({ heading: levels[level], pageBreakBefore: startsPage, children: runsOf(said, language) });
}

function paragraph({ said, tone }: { readonly said: Said; readonly tone: string }, language: Language): Paragraph {
  const children = runsOf(said, language);
  if (tone === 'quiet') return new Paragraph({ style: styleIds.quiet, children });
  if (tone === 'plain') return new Paragraph({ children });
  return new Paragraph({
    style: styleIds.notice,
    children,
    shading: { type: ShadingType.CLEAR, fill: 'F4F4F4' },
    border: { left: { style: BorderStyle.SINGLE, size: 24, color: '5C5C5C', space: 8 } },
    indent: { left: 160 },
  });
}

/** Twips from the margin to where the values begin. */
const valuesAt = 3500;

const thinLine = { style: BorderStyle.SINGLE, size: 4, color: 'D6D6D6', space: 2 };

function factBeside(
  { label, said }: Fact,
  { language, isLast }: { readonly language: Language; readonly isLast: boolean },
): Paragraph {
  const set = { language: { value: wordLanguages[language] } };
  return new Paragraph({
    style: styleIds.fact,
    children: [
      new TextRun({ ...set, text: label, bold: true }),
      new TextRun({ children: [new Tab()] }),
      ...runsOf(said, language),
    ],
    indent: { left: valuesAt, hanging: valuesAt },
    tabStops: [{ type: TabStopType.LEFT, position: valuesAt }],
    border: { top: thinLine, bottom: thinLine, between: thinLine },
    keepLines: true,
    keepNext: !isLast,
  });
}

function factAbove({ label, said }: Fact, language: Language): readonly Paragraph[] {
  return [
    new Paragraph({ style: styleIds.label, text: label, keepNext: true }),
    new Paragraph({ children: runsOf(said, language) }),
  ];
}
