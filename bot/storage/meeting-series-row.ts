import * as v from 'valibot';
import { groups } from '#bot/domain/channel.ts';
import type { MeetingSeries } from '#bot/domain/meeting-series.ts';
import { keyOf } from './keys.ts';
import { planSchema } from './meeting-row.ts';
import { json, jsonText, newRow, orNull, type Row, readRow, type StoredRow } from './row.ts';
import { rowKeys } from './row-keys.ts';

export function meetingSeriesRow(partnershipId: string, series: MeetingSeries): Row {
  return newRow(
    { partitionKey: keyOf(partnershipId), rowKey: rowKeys.meetingSeries(series.id) },
    {
      id: series.id,
      group: series.group,
      title: series.title,
      startTime: series.startTime,
      endTime: series.endTime,
      timeZone: series.timeZone,
      place: series.place,
      onlineUrl: series.onlineUrl,
      chairId: series.chairId,
      channelId: series.channelId,
      participantIds: jsonText(idsSchema, series.participantIds),
      rule: jsonText(ruleSchema, series.rule),
      plan: jsonText(planSchema, series.plan),
      formers: jsonText(formersSchema, series.formers),
    },
  );
}

export function meetingSeriesFromRow(row: StoredRow): MeetingSeries {
  return readRow(seriesSchema, row);
}

const idsSchema = v.array(v.string());
const ruleSchema = v.variant('kind', [
  v.object({
    kind: v.literal('yearly'),
    days: v.array(v.object({ month: v.number(), week: v.number(), weekday: v.number() })),
  }),
  v.object({ kind: v.literal('dates'), dates: v.array(v.string()) }),
]);

/** Where a series was changed: what it was before, until its meetings are as it is now. */
const formersSchema = v.array(
  v.object({
    title: v.nullable(v.string()),
    startTime: v.string(),
    endTime: v.string(),
    timeZone: v.string(),
    place: v.string(),
    onlineUrl: v.nullable(v.string()),
    chairId: v.nullable(v.string()),
    channelId: v.nullable(v.string()),
    participantIds: idsSchema,
    plan: planSchema,
  }),
);

const seriesSchema = v.object({
  id: v.string(),
  group: v.picklist(groups),
  title: orNull(v.string()),
  startTime: v.string(),
  endTime: v.string(),
  timeZone: v.string(),
  place: v.string(),
  onlineUrl: orNull(v.string()),
  chairId: orNull(v.string()),
  channelId: orNull(v.string()),
  participantIds: json(idsSchema),
  rule: json(ruleSchema),
  plan: json(planSchema),
  formers: v.optional(json(formersSchema), '[]'),
});
