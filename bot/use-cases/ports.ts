import type { AuditLine } from '#bot/domain/audit-line.ts';
import type { Initiative, InitiativeDescription } from '#bot/domain/initiative.ts';
import type { InitiativeStatus } from '#bot/domain/initiative-status.ts';
import type { Partnership } from '#bot/domain/partnership.ts';
import type { Identity, Person, WaitingPerson } from '#bot/domain/person.ts';
import type { Round, StatusRequest } from '#bot/domain/round.ts';
import type { PartnershipSeed } from '#bot/domain/seed.ts';
import type { StatusUpdate } from '#bot/domain/status-update.ts';
import type { Addresses } from './addresses.ts';
import type { Change, DueIndex, Records } from './records.ts';
import type { Tagged } from './tagged.ts';

/**
 * What the use-cases need from outside. Every function throws an Outage when the store does not answer
 * after its retries, and never returns a row of another partnership than the one asked for.
 */
export type Ports = {
  readonly partnerships: PartnershipStore;
  readonly records: Records;
  readonly dueIndex: DueIndex;
  readonly directory: Directory;
  readonly addresses: Addresses;
};

/** The domain's clock: ISO instant, UTC. Only this clock can be moved in the demonstration. */
export type Now = () => string;

/** Everything current in a partnership, from one range read: its size is people + initiatives, never history. */
export type PartnershipNow = {
  readonly partnership: Partnership;
  readonly initiatives: readonly Initiative[];
  readonly statuses: readonly InitiativeStatus[];
  readonly people: readonly Person[];
  /** Rounds not yet replaced by a later one; at least the current, if there was ever one. */
  readonly rounds: readonly Round[];
};

export type InitiativeNow = { readonly initiative: Initiative; readonly status: Tagged<InitiativeStatus> };

export type PartnershipStore = {
  /** One RowKey-range read; null where no such partnership is. */
  now(partnershipId: string): Promise<PartnershipNow | null>;
  partnership(partnershipId: string): Promise<Partnership | null>;
  /** The person behind an identity, or null. Two point reads. */
  personOf(partnershipId: string, identity: Identity): Promise<Person | null>;
  /** The id alone, for who reads everything current anyway. One point read. */
  personIdOf(partnershipId: string, identity: Identity): Promise<string | null>;
  person(partnershipId: string, personId: string): Promise<Tagged<Person> | null>;
  initiative(partnershipId: string, initiativeId: string): Promise<InitiativeNow | null>;
  description(partnershipId: string, initiativeId: string): Promise<InitiativeDescription | null>;
  /** A round whatever its age, or null. */
  round(partnershipId: string, roundId: string): Promise<Round | null>;
  request(partnershipId: string, roundId: string, initiativeId: string): Promise<StatusRequest | null>;
  /** Newest first; `beforeVersion` continues a page. */
  updates(
    partnershipId: string,
    initiativeId: string,
    page: { readonly limit: number; readonly beforeVersion?: number },
  ): Promise<readonly StatusUpdate[]>;
  update(partnershipId: string, initiativeId: string, version: number): Promise<StatusUpdate | null>;
  /** The version a submission was stored as, or null. */
  submittedVersion(partnershipId: string, submissionKey: string): Promise<number | null>;
  /** Commits an accepted update as one entity-group transaction, or says why nothing was written. */
  acceptUpdate(acceptance: Acceptance): Promise<AcceptanceResult>;
  /** Writes all rows of a new partnership; false where one with this id exists already. */
  create(seed: PartnershipSeed, audit: AuditLine): Promise<boolean>;
  /** What leads to a partnership from outside, whether or not it is being taken away. */
  traces(partnershipId: string): Promise<Traces>;
  /** Takes all its rows away; of what is being taken away, the head and the work that ends it stay unless it is `whole`. */
  erase(partnershipId: string, extent: 'whole' | 'but_head'): Promise<void>;
  /** Adds or replaces a person (guarded by `tag`, absent for a new one) and links an identity, in one transaction. */
  savePerson(change: PersonChange): Promise<'saved' | 'outdated' | 'identity_taken'>;
  auditTrail(partnershipId: string, limit: number): Promise<readonly AuditLine[]>;
  /** Newest first: the lines of a period (instants, `before` not included), after the one that a page before ended with. */
  auditPage(
    partnershipId: string,
    page: {
      readonly from: string | null;
      readonly before: string | null;
      readonly after: string | null;
      readonly limit: number;
    },
  ): Promise<readonly { readonly cursor: string; readonly line: AuditLine }[]>;
};

