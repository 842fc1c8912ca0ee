import * as v from 'valibot';
import { requestStates } from '#bot/domain/round.ts';
import { healthWords } from '#bot/domain/status-update.ts';
import { instant } from './fields.ts';
import { update } from './initiative-detail.ts';

/** What a closed round said, frozen; of texts only those that the reader may see. */
export const snapshot = v.object({
  roundId: v.string(),
  roundName: v.string(),
  roundNameEn: v.nullable(v.string()),
  number: v.number(),
  frozenAt: instant,
  entries: v.array(
    v.object({
      initiativeId: v.string(),
      order: v.number(),
      name: v.string(),
      nameEn: v.nullable(v.string()),
      goals: v.array(v.string()),
      organisations: v.array(v.string()),
      requestState: v.picklist(requestStates),
      healthBefore: v.nullable(v.picklist(healthWords)),
      changedSinceLast: v.boolean(),
      /** Null: no status in this round. */
      update: v.nullable(update),
    }),
  ),
});
export type SnapshotShown = v.InferOutput<typeof snapshot>;
