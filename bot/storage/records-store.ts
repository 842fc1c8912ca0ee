import { defaultSettings } from '#bot/domain/settings.ts';
import type { Records } from '#bot/use-cases/records.ts';
import type { Tagged } from '#bot/use-cases/tagged.ts';
import { channelFromRow } from './channel-row.ts';
import { commitChanges, type RecordTables } from './commit-changes.ts';
import { confirmationFromRow } from './confirmation-row.ts';
import { draftFromRow, draftMarkFromRow, markProperties } from './draft-row.ts';
import { goalSummaryFromRow } from './goal-summary-row.ts';
import { initiativeFromRow } from './initiative-row.ts';
import { initiativeStatusFromRow } from './initiative-status-row.ts';
import { invitationFromRow } from './invitation-row.ts';
import { keyOf } from './keys.ts';
import { meetingRecords } from './meeting-records.ts';
import { noticeRecords } from './notice-records.ts';
import { packRecords } from './pack-records.ts';
import { partnershipFromRow } from './partnership-row.ts';
import { redactionFromRow } from './redaction-row.ts';
import { requestFromRow } from './request-row.ts';
import { earlierTag, roundFromRow } from './round-row.ts';
import type { StoredRow } from './row.ts';
import { rowKeys, rowRanges } from './row-keys.ts';
import { seenFromRow } from './seen-row.ts';
import { settingsFromRow } from './settings-row.ts';
import { snapshotEntryFromRow } from './snapshot-entry-row.ts';
import { snapshotFromRow } from './snapshot-row.ts';
import { snoozeFromRow } from './snooze-row.ts';
import { standingPostFromRow } from './standing-post-row.ts';
import { steppingDownFromRow } from './stepping-down-row.ts';
import { strategyRecords } from './strategy-records.ts';
import type { Table } from './table.ts';
import { writtenCaseRecords } from './written-case-records.ts';
import { yearlyRecords } from './yearly-records.ts';

/** What is decided and remembered beside the overview, in the table `Partnership`. */
export function recordsStore(tables: RecordTables): Records {
  const table = tables.partnerships;
  return {
    commit: (partnershipId, changes) => commitChanges(tables, partnershipId, changes),
    ...decisions(table),
    ...rounds(table),
    ...answers(table),
    ...people(table),
    ...packRecords(table),
    ...channels(table),
    ...writtenCaseRecords(table),
    ...meetingRecords(table),
    ...yearlyRecords(table),
    ...strategyRecords(table),
    ...noticeRecords(table),
  };
}

function decisions(table: Table): Pick<Records, 'taggedPartnership' | 'settings' | 'taggedInitiatives'> {
  return {
    taggedPartnership: async (partnershipId) => {
      const row = await table.get(keyOf(partnershipId), rowKeys.partnership());
      const value = row && partnershipFromRow(row);
      return row && value ? { value, tag: row.tag } : null;
    },
    settings: async (partnershipId) => {
      const row = await table.get(keyOf(partnershipId), rowKeys.settings());
      return row ? tagged(settingsFromRow)(row) : { value: defaultSettings, tag: null };
    },
    taggedInitiatives: async (partnershipId) => {
      const rows = await table.list({ partitionKey: keyOf(partnershipId), range: rowRanges.initiatives() });
      const byKey = new Map(rows.map((row) => [row.rowKey, row]));
      return rows
        .flatMap((row) => {
          const initiative = row.rowKey.endsWith('|definition') ? tagged(initiativeFromRow)(row) : null;
          const status = initiative && byKey.get(rowKeys.status(initiative.value.id));
          return initiative && status ? [{ initiative, status: tagged(initiativeStatusFromRow)(status) }] : [];
        })
        .toSorted((a, b) => a.initiative.value.order - b.initiative.value.order);
    },
  };
}

