import { nameOn } from '#bot/domain/initiative.ts';
import type { Language } from '#bot/domain/language.ts';
import type { InitiativePage } from '#bot/use-cases/strategy/download-initiative-page.ts';
import { fileWord } from './file-word.ts';
import { hiddenSaid } from './hidden-said.ts';
import { initiativePageReport, strategyFileText } from './initiative-page-report.ts';
import type { PackFile } from './pack-file.ts';
import { reportHtml } from './report-html.ts';

/** An initiative's page as a file, such as `Tryg-By_indsats_Tryg-bydel.docx`. */
export async function initiativePageFile(
  own: InitiativePage,
  format: 'docx' | 'html',
  language: Language,
): Promise<PackFile> {
  const words = [own.now.partnership.name, strategyFileText(language).page.file, nameOn(own.initiative, own.day).name];
  const name = `${words.map(fileWord).join('_')}.${format}`;
  const report = hiddenSaid(initiativePageReport(own, language), language);
  if (format === 'docx') {
    const { reportDocx } = await import('./report-docx.ts');
    const mediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
    return { name, mediaType, bytes: await reportDocx(report) };
  }
  return { name, mediaType: 'text/html; charset=utf-8', bytes: new TextEncoder().encode(reportHtml(report)) };
}
