import { randomUUID } from 'node:crypto';
import { invertedTime, invertedVersion, type KeyRange, keyOf, rangeOf } from './keys.ts';

/** Where each kind of row lies in a partnership's partition of the table `Partnership`. */
export const rowKeys = {
  /** The head row: a partnership exists when it does. */
  partnership: () => keyOf('now', 'partnership'),
  currentRound: (roundId: string) => keyOf('now', 'round', roundId),
  definition: (initiativeId: string) => keyOf('now', 'initiative', initiativeId, 'definition'),
  status: (initiativeId: string) => keyOf('now', 'initiative', initiativeId, 'status'),
  person: (personId: string) => keyOf('now', 'person', personId),
  description: (initiativeId: string) => keyOf('description', initiativeId),
  /** A round that a later one has replaced. */
  earlierRound: (roundId: string) => keyOf('round', roundId),
  request: (roundId: string, initiativeId: string) => keyOf('request', roundId, initiativeId),
  update: (initiativeId: string, version: number) => keyOf('update', initiativeId, invertedVersion(version)),
  submission: (submissionKey: string) => keyOf('submission', submissionKey),
  identity: (tenantId: string, objectId: string) => keyOf('identity', tenantId, objectId),
  /** Newest first; the random end keeps lines of one millisecond apart. */
  newAudit: (at: string) => keyOf('audit', invertedTime(at), randomUUID()),
  /** Held while the partnership's first rows are written. */
  seeding: () => keyOf('seeding'),
} as const;

/** What one range read finds. */
export const rowRanges = {
  /** The whole overview: the head row, current rounds, initiatives, people. */
  now: () => rangeOf('now'),
  initiative: (initiativeId: string) => rangeOf('now', 'initiative', initiativeId),
  audit: () => rangeOf('audit'),
  /** Newest version first; with `beforeVersion` only older ones. */
  updates: (initiativeId: string, beforeVersion?: number): KeyRange => {
    const all = rangeOf('update', initiativeId);
    if (beforeVersion === undefined) return all;
    return { ...all, from: rowKeys.update(initiativeId, Math.max(beforeVersion - 1, 0)) };
  },
} as const;

/** Partitions and rows of the table `Directory`. */
export const directoryKeys = {
  identity: (tenantId: string, objectId: string) => keyOf('identity', tenantId, objectId),
  tenant: (tenantId: string) => keyOf('tenant', tenantId),
  installation: () => keyOf('installation'),
  once: () => keyOf('once'),
  onceKey: (key: string) => keyOf(key),
  partnership: (partnershipId: string) => keyOf('partnership', partnershipId),
  waiting: (objectId: string) => keyOf('waiting', objectId),
  administrator: (tenantId: string, objectId: string) => keyOf('administrator', tenantId, objectId),
  /** Inserted once: whoever does so is the first administrator. */
  firstAdministrator: () => keyOf('first-administrator'),
  newAudit: (at: string) => keyOf('audit', invertedTime(at), randomUUID()),
} as const;

export const directoryRanges = {
  partnerships: () => rangeOf('partnership'),
  waiting: () => rangeOf('waiting'),
  administrators: () => rangeOf('administrator'),
} as const;

/** Every row of a partition: our keys begin with a word in small letters, and `{` comes after `z`. */
export const wholePartition: KeyRange = { from: '', before: '{' };
