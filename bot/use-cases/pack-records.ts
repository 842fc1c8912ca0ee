import type { PackDownload } from '#bot/domain/pack-download.ts';
import type { PackEdit } from '#bot/domain/pack-edit.ts';
import type { Tagged } from './tagged.ts';

/** The changes of a commit that are about what stands beside a meeting pack. */
export type PackChange =
  | { readonly kind: 'pack_edit'; readonly value: PackEdit; readonly tag: string | null }
  /** One row for each person and format; taken again, it says when last. */
  | { readonly kind: 'pack_download'; readonly value: PackDownload };

/** What is kept beside the packs. Every function throws an Outage when the store does not answer. */
export type PackRecords = {
  /** What coordinators wrote for the meeting beside a round's answers; at most one an initiative. */
  packEdits(partnershipId: string, roundId: string): Promise<readonly Tagged<PackEdit>[]>;
  /** Who has taken one pack, and as what. */
  packDownloads(partnershipId: string, roundId: string, number: number): Promise<readonly PackDownload[]>;
};
