import * as v from 'valibot';
import type { Initiative } from '#bot/domain/initiative.ts';
import { visibilities } from '#bot/domain/visibility.ts';
import { keyOf } from './keys.ts';
import { json, jsonText, newRow, orNull, type Row, readRow, type StoredRow } from './row.ts';
import { rowKeys } from './row-keys.ts';

/** What an initiative is; where it stands is a row of its own, which answers change far more often. */
export function initiativeRow(partnershipId: string, initiative: Initiative): Row {
  return newRow(
    { partitionKey: keyOf(partnershipId), rowKey: rowKeys.definition(initiative.id) },
    {
      id: initiative.id,
      order: initiative.order,
      names: jsonText(namesSchema, initiative.names),
      goalIds: jsonText(idsSchema, initiative.goalIds),
      goalsInferred: initiative.goalsInferred,
      organisationIds: jsonText(idsSchema, initiative.organisationIds),
      organisationsInferred: initiative.organisationsInferred,
      leadIds: jsonText(idsSchema, initiative.leadIds),
      deputyIds: jsonText(idsSchema, initiative.deputyIds),
      standIns: jsonText(standInsSchema, initiative.standIns),
      validFrom: initiative.validFrom,
      validTo: initiative.validTo,
      defaultVisibility: initiative.defaultVisibility,
      successorIds: textOrNull(idsSchema, initiative.successorIds),
      earlierGoals: textOrNull(earlierGoalsSchema, initiative.earlierGoals),
    },
  );
}

/** Most initiatives have none, and their rows say nothing of it. */
function textOrNull<const Schema extends v.GenericSchema>(schema: Schema, list: readonly unknown[] | undefined) {
  return list === undefined ? null : JSON.stringify(v.parse(schema, list));
}

export function initiativeFromRow(row: StoredRow): Initiative {
  return readRow(initiativeSchema, row);
}

const nameSchema = v.object({ name: v.string(), nameEn: v.nullable(v.string()), from: v.string() });
const namesSchema = v.tupleWithRest([nameSchema], nameSchema);
const idsSchema = v.array(v.string());
const standInsSchema = v.array(v.object({ personId: v.string(), forId: v.string(), from: v.string(), to: v.string() }));

const earlierGoalsSchema = v.array(v.object({ versionId: v.string(), goalIds: idsSchema }));

const initiativeSchema = v.object({
  id: v.string(),
  order: v.number(),
  names: json(namesSchema),
  goalIds: json(idsSchema),
  goalsInferred: v.boolean(),
  organisationIds: json(idsSchema),
  organisationsInferred: v.boolean(),
  leadIds: json(idsSchema),
  deputyIds: json(idsSchema),
  // Rows of the first release have none.
  standIns: v.optional(json(standInsSchema), '[]'),
  validFrom: v.string(),
  validTo: orNull(v.string()),
  defaultVisibility: v.picklist(visibilities),
  successorIds: v.exactOptional(json(idsSchema)),
  earlierGoals: v.exactOptional(json(earlierGoalsSchema)),
});
