import type { ExtractFormat } from '#bot/domain/extract-format.ts';
import type { Extract } from './extract.ts';
import { fileName } from './file-name.ts';
import { hiddenSaid } from './hidden-said.ts';

/** An extract as a file; its name is plain ASCII. What is hidden stands there as a sentence, in both formats. */
export async function extractFile(made: Extract, format: ExtractFormat) {
  const extract = hiddenSaid(made, made.language);
  const name = fileName(extract, format);
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
