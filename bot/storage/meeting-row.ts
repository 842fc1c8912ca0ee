import * as v from 'valibot';
import { groups } from '#bot/domain/channel.ts';
import { type Meeting, meetingStates, meetingStepKinds, meetingStepUnits } from '#bot/domain/meeting.ts';
import { json, jsonText, newRow, orNull, type Row, type RowAddress, readRow, type StoredRow } from './row.ts';

/** A meeting lies under its id, and once more under its day; the caller says where. */
export function meetingRow(address: RowAddress, meeting: Meeting): Row {
  return newRow(address, {
    id: meeting.id,
    seriesId: meeting.seriesId,
    group: meeting.group,
    title: meeting.title,
    date: meeting.date,
    startTime: meeting.startTime,
    endTime: meeting.endTime,
    timeZone: meeting.timeZone,
    place: meeting.place,
    onlineUrl: meeting.onlineUrl,
    chairId: meeting.chairId,
    channelId: meeting.channelId,
    participantIds: jsonText(idsSchema, meeting.participantIds),
    state: meeting.state,
    sequence: meeting.sequence,
    plan: jsonText(planSchema, meeting.plan),
    isInvited: meeting.isInvited,
    roundId: meeting.roundId,
    namesMissing: meeting.namesMissing,
  });
}

export function meetingFromRow(row: StoredRow): Meeting {
  return readRow(meetingSchema, row);
}

const idsSchema = v.array(v.string());
export const planSchema = v.array(
  v.object({ kind: v.picklist(meetingStepKinds), unit: v.picklist(meetingStepUnits), before: v.number() }),
);

const meetingSchema = v.object({
  id: v.string(),
  seriesId: orNull(v.string()),
  group: v.picklist(groups),
  title: orNull(v.string()),
  date: v.string(),
  startTime: v.string(),
  endTime: v.string(),
  timeZone: v.string(),
  place: v.string(),
  onlineUrl: orNull(v.string()),
  chairId: orNull(v.string()),
  channelId: orNull(v.string()),
  participantIds: json(idsSchema),
  state: v.picklist(meetingStates),
  sequence: v.number(),
  plan: json(planSchema),
  isInvited: v.boolean(),
  roundId: orNull(v.string()),
  namesMissing: v.optional(v.boolean(), false),
});
