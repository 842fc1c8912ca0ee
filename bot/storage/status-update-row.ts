import * as v from 'valibot';
import { followUpStates } from '#bot/domain/follow-up.ts';
import type { Language } from '#bot/domain/language.ts';
import {
  authorRoles,
  coCreators,
  economies,
  healthWords,
  helpSources,
  publicUses,
  type StatusUpdate,
} from '#bot/domain/status-update.ts';
import { visibilities } from '#bot/domain/visibility.ts';
import { keyOf } from './keys.ts';
import { json, jsonText, newRow, orNull, type Properties, type Row, readRow, type StoredRow } from './row.ts';
import { rowKeys } from './row-keys.ts';

/** One submitted version. */
export function statusUpdateRow(partnershipId: string, update: StatusUpdate): Row {
  const address = { partitionKey: keyOf(partnershipId), rowKey: rowKeys.update(update.initiativeId, update.version) };
  return newRow(address, statusUpdateProperties(update));
}

/** Each field is a property of its own, so that whoever looks in the table can read it. */
export function statusUpdateProperties(update: StatusUpdate): Properties {
  const { content } = update;
  return {
    initiativeId: update.initiativeId,
    roundId: update.roundId,
    version: update.version,
    unchanged: update.unchanged,
    authorId: update.authorId,
    authorRole: update.authorRole,
    authorOrganisationId: update.authorOrganisationId,
    submittedAt: update.submittedAt,
    lang: update.lang,
    late: update.late,
    onBehalfOfId: update.onBehalfOfId,
    happened: content.happened,
    health: content.health,
    reason: content.reason,
    nextSteps: content.nextSteps,
    challenges: content.challenges,
    help: content.help,
    helpText: content.helpText,
    result: content.result,
    economy: content.economy,
    economyNote: content.economyNote,
    publicUse: content.publicUse,
    newsText: content.newsText,
    coCreation: jsonText(coCreationSchema, content.coCreation),
    visibility: content.visibility,
    followUps: update.followUps.length === 0 ? null : jsonText(followUpsSchema, update.followUps),
  };
}

export function statusUpdateFromRow(row: StoredRow): StatusUpdate {
  const content = readRow(contentSchema, row);
  return { ...readRow(updateSchema, row), content };
}

const coCreationSchema = v.array(v.picklist(coCreators));

const contentSchema = v.object({
  happened: v.string(),
  health: v.picklist(healthWords),
  reason: v.string(),
  nextSteps: v.string(),
  challenges: v.string(),
  help: v.picklist(helpSources),
  helpText: v.string(),
  result: v.string(),
  economy: orNull(v.picklist(economies)),
  economyNote: v.string(),
  publicUse: orNull(v.picklist(publicUses)),
  newsText: v.string(),
  coCreation: json(coCreationSchema),
  visibility: v.picklist(visibilities),
});

const followUpsSchema = v.array(
  v.object({ decisionId: v.string(), state: v.picklist(followUpStates), note: v.string() }),
);

const languages = ['da', 'en'] as const satisfies readonly Language[];

const updateSchema = v.object({
  initiativeId: v.string(),
  roundId: v.string(),
  version: v.number(),
  unchanged: v.boolean(),
  authorId: v.string(),
  authorRole: v.picklist(authorRoles),
  authorOrganisationId: v.string(),
  submittedAt: v.string(),
  lang: v.picklist(languages),
  // Rows of the first release do not say: nobody could be late or answered for then.
  late: v.optional(v.boolean(), false),
  onBehalfOfId: orNull(v.string()),
  // Nor did they say anything of decisions.
  followUps: v.optional(json(followUpsSchema), '[]'),
});
