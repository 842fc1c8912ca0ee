import * as v from 'valibot';
import { setUpParts, setUpProblemCodes } from '#bot/domain/set-up-words.ts';

/** How a partnership is set up, as a file out of one and into another. Each path takes `?partnership=` as all others do. */
export const setUpPaths = {
  /** GET: the file. */
  file: '/api/set-up/file',
  /** POST: what a file would change here; nothing is written. */
  preview: '/api/set-up/preview',
  /** POST: takes the chosen parts in. */
  take: '/api/set-up/take',
} as const;

/** The file as it was read; what it holds is looked at where it is used. */
export const previewSetUp = v.object({ file: v.unknown() });

export const takeSetUp = v.object({
  file: v.unknown(),
  parts: v.pipe(v.array(v.picklist(setUpParts)), v.minLength(1), v.maxLength(setUpParts.length)),
  /** Names the plan that was shown. */
  version: v.pipe(v.string(), v.maxLength(100)),
  formId: v.pipe(v.string(), v.uuid()),
});
export type TakeSetUpBody = v.InferInput<typeof takeSetUp>;

const line = v.object({ name: v.string(), change: v.picklist(['new', 'changed', 'same', 'not_in_file']) });
const lines = v.array(line);
export type SetUpLineShown = v.InferOutput<typeof line>;

export const setUpPreview = v.variant('kind', [
  v.object({
    kind: v.literal('problems'),
    problems: v.array(v.object({ path: v.string(), code: v.picklist(setUpProblemCodes) })),
  }),
  v.object({
    kind: v.literal('plan'),
    version: v.string(),
    goals: lines,
    initiatives: lines,
    settings: lines,
    agendas: lines,
    series: lines,
    unknownOrganisations: v.array(v.string()),
    hasDraft: v.boolean(),
  }),
]);
export type SetUpPreviewShown = v.InferOutput<typeof setUpPreview>;

export const takenSetUp = v.object({ taken: v.boolean() });

const head = v.object({
  kind: v.literal('tryg-overblik/set-up'),
  name: v.string(),
  organisations: v.array(v.object({ id: v.string(), name: v.string() })),
});

/** What the form that sets a partnership up shows of a file, or null where it is none; the server reads the whole. */
export function readSetUpHead(json: unknown): v.InferOutput<typeof head> | null {
  const read = v.safeParse(head, json);
  return read.success ? read.output : null;
}
