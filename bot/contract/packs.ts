import * as v from 'valibot';
import { packFormats } from '#bot/domain/pack.ts';
import { packAudiences } from '#bot/domain/pack-audience.ts';
import { instant } from './fields.ts';

const ofRound = (roundId: string) => `/api/rounds/${encodeURIComponent(roundId)}/packs`;

/** The paths of a round's meeting packs. Each takes `?partnership=` as all others do. */
export const packPaths = {
  /** GET: those the caller may read. POST makes the next. */
  packs: ofRound,
  /** GET: a file, in Danish unless `?lang=en`. */
  file: (roundId: string, number: number, format: (typeof packFormats)[number]) =>
    `${ofRound(roundId)}/${number}?as=${format}`,
} as const;

/** POST: whom the pack is for. */
export const makePack = v.object({ audience: v.picklist(packAudiences) });

export const pack = v.object({
  roundId: v.string(),
  number: v.number(),
  audience: v.picklist(packAudiences),
  madeAt: instant,
  /** The round's snapshot it was made from. */
  snapshot: v.number(),
});
export type PackShown = v.InferOutput<typeof pack>;

export const packs = v.object({ packs: v.array(pack) });
export type PacksShown = v.InferOutput<typeof packs>;

/** The query of a file. */
export const packFileQuery = v.object({
  as: v.picklist(packFormats),
  lang: v.optional(v.picklist(['da', 'en']), 'da'),
});