/** By which links in the directory it is found. */
export type Traces = {
  readonly identities: readonly Identity[];
  readonly tenantIds: readonly string[];
  readonly calendarFeedKeys: readonly string[];
  readonly invitationKeys: readonly string[];
};

export type Acceptance = {
  readonly partnershipId: string;
  /** Same key twice is one update. */
  readonly submissionKey: string;
  readonly update: StatusUpdate;
  readonly status: InitiativeStatus;
  /** Tag of the status row this answer was made on. */
  readonly statusTag: string;
  readonly request: StatusRequest;
  readonly audit: AuditLine;
  /** What follows from it: what is to be sent, the draft that is no more. */
  readonly also: readonly Change[];
};

export type AcceptanceResult =
  | { readonly kind: 'accepted' }
  /** This submission was stored before, as this version. */
  | { readonly kind: 'repeated'; readonly version: number }
  /** Somebody else's write came between. */
  | { readonly kind: 'outdated' };

export type PersonChange = {
  readonly partnershipId: string;
  readonly person: Person;
  readonly tag: string | null;
  readonly newIdentity: Identity | null;
  /** Initiatives whose lists of leads change with this person. */
  readonly initiatives: readonly Initiative[];
  readonly audit: AuditLine;
};

/** What is known across partnerships. The partnership's own rows decide; these only find them. */
export type Directory = {
  /** The real ones first, as in the next. */
  partnershipsOf(identity: Identity): Promise<readonly string[]>;
  linkIdentity(identity: Identity, partnershipId: string): Promise<void>;
  unlinkIdentity(identity: Identity, partnershipId: string): Promise<void>;
  partnershipsOfTenant(tenantId: string): Promise<readonly string[]>;
  linkTenant(tenantId: string, partnershipId: string): Promise<void>;
  unlinkTenant(tenantId: string, partnershipId: string): Promise<void>;
  /** Keeps the first sighting; repeats change nothing. */
  putInWaiting(person: WaitingPerson): Promise<void>;
  waitingFrom(tenantIds: readonly string[]): Promise<readonly WaitingPerson[]>;
  waitingPerson(identity: Identity): Promise<WaitingPerson | null>;
  removeFromWaiting(identity: Identity): Promise<void>;
  /** True where the store knows any administrator. */
  hasAdministrator(): Promise<boolean>;
  isAdministrator(identity: Identity): Promise<boolean>;
  /** Lets in the first administrator, audited; false where there is one already. */
  claimAdministration(identity: Identity, audit: AuditLine): Promise<boolean>;
  /** Finds whose a calendar address is, by the digest of its secret; linked before it holds, and unlinked after. */
  linkCalendarFeed(key: string, owner: FeedOwner): Promise<void>;
  unlinkCalendarFeed(key: string): Promise<void>;
  calendarFeedOwner(key: string): Promise<FeedOwner | null>;
  /** Finds whom an invitation is for, by the digest of its secret; linked before it holds, and unlinked after. */
  linkInvitation(key: string, owner: FeedOwner): Promise<void>;
  unlinkInvitation(key: string): Promise<void>;
  invitationOwner(key: string): Promise<FeedOwner | null>;
  /** True the first time a key is seen, for things said once, such as a welcome. */
  markOnce(key: string): Promise<boolean>;
};

export type FeedOwner = { readonly partnershipId: string; readonly personId: string };
