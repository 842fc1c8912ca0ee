import * as v from 'valibot';
import { requestStates } from '#bot/domain/round.ts';
import { instant } from './fields.ts';
import { update } from './initiative-detail.ts';

/** What a closed round said, frozen; of texts only those that the reader may see. */
export const snapshot = v.object({
  frozenAt: instant,
  entries: v.array(
    v.object({
      initiativeId: v.string(),
      name: v.string(),
      nameEn: v.nullable(v.string()),
      requestState: v.picklist(requestStates),
      changedSinceLast: v.boolean(),
      /** Null: no status in this round. */
      update: v.nullable(update),
    }),
  ),
});
export type SnapshotShown = v.InferOutput<typeof snapshot>;
