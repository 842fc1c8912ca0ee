import type { Language } from './language.ts';
import type { RawStatus } from './status-form.ts';

export type DraftAddress = { readonly roundId: string; readonly initiativeId: string; readonly personId: string };

/** What somebody has begun to write; only they ever see it. CPR numbers are masked before it is stored. */
export type Draft = DraftAddress & {
  readonly raw: RawStatus;
  readonly lang: Language;
  /** Domain instant (ISO, UTC). */
  readonly savedAt: string;
};

/** That there is a draft, and nothing of what it says. */
export type DraftMark = DraftAddress & { readonly savedAt: string };
