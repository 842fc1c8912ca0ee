import { type Initiative, isValidWithin, nameOn } from './initiative.ts';
import { helpWanted, type InitiativeStatus, requestStateIn, type UpdateSummary } from './initiative-status.ts';
import { localDay } from './local-time.ts';
import type { ShownHealth } from './overview-summary.ts';
import type { Partnership } from './partnership.ts';
import type { RequestState, Round } from './round.ts';
import type { Health, HelpFrom } from './status-update.ts';

/** One line of the overview. People, goals and organisations by id; no text anybody wrote. */
export type OverviewRow = {
  readonly initiativeId: string;
  readonly order: number;
  readonly name: string;
  readonly nameEn: string | null;
  readonly goalIds: readonly string[];
  readonly organisationIds: readonly string[];
  readonly leadIds: readonly string[];
  readonly health: ShownHealth;
  /** The last accepted word, also where `health` is `missing`; null where there never was one. */
  readonly latestHealth: Health | null;
  /** The word of the newest update of the round before, or null. */
  readonly healthBefore: Health | null;
  /** ISO instant, UTC. */
  readonly submittedAt: string | null;
  readonly submittedById: string | null;
  /** Of the current round's request; null where the initiative is not in the round. */
  readonly roundState: RequestState | null;
  readonly changedSinceLast: boolean;
  readonly needsDecision: boolean;
  readonly helpFrom: HelpFrom;
};

/** What is current in a partnership, as far as the overview needs it. */
export type OverviewSource = {
  readonly partnership: Pick<Partnership, 'timeZone'>;
  readonly initiatives: readonly Initiative[];
  readonly statuses: readonly InitiativeStatus[];
  readonly rounds: readonly Round[];
};

/** One row per initiative that is valid on the local day of `at` (ISO instant), in the strategy's order. */
export function overviewRows(now: OverviewSource, at: string): readonly OverviewRow[] {
  const day = localDay(at, now.partnership.timeZone);
  const round = currentRound(now.rounds);
  const statuses = new Map(now.statuses.map((status) => [status.initiativeId, status]));
  return now.initiatives
    .filter((initiative) => isValidWithin(initiative, [day, day]))
    .toSorted((a, b) => a.order - b.order)
    .map((initiative) => rowOf(initiative, statuses.get(initiative.id) ?? null, { day, round }));
}

/**
 * The ordinary round that is open, the newest where several are; else the one that closed last, or takes no more
 * answers; else null. One that only waits to be opened asks nobody yet, and a cancelled one asks no more.
 */
export function currentRound(rounds: readonly Round[]): Round | null {
  const newestFirst = rounds
    .filter(({ kind }) => kind === 'ordinary')
    .toSorted((a, b) => (a.opensOn < b.opensOn ? 1 : -1));
  const isOver = ({ state }: Round) => state === 'closing' || state === 'closed';
  return newestFirst.find(({ state }) => state === 'open') ?? newestFirst.find(isOver) ?? null;
}

/** The local day, and the round that asks. */
type Moment = { readonly day: string; readonly round: Round | null };

function rowOf(initiative: Initiative, status: InitiativeStatus | null, moment: Moment): OverviewRow {
  const { name, nameEn } = nameOn(initiative, moment.day);
  const latest = status?.latest ?? null;
  const help = helpWanted(status);
  return {
    initiativeId: initiative.id,
    order: initiative.order,
    name,
    nameEn,
    goalIds: initiative.goalIds,
    organisationIds: initiative.organisationIds,
    leadIds: initiative.leadIds,
    health: latest === null || isOverdue(status, moment) ? 'missing' : latest.health,
    latestHealth: latest?.health ?? null,
    healthBefore: status?.before?.health ?? null,
    submittedAt: latest?.submittedAt ?? null,
    submittedById: latest?.authorId ?? null,
    roundState: requestState(status, moment.round),
    changedSinceLast: latest !== null && hasChanged(latest, status?.before ?? null, moment.round),
    needsDecision: help !== 'none',
    helpFrom: help,
  };
}

/** The whole due day still counts. An initiative excused from the round owes it nothing. */
function isOverdue(status: InitiativeStatus | null, { day, round }: Moment): boolean {
  if (round === null || day <= round.dueOn) return false;
  // An extraordinary round may have taken a newer answer since.
  const isAnswered = [status?.latest, status?.before].some((update) => update?.roundId === round.id);
  return !isAnswered && requestState(status, round) !== 'excused';
}

function requestState(status: InitiativeStatus | null, round: Round | null): RequestState | null {
  return round && requestStateIn(status, round.id);
}

/** Compared with the newest update of the round before, never with the reader's last visit. */
function hasChanged(latest: UpdateSummary, before: UpdateSummary | null, round: Round | null): boolean {
  if (latest.roundId !== round?.id || latest.unchanged) return false;
  return latest.fingerprint !== before?.fingerprint;
}
