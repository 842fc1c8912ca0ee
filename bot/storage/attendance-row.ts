import * as v from 'valibot';
import { type Attendance, attendanceAnswers } from '#bot/domain/attendance.ts';
import { keyOf } from './keys.ts';
import { newRow, type Row, readRow, type StoredRow } from './row.ts';
import { rowKeys } from './row-keys.ts';

export function attendanceRow(partnershipId: string, attendance: Attendance): Row {
  const { meetingId, personId, answer, substituteName, answeredAt } = attendance;
  const address = { partitionKey: keyOf(partnershipId), rowKey: rowKeys.attendance(meetingId, personId) };
  return newRow(address, { meetingId, personId, answer, substituteName, answeredAt });
}

export function attendanceFromRow(row: StoredRow): Attendance {
  return readRow(attendanceSchema, row);
}

const attendanceSchema = v.object({
  meetingId: v.string(),
  personId: v.string(),
  answer: v.picklist(attendanceAnswers),
  substituteName: v.string(),
  answeredAt: v.string(),
});
