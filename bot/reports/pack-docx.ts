import type { Language } from '#bot/domain/language.ts';
import type { Pack } from '#bot/domain/pack.ts';
import { packReport } from './pack-report.ts';
import { reportDocx } from './report-docx.ts';

/** A meeting pack as a Word file. */
export function packDocx(pack: Pack, language: Language): Promise<Uint8Array> {
  return reportDocx(packReport(pack, language));
}
