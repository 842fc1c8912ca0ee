import type { Language } from '#bot/domain/language.ts';
import { daAudit } from './da-audit.ts';
import { daLists } from './da-lists.ts';
import { daNoticeKinds } from './da-notice-kinds.ts';
import { enAudit } from './en-audit.ts';
import { enLists } from './en-lists.ts';
import { enNoticeKinds } from './en-notice-kinds.ts';

const danish = { ...daLists, audit: daAudit, noticeKinds: daNoticeKinds };
const english: typeof danish = { ...enLists, audit: enAudit, noticeKinds: enNoticeKinds };

export type ListText = typeof danish;

/** The words of lists that are fetched as files. Apart from the rest, as a pack's are. */
export function listTextFor(language: Language): ListText {
  return texts[language];
}

const texts: Readonly<Record<Language, ListText>> = { da: danish, en: english };
