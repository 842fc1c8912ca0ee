/** Where a text stands that somebody reports: what was opened to read it. */
export type TextPlace =
  | { readonly kind: 'answer'; readonly initiativeId: string; readonly version: number }
  | { readonly kind: 'description'; readonly initiativeId: string }
  | { readonly kind: 'point'; readonly meetingId: string; readonly pointId: string }
  | { readonly kind: 'decision'; readonly decisionId: string }
  | { readonly kind: 'minutes'; readonly meetingId: string; readonly version: number }
  | { readonly kind: 'case'; readonly caseId: string }
  | { readonly kind: 'yearly'; readonly roundId: string; readonly key: string }
  | { readonly kind: 'note'; readonly roundId: string; readonly initiativeId: string }
  | { readonly kind: 'goal'; readonly roundId: string; readonly goalId: string }
  | { readonly kind: 'edition'; readonly roundId: string; readonly initiativeId: string };

/** `reported`: hidden, and nobody has looked at it yet. `kept`: stays hidden. `released`: held no personal data. */
export const redactionStates = ['reported', 'kept', 'released'] as const;
export type RedactionState = (typeof redactionStates)[number];

/**
 * Texts that are hidden wherever they stand, because they may hold personal data. The rows that hold them are never
 * changed; what was hidden is kept here for the controller, who alone reads it.
 */
export type Redaction = {
  readonly id: string;
  readonly place: TextPlace;
  /** As they were written, each whole. */
  readonly texts: readonly string[];
  readonly authorId: string | null;
  /** The controller: whose organisation wrote it. Null where that is not known, and then each organisation is. */
  readonly organisationId: string | null;
  readonly reportedById: string;
  /** Domain instant (ISO, UTC): the time of discovery, from which a breach's 72 hours run. */
  readonly discoveredAt: string;
  /** The partnership's local day of it (ISO date), which the tombstone names. */
  readonly hiddenOn: string;
  /** Why, in the words of whoever reported it; empty where they gave none. */
  readonly why: string;
  readonly state: RedactionState;
  readonly decidedById: string | null;
  /** Domain instant (ISO, UTC). */
  readonly decidedAt: string | null;
};

/** The longest reason, in UTF-16 code units. */
export const longestWhy = 500;

/** What has to be reported to the supervisory authority is to be so within 72 hours of its discovery. */
const hoursToReport = 72;

/** The instant (ISO, UTC) by which a breach has to be reported. */
export function reportBy({ discoveredAt }: Pick<Redaction, 'discoveredAt'>): string {
  return new Date(Date.parse(discoveredAt) + hoursToReport * 3_600_000).toISOString();
}

/** The ids of what a text belongs to: where a row is about one of them, also a short text in it is the hidden one. */
export function scopeOf(place: TextPlace): readonly string[] {
  if ('initiativeId' in place) return [place.initiativeId];
  if (place.kind === 'point') return [place.meetingId, place.pointId];
  if (place.kind === 'minutes') return [place.meetingId];
  if (place.kind === 'decision') return [place.decisionId];
  return [place.kind === 'case' ? place.caseId : place.roundId];
}
