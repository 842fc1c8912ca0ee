import type { DescriptionVersion } from '#bot/domain/description-version.ts';
import type { Initiative } from '#bot/domain/initiative.ts';
import type { StrategyDraft } from '#bot/domain/strategy-draft.ts';
import type { Tagged } from './tagged.ts';

/** The changes of a commit that are about the strategy's next version and what its initiatives say of themselves. */
export type StrategyChange =
  | { readonly kind: 'strategy_draft'; readonly value: StrategyDraft; readonly tag: string | null }
  /** Inserted with its empty status: the whole commit fails where there is one of this id. */
  | { readonly kind: 'new_initiative'; readonly value: Initiative }
  /** Inserted: the whole commit fails where there is a version of this number. */
  | { readonly kind: 'description_version'; readonly value: DescriptionVersion };

/** Every function throws an Outage when the store does not answer. */
export type StrategyRecords = {
  /** The draft that was begun last, whatever became of it, or null. */
  strategyDraft(partnershipId: string): Promise<Tagged<StrategyDraft> | null>;
  /** Newest first. */
  descriptionVersions(partnershipId: string, initiativeId: string): Promise<readonly DescriptionVersion[]>;
};
