import { TextRun } from 'docx';
import type { Language } from '#bot/domain/language.ts';
import type { PackHealth } from '#bot/domain/pack.ts';
import { printable } from './printable.ts';
import type { Piece, Said } from './report.ts';

/** Word's names of the languages. */
export const wordLanguages: Readonly<Record<Language, string>> = { da: 'da-DK', en: 'en-GB' };

/** What is said as plain runs: line breaks are kept, and nothing in a text is ever a field, a link or markup. */
export function runsOf(said: Said, language: Language): TextRun[] {
  return said.flatMap((piece) => runsOfPiece(piece, language));
}

function runsOfPiece(piece: Piece, language: Language): readonly TextRun[] {
  if (typeof piece === 'string') return lines(piece, language);
  if ('written' in piece) return lines(piece.written, piece.lang);
  const set = { language: { value: wordLanguages[language] } };
  const color = signColours[piece.health];
  return [
    new TextRun({ ...set, text: `${piece.sign} `, bold: true, ...(color === undefined ? {} : { color }) }),
    new TextRun({ ...set, text: piece.word, bold: piece.health === 'action' }),
  ];
}

function lines(text: string, language: Language): readonly TextRun[] {
  return xmlText(text)
    .split(/\r\n?|\n/)
    .map((line, n) => {
      const broken = n === 0 ? {} : { break: 1 };
      return new TextRun({ text: line, language: { value: wordLanguages[language] }, ...broken });
    });
}

/** What XML cannot hold would make a file that Word does not open. */
export function xmlText(text: string): string {
  return printable(text);
}

/** Beside a word that says the same. */
const signColours: Readonly<Partial<Record<PackHealth, string>>> = {
  on_track: '0B6A0B',
  attention: '855000',
  action: 'A4161A',
  done: '0B4F94',
};
