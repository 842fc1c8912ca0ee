import type { DraftShown, DraftsShown } from '#bot/contract/drafts.ts';
import type { Draft } from '#bot/domain/draft.ts';
import type { MyDraft } from '#bot/use-cases/drafts/read-my-drafts.ts';
import { presentTyped } from './status-form-presenter.ts';

/** Which drafts the caller has. */
export function presentDrafts(drafts: readonly MyDraft[]): DraftsShown {
  return {
    drafts: drafts.map((draft) => ({
      partnershipId: draft.partnershipId,
      roundId: draft.roundId,
      roundName: draft.roundName,
      initiativeId: draft.initiativeId,
      initiativeName: draft.initiativeName,
      savedAt: draft.savedAt,
      mayBeSent: draft.mayBeSent,
    })),
  };
}

/** The caller's own draft, for them alone. */
export function presentDraft(draft: Draft | null): DraftShown {
  if (!draft) return { draft: null };
  return { draft: { raw: presentTyped(draft.raw), lang: draft.lang, savedAt: draft.savedAt } };
}
