import type { RoundShown } from '#bot/contract/rounds.ts';

export type RoundGroups = Readonly<Record<'running' | 'planned' | 'earlier', readonly RoundShown[]>>;

/** Those that go on by when they are due, the planned by when they open, and the earlier ones newest first. */
export function sortRounds(rounds: readonly RoundShown[]): RoundGroups {
  const running = rounds.filter(isRunning);
  const planned = rounds.filter(({ state }) => state === 'planned');
  const earlier = rounds.filter(({ state }) => state === 'closed' || state === 'cancelled');
  return {
    running: running.toSorted((a, b) => compare(a.dueOn, b.dueOn)),
    planned: planned.toSorted((a, b) => compare(a.opensOn, b.opensOn)),
    earlier: earlier.toSorted((a, b) => compare(b.opensOn, a.opensOn)),
  };
}

function isRunning({ state }: RoundShown): boolean {
  return state === 'opening' || state === 'open' || state === 'closing';
}

/** ISO days. */
function compare(a: string, b: string): number {
  return a.localeCompare(b);
}
