import type { Language } from '#bot/domain/language.ts';
import { danish } from './danish.ts';
import type { Words } from './text-context.tsx';

/** Danish is in the first load; English is fetched by those who read it. */
export async function loadWords(language: Language): Promise<Words> {
  return language === 'da' ? danish : (await import('./english.ts')).english;
}
