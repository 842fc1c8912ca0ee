import type { RequestState } from './round.ts';
import { isHealthWord, type RoundWord, withRoundWord } from './round-word.ts';
import type { Health, HelpFrom, StatusUpdate } from './status-update.ts';
import type { Visibility } from './visibility.ts';

/** What the overview needs of one update: no text, so that its size does not follow what people write. */
export type UpdateSummary = {
  readonly version: number;
  readonly roundId: string;
  readonly health: Health;
  readonly help: HelpFrom;
  readonly unchanged: boolean;
  readonly visibility: Visibility;
  readonly authorId: string;
  readonly authorOrganisationId: string;
  /** ISO instant, UTC. */
  readonly submittedAt: string;
  /** Digest of what was written, so that "changed since last" needs no text. */
  readonly fingerprint: string;
};

/** Where an initiative stands now: one small row, whatever its history. */
export type InitiativeStatus = {
  readonly initiativeId: string;
  /** Newest accepted update in any round. */
  readonly latest: UpdateSummary | null;
  /** Newest accepted update of a round before that of `latest`. */
  readonly before: UpdateSummary | null;
  /**
   * Where its request stands in each round that is under way, and in the last ordinary one: kept here so that the
   * overview reads one range, and so that this row's tag guards every change to them.
   */
  readonly requests: readonly OpenRequest[];
  /**
   * The decisions that answer what `latest` asks for, by id: while there is one, it asks no more. Kept here so that
   * whoever reads where an initiative stands needs no decision for it. Empty in rows of earlier releases.
   */
  readonly answeredBy: readonly string[];
  /** Its word in each of the newest rounds it was asked in; few, so that the row stays small. */
  readonly rounds: readonly RoundWord[];
};

export type OpenRequest = { readonly roundId: string; readonly state: RequestState };

/** The state of the initiative's request in a round, or null where the round does not ask it. */
export function requestStateIn(
  status: Pick<InitiativeStatus, 'requests'> | null,
  roundId: string,
): RequestState | null {
  return status?.requests.find((request) => request.roundId === roundId)?.state ?? null;
}

/** The status with one round's request in another state. */
export function withRequest(status: InitiativeStatus, { roundId, state }: OpenRequest): InitiativeStatus {
  const others = status.requests.filter((request) => request.roundId !== roundId);
  return { ...status, requests: [...others, { roundId, state }] };
}

/** Of whom its newest answer still asks help or a decision: of nobody once that was decided. */
export function helpWanted(status: Pick<InitiativeStatus, 'latest' | 'answeredBy'> | null): HelpFrom {
  return status?.answeredBy.length === 0 ? (status.latest?.help ?? 'none') : 'none';
}

/** The state after an update was accepted. Pure: same input, same result. */
export function statusAfter(status: InitiativeStatus, update: StatusUpdate, fingerprint: string): InitiativeStatus {
  const isNewRound = status.latest !== null && status.latest.roundId !== update.roundId;
  return {
    ...withRequest(status, { roundId: update.roundId, state: 'submitted' }),
    latest: summaryOf(update, fingerprint),
    before: isNewRound ? status.latest : status.before,
    answeredBy: [],
    rounds: withRoundWord(status.rounds, {
      roundId: update.roundId,
      word: update.content.health,
      at: update.submittedAt,
    }),
  };
}

/**
 * The status once its round has closed: where it was asked and gave no answer, that is its word there. An answer that
 * was given stands; the same closing twice changes nothing.
 */
export function statusAtClose(
  status: InitiativeStatus,
  { roundId, at }: { readonly roundId: string; readonly at: string },
): InitiativeStatus {
  const state = requestStateIn(status, roundId);
  const isGiven = status.rounds.some((each) => each.roundId === roundId && isHealthWord(each.word));
  if (state === null || isGiven) return status;
  const word = state === 'excused' ? 'excused' : 'missing';
  return { ...status, rounds: withRoundWord(status.rounds, { roundId, word, at }) };
}

function summaryOf(update: StatusUpdate, fingerprint: string): UpdateSummary {
  return {
    version: update.version,
    roundId: update.roundId,
    health: update.content.health,
    help: update.content.help,
    unchanged: update.unchanged,
    visibility: update.content.visibility,
    authorId: update.authorId,
    authorOrganisationId: update.authorOrganisationId,
    submittedAt: update.submittedAt,
    fingerprint,
  };
}
