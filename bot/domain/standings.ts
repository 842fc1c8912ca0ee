import { isValidWithin } from './initiative.ts';
import { type InitiativeStatus, requestStateIn } from './initiative-status.ts';
import { localDay } from './local-time.ts';
import type { OverviewSource } from './overview.ts';
import type { Round } from './round.ts';
import { isHealthWord, mostRoundsKept, roundWords } from './round-word.ts';

/** `waiting`: asked, not answered, and not yet due. */
export const standingWords = [...roundWords, 'waiting'] as const;
export type StandingWord = (typeof standingWords)[number];

/** The status of initiatives over the newest rounds; status words alone, which the whole partnership sees. */
export type Standings = {
  /** Oldest first, at most as many as are kept. */
  readonly rounds: readonly Round[];
  /** In the strategy's order; `words` has a place for each round, null where that did not ask. */
  readonly rows: readonly { readonly initiativeId: string; readonly words: readonly (StandingWord | null)[] }[];
};

/** The ids of the rounds to show, of which some may not be among the current ones. As many as are kept, at most. */
export function roundsToShow(now: OverviewSource, at: string): readonly string[] {
  const words = statusesShown(now, at).flatMap((status) => status.rounds);
  const begun = now.rounds.filter(hasBegun).map(({ id, opensOn }) => ({ roundId: id, at: opensOn }));
  const newest = new Map<string, string>();
  for (const { roundId, at: instant } of [...words, ...begun]) {
    const known = newest.get(roundId);
    if (known === undefined || known < instant) newest.set(roundId, instant);
  }
  const oldestFirst = [...newest].toSorted(([, a], [, b]) => (a < b ? -1 : 1));
  return oldestFirst.slice(-mostRoundsKept).map(([roundId]) => roundId);
}

/** Every initiative that is valid on the local day of `at` (ISO instant), in the rounds given. */
export function standings(now: OverviewSource, rounds: readonly Round[], at: string): Standings {
  const day = localDay(at, now.partnership.timeZone);
  const shown = rounds.toSorted((a, b) => (a.opensOn < b.opensOn ? -1 : 1));
  const rows = statusesShown(now, at).map((status) => ({
    initiativeId: status.initiativeId,
    words: shown.map((round) => wordIn(status, round, day)),
  }));
  // A round that asked none of them says nothing here.
  const places = shown.map((_, place) => rows.some(({ words }) => words[place] !== null));
  return {
    rounds: shown.filter((_, place) => places[place]),
    rows: rows.map((row) => ({ ...row, words: row.words.filter((_, place) => places[place]) })),
  };
}

function statusesShown(now: OverviewSource, at: string): readonly InitiativeStatus[] {
  const day = localDay(at, now.partnership.timeZone);
  const statuses = new Map(now.statuses.map((status) => [status.initiativeId, status]));
  return now.initiatives
    .filter((initiative) => isValidWithin(initiative, [day, day]))
    .toSorted((a, b) => a.order - b.order)
    .map(
      ({ id }) =>
        statuses.get(id) ?? { initiativeId: id, latest: null, before: null, requests: [], answeredBy: [], rounds: [] },
    );
}

/** A word that was given stands, also in a round opened once more; where none was, the open request decides. */
function wordIn(status: InitiativeStatus, round: Round, day: string): StandingWord | null {
  const kept = status.rounds.find(({ roundId }) => roundId === round.id)?.word ?? null;
  if (kept !== null && isHealthWord(kept)) return kept;
  const state = requestStateIn(status, round.id);
  if (state === null) return kept;
  if (state === 'excused') return 'excused';
  return round.state !== 'closed' && day <= round.dueOn ? 'waiting' : 'missing';
}

function hasBegun({ state }: Round): boolean {
  return state === 'open' || state === 'closing' || state === 'closed';
}
