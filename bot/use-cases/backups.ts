import type { Backup, BackupRow } from '#bot/domain/backup.ts';

/** How far a restore has come that was not brought to an end; null where there is none. */
export type RestoreStage = 'writing' | 'linking' | null;

/** A partnership's rows, put by and brought back whole. Every function throws an Outage where the store does not answer. */
export type Backups = {
  /** All rows as they stood together at one moment; or that there is no such partnership, or that it was never still. */
  read(partnershipId: string, at: string): Promise<Backup | 'no_partnership' | 'never_still'>;
  /** The name of the partnership that stands there, or null; and whether a restore of it was interrupted. */
  standing(partnershipId: string): Promise<{ readonly name: string | null; readonly stage: RestoreStage }>;
  /**
   * Puts a backup's rows where the partnership's rows are, the head last; the same backup again gives the same rows.
   * What is hidden now, or in `newer`, stays hidden, and no line of the audit trail goes. Whatever waited to be sent is
   * put down as not sent. Throws an Outage where another restore took over.
   */
  write(restore: { readonly backup: Backup; readonly newer: readonly BackupRow[]; readonly at: string }): Promise<void>;
  /** Leads the clock to what is due; from now on the restore is brought to an end and not begun again. */
  point(partnershipId: string): Promise<void>;
  /** The restore is over. */
  end(partnershipId: string): Promise<void>;
};
