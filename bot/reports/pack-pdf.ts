import type { Language } from '#bot/domain/language.ts';
import type { Pack } from '#bot/domain/pack.ts';
import { packReport } from './pack-report.ts';

/** A meeting pack as a PDF file. Its writer is loaded with the first of them, as Word's is. */
export async function packPdf(pack: Pack, language: Language): Promise<Uint8Array> {
  const { reportPdf } = await import('./report-pdf.ts');
  return reportPdf(packReport(pack, language));
}
