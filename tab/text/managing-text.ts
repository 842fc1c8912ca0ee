import type { Language } from '#bot/domain/language.ts';
import { daManaging } from './da-managing.ts';
import { enManaging } from './en-managing.ts';

/** Words of the pages that few people open; they come with those pages. */
export function managingText(language: Language): typeof daManaging {
  return language === 'da' ? daManaging : enManaging;
}
