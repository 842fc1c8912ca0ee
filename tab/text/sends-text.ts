import type { Language } from '#bot/domain/language.ts';
import { daSends } from './da-sends.ts';
import { enSends } from './en-sends.ts';

/** Words about what was sent; they come with the operation page. */
export function sendsText(language: Language): typeof daSends {
  return language === 'da' ? daSends : enSends;
}
