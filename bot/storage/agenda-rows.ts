import * as v from 'valibot';
import { type AgendaPoint, type AgendaTemplate, pointKinds } from '#bot/domain/agenda.ts';
import { groups } from '#bot/domain/channel.ts';
import { keyOf } from './keys.ts';
import { json, jsonText, newRow, orNull, type Row, readRow, type StoredRow } from './row.ts';
import { rowKeys } from './row-keys.ts';

export function agendaPointRow(partnershipId: string, point: AgendaPoint): Row {
  return newRow(
    { partitionKey: keyOf(partnershipId), rowKey: rowKeys.agendaPoint(point) },
    {
      id: point.id,
      group: point.group,
      meetingId: point.meetingId,
      order: point.order,
      kind: point.kind,
      title: point.title,
      text: point.text,
      initiativeId: point.initiativeId,
      proposedById: point.proposedById,
      closedTo: jsonText(closedToSchema, point.closedTo),
      isCarriedOver: point.isCarriedOver,
      createdAt: point.createdAt,
    },
  );
}

export function agendaPointFromRow(row: StoredRow): AgendaPoint {
  return readRow(pointSchema, row);
}

export function agendaTemplateRow(partnershipId: string, { group, points }: AgendaTemplate): Row {
  const address = { partitionKey: keyOf(partnershipId), rowKey: rowKeys.agendaTemplate(group) };
  return newRow(address, { group, points: jsonText(templatePoints, points) });
}

export function agendaTemplateFromRow(row: StoredRow): AgendaTemplate {
  return readRow(templateSchema, row);
}

export const closedToSchema = v.nullable(v.array(v.string()));

const pointSchema = v.object({
  id: v.string(),
  group: v.picklist(groups),
  meetingId: orNull(v.string()),
  order: v.number(),
  kind: v.picklist(pointKinds),
  title: orNull(v.string()),
  text: v.string(),
  initiativeId: orNull(v.string()),
  proposedById: orNull(v.string()),
  closedTo: json(closedToSchema),
  isCarriedOver: v.boolean(),
  createdAt: v.string(),
});

const templatePoints = v.array(v.object({ kind: v.picklist(pointKinds), title: v.nullable(v.string()) }));
const templateSchema = v.object({ group: v.picklist(groups), points: json(templatePoints) });
