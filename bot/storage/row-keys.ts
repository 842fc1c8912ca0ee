import { randomUUID } from 'node:crypto';
import type { AgendaPoint } from '#bot/domain/agenda.ts';
import type { DraftAddress } from '#bot/domain/draft.ts';
import type { DueWork } from '#bot/domain/due-work.ts';
import type { MinutesAnswer } from '#bot/domain/minutes.ts';
import type { PackDownload } from '#bot/domain/pack-download.ts';
import { invertedTime, invertedVersion, type KeyRange, keyOf, rangeOf, shortened } from './keys.ts';

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
  settings: () => keyOf('now', 'settings'),
  /** Oldest first, so that what is due by an instant is one range. */
  due: ({ at, kind, aboutId, personId, step }: DueWork) =>
    keyOf('due', isoOf(at), kind, aboutId, personId ?? '', step === null ? '' : String(step)),
  outgoing: (intentId: string) => keyOf('outgoing', shortened(intentId, longestIntent)),
  /** `scope` as `scopeOf` says. */
  delivery: (scope: string | null, intentId: string) =>
    keyOf('delivery', scope ?? '', shortened(intentId, longestIntent)),
  draft: ({ roundId, initiativeId, personId }: DraftAddress) => keyOf('draft', roundId, initiativeId, personId),
  goalSummary: (roundId: string, goalId: string) => keyOf('goal', roundId, goalId),
  steppingDown: (initiativeId: string, personId: string) => keyOf('stepping-down', initiativeId, personId),
  snooze: (roundId: string, personId: string) => keyOf('snooze', roundId, personId),
  seen: (personId: string) => keyOf('seen', personId),
  confirmation: (initiativeId: string, version: number, personId: string) =>
    keyOf('confirmation', initiativeId, String(version), personId),
  snapshot: (roundId: string, number: number) => keyOf('snapshot', roundId, padded(number)),
  snapshotEntry: (roundId: string, number: number, entry: { readonly order: number; readonly initiativeId: string }) =>
    keyOf('snapshot', roundId, padded(number), padded(entry.order), entry.initiativeId),
  pack: (roundId: string, number: number) => keyOf('pack', roundId, padded(number)),
  packPart: (roundId: string, number: number, part: number) =>
    keyOf('pack-part', roundId, padded(number), padded(part)),
  packEdit: (roundId: string, initiativeId: string) => keyOf('pack-edit', roundId, initiativeId),
  packDownload: ({ roundId, number, personId, format }: PackDownload) =>
    keyOf('pack-download', roundId, padded(number), personId, format),
  channel: (channelId: string) => keyOf('channel', channelId),
  /** Counters of rounds came first: theirs is the name. */
  standingPost: (scope: string, channelId: string) => keyOf('counter', scope, channelId),
  meeting: (meetingId: string) => keyOf('meeting', meetingId),
  /** A copy of each meeting by its day, so that those of a period are one range. */
  meetingDay: ({ date, id }: { readonly date: string; readonly id: string }) => keyOf('meeting-day', date, id),
  /** Oldest first. */
  meetingRevision: (meetingId: string, sequence: number) => keyOf('meeting-revision', meetingId, padded(sequence)),
  meetingSeries: (seriesId: string) => keyOf('meeting-series', seriesId),
  attendance: (meetingId: string, personId: string) => keyOf('attendance', meetingId, personId),
  calendarFeed: (personId: string) => keyOf('calendar-feed', personId),
  invitation: (personId: string) => keyOf('invitation', personId),
  agendaPoint: (point: AgendaAddress) => keyOf('agenda', agendaScope(point), point.id),
  agendaTemplate: (group: string) => keyOf('agenda-template', group),
  /** Begins with the day on which it was written, so that those of a period are one range. */
  writtenCase: (caseId: string) => keyOf('written-case', caseId),
  decision: (decisionId: string) => keyOf('decision', decisionId),
  /** Copies of each decision: while it is open, and with what it is about. */
  openDecision: (decisionId: string) => keyOf('decision-open', decisionId),
  meetingDecision: (meetingId: string, decisionId: string) => keyOf('decision-meeting', meetingId, decisionId),
  initiativeDecision: (initiativeId: string, decisionId: string) =>
    keyOf('decision-initiative', initiativeId, decisionId),
  /** Newest version first. */
  minutes: (meetingId: string, version: number) => keyOf('minutes', meetingId, invertedVersion(version)),
  minutesText: (meetingId: string, version: number) => keyOf('minutes-text', meetingId, invertedVersion(version)),
  minutesAnswer: ({ meetingId, version, personId, at }: MinutesAnswer) =>
    keyOf('minutes-answer', meetingId, padded(version), personId, isoOf(at)),
  minutesDraft: (meetingId: string) => keyOf('minutes-draft', meetingId),
  yearly: (roundId: string) => keyOf('yearly', roundId),
  yearlyText: (roundId: string, key: string) => keyOf('yearly-text', roundId, key),
  yearlyEdition: (roundId: string, number: number) => keyOf('yearly-edition', roundId, padded(number)),
  strategyDraft: () => keyOf('strategy-draft'),
  /** Newest first. */
  descriptionVersion: (initiativeId: string, number: number) =>
    keyOf('description-version', initiativeId, invertedVersion(number)),
  redaction: (redactionId: string) => keyOf('redaction', redactionId),
  /** What hides nothing any more lies apart, so that what is read with every row does not grow with it. */
  releasedRedaction: (redactionId: string) => keyOf('redaction-released', redactionId),
  /** Held while the partnership's first rows are written. */
  seeding: () => keyOf('seeding'),
  /** How far a restore has come that is not over. */
  restoring: () => keyOf('restoring'),
} as const;

