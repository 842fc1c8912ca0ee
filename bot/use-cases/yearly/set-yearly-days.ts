import { Refusal } from '#bot/domain/refusal.ts';
import { plusDays } from '#bot/domain/working-days.ts';
import { changed } from '#bot/domain/yearly-moves.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import type { RoundQuestion } from '#bot/use-cases/rounds/change-round.ts';
import { changeYearly, requireCoordinator } from './change-yearly.ts';

export type SetYearlyDays = RoundQuestion & { readonly from: string; readonly cutOffOn: string };

/** No yearly status tells of more: what was decided in the period is read at once. */
const longestPeriodDays = 731;

/** A coordinator sets the first and the last day it tells of (local ISO dates). Refuses `invalid_input` (field: `cutOffOn`). */
export function setYearlyDays(ports: Ports) {
  return (input: SetYearlyDays): Promise<void> =>
    changeYearly(ports, input, (found) => {
      requireCoordinator(found);
      const { from, cutOffOn, at } = input;
      if (cutOffOn < from || cutOffOn > plusDays(from, longestPeriodDays)) {
        throw new Refusal('invalid_input', { field: 'cutOffOn' });
      }
      const { yearly, person } = found;
      const isSame = yearly.from === from && yearly.cutOffOn === cutOffOn;
      const next = isSame ? null : { ...changed(yearly, { personId: person.id, at }), from, cutOffOn };
      return { next, action: 'yearly_days_changed', about: `${from}/${cutOffOn}`, also: [], result: undefined };
    });
}
