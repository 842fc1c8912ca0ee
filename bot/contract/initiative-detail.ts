import * as v from 'valibot';
import { followUpStates } from '#bot/domain/follow-up.ts';
import { authorRoles, coCreators, economies, healthWords, helpSources, publicUses } from '#bot/domain/status-update.ts';
import { visibilities } from '#bot/domain/visibility.ts';
import { overviewInitiative } from './overview.ts';
import { ownStandings } from './standings.ts';
import { requestFate } from './status-form.ts';

const texts = v.object({
  happened: v.string(),
  reason: v.string(),
  nextSteps: v.string(),
  challenges: v.string(),
  helpText: v.string(),
  result: v.string(),
  economy: v.nullable(v.picklist(economies)),
  economyNote: v.string(),
  publicUse: v.nullable(v.picklist(publicUses)),
  newsText: v.string(),
  coCreation: v.array(v.picklist(coCreators)),
});

/** One submitted version. `texts` is null where they are not the reader's to see; nothing of them is sent then. */
export const update = v.object({
  version: v.number(),
  round: v.object({ id: v.string(), name: v.string(), nameEn: v.nullable(v.string()) }),
  health: v.picklist(healthWords),
  help: v.picklist(helpSources),
  unchanged: v.boolean(),
  visibility: v.picklist(visibilities),
  author: v.object({ id: v.string(), name: v.string(), organisation: v.string() }),
  authorRole: v.picklist(authorRoles),
  /** Whose answer it is, where a coordinator entered it; else null. */
  onBehalfOf: v.nullable(v.object({ id: v.string(), name: v.string(), organisation: v.string() })),
  /** True where it came after the due time. */
  late: v.boolean(),
  submittedAt: v.pipe(v.string(), v.isoTimestamp()),
  lang: v.picklist(['da', 'en']),
  texts: v.nullable(texts),
  /** What it says of decisions that are the reader's to see. */
  followUps: v.array(
    v.object({
      text: v.string(),
      state: v.picklist(followUpStates),
      note: v.string(),
    }),
  ),
});
export type Update = v.InferOutput<typeof update>;

export const updatePage = v.object({ updates: v.array(update), hasMore: v.boolean() });
export type UpdatePage = v.InferOutput<typeof updatePage>;

const section = v.nullable(v.string());

/** Who answers for it, and how to get hold of them; null where there is none, or it is not the reader's. */
const contact = v.object({
  id: v.string(),
  name: v.string(),
  organisation: v.string(),
  title: v.nullable(v.string()),
  phone: v.nullable(v.string()),
});
export type Contact = v.InferOutput<typeof contact>;

const related = v.object({ id: v.string(), name: v.string(), nameEn: v.nullable(v.string()) });

export const initiativeDetail = v.object({
  initiative: overviewInitiative,
  goalsInferred: v.boolean(),
  organisationsInferred: v.boolean(),
  /** Oldest first; each held from its day until that of the next. */
  names: v.array(v.object({ name: v.string(), nameEn: v.nullable(v.string()), from: v.pipe(v.string(), v.isoDate()) })),
  /** Its last day, where that is over: it is then as it was on it. */
  endedOn: v.nullable(v.pipe(v.string(), v.isoDate())),
  /** Which go on from it now that it has ended, and from which it goes on. */
  successors: v.array(related),
  origins: v.array(related),
  leads: v.array(contact),
  deputies: v.array(contact),
  /** How it has stood in the newest rounds. */
  standings: ownStandings,
  /** What has become of the help its newest answer asks for; null where it asks for none, or that is not the reader's. */
  fate: v.nullable(requestFate),
  description: v.object({ goal: section, already: section, focus: section, targetGroup: section, partners: section }),
  /** Newest first, at most ten; the rest by the updates path with `?before=<version>`. */
  updates: v.array(update),
  hasMore: v.boolean(),
  /** Does a round take this reader's answer now? */
  mayAnswer: v.boolean(),
});
export type InitiativeDetail = v.InferOutput<typeof initiativeDetail>;
