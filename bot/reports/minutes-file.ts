import type { Language } from '#bot/domain/language.ts';
import type { MinutesFormat } from '#bot/domain/minutes.ts';
import { textFor } from '#bot/text/text-for.ts';
import { fileWord } from './file-word.ts';
import { hiddenSaid } from './hidden-said.ts';
import { minutesJson } from './minutes-json.ts';
import { isOwnEdition, type MinutesOfReader, minutesReport } from './minutes-report.ts';
import type { PackFile } from './pack-file.ts';
import { reportHtml } from './report-html.ts';

/** Minutes as a file, such as `Tryg-By_referat_steering-2027-1_version-1.docx`; whose own edition it is stands in its name. */
export async function minutesFile(read: MinutesOfReader, format: MinutesFormat, language: Language): Promise<PackFile> {
  const own = hiddenSaid(read, language);
  const name = `${nameOf(own, language)}.${format}`;
  return { name, mediaType: mediaTypes[format], bytes: await bytesOf(own, format, language) };
}

/** The writers of Word and PDF files are loaded with the first of them: a start would wait for what few ask for. */
async function bytesOf(own: MinutesOfReader, format: MinutesFormat, language: Language): Promise<Uint8Array> {
  if (format === 'json') return new TextEncoder().encode(minutesJson(own));
  const report = minutesReport(own, language);
  if (format === 'html') return new TextEncoder().encode(reportHtml(report));
  if (format === 'pdf') return (await import('./report-pdf.ts')).reportPdf(report);
  return (await import('./report-docx.ts')).reportDocx(report);
}

const mediaTypes: Readonly<Record<MinutesFormat, string>> = {
  html: 'text/html; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  json: 'application/json; charset=utf-8',
};

function nameOf({ minutes, partnership, readerName }: MinutesOfReader, language: Language): string {
  const words = textFor(language).minutes;
  const { group, date } = minutes.meeting;
  const parts = [
    fileWord(partnership.name),
    fileWord(words.title).toLowerCase(),
    fileWord(`${textFor(language).meetings.groups[group]} ${date}`),
    fileWord(words.versionOf(minutes.version)).toLowerCase(),
    ...(isOwnEdition(minutes) ? [fileWord(readerName)] : []),
  ];
  return parts.filter((part) => part !== '').join('_');
}
