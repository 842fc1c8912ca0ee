import type { Language } from '#bot/domain/language.ts';
import type { YearlyFormat } from '#bot/domain/yearly-edition.ts';
import { yearlyDocumentTextFor } from '#bot/text/yearly-document-text.ts';
import { fileWord } from './file-word.ts';
import { hiddenSaid } from './hidden-said.ts';
import { reportHtml } from './report-html.ts';
import { yearlyJson } from './yearly-json.ts';
import { type YearlyDocument, yearlyReport } from './yearly-report.ts';

/** A file as it is handed out: its name is plain ASCII. */
export type YearlyFile = { readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array };

/** A yearly status as a file, such as `Tryg-By_aarlig-status_2025_udgave-2_UDKAST.docx`. */
export async function yearlyFile(made: YearlyDocument, format: YearlyFormat, language: Language): Promise<YearlyFile> {
  const document = hiddenSaid(made, language);
  const name = `${nameOf(document, language)}.${format}`;
  return { name, mediaType: mediaTypes[format], bytes: await bytesOf(document, format, language) };
}

/** The writers of Word and PDF files are loaded with the first of them. */
async function bytesOf(document: YearlyDocument, format: YearlyFormat, language: Language): Promise<Uint8Array> {
  if (format === 'json') return new TextEncoder().encode(yearlyJson(document));
  const report = yearlyReport(document, language);
  if (format === 'html') return new TextEncoder().encode(reportHtml(report));
  if (format === 'pdf') return (await import('./report-pdf.ts')).reportPdf(report);
  return (await import('./report-docx.ts')).reportDocx(report);
}

const mediaTypes: Readonly<Record<YearlyFormat, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  html: 'text/html; charset=utf-8',
  json: 'application/json; charset=utf-8',
};

/** That it is a draft stands in the name, so that it is seen before it is sent on. */
function nameOf({ edition, publishedAt }: YearlyDocument, language: Language): string {
  const { fileName } = yearlyDocumentTextFor(language);
  const parts = [
    fileWord(edition.partnership.name),
    fileName.yearly,
    edition.cutOffOn.slice(0, 4),
    fileName.edition(edition.number),
    publishedAt === null ? fileName.draft : '',
  ];
  return parts.filter((part) => part !== '').join('_');
}
