import type { Language } from '#bot/domain/language.ts';
import type { Pack, PackFormat } from '#bot/domain/pack.ts';
import { correctedWord } from '#bot/text/hidden-sentence.ts';
import { packTextFor } from '#bot/text/pack-text.ts';
import { fileWord } from './file-word.ts';
import { hiddenSaid } from './hidden-said.ts';
import { packDocx } from './pack-docx.ts';
import { packHtml } from './pack-html.ts';
import { packJson } from './pack-json.ts';
import { packPdf } from './pack-pdf.ts';

/** A file as it is handed out: its name is plain ASCII. */
export type PackFile = { readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array };

/** A meeting pack as a file, such as `Tryg-By_moedepakke_2025-1_nr-1_faelles-udgave.docx`. */
export async function packFile(made: Pack, format: PackFormat, language: Language): Promise<PackFile> {
  const pack = hiddenSaid(made, language);
  // Whoever has an earlier file of it sees by the name that this one says less.
  const corrected = pack === made ? '' : `_${correctedWord(language)}`;
  const name = `${nameOf(pack, language)}${corrected}.${format}`;
  const mediaType = mediaTypes[format];
  if (format === 'docx') return { name, mediaType, bytes: await packDocx(pack, language) };
  if (format === 'pdf') return { name, mediaType, bytes: await packPdf(pack, language) };
  const text = format === 'html' ? packHtml(pack, language) : packJson(pack);
  return { name, mediaType, bytes: new TextEncoder().encode(text) };
}

const mediaTypes: Readonly<Record<PackFormat, string>> = {
  html: 'text/html; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  json: 'application/json; charset=utf-8',
};

/** Who it is for stands in the name, so that it is seen before it is sent on. */
function nameOf({ partnership, roundId, round, number, audience }: Pack, language: Language): string {
  const { fileName } = packTextFor(language);
  // A round that was planned here has an id that says nothing to anybody.
  const roundWord = roundId.length <= 20 ? fileWord(roundId) : fileWord(round.name);
  const parts = [
    fileWord(partnership.name),
    fileName.pack,
    roundWord,
    fileName.number(number),
    fileName.audiences[audience],
  ];
  return parts.filter((part) => part !== '').join('_');
}
