import type { ExtractFormat } from '#bot/domain/extract-format.ts';
import { listTextFor } from '#bot/text/list-text.ts';
import type { Extract } from './extract.ts';
import { fileWord } from './file-word.ts';
import { hiddenSaid } from './hidden-said.ts';
import { localParts } from './local-parts.ts';

/** An extract as a file; its name is plain ASCII. What is hidden stands there as a sentence, in both formats. */
export async function extractFile(made: Extract, format: ExtractFormat) {
  const extract = hiddenSaid(made, made.language);
  const { title, partnership, createdAt, timeZone, isSample, language } = extract;
  const parts = [
    fileWord(partnership),
    fileWord(title),
    localParts(createdAt, timeZone).day,
    isSample ? fileWord(listTextFor(language).sample).toUpperCase() : '',
  ];
  const name = `${parts.filter((part) => part !== '').join('_')}.${format}`;
  if (format === 'json') {
    const bytes = new TextEncoder().encode(`${JSON.stringify(extract.content, null, 2)}\n`);
    return { name, mediaType: 'application/json', bytes };
  }
  const [{ reportDocx }, { extractReport }] = await Promise.all([
    import('./report-docx.ts'),
    import('./extract-report.ts'),
  ]);
  const mediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  return { name, mediaType, bytes: await reportDocx(extractReport(extract)) };
}
