import * as v from 'valibot';
import { auditActions } from '#bot/domain/audit-line.ts';
import { listFormats } from '#bot/domain/list-format.ts';
import { id, localDay } from './fields.ts';

/** The lists that can be fetched as files. */
export const listNames = [
  'initiatives',
  'grid',
  'reach',
  'decisions',
  'meetings',
  'people',
  'register',
  'audit',
  'sends',
  'history',
  'agenda',
  'meeting-decisions',
  'headcount',
] as const;
export type ListName = (typeof listNames)[number];

/** POST, with what its body says; the answer is the file. Takes `?partnership=` as all others do. */
export const listPath = (list: ListName): string => `/api/lists/${list}`;

/** As many as a list on a screen may have. */
const mostRows = 5000;

/** A list as it stands on the screen: the rows that are shown, in their order. */
export const fetchList = v.object({
  as: v.picklist(listFormats),
  lang: v.picklist(['da', 'en']),
  /** Rows by the id they have in the screen's own answer; left out for all. One that is not the caller's to see is left out. */
  ids: v.optional(v.pipe(v.array(id), v.maxLength(mostRows))),
  /**
   * The round of `grid` and `reach`, the initiative of `history` and, where it is given, of `decisions`; the meeting of
   * `agenda`, `meeting-decisions` and `headcount`.
   */
  about: v.optional(id),
  /** Of `meetings`: local days, `before` not included. Of `audit` too. */
  from: v.optional(localDay),
  before: v.optional(localDay),
  /** Of `audit`: whose doings (a person's id, or `system`), and which. */
  by: v.optional(id),
  action: v.optional(v.picklist(auditActions)),
});
export type FetchList = v.InferOutput<typeof fetchList>;
