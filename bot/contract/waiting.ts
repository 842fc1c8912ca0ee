import * as v from 'valibot';
import { roles } from '#bot/domain/person.ts';

export const waiting = v.object({
  waiting: v.array(
    v.object({
      tenantId: v.string(),
      objectId: v.string(),
      name: v.string(),
      firstSeenAt: v.string(),
      seenIn: v.picklist(['chat', 'tab']),
      /** Organisations whose people sign in from this tenant. */
      organisations: v.array(v.string()),
    }),
  ),
  people: v.array(
    v.object({
      id: v.string(),
      name: v.string(),
      title: v.nullable(v.string()),
      organisation: v.string(),
      isLinked: v.boolean(),
    }),
  ),
  /** Roles this caller may give. */
  roles: v.array(v.picklist(roles)),
});
export type Waiting = v.InferOutput<typeof waiting>;

/** Either an existing person of the partnership, or a new one. */
export const clearWaiting = v.object({
  tenantId: v.string(),
  objectId: v.string(),
  is: v.variant('kind', [
    v.object({ kind: v.literal('existing'), personId: v.string() }),
    v.object({
      kind: v.literal('new'),
      name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(100)),
      title: v.nullable(v.pipe(v.string(), v.maxLength(100))),
      organisationId: v.string(),
      roles: v.array(v.picklist(roles)),
      leadOf: v.array(v.string()),
    }),
  ]),
});
export type ClearWaiting = v.InferOutput<typeof clearWaiting>;
