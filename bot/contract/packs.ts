import * as v from 'valibot';
import { differenceKinds, packFormats } from '#bot/domain/pack.ts';
import { packAudiences } from '#bot/domain/pack-audience.ts';
import { type EditField, editFields } from '#bot/domain/pack-edit.ts';
import { instant } from './fields.ts';

const ofRound = (roundId: string) => `/api/rounds/${encodeURIComponent(roundId)}/packs`;

/** The paths of a round's meeting packs. Each takes `?partnership=` as all others do. */
export const packPaths = {
  /** GET: those the caller may read. POST makes the next. */
  packs: ofRound,
  /** GET: a file, in Danish unless `?lang=en`. */
  file: (roundId: string, number: number, format: (typeof packFormats)[number]) =>
    `${ofRound(roundId)}/${number}?as=${format}`,
  /** POST: each of those it is for gets a card with a link of their own. */
  sending: (roundId: string, number: number) => `${ofRound(roundId)}/${number}/sending`,
  /** GET, for coordinators: who is to get it, who was sent it and has taken it, and what differs from the one before. */
  downloads: (roundId: string, number: number) => `${ofRound(roundId)}/${number}/downloads`,
  /** GET: the answers that have or may have a meeting edition, as far as they are the caller's. */
  edits: (roundId: string) => `/api/rounds/${encodeURIComponent(roundId)}/pack-edits`,
  /** GET and POST: an answer as the meeting is to read it, beside the answer. */
  edit: (roundId: string, initiativeId: string) =>
    `/api/rounds/${encodeURIComponent(roundId)}/pack-edits/${encodeURIComponent(initiativeId)}`,
} as const;

/**
 * POST: whom the pack is for, and for which meeting: null is none, left out the next one the round serves. With `number`
 * the same request twice makes one pack.
 */
export const makePack = v.object({
  audience: v.picklist(packAudiences),
  meetingId: v.exactOptional(v.nullable(v.pipe(v.string(), v.maxLength(200)))),
  number: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
});

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

/** How many got a card now, and how many had got one before. */
export const packSent = v.object({ sent: v.number(), before: v.number() });
export type PackSentShown = v.InferOutput<typeof packSent>;

const packName = v.object({ id: v.string(), name: v.string(), nameEn: v.nullable(v.string()) });

export const packDownloads = v.object({
  number: v.number(),
  audience: v.picklist(packAudiences),
  readers: v.array(
    v.object({
      personId: v.string(),
      name: v.string(),
      /** Would get a card now, or got one. */
      isRecipient: v.boolean(),
      isSent: v.boolean(),
      downloads: v.array(v.object({ format: v.picklist(packFormats), at: instant })),
    }),
  ),
  /** Null for the first for its audience. */
  difference: v.nullable(
    v.object({
      number: v.number(),
      initiatives: v.array(v.object({ ...packName.entries, kinds: v.array(v.picklist(differenceKinds)) })),
      goals: v.array(packName),
      isMeetingMoved: v.boolean(),
      isAgendaChanged: v.boolean(),
      areDecisionsChanged: v.boolean(),
    }),
  ),
});
export type PackDownloadsShown = v.InferOutput<typeof packDownloads>;

/** More than a text's limit is taken, so that one that is too long is refused with a sentence, and not as it came. */
const typed = v.pipe(v.string(), v.maxLength(20_000));

export const editTexts = v.strictObject(
  v.entriesFromList([...editFields] satisfies EditField[], v.exactOptional(typed)),
);

/** POST: `seen` is when the edition that was seen was written, or null; the texts that are left out stay as answered. */
export const writePackEdit = v.object({ version: v.number(), seen: v.nullable(v.string()), texts: editTexts });

export const packEdits = v.object({
  edits: v.array(
    v.object({
      initiativeId: v.string(),
      name: v.string(),
      nameEn: v.nullable(v.string()),
      /** `outdated`: it was written beside an earlier answer, and stands in no new pack. */
      state: v.picklist(['none', 'edited', 'outdated']),
      editedAt: v.nullable(instant),
      editedByName: v.nullable(v.string()),
    }),
  ),
});
export type PackEditsShown = v.InferOutput<typeof packEdits>;

/** An answer and its meeting edition; a field stands in `edited` where it differs, and nowhere else. */
export const packEdit = v.object({
  roundId: v.string(),
  initiativeId: v.string(),
  version: v.number(),
  lang: v.picklist(['da', 'en']),
  original: editTexts,
  edited: editTexts,
  seen: v.nullable(instant),
  editedAt: v.nullable(instant),
  editedByName: v.nullable(v.string()),
  /** What was written beside an earlier answer, which stands in no new pack; null where there is none. */
  outdated: v.nullable(editTexts),
  mayEdit: v.boolean(),
});
export type PackEditShown = v.InferOutput<typeof packEdit>;
