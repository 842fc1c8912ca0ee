import type { Initiative } from '#bot/domain/initiative.ts';
import { type Intent, waitingDelivery } from '#bot/domain/notice.ts';
import type { Round } from '#bot/domain/round.ts';
import type { Change } from '#bot/use-cases/records.ts';
import { agendaPointRow } from './agenda-rows.ts';
import { auditRow } from './audit-row.ts';
import { confirmationRow } from './confirmation-row.ts';
import { deliveryRow } from './delivery-row.ts';
import { doneDraftRow, draftRow } from './draft-row.ts';
import { dueRow } from './due-row.ts';
import { type GuardedChange, guardedRow } from './guarded-row.ts';
import { identityRow } from './identity-row.ts';
import { initiativeRow } from './initiative-row.ts';
import { initiativeStatusRow } from './initiative-status-row.ts';
import { keyOf } from './keys.ts';
import { type CopiedChange, copiedRows } from './meeting-changes.ts';
import { meetingRevisionRow } from './meeting-revision-row.ts';
import { minutesAnswerRow, minutesTextRow } from './minutes-rows.ts';
import { unsentRow } from './outgoing-row.ts';
import { packDownloadRow } from './pack-download-row.ts';
import { packRows } from './pack-rows.ts';
import { personRow } from './person-row.ts';
import { redactionRow } from './redaction-row.ts';
import { requestRow } from './request-row.ts';
import { earlierTag, roundRow } from './round-row.ts';
import { newRow, type Row } from './row.ts';
import { rowKeys } from './row-keys.ts';
import { snapshotEntryRow } from './snapshot-entry-row.ts';
import { snapshotRow } from './snapshot-row.ts';
import { snoozeRow } from './snooze-row.ts';
import { descriptionVersionRow } from './strategy-rows.ts';
import type { RowChange } from './table.ts';
import { yearlyEditionRow } from './yearly-rows.ts';

/** What one change of the use-cases is in rows, all of them the partnership's. */
export function changeRows(partnershipId: string, change: Change): readonly RowChange[] {
  if (change.kind === 'round') return roundRows(partnershipId, change);
  if (change.kind === 'round_replaced') return replacedRows(partnershipId, change.value);
  if (change.kind === 'meeting' || change.kind === 'decision') return copiedRows(partnershipId, change);
  if (change.kind === 'redaction') return redactionRows(partnershipId, change);
  if ('tag' in change) return [guarded(guardedRow(partnershipId, change), change.tag)];
  if (change.kind === 'pack') return packRows(partnershipId, change).map((row) => ({ kind: 'insert', row }));
  if (change.kind === 'yearly_edition') return [{ kind: 'insert', row: yearlyEditionRow(partnershipId, change.value) }];
  if (change.kind === 'new_initiative') return newInitiativeRows(partnershipId, change.value);
  if (change.kind === 'send') return sendRows(partnershipId, change.value, 'insert');
  if (change.kind === 'send_newest') return sendRows(partnershipId, change.value, 'put');
  return [otherChange(partnershipId, change)];
}

type RoundChange = Extract<Change, { readonly kind: 'round' }>;
type RedactionChange = Extract<Change, { readonly kind: 'redaction' }>;
type OtherChange = Exclude<
  Change,
  | GuardedChange
  | RoundChange
  | CopiedChange
  | RedactionChange
  | { readonly kind: 'round_replaced' | 'send' | 'send_newest' | 'pack' | 'yearly_edition' | 'new_initiative' }
>;

/** An earlier round that changes matters again and moves; where it lies now nobody ever changes it. */
function roundRows(partnershipId: string, { value, tag }: RoundChange): readonly RowChange[] {
  const partitionKey = keyOf(partnershipId);
  const row = roundRow({ partitionKey, rowKey: rowKeys.currentRound(value.id) }, value);
  if (tag !== earlierTag) return [guarded(row, tag)];
  const earlier = newRow({ partitionKey, rowKey: rowKeys.earlierRound(value.id) }, {});
  return [
    { kind: 'insert', row },
    { kind: 'remove', row: earlier },
  ];
}

