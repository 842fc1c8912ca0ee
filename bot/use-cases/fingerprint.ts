import { createHash } from 'node:crypto';
import type { AgendaPoint, AgendaTemplate } from '#bot/domain/agenda.ts';
import type { Decision } from '#bot/domain/decision.ts';
import type { FollowUpAnswer } from '#bot/domain/follow-up.ts';
import type { Initiative } from '#bot/domain/initiative.ts';
import type { Meeting } from '#bot/domain/meeting.ts';
import type { SeriesFacts } from '#bot/domain/meeting-series.ts';
import type { NoticeContent } from '#bot/domain/notice-content.ts';
import type { Person } from '#bot/domain/person.ts';
import { factsOf } from '#bot/domain/series-change.ts';
import type { Settings } from '#bot/domain/settings.ts';
import type { StatusContent } from '#bot/domain/status-update.ts';
import type { Goal } from '#bot/domain/strategy.ts';

/**
 * Digest of what was written, 32 hex digits: equal for equal answers, and tells nothing of their texts.
 * Visibility is left out: to show the same answer to others is not to change it.
 */
export function fingerprintOf(content: StatusContent): string {
  const { visibility: _, ...written } = content;
  return digest(written);
}

/** Digest of the secret in a calendar address, 64 hex digits: by it alone the address is kept and found. */
export function feedKey(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/** Digest of what the coordinators decided, by which a form tells which settings it was drawn from. */
export function settingsVersion(settings: Settings): string {
  return digest(settings);
}

/** Digest of a decision, by which a form tells which it was drawn from. */
export function decisionVersion(decision: Decision): string {
  return digest(decision);
}

/** Digest of what a coordinator decides of an initiative; who stands in for whom changes by itself. */
export function initiativeVersion({ standIns: _, ...initiative }: Initiative): string {
  return digest(initiative);
}

/** Digest of a goal's words. */
export function goalVersion({ id, name, nameEn, fullText }: Goal): string {
  return digest({ id, name, nameEn, fullText });
}

/** Digest of a meeting, by which a form tells which one it was drawn from. */
export function meetingVersion(meeting: Meeting): string {
  return digest(meeting);
}

/** Digest of what a series' meetings have in common; more days of it change nothing of that. */
export function seriesVersion(series: SeriesFacts): string {
  return digest(factsOf(series));
}

/** Digest of what is written of a person, by which a form tells which it was drawn from. */
export function personVersion({ name, title, organisationId, departmentId, phone }: Person): string {
  return digest({ name, title, organisationId, departmentId, phone });
}

/** Digest of the secret in an invitation, 64 hex digits: by it alone the invitation is kept and found. */
export function invitationKey(secret: string): string {
  return createHash('sha256').update(`invitation ${secret}`).digest('hex');
}

/** Digest of anything that was shown, by which a press tells what it was about. */
export function shownVersion(shown: object): string {
  return digest(shown);
}

/** Whether two records say the same, in whatever order their fields were written. */
export function isSame(one: object, other: object): boolean {
  return canonicalJson(one) === canonicalJson(other);
}

/** Digest of a point's wording and of whom it is for, wherever it stands. */
export function pointVersion({ kind, title, text, initiativeId, closedTo }: AgendaPoint): string {
  return digest({ kind, title, text, initiativeId, closedTo });
}

/** Digest of what a message says. */
export function contentDigest(content: NoticeContent): string {
  return digest(content);
}

/** Digest of a group's usual points. */
export function templateVersion({ points }: AgendaTemplate): string {
  return digest({ points });
}

/** The same person sending the same form with the same answer is one submission, however often it arrives. */
export function submissionKey(submission: {
  readonly formId: string;
  readonly roundId: string;
  readonly initiativeId: string;
  readonly personId: string;
  readonly content: StatusContent | { readonly unchangedBecause: string };
  /** Left out where it says nothing of decisions. */
  readonly followUps?: readonly FollowUpAnswer[];
}): string {
  return digest(submission);
}

function digest(value: object): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex').slice(0, 32);
}

/** JSON with the keys of every object in order, so that equal values give equal text. */
function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
