import type { OwnStandings, StandingRound, StandingsShown } from '#bot/contract/standings.ts';
import type { Round } from '#bot/domain/round.ts';
import type { Standings } from '#bot/domain/standings.ts';

/** Rounds and status words, field by field: no person and no text is among them. */
export function presentStandings({ rounds, rows }: Standings): StandingsShown {
  return {
    rounds: rounds.map(presentRound),
    initiatives: rows.map(({ initiativeId, words }) => ({ id: initiativeId, words: [...words] })),
  };
}

/** Those of one initiative. */
export function presentOwnStandings({ rounds, rows }: Standings, initiativeId: string): OwnStandings {
  const words = rows.find((row) => row.initiativeId === initiativeId)?.words ?? rounds.map(() => null);
  return { rounds: rounds.map(presentRound), words: [...words] };
}

function presentRound({ id, name, nameEn, kind, state, dueOn }: Round): StandingRound {
  return { id, name, nameEn, kind, state, dueOn };
}
