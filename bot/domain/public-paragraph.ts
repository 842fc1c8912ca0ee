import type { Language } from './language.ts';
import type { StatusUpdate } from './status-update.ts';
import type { YearlyText } from './yearly.ts';

/**
 * What a lead has written to be told publicly. `open`: they said yes; `to_clear`: by agreement, so that a coordinator
 * must clear it with them first; `closed`: they said no, or the answer is not for all; `none`: they wrote nothing.
 */
export type ParagraphSource =
  | {
      readonly kind: 'open' | 'to_clear';
      readonly text: string;
      readonly lang: Language;
      readonly version: number;
    }
  | { readonly kind: 'closed' | 'none' };

/** A paragraph as it will stand, or null where nothing may. */
export type PublicParagraph = { readonly text: string; readonly lang: Language; readonly isEdited: boolean };

/**
 * Of an initiative's answers in the period, newest first. The newest decides whether anything is told at all: who said
 * no last, or wrote for fewer than all, has said so of what came before as well. Else it is the newest with a text.
 */
export function paragraphSource(answers: readonly StatusUpdate[]): ParagraphSource {
  const [newest] = answers;
  if (!newest) return { kind: 'none' };
  if (isClosed(newest)) return { kind: 'closed' };
  const told = answers.find((each) => each.content.newsText !== '' && !isClosed(each));
  if (!told) return { kind: 'none' };
  const { version, lang, content } = told;
  const isYes = content.publicUse === 'yes' && newest.content.publicUse !== 'by_agreement';
  return { kind: isYes ? 'open' : 'to_clear', text: content.newsText, lang, version };
}

function isClosed({ content }: StatusUpdate): boolean {
  return content.visibility !== 'all' || content.publicUse === 'no';
}

/** Has a coordinator cleared this very answer with its lead? One that came later must be cleared anew. */
export function isCleared(source: ParagraphSource, written: YearlyText | null): boolean {
  return source.kind === 'to_clear' && written?.clearedVersion === source.version;
}

/**
 * The coordinators' own wording where there is one, else the one they wrote for a meeting beside that very answer (empty
 * where they left it out; null where they wrote none), else the lead's; none where the lead has not let it out.
 */
export function publicParagraph(
  source: ParagraphSource,
  written: YearlyText | null,
  forMeeting: string | null = null,
): PublicParagraph | null {
  if (source.kind === 'closed') return null;
  if (source.kind === 'to_clear' && !isCleared(source, written)) return null;
  if (written && written.text !== '') return { text: written.text, lang: written.lang, isEdited: true };
  if (!('text' in source) || forMeeting === '') return null;
  if (forMeeting !== null) return { text: forMeeting, lang: source.lang, isEdited: true };
  return { text: source.text, lang: source.lang, isEdited: false };
}
