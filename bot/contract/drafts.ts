import * as v from 'valibot';
import { instant } from './fields.ts';
import { typedStatus } from './status-form.ts';

/** The caller's own drafts, the newest first, and nothing of what they say. */
export const drafts = v.object({
  drafts: v.array(
    v.object({
      partnershipId: v.string(),
      roundId: v.string(),
      roundName: v.string(),
      initiativeId: v.string(),
      initiativeName: v.string(),
      savedAt: instant,
      /** False once the round has closed: it can be read, but not be sent. */
      mayBeSent: v.boolean(),
    }),
  ),
});
export type DraftsShown = v.InferOutput<typeof drafts>;

/** One of them as it was typed; null where there is none. */
export const draft = v.object({
  draft: v.nullable(v.object({ raw: typedStatus.entries.raw, lang: typedStatus.entries.language, savedAt: instant })),
});
export type DraftShown = v.InferOutput<typeof draft>;
