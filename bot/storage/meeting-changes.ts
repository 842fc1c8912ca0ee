import type { Decision } from '#bot/domain/decision.ts';
import type { Change } from '#bot/use-cases/records.ts';
import { decisionCopies, decisionRow } from './decision-row.ts';
import { keyOf } from './keys.ts';
import { meetingRow } from './meeting-row.ts';
import { rowKeys } from './row-keys.ts';
import type { RowChange } from './table.ts';

/** Changes of what lies in several rows, so that it can be read by more than its id. */
export type CopiedChange = Extract<Change, { readonly kind: 'meeting' | 'decision' }>;

export function copiedRows(partnershipId: string, change: CopiedChange): readonly RowChange[] {
  return change.kind === 'meeting' ? meetingRows(partnershipId, change) : decisionRows(partnershipId, change);
}

type MeetingChange = Extract<Change, { readonly kind: 'meeting' }>;

function meetingRows(partnershipId: string, { value, before, tag }: MeetingChange): readonly RowChange[] {
  const partitionKey = keyOf(partnershipId);
  const row = meetingRow({ partitionKey, rowKey: rowKeys.meeting(value.id) }, value);
  const onDay: RowChange = { kind: 'put', row: meetingRow({ partitionKey, rowKey: rowKeys.meetingDay(value) }, value) };
  const left: readonly RowChange[] =
    before === null || before.date === value.date
      ? []
      : [{ kind: 'remove', row: meetingRow({ partitionKey, rowKey: rowKeys.meetingDay(before) }, before) }];
  return [tag === null ? { kind: 'insert', row } : { kind: 'replace', row, tag }, onDay, ...left];
}

type DecisionChange = Extract<Change, { readonly kind: 'decision' }>;

function decisionRows(partnershipId: string, { value, before, tag }: DecisionChange): readonly RowChange[] {
  const row = decisionRow(partnershipId, value);
  const copies = decisionCopies(partnershipId, value);
  return [
    tag === null ? { kind: 'insert', row } : { kind: 'replace', row, tag },
    ...copies.map((copy): RowChange => ({ kind: 'put', row: copy })),
    ...leftBehind(partnershipId, before, new Set(copies.map(({ rowKey }) => rowKey))),
  ];
}

function leftBehind(partnershipId: string, before: Decision | null, kept: ReadonlySet<string>): readonly RowChange[] {
  const copies = before === null ? [] : decisionCopies(partnershipId, before);
  return copies.filter(({ rowKey }) => !kept.has(rowKey)).map((row) => ({ kind: 'remove', row }));
}
