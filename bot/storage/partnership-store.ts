import type { PartnershipStore } from '#bot/use-cases/ports.ts';
import { acceptUpdate } from './accept-update.ts';
import { auditLineFromRow } from './audit-row.ts';
import type { RecordTables } from './commit-changes.ts';
import { createPartnership } from './create-partnership.ts';
import { descriptionFromRow } from './description-row.ts';
import { erasePartition, tracesOf } from './erase-partition.ts';
import { personIdFromRow } from './identity-row.ts';
import { initiativeFromRow } from './initiative-row.ts';
import { initiativeStatusFromRow } from './initiative-status-row.ts';
import { keyOf } from './keys.ts';
import { partnershipFromRow } from './partnership-row.ts';
import { personFromRow } from './person-row.ts';
import { readNow } from './read-now.ts';
import { requestFromRow } from './request-row.ts';
import { roundFromRow } from './round-row.ts';
import { auditCursor, rowKeys, rowRanges } from './row-keys.ts';
import { savePerson } from './save-person.ts';
import { statusUpdateFromRow } from './status-update-row.ts';
import { versionFromRow } from './submission-row.ts';
import type { Table } from './table.ts';

/** Everything a partnership commits together, in the table `Partnership`: one partition each. */
export function partnershipStore(tables: RecordTables): PartnershipStore {
  const table = tables.partnerships;
  return {
    ...overview(table),
    ...people(table),
    ...history(table),
    now: (partnershipId) => readNow(table, partnershipId),
    acceptUpdate: (acceptance) => acceptUpdate(tables, acceptance),
    create: (seed, audit) => createPartnership(table, seed, audit),
    traces: (partnershipId) => tracesOf(table, partnershipId),
    erase: (partnershipId, extent) => erasePartition(tables, partnershipId, extent),
    savePerson: (change) => savePerson(table, change),
  };
}

type Overview = Pick<PartnershipStore, 'partnership' | 'initiative' | 'description'>;

function overview(table: Table): Overview {
  return {
    partnership: async (partnershipId) => {
      const row = await table.get(keyOf(partnershipId), rowKeys.partnership());
      return row && partnershipFromRow(row);
    },
    initiative: async (partnershipId, initiativeId) => {
      const range = rowRanges.initiative(initiativeId);
      const rows = await table.list({ partitionKey: keyOf(partnershipId), range });
      const definition = rows.find((row) => row.rowKey === rowKeys.definition(initiativeId));
      const status = rows.find((row) => row.rowKey === rowKeys.status(initiativeId));
      if (!definition || !status) return null;
      return {
        initiative: initiativeFromRow(definition),
        status: { value: initiativeStatusFromRow(status), tag: status.tag },
      };
    },
    description: async (partnershipId, initiativeId) => {
      const row = await table.get(keyOf(partnershipId), rowKeys.description(initiativeId));
      return row && descriptionFromRow(row);
    },
  };
}

type People = Pick<PartnershipStore, 'personOf' | 'personIdOf' | 'person'>;

function people(table: Table): People {
  const personIdOf: People['personIdOf'] = async (partnershipId, { tenantId, objectId }) => {
    const link = await table.get(keyOf(partnershipId), rowKeys.identity(tenantId, objectId));
    return link && personIdFromRow(link);
  };
  return {
    personIdOf,
    personOf: async (partnershipId, identity) => {
      const personId = await personIdOf(partnershipId, identity);
      if (personId === null) return null;
      const row = await table.get(keyOf(partnershipId), rowKeys.person(personId));
      return row && personFromRow(row);
    },
    person: async (partnershipId, personId) => {
      const row = await table.get(keyOf(partnershipId), rowKeys.person(personId));
      return row && { value: personFromRow(row), tag: row.tag };
    },
  };
}

type History = Pick<
  PartnershipStore,
  'round' | 'request' | 'updates' | 'update' | 'submittedVersion' | 'auditTrail' | 'auditPage'
>;

function history(table: Table): History {
  return {
    round: async (partnershipId, roundId) => {
      const partitionKey = keyOf(partnershipId);
      // Nearly always the current one is asked about, so the other place is looked at only when it is not there.
      const current = await table.get(partitionKey, rowKeys.currentRound(roundId));
      const row = current ?? (await table.get(partitionKey, rowKeys.earlierRound(roundId)));
      return row && roundFromRow(row);
    },
    request: async (partnershipId, roundId, initiativeId) => {
      const row = await table.get(keyOf(partnershipId), rowKeys.request(roundId, initiativeId));
      return row && requestFromRow(row);
    },
    updates: async (partnershipId, initiativeId, { limit, beforeVersion }) => {
      const range = rowRanges.updates(initiativeId, beforeVersion);
      const rows = await table.list({ partitionKey: keyOf(partnershipId), range, limit });
      return rows.map(statusUpdateFromRow);
    },
    update: async (partnershipId, initiativeId, version) => {
      const row = await table.get(keyOf(partnershipId), rowKeys.update(initiativeId, version));
      return row && statusUpdateFromRow(row);
    },
    submittedVersion: async (partnershipId, submissionKey) => {
      const row = await table.get(keyOf(partnershipId), rowKeys.submission(submissionKey));
      return row && versionFromRow(row);
    },
    auditTrail: async (partnershipId, limit) => {
      const rows = await table.list({ partitionKey: keyOf(partnershipId), range: rowRanges.audit(), limit });
      return rows.map(auditLineFromRow);
    },
    auditPage: async (partnershipId, { limit, ...period }) => {
      const partitionKey = keyOf(partnershipId);
      const rows = await table.list({ partitionKey, range: rowRanges.auditOf(period), limit });
      return rows.map((row) => ({ cursor: auditCursor(row.rowKey), line: auditLineFromRow(row) }));
    },
  };
}
