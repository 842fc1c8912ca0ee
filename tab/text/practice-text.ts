import type { Language } from '#bot/domain/language.ts';
import { daPractice } from './da-practice.ts';
import { enPractice } from './en-practice.ts';

/** Words of practice partnerships; they come with what shows them. */
export function practiceText(language: Language): typeof daPractice {
  return language === 'da' ? daPractice : enPractice;
}