/** What is released moves, and can do so once. */
function redactionRows(partnershipId: string, { value, tag }: RedactionChange): readonly RowChange[] {
  const row = redactionRow(partnershipId, value);
  if (value.state !== 'released') return [guarded(row, tag)];
  const hiding = newRow({ partitionKey: keyOf(partnershipId), rowKey: rowKeys.redaction(value.id) }, {});
  return [
    { kind: 'insert', row },
    { kind: 'remove', row: hiding },
  ];
}

function replacedRows(partnershipId: string, round: Round): readonly RowChange[] {
  const partitionKey = keyOf(partnershipId);
  return [
    { kind: 'put', row: roundRow({ partitionKey, rowKey: rowKeys.earlierRound(round.id) }, round) },
    { kind: 'remove', row: newRow({ partitionKey, rowKey: rowKeys.currentRound(round.id) }, {}) },
  ];
}

/** Nobody has answered for it and no round asks it yet. */
function newInitiativeRows(partnershipId: string, initiative: Initiative): readonly RowChange[] {
  const status = { initiativeId: initiative.id, latest: null, before: null, answeredBy: [], requests: [], rounds: [] };
  const rows = [initiativeRow(partnershipId, initiative), initiativeStatusRow(partnershipId, status)];
  return rows.map((row) => ({ kind: 'insert', row }));
}

function guarded(row: Row, tag: string | null): RowChange {
  return tag === null ? { kind: 'insert', row } : { kind: 'replace', row, tag };
}

function sendRows(partnershipId: string, intent: Intent, kind: 'insert' | 'put'): readonly RowChange[] {
  return [
    { kind, row: unsentRow(partnershipId, intent) },
    { kind, row: deliveryRow(partnershipId, waitingDelivery(intent)) },
  ];
}

function otherChange(partnershipId: string, change: OtherChange): RowChange {
  const partitionKey = keyOf(partnershipId);
  switch (change.kind) {
    case 'due_done':
      return { kind: 'remove', row: dueRow(partnershipId, change.value) };
    case 'draft_done':
      return { kind: 'put', row: doneDraftRow(partnershipId, change.value) };
    case 'agenda_point_gone':
      return { kind: 'remove', row: agendaPointRow(partnershipId, change.value) };
    case 'new_person':
      return { kind: 'insert', row: personRow(partnershipId, change.value) };
    case 'new_identity':
      return { kind: 'insert', row: identityRow(partnershipId, change.value, change.personId) };
    case 'identity_gone':
      return { kind: 'remove', row: identityRow(partnershipId, change.value, '') };
    case 'minutes_text':
      return { kind: 'insert', row: minutesTextRow(partnershipId, change.value) };
    case 'description_version':
      return { kind: 'insert', row: descriptionVersionRow(partnershipId, change.value) };
    case 'minutes_answer':
      return { kind: 'insert', row: minutesAnswerRow(partnershipId, change.value) };
    case 'audit': {
      const rowKey = rowKeys.newAudit(change.value.at);
      return { kind: 'insert', row: auditRow({ partitionKey, rowKey }, change.value) };
    }
    default:
      return { kind: 'put', row: putRow(partnershipId, change) };
  }
}

function putRow(
  partnershipId: string,
  change: Exclude<
    OtherChange,
    {
      readonly kind:
        | 'due_done'
        | 'draft_done'
        | 'agenda_point_gone'
        | 'minutes_text'
        | 'minutes_answer'
        | 'audit'
        | 'description_version'
        | 'new_person'
        | 'new_identity'
        | 'identity_gone';
    }
  >,
): Row {
  switch (change.kind) {
    case 'request':
      return requestRow(partnershipId, change.value);
    case 'draft':
      return draftRow(partnershipId, change.value);
    case 'snooze':
      return snoozeRow(partnershipId, change.value);
    case 'confirmation':
      return confirmationRow(partnershipId, change.value);
    case 'meeting_revision':
      return meetingRevisionRow(partnershipId, change.value);
    case 'snapshot_entry':
      return snapshotEntryRow(partnershipId, change, change.value);
    case 'snapshot':
      return snapshotRow(partnershipId, change.value);
    case 'pack_download':
      return packDownloadRow(partnershipId, change.value);
    case 'due':
      return dueRow(partnershipId, change.value);
    case 'delivery':
      return deliveryRow(partnershipId, change.value);
  }
}
