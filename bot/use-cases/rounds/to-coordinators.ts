import { type Intent, intentOf } from '#bot/domain/notice.ts';
import { hasRole } from '#bot/domain/person.ts';
import type { Due } from './due-work-now.ts';
import type { RoundNow } from './round-now.ts';

/** One notice about the round to each who coordinates now. */
export function toCoordinators(
  { now }: RoundNow,
  { work, at }: Due,
  kind: 'to_call' | 'goal_summaries' | 'not_opened',
) {
  return now.people
    .filter((person) => hasRole(person, 'coordinator'))
    .map(({ id }): Intent => {
      const recipient = { kind: 'person', personId: id } as const;
      return intentOf({ kind, recipient, roundId: work.aboutId, createdAt: at, occasion: work.at });
    });
}
