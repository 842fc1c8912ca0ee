import * as v from 'valibot';
import { extractFormats } from '#bot/domain/extract-format.ts';
import { localDay } from './fields.ts';

/** GET with `?as=`, `?lang=`: a file with everything about one of them. Each is audited. */
export const extractPaths = {
  /** For coordinators; `?from=` and `?before=` bound its period. */
  initiative: (id: string) => `/api/initiatives/${encodeURIComponent(id)}/extract`,
  /** For the person, and for coordinators and administrators of their organisation. */
  person: (id: string) => `/api/people/${encodeURIComponent(id)}/extract`,
} as const;

/** Local days, `before` not included. */
export const extractQuery = v.object({
  as: v.picklist(extractFormats),
  lang: v.optional(v.picklist(['da', 'en'])),
  from: v.nullable(localDay),
  before: v.nullable(localDay),
});
export type ExtractQuery = v.InferOutput<typeof extractQuery>;
