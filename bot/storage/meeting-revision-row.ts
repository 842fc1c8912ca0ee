import * as v from 'valibot';
import { groups } from '#bot/domain/channel.ts';
import type { MeetingRevision } from '#bot/domain/meeting-revision.ts';
import { keyOf } from './keys.ts';
import { newRow, orNull, type Row, readRow, type StoredRow } from './row.ts';
import { rowKeys } from './row-keys.ts';

export function meetingRevisionRow(partnershipId: string, { meetingId, sequence, before }: MeetingRevision): Row {
  const address = { partitionKey: keyOf(partnershipId), rowKey: rowKeys.meetingRevision(meetingId, sequence) };
  return newRow(address, {
    meetingId,
    sequence,
    group: before.group,
    title: before.title,
    date: before.date,
    startTime: before.startTime,
    endTime: before.endTime,
    timeZone: before.timeZone,
    place: before.place,
    onlineUrl: before.onlineUrl,
  });
}

export function meetingRevisionFromRow(row: StoredRow): MeetingRevision {
  const { meetingId, sequence, ...before } = readRow(revisionSchema, row);
  return { meetingId, sequence, before };
}

const revisionSchema = v.object({
  meetingId: v.string(),
  sequence: v.number(),
  group: v.picklist(groups),
  title: orNull(v.string()),
  date: v.string(),
  startTime: v.string(),
  endTime: v.string(),
  timeZone: v.string(),
  place: v.string(),
  onlineUrl: orNull(v.string()),
});
