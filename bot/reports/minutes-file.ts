import type { Language } from '#bot/domain/language.ts';
import type { MinutesFormat } from '#bot/domain/minutes.ts';
import { textFor } from '#bot/text/text-for.ts';
import { fileWord } from './file-word.ts';
import { minutesJson } from './minutes-json.ts';
import { isOwnEdition, type MinutesOfReader, minutesReport } from './minutes-report.ts';
import type { PackFile } from './pack-file.ts';
import { reportHtml } from './report-html.ts';

/** Minutes as a file, such as `Tryg-By_referat_steering-2027-1_version-1.docx`; whose own edition it is stands in its name. */
export async function minutesFile(own: MinutesOfReader, format: MinutesFormat, language: Language): Promise<PackFile> {
  const name = `${nameOf(own, language)}.${format}`;
  const mediaType = mediaTypes[format];
  if (format === 'docx') {
    // Loaded with the first of them: a start would wait for what few ask for.
    const { reportDocx } = await import('./report-docx.ts');
    return { name, mediaType, bytes: await reportDocx(minutesReport(own, language)) };
  }
  const text = format === 'html' ? reportHtml(minutesReport(own, language)) : minutesJson(own);
  return { name, mediaType, bytes: new TextEncoder().encode(text) };
}

const mediaTypes: Readonly<Record<MinutesFormat, string>> = {
  html: 'text/html; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
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