/** What one range read finds. */
export const rowRanges = {
  /** The whole overview: the head row, current rounds, initiatives, people. */
  now: () => rangeOf('now'),
  initiative: (initiativeId: string) => rangeOf('now', 'initiative', initiativeId),
  audit: () => rangeOf('audit'),
  people: () => rangeOf('now', 'person'),
  calendarFeeds: () => rangeOf('calendar-feed'),
  currentRounds: () => rangeOf('now', 'round'),
  earlierRounds: () => rangeOf('round'),
  initiatives: () => rangeOf('now', 'initiative'),
  requests: (roundId: string) => rangeOf('request', roundId),
  due: () => rangeOf('due'),
  dueUntil: (instant: string): KeyRange => ({ ...rangeOf('due'), before: rangeOf('due', isoOf(instant)).before }),
  outgoing: () => rangeOf('outgoing'),
  deliveries: (scope: string | null) => rangeOf('delivery', scope ?? ''),
  drafts: (roundId: string) => rangeOf('draft', roundId),
  goalSummaries: (roundId: string) => rangeOf('goal', roundId),
  steppingDowns: () => rangeOf('stepping-down'),
  invitations: () => rangeOf('invitation'),
  snoozes: (roundId: string) => rangeOf('snooze', roundId),
  confirmations: (initiativeId: string) => rangeOf('confirmation', initiativeId),
  /** The head row first, then its entries in the strategy's order. */
  snapshot: (roundId: string, number: number): KeyRange => ({
    from: rowKeys.snapshot(roundId, number),
    before: rangeOf('snapshot', roundId, padded(number)).before,
  }),
  packs: (roundId: string) => rangeOf('pack', roundId),
  packParts: (roundId: string, number: number) => rangeOf('pack-part', roundId, padded(number)),
  packEdits: (roundId: string) => rangeOf('pack-edit', roundId),
  packDownloads: (roundId: string, number: number) => rangeOf('pack-download', roundId, padded(number)),
  channels: () => rangeOf('channel'),
  standingPosts: (scope: string) => rangeOf('counter', scope),
  /** From one local day to another (ISO dates), the last not included. */
  meetingDays: (from: string, before: string): KeyRange => ({
    from: keyOf('meeting-day', from),
    before: keyOf('meeting-day', before),
  }),
  meetingRevisions: (meetingId: string) => rangeOf('meeting-revision', meetingId),
  meetingSeries: () => rangeOf('meeting-series'),
  attendances: (meetingId: string) => rangeOf('attendance', meetingId),
  agenda: (scope: Omit<AgendaAddress, 'id'>) => rangeOf('agenda', agendaScope(scope)),
  decisions: (from: string, before: string): KeyRange => ({
    from: keyOf('decision', from),
    before: keyOf('decision', before),
  }),
  writtenCases: (from: string, before: string): KeyRange => ({
    from: keyOf('written-case', from),
    before: keyOf('written-case', before),
  }),
  descriptionVersions: (initiativeId: string) => rangeOf('description-version', initiativeId),
  openDecisions: () => rangeOf('decision-open'),
  meetingDecisions: (meetingId: string) => rangeOf('decision-meeting', meetingId),
  initiativeDecisions: (initiativeId: string) => rangeOf('decision-initiative', initiativeId),
  /** Newest first: from an instant on and before another, and after a line of a page before. */
  auditOf: ({ from, before, after }: AuditPeriod): KeyRange => {
    const all = rangeOf('audit');
    const since = from === null ? all.before : rangeOf('audit', invertedTime(from)).before;
    const start = before === null ? all.from : rangeOf('audit', invertedTime(before)).before;
    // All keys are as long as this one: what begins with it is the line itself.
    const next = after === null ? all.from : `${all.from}${after}|`;
    return { from: start > next ? start : next, before: since };
  },
  minutes: (meetingId: string) => rangeOf('minutes', meetingId),
  minutesAnswers: (meetingId: string, version: number) => rangeOf('minutes-answer', meetingId, padded(version)),
  redactions: () => rangeOf('redaction'),
  releasedRedactions: () => rangeOf('redaction-released'),
  yearlyTexts: (roundId: string) => rangeOf('yearly-text', roundId),
  /** Newest version first; with `beforeVersion` only older ones. */
  updates: (initiativeId: string, beforeVersion?: number): KeyRange => {
    const all = rangeOf('update', initiativeId);
    if (beforeVersion === undefined) return all;
    return { ...all, from: rowKeys.update(initiativeId, Math.max(beforeVersion - 1, 0)) };
  },
} as const;

