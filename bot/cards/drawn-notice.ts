import type { AskedFacts, NoticeContent, NoticeSetting } from '#bot/domain/notice-content.ts';
import type { Text } from '#bot/text/da.ts';

/** A notice being drawn; `tabUrl` opens what it is about in the tab, or the overview. */
export type DrawnNotice<Content> = {
  readonly text: Text;
  readonly content: Content;
  readonly tabUrl: string;
};

/** What the notice of one kind says. */
export type ContentOf<Kind extends NoticeContent['kind']> = Extract<NoticeContent, { readonly kind: Kind }>;

/** The question, and everything that asks it again. */
export type AskedContent = NoticeSetting & AskedFacts;
