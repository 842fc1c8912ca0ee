import * as v from 'valibot';

const name = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(100));

/** The first administrator's choice: the template (its organisations get tenants) or an empty strategy. */
export const newPartnership = v.object({
  template: v.picklist(['tryg-aalborg-3', 'empty']),
  name,
  organisations: v.array(v.object({ id: v.string(), name, tenantId: v.nullable(v.pipe(v.string(), v.uuid())) })),
});
export type NewPartnership = v.InferOutput<typeof newPartnership>;