/** Instants, `before` not included; `after` as `auditCursor` gives it. */
type AuditPeriod = { readonly from: string | null; readonly before: string | null; readonly after: string | null };

/** Where a page of audit lines ends: what follows the name of their kind in the key. */
export function auditCursor(rowKey: string): string {
  return rowKey.slice(rowRanges.audit().from.length);
}

export function isAuditKey(rowKey: string): boolean {
  const { from, before } = rowRanges.audit();
  return from <= rowKey && rowKey < before;
}

type AgendaAddress = Pick<AgendaPoint, 'id' | 'meetingId' | 'group'>;

/** Points that wait for a meeting lie with their group. */
function agendaScope({ meetingId, group }: Omit<AgendaAddress, 'id'>): string {
  return meetingId === null ? `waiting/${group}` : `meeting/${meetingId}`;
}

/** Leaves room in a key for the longest of our own ids beside it. */
const longestIntent = 300;

/** One spelling of an instant, so that its rows sort by time and the same work has the same key. */
function isoOf(instant: string): string {
  return new Date(instant).toISOString();
}

/** Sorts numbers by size. */
function padded(number: number): string {
  return String(number).padStart(10, '0');
}

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
  address: () => keyOf('address'),
  sighting: (place: 'channel' | 'tab') => keyOf('seen', place),
  /** Teams' ids of people in what one tenant hosts. */
  userMris: (hostTenantId: string) => keyOf('mri', hostTenantId),
  userMri: (userMri: string) => keyOf(userMri),
  rate: (tenantId: string) => keyOf('rate', tenantId),
  /** By the digest of the secret in its address. */
  calendarFeed: (key: string) => keyOf('calendar-feed', key),
  feedOwner: () => keyOf('owner'),
  /** By the digest of the secret in its link. */
  invitation: (key: string) => keyOf('invitation', key),
  /** Until when the sends to a tenant are booked. */
  booked: () => keyOf('booked'),
} as const;

export const directoryRanges = {
  sightings: () => rangeOf('seen'),
  partnerships: () => rangeOf('partnership'),
  waiting: () => rangeOf('waiting'),
  administrators: () => rangeOf('administrator'),
} as const;

/** Every row of a partition: our keys begin with a word in small letters, and `{` comes after `z`. */
export const wholePartition: KeyRange = { from: '', before: '{' };
