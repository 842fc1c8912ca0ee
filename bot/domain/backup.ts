/** One stored row as it is put by: its properties as they stand, also those that this release does not know. */
export type BackupRow = {
  readonly table: 'Partnership' | 'Directory';
  readonly partition: string;
  readonly row: string;
  readonly properties: Readonly<Record<string, string | number | boolean>>;
};

/** Everything that is kept about one partnership, as it stood together at one moment. */
export type Backup = {
  readonly partnershipId: string;
  readonly name: string;
  /** ISO instant, UTC. */
  readonly madeAt: string;
  readonly rows: readonly BackupRow[];
};
