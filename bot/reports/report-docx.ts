import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from 'docx';
import { coreProperties } from './core-properties.ts';
import { docxBlock } from './docx-blocks.ts';
import { runsOf, xmlText } from './docx-runs.ts';
import { docxStyles, styleIds } from './docx-styles.ts';
import type { Report } from './report.ts';
import { zipWithoutClock } from './zip-without-clock.ts';

/** A report as a Word file (.docx): A4, upright unless its tables are wide, with header and page numbers. The same report always gives the same bytes. */
export async function reportDocx(report: Report): Promise<Uint8Array> {
  const { language, title, description, author, blocks, isWide = false } = report;
  const place = { language, width: isWide ? textWidths.wide : textWidths.upright };
  const document = new Document({
    title: xmlText(title),
    description: xmlText(description),
    creator: xmlText(author),
    styles: docxStyles(language),
    sections: [
      {
        properties: { page: { size: { ...a4, ...(isWide ? wide : {}) }, margin: margins } },
        headers: { default: header(report) },
        footers: { default: footer(report) },
        children: [
          ...ownersOf(report),
          new Paragraph({ heading: HeadingLevel.HEADING_1, children: runsOf([title], language) }),
          ...blocks.flatMap((block) => docxBlock(block, place)),
        ],
      },
    ],
  });
  const core = { path: 'docProps/core.xml', data: coreProperties(report) };
  return zipWithoutClock(await Packer.toBuffer(document, false, [core]));
}

/** Twips: 210 × 297 mm. */
const a4 = { width: 11906, height: 16838 };
/** The writer turns width and height itself. */
const wide = { orientation: PageOrientation.LANDSCAPE };
/** Between the margins: 170 and 257 mm. */
const textWidths = { upright: 9638, wide: 14570 } as const;
const margins = { top: 1600, bottom: 1250, left: 1134, right: 1134, header: 620, footer: 560 };

const small = { size: 16, color: '4D4D4D' };

/** Well down the page, one below the other, with a line between them and the title. */
function ownersOf({ owners = [], language }: Report): readonly Paragraph[] {
  return owners.map((owner, n) => {
    const isLast = n === owners.length - 1;
    return new Paragraph({
      style: styleIds.owner,
      children: runsOf([{ written: owner, lang: language }], language),
      spacing: { before: n === 0 ? 2400 : 0, after: isLast ? 720 : 40 },
      keepNext: true,
    });
  });
}

function header({ header: lines, mark }: Report): Header {
  const marked =
    mark === undefined ? [] : [new TextRun({ text: xmlText(mark), bold: true, size: 28, color: 'A4161A' })];
  const paragraph = (line: string) =>
    new Paragraph({ spacing: { after: 0 }, children: [new TextRun({ ...small, text: xmlText(line) })] });
  const above =
    marked.length === 0
      ? []
      : [new Paragraph({ alignment: AlignmentType.RIGHT, spacing: { after: 0 }, children: marked })];
  return new Header({ children: [...above, ...lines.map(paragraph)] });
}

function footer({ page }: Report): Footer {
  const number = new TextRun({
    ...small,
    children: [page.before, PageNumber.CURRENT, page.between, PageNumber.TOTAL_PAGES],
  });
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.RIGHT, children: [number] })] });
}
