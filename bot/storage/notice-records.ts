import type { Outgoing } from '#bot/domain/notice.ts';
import { Outage } from '#bot/domain/outage.ts';
import type { Records } from '#bot/use-cases/records.ts';
import type { Tagged } from '#bot/use-cases/tagged.ts';
import { deliveryFromRow } from './delivery-row.ts';
import { dueFromRow, isKnownWork } from './due-row.ts';
import { isKnownNotice } from './intent-properties.ts';
import { keyOf } from './keys.ts';
import { isSettled, outgoingFromRow } from './outgoing-row.ts';
import type { StoredRow } from './row.ts';
import { rowKeys, rowRanges } from './row-keys.ts';
import type { Table } from './table.ts';

type NoticeRecords = Pick<Records, 'due' | 'dueAbout' | 'outgoing' | 'outgoingOf' | 'delivery' | 'deliveries'>;

/** What is still to be done and said, and what became of what was said. */
export function noticeRecords(table: Table): NoticeRecords {
  return { ...due(table), ...outgoing(table), ...deliveries(table) };
}

function due(table: Table): Pick<Records, 'due' | 'dueAbout'> {
  return {
    due: async (partnershipId, until) => {
      const rows = await table.list({ partitionKey: keyOf(partnershipId), range: rowRanges.dueUntil(until) });
      const known = rows.filter(isKnownWork);
      // What nobody here can do must neither hold up the rest nor be overlooked: left alone, it cannot be read.
      return (known.length > 0 ? known : rows).map(dueFromRow);
    },
    dueAbout: async (partnershipId, aboutId) => {
      const rows = await table.list({ partitionKey: keyOf(partnershipId), range: rowRanges.due() });
      const works = rows.filter(isKnownWork).map(dueFromRow);
      return works.filter((work) => work.aboutId === aboutId);
    },
  };
}

function outgoing(table: Table): Pick<Records, 'outgoing' | 'outgoingOf'> {
  return {
    outgoing: async (partnershipId) => {
      const rows = await table.list({ partitionKey: keyOf(partnershipId), range: rowRanges.outgoing() });
      const settled = rows.filter(({ properties }) => isSettled(properties));
      // Left by a process that ended between settling them and taking them away.
      await Promise.allSettled(settled.map((row) => table.removeUnchanged(row)));
      const left = rows.filter(({ properties }) => !isSettled(properties));
      const known = left.filter(isKnownNotice);
      // As with work: what nobody here can say is not to hold up the rest, and left alone it cannot be read.
      return (known.length > 0 ? known : left).map(taggedOutgoing);
    },
    outgoingOf: async (partnershipId, intentId) => {
      const row = await table.get(keyOf(partnershipId), rowKeys.outgoing(intentId));
      if (!row || isSettled(row.properties)) return null;
      // Put back into the queue as after any outage, until the newer release beside us takes it.
      if (!isKnownNotice(row)) throw new Outage('read a notice of a newer release', null);
      return taggedOutgoing(row);
    },
  };
}

function taggedOutgoing(row: StoredRow): Tagged<Outgoing> {
  return { value: outgoingFromRow(row), tag: row.tag };
}

function deliveries(table: Table): Pick<Records, 'delivery' | 'deliveries'> {
  return {
    delivery: async (partnershipId, scope, intentId) => {
      const row = await table.get(keyOf(partnershipId), rowKeys.delivery(scope, intentId));
      return row && deliveryFromRow(row);
    },
    deliveries: async (partnershipId, scope) => {
      const rows = await table.list({ partitionKey: keyOf(partnershipId), range: rowRanges.deliveries(scope) });
      return rows.filter(isKnownNotice).map(deliveryFromRow);
    },
  };
}
