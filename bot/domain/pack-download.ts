import type { PackFormat } from './pack.ts';

/** That somebody took a pack as a file, and when they last did. */
export type PackDownload = {
  readonly roundId: string;
  readonly number: number;
  readonly personId: string;
  readonly format: PackFormat;
  /** Domain instant (ISO, UTC). */
  readonly at: string;
};
