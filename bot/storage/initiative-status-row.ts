import * as v from 'valibot';
import type { InitiativeStatus, UpdateSummary } from '#bot/domain/initiative-status.ts';
import { requestStates } from '#bot/domain/round.ts';
import { type RoundWord, roundWords } from '#bot/domain/round-word.ts';
import { healthWords, helpSources } from '#bot/domain/status-update.ts';
import { visibilities } from '#bot/domain/visibility.ts';
import { keyOf } from './keys.ts';
import { json, jsonText, newRow, orNull, type Row, readRow, type StoredRow } from './row.ts';
import { rowKeys } from './row-keys.ts';

export function initiativeStatusRow(partnershipId: string, status: InitiativeStatus): Row {
  return newRow(
    { partitionKey: keyOf(partnershipId), rowKey: rowKeys.status(status.initiativeId) },
    {
      initiativeId: status.initiativeId,
      latest: status.latest && jsonText(summarySchema, status.latest),
      before: status.before && jsonText(summarySchema, status.before),
      requests: jsonText(requestsSchema, status.requests),
      answeredBy: jsonText(idsSchema, status.answeredBy),
      rounds: jsonText(roundsSchema, status.rounds),
    },
  );
}

export function initiativeStatusFromRow(row: StoredRow): InitiativeStatus {
  const { request, requests, answeredBy, rounds, ...status } = readRow(statusSchema, row);
  return {
    ...status,
    requests: requests ?? (request ? [request] : []),
    answeredBy: answeredBy ?? [],
    rounds: rounds ?? [status.before, status.latest].flatMap(wordOf),
  };
}

/** What an earlier release's row says of the rounds: the two newest that were answered. */
function wordOf(summary: UpdateSummary | null): readonly RoundWord[] {
  return summary ? [{ roundId: summary.roundId, word: summary.health, at: summary.submittedAt }] : [];
}

const summarySchema = v.object({
  version: v.number(),
  roundId: v.string(),
  health: v.picklist(healthWords),
  help: v.picklist(helpSources),
  unchanged: v.boolean(),
  visibility: v.picklist(visibilities),
  authorId: v.string(),
  authorOrganisationId: v.string(),
  submittedAt: v.string(),
  fingerprint: v.string(),
});

const requestSchema = v.object({ roundId: v.string(), state: v.picklist(requestStates) });
const requestsSchema = v.array(requestSchema);
const roundsSchema = v.array(v.object({ roundId: v.string(), word: v.picklist(roundWords), at: v.string() }));

const idsSchema = v.array(v.string());

const statusSchema = v.object({
  initiativeId: v.string(),
  latest: orNull(json(summarySchema)),
  before: orNull(json(summarySchema)),
  requests: orNull(json(requestsSchema)),
  answeredBy: orNull(json(idsSchema)),
  rounds: orNull(json(roundsSchema)),
  /** Rows of the first release know one round only. */
  request: orNull(json(requestSchema)),
});
