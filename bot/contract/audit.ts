import * as v from 'valibot';
import { auditActions } from '#bot/domain/audit-line.ts';
import { id, instant, localDay } from './fields.ts';

/** GET, for coordinators and administrators; takes `?partnership=` as all others do. */
export const auditPath = '/api/audit';

const cursor = v.pipe(v.string(), v.regex(/^\d{13}\|[0-9a-f-]{36}$/));

/** The query: whose doings (a person's id, or `system`), which, on which local days, and after which line. */
export const auditQuery = v.object({
  by: v.nullable(id),
  action: v.nullable(v.picklist(auditActions)),
  from: v.nullable(localDay),
  before: v.nullable(localDay),
  after: v.nullable(cursor),
});

export const auditPage = v.object({
  /** Newest first. `by` is empty for somebody nobody knows. */
  lines: v.array(v.object({ id: v.string(), at: instant, by: v.string(), action: v.string(), subject: v.string() })),
  /** For `?after=`; null at the end. */
  next: v.nullable(v.string()),
  /** Those whose doings can be asked for, by name. */
  people: v.array(v.object({ id: v.string(), name: v.string() })),
});
export type AuditPageShown = v.InferOutput<typeof auditPage>;
