import type { AuditLine } from '#bot/domain/audit-line.ts';
import type { Identity } from '#bot/domain/person.ts';
import { realFirst } from '#bot/domain/practice.ts';
import type { Directory } from '#bot/use-cases/ports.ts';
import { auditRow } from './audit-row.ts';
import { feedLinkRow, feedOwnerFromRow } from './calendar-feed-row.ts';
import { partnershipIdFromRow, partnershipLinkRow } from './partnership-link-row.ts';
import { newRow } from './row.ts';
import { directoryKeys, directoryRanges } from './row-keys.ts';
import type { Table } from './table.ts';
import { waitingPersonFromRow, waitingRow } from './waiting-row.ts';

/** What is known across partnerships, in the table `Directory`. */
export function directoryStore(table: Table): Directory {
  return {
    ...links(table),
    ...waiting(table),
    ...administration(table),
    ...calendarFeeds(table),
    ...invitations(table),
    markOnce: (key) =>
      table.insert(newRow({ partitionKey: directoryKeys.once(), rowKey: directoryKeys.onceKey(key) }, {})),
  };
}

type Links = Pick<
  Directory,
  'partnershipsOf' | 'linkIdentity' | 'unlinkIdentity' | 'partnershipsOfTenant' | 'linkTenant' | 'unlinkTenant'
>;

function links(table: Table): Links {
  const linkedFrom = async (partitionKey: string) => {
    const rows = await table.list({ partitionKey, range: directoryRanges.partnerships() });
    return realFirst(rows.map(partnershipIdFromRow));
  };
  const link = async (partitionKey: string, partnershipId: string) => {
    // A link that is there already is as good as one just made.
    await table.insert(partnershipLinkRow(partitionKey, partnershipId));
  };
  return {
    partnershipsOf: (identity) => linkedFrom(partitionOf(identity)),
    linkIdentity: (identity, partnershipId) => link(partitionOf(identity), partnershipId),
    unlinkIdentity: (identity, partnershipId) =>
      table.remove(partitionOf(identity), directoryKeys.partnership(partnershipId)),
    partnershipsOfTenant: (tenantId) => linkedFrom(directoryKeys.tenant(tenantId)),
    linkTenant: (tenantId, partnershipId) => link(directoryKeys.tenant(tenantId), partnershipId),
    unlinkTenant: (tenantId, partnershipId) =>
      table.remove(directoryKeys.tenant(tenantId), directoryKeys.partnership(partnershipId)),
  };
}

function partitionOf(identity: Identity): string {
  return directoryKeys.identity(identity.tenantId, identity.objectId);
}

type Waiting = Pick<Directory, 'putInWaiting' | 'waitingFrom' | 'waitingPerson' | 'removeFromWaiting'>;

function waiting(table: Table): Waiting {
  const addressOf = (identity: Identity) =>
    [directoryKeys.tenant(identity.tenantId), directoryKeys.waiting(identity.objectId)] as const;
  return {
    putInWaiting: async (person) => {
      await table.insert(waitingRow(person));
    },
    waitingFrom: async (tenantIds) => {
      const range = directoryRanges.waiting();
      const lists = await Promise.all(
        [...new Set(tenantIds)].map((id) => table.list({ partitionKey: directoryKeys.tenant(id), range })),
      );
      return lists.flat().map(waitingPersonFromRow);
    },
    waitingPerson: async (identity) => {
      const row = await table.get(...addressOf(identity));
      return row && waitingPersonFromRow(row);
    },
    removeFromWaiting: (identity) => table.remove(...addressOf(identity)),
  };
}

type CalendarFeeds = Pick<Directory, 'linkCalendarFeed' | 'unlinkCalendarFeed' | 'calendarFeedOwner'>;

function calendarFeeds(table: Table): CalendarFeeds {
  const addressOf = (key: string) => [directoryKeys.calendarFeed(key), directoryKeys.feedOwner()] as const;
  return {
    linkCalendarFeed: async (key, owner) => {
      await table.insert(feedLinkRow(key, owner));
    },
    unlinkCalendarFeed: (key) => table.remove(...addressOf(key)),
    calendarFeedOwner: async (key) => {
      const row = await table.get(...addressOf(key));
      return row && feedOwnerFromRow(row);
    },
  };
}

type Invitations = Pick<Directory, 'linkInvitation' | 'unlinkInvitation' | 'invitationOwner'>;

function invitations(table: Table): Invitations {
  const addressOf = (key: string) => ({
    partitionKey: directoryKeys.invitation(key),
    rowKey: directoryKeys.feedOwner(),
  });
  return {
    linkInvitation: async (key, { partnershipId, personId }) => {
      await table.insert(newRow(addressOf(key), { partnershipId, personId }));
    },
    unlinkInvitation: (key) => table.remove(addressOf(key).partitionKey, addressOf(key).rowKey),
    invitationOwner: async (key) => {
      const row = await table.get(addressOf(key).partitionKey, addressOf(key).rowKey);
      return row && feedOwnerFromRow(row);
    },
  };
}

type Administration = Pick<Directory, 'hasAdministrator' | 'isAdministrator' | 'claimAdministration'>;

function administration(table: Table): Administration {
  const partitionKey = directoryKeys.installation();
  return {
    hasAdministrator: async () => {
      const rows = await table.list({ partitionKey, range: directoryRanges.administrators(), limit: 1 });
      return rows.length > 0;
    },
    isAdministrator: async ({ tenantId, objectId }) =>
      (await table.get(partitionKey, directoryKeys.administrator(tenantId, objectId))) !== null,
    claimAdministration: (identity, audit) => claim(table, identity, audit),
  };
}

/** One row that can only be inserted once decides, so that of two who claim at the same time one gets it. */
async function claim(table: Table, { tenantId, objectId }: Identity, audit: AuditLine): Promise<boolean> {
  const partitionKey = directoryKeys.installation();
  const auditKey = directoryKeys.newAudit(audit.at);
  const committed = await table.commit([
    { kind: 'insert', row: newRow({ partitionKey, rowKey: directoryKeys.firstAdministrator() }, {}) },
    { kind: 'insert', row: newRow({ partitionKey, rowKey: directoryKeys.administrator(tenantId, objectId) }, {}) },
    { kind: 'insert', row: auditRow({ partitionKey, rowKey: auditKey }, audit) },
  ]);
  if (committed.ok) return true;
  // A commit whose answer was lost is sent again and then meets itself: our own audit line says so.
  return (await table.get(partitionKey, auditKey)) !== null;
}
