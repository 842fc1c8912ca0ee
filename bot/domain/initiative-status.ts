import type { RequestState } from './round.ts';
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
  /** The current ordinary round's request, mirrored here so that the overview reads one range. */
  readonly request: { readonly roundId: string; readonly state: RequestState } | null;
};

/** The state after an update was accepted. Pure: same input, same result. */
export function statusAfter(status: InitiativeStatus, update: StatusUpdate, fingerprint: string): InitiativeStatus {
  const isNewRound = status.latest !== null && status.latest.roundId !== update.roundId;
  return {
    initiativeId: status.initiativeId,
    latest: summaryOf(update, fingerprint),
    before: isNewRound ? status.latest : status.before,
    request: { roundId: update.roundId, state: 'submitted' },
  };
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
