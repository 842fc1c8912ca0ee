import { roundWork } from '#bot/domain/due-work.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import type { Yearly } from '#bot/domain/yearly.ts';
import { published } from '#bot/domain/yearly-moves.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import type { RoundQuestion } from '#bot/use-cases/rounds/change-round.ts';
import { changeYearly, requireCoordinator } from './change-yearly.ts';

export type PublishYearly = RoundQuestion & { readonly edition: number };

/** A coordinator publishes the edition that every organisation has approved; all concerned are told. Refuses `yearly_other_edition`. */
export function publishYearly(ports: Ports) {
  return (input: PublishYearly): Promise<Yearly> =>
    changeYearly(ports, input, (found) => {
      requireCoordinator(found);
      const { yearly } = found;
      const { edition, at } = input;
      const step = { action: 'yearly_published', about: edition } as const;
      if (yearly.published.some((each) => each.edition === edition)) {
        return { ...step, next: null, also: [], result: yearly };
      }
      if (edition !== yearly.edition) throw new Refusal('yearly_other_edition');
      const next = published(yearly, at);
      // More are told than one commit holds.
      const work = { ...roundWork(yearly.roundId, 'yearly_published', new Date(at).toISOString()), step: edition };
      return { ...step, next, also: [{ kind: 'due', value: work }], result: next };
    });
}
