import type { Language } from '#bot/domain/language.ts';
import type { Pack } from '#bot/domain/pack.ts';
import { packReport } from './pack-report.ts';

/** A meeting pack as a Word file. Its writer is loaded with the first of them: a start would wait for what few ask for. */
export async function packDocx(pack: Pack, language: Language): Promise<Uint8Array> {
  const { reportDocx } = await import('./report-docx.ts');
  return reportDocx(packReport(pack, language));
}
