import * as v from 'valibot';
import type { Partnership } from '#bot/domain/partnership.ts';
import { keyOf } from './keys.ts';
import { json, jsonText, newRow, type Row, readRow, type StoredRow } from './row.ts';
import { rowKeys } from './row-keys.ts';

export function partnershipRow(partnership: Partnership): Row {
  return newRow(
    { partitionKey: keyOf(partnership.id), rowKey: rowKeys.partnership() },
    {
      id: partnership.id,
      name: partnership.name,
      timeZone: partnership.timeZone,
      sampleData: partnership.sampleData,
      organisations: jsonText(organisationsSchema, partnership.organisations),
      strategy: jsonText(strategySchema, partnership.strategy),
      earlierStrategies: jsonText(strategiesSchema, partnership.earlierStrategies),
      ...(partnership.endedAt === undefined ? {} : { endedAt: partnership.endedAt }),
    },
  );
}

/** Null where it is being taken away: from then on there is no such partnership, whatever lies there still. */
export function partnershipFromRow(row: StoredRow): Partnership | null {
  const { endedAt, ...partnership } = readRow(partnershipSchema, row);
  return endedAt === undefined ? partnership : null;
}

/** From which tenants its people sign in, also while it is being taken away. */
export function tenantsInRow(row: StoredRow): readonly string[] {
  return readRow(partnershipSchema, row).organisations.flatMap(({ tenantId }) => tenantId ?? []);
}

const organisationsSchema = v.array(
  v.object({
    id: v.string(),
    name: v.string(),
    shortName: v.string(),
    tenantId: v.nullable(v.string()),
    departments: v.array(v.object({ id: v.string(), name: v.string() })),
  }),
);

const strategySchema = v.object({
  id: v.string(),
  title: v.string(),
  number: v.number(),
  validFrom: v.string(),
  validTo: v.string(),
  goals: v.array(v.object({ id: v.string(), name: v.string(), nameEn: v.nullable(v.string()), fullText: v.string() })),
});

const strategiesSchema = v.array(strategySchema);

const partnershipSchema = v.object({
  id: v.string(),
  name: v.string(),
  timeZone: v.string(),
  sampleData: v.boolean(),
  organisations: json(organisationsSchema),
  strategy: json(strategySchema),
  earlierStrategies: v.optional(json(strategiesSchema), '[]'),
  endedAt: v.optional(v.string()),
});
