import * as v from 'valibot';

const name = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(100));

/** The first administrator's choice: the template (its organisations get tenants), an empty strategy, or a file's set-up. */
export const newPartnership = v.object({
  template: v.picklist(['tryg-aalborg-3', 'empty', 'file']),
  name,
  organisations: v.array(v.object({ id: v.string(), name, tenantId: v.nullable(v.pipe(v.string(), v.uuid())) })),
  /** The file as it was read; the partnership's organisations are its own. */
  setUp: v.optional(v.unknown()),
});
export type NewPartnership = v.InferOutput<typeof newPartnership>;
