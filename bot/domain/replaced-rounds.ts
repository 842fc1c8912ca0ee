import type { Round } from './round.ts';

/** So many closed rounds of each kind stay among the current ones: the last, and the one it is compared with. */
const keptOfEachKind = 2;

/** The rounds that matter no more now: over, and replaced by enough closed ones of their kind that opened later. */
export function replacedRounds(rounds: readonly Round[]): readonly Round[] {
  return rounds.filter(({ kind, state, opensOn }) => {
    if (state !== 'closed' && state !== 'cancelled') return false;
    const later = rounds.filter((each) => each.kind === kind && each.state === 'closed' && each.opensOn > opensOn);
    return later.length >= keptOfEachKind;
  });
}
