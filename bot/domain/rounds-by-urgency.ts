import type { Round } from './round.ts';

type Dated = Pick<Round, 'state' | 'opensOn' | 'dueOn' | 'dueTime'>;

/**
 * Rounds in the order in which a coordinator has to do with them: those that ask, the one due first before the others;
 * those about to open; those planned; those that have closed, the newest first. Cancelled ones are left out.
 */
export function roundsByUrgency<Each extends Dated>(rounds: readonly Each[]): readonly Each[] {
  const asking = rounds.filter(({ state }) => state === 'open' || state === 'closing').toSorted(byDue);
  const opening = rounds.filter(({ state }) => state === 'opening').toSorted(byOpening);
  const planned = rounds.filter(({ state }) => state === 'planned').toSorted(byOpening);
  const closed = rounds.filter(({ state }) => state === 'closed').toSorted((a, b) => byDue(b, a));
  return [...asking, ...opening, ...planned, ...closed];
}

function byDue(a: Dated, b: Dated): number {
  return dueMoment(a).localeCompare(dueMoment(b));
}

/** Without a time a day ends after every time of it. */
function dueMoment({ dueOn, dueTime }: Dated): string {
  return `${dueOn}T${dueTime ?? '24:00'}`;
}

function byOpening(a: Dated, b: Dated): number {
  return a.opensOn.localeCompare(b.opensOn);
}
