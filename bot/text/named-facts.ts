import type { Language } from '#bot/domain/language.ts';
import type { RefusalFacts } from '#bot/domain/refusal.ts';
import { formatList } from './format.ts';

/** The words for the codes in one fact of a refusal, as a list; null where it holds none that is known. */
export function namesIn(
  words: Readonly<Record<string, string>>,
  fact: RefusalFacts[string] | undefined,
  language: Language,
): string | null {
  const codes = typeof fact === 'string' ? [fact] : Array.isArray(fact) ? fact : [];
  const names = codes.flatMap((code) => words[String(code)] ?? []);
  return names.length > 0 ? formatList(names, language) : null;
}
