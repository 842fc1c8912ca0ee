import type { Language } from '#bot/domain/language.ts';
import type { Pack } from '#bot/domain/pack.ts';
import { packReport } from './pack-report.ts';
import { reportHtml } from './report-html.ts';

/** A meeting pack as one accessible HTML file, made to be printed on A4 as well. */
export function packHtml(pack: Pack, language: Language): string {
  return reportHtml(packReport(pack, language));
}