function rounds(table: Table): Pick<Records, 'rounds' | 'taggedRound' | 'requests' | 'snapshot'> {
  return {
    rounds: async (partnershipId) => {
      const partitionKey = keyOf(partnershipId);
      const places = [rowRanges.currentRounds(), rowRanges.earlierRounds()];
      const rows = await Promise.all(places.map((range) => table.list({ partitionKey, range })));
      return rows
        .flat()
        .map(roundFromRow)
        .toSorted((a, b) => (a.opensOn < b.opensOn ? 1 : -1));
    },
    taggedRound: async (partnershipId, roundId) => {
      const partitionKey = keyOf(partnershipId);
      const current = await table.get(partitionKey, rowKeys.currentRound(roundId));
      if (current) return tagged(roundFromRow)(current);
      const earlier = await table.get(partitionKey, rowKeys.earlierRound(roundId));
      return earlier && { value: roundFromRow(earlier), tag: earlierTag };
    },
    requests: async (partnershipId, roundId) => {
      const rows = await table.list({ partitionKey: keyOf(partnershipId), range: rowRanges.requests(roundId) });
      return rows.map(requestFromRow);
    },
    snapshot: async (partnershipId, roundId, number) => {
      const range = rowRanges.snapshot(roundId, number);
      const [head, ...entries] = await table.list({ partitionKey: keyOf(partnershipId), range });
      // Entries without a head are of a closing that was interrupted, or is under way.
      if (head?.rowKey !== rowKeys.snapshot(roundId, number)) return null;
      return { ...snapshotFromRow(head), entries: entries.map(snapshotEntryFromRow) };
    },
  };
}

function answers(table: Table): Pick<Records, 'draft' | 'drafts' | 'goalSummaries' | 'confirmations'> {
  return {
    draft: async (partnershipId, address) => {
      const row = await table.get(keyOf(partnershipId), rowKeys.draft(address));
      return row && draftFromRow(row);
    },
    drafts: async (partnershipId, roundId) => {
      const range = rowRanges.drafts(roundId);
      const rows = await table.list({ partitionKey: keyOf(partnershipId), range, select: markProperties });
      return rows.map(draftMarkFromRow).filter((mark) => mark !== null);
    },
    goalSummaries: async (partnershipId, roundId) => {
      const rows = await table.list({ partitionKey: keyOf(partnershipId), range: rowRanges.goalSummaries(roundId) });
      return rows.map(tagged(goalSummaryFromRow));
    },
    confirmations: async (partnershipId, initiativeId) => {
      const range = rowRanges.confirmations(initiativeId);
      const rows = await table.list({ partitionKey: keyOf(partnershipId), range });
      return rows.map(confirmationFromRow);
    },
  };
}

function people(table: Table): Pick<Records, 'steppingDowns' | 'snoozes' | 'seen' | 'invitations' | 'invitation'> {
  return {
    invitations: async (partnershipId) => {
      const rows = await table.list({ partitionKey: keyOf(partnershipId), range: rowRanges.invitations() });
      return rows.map(tagged(invitationFromRow));
    },
    invitation: async (partnershipId, personId) => {
      const row = await table.get(keyOf(partnershipId), rowKeys.invitation(personId));
      return row && tagged(invitationFromRow)(row);
    },
    steppingDowns: async (partnershipId) => {
      const rows = await table.list({ partitionKey: keyOf(partnershipId), range: rowRanges.steppingDowns() });
      return rows.map(tagged(steppingDownFromRow));
    },
    snoozes: async (partnershipId, roundId) => {
      const rows = await table.list({ partitionKey: keyOf(partnershipId), range: rowRanges.snoozes(roundId) });
      return rows.map(snoozeFromRow);
    },
    seen: async (partnershipId, personId) => {
      const row = await table.get(keyOf(partnershipId), rowKeys.seen(personId));
      return row ? tagged(seenFromRow)(row) : { value: { personId, versions: {} }, tag: null };
    },
  };
}

function channels(table: Table): Pick<Records, 'channels' | 'standingPosts' | 'redactions' | 'releasedRedactions'> {
  return {
    redactions: async (partnershipId) => {
      const rows = await table.list({ partitionKey: keyOf(partnershipId), range: rowRanges.redactions() });
      return rows.map(tagged(redactionFromRow));
    },
    releasedRedactions: async (partnershipId) => {
      const rows = await table.list({ partitionKey: keyOf(partnershipId), range: rowRanges.releasedRedactions() });
      return rows.map(redactionFromRow);
    },
    channels: async (partnershipId) => {
      const rows = await table.list({ partitionKey: keyOf(partnershipId), range: rowRanges.channels() });
      return rows.map(tagged(channelFromRow));
    },
    standingPosts: async (partnershipId, scope) => {
      const rows = await table.list({ partitionKey: keyOf(partnershipId), range: rowRanges.standingPosts(scope) });
      return rows.map(tagged(standingPostFromRow));
    },
  };
}

function tagged<T>(read: (row: StoredRow) => T): (row: StoredRow) => Tagged<T> {
  return (row) => ({ value: read(row), tag: row.tag });
}
