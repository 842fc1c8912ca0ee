import type { RoundPreviewShown } from '#bot/contract/round-preview.ts';
import { type Initiative, nameOn } from '#bot/domain/initiative.ts';
import type { RoundPreview } from '#bot/use-cases/rounds/read-preview.ts';
import { presentPerson } from './person-presenter.ts';
import { presentReach } from './reach-presenter.ts';

/** What opening a round will do. Its readers are coordinators, who call those that cannot be reached. */
export function presentPreview(preview: RoundPreview): RoundPreviewShown {
  const { now, round } = preview;
  const named = (ids: readonly string[]) => presentNamed(now.initiatives, { ids, day: round.opensOn });
  return {
    opensAt: preview.opensAt,
    closesAt: preview.closesAt,
    strategyEnded: preview.strategyEnded,
    people: preview.people.map(({ personId, initiativeIds, standsInForIds, reach }) => ({
      person: presentPerson(now.people, personId),
      phone: now.people.find(({ id }) => id === personId)?.phone ?? null,
      initiatives: named(initiativeIds),
      standsInFor: standsInForIds.map((id) => presentPerson(now.people, id)),
      reach: presentReach(reach),
    })),
    withoutLead: named(preview.withoutLead),
    notices: preview.notices.map(({ kind, at }) => ({ kind, at })),
  };
}

/** Initiatives by the name they hold on a day. */
function presentNamed(initiatives: readonly Initiative[], { ids, day }: { ids: readonly string[]; day: string }) {
  return ids.flatMap((id) => {
    const initiative = initiatives.find((each) => each.id === id);
    if (!initiative) return [];
    const { name, nameEn } = nameOn(initiative, day);
    return [{ id, name, nameEn }];
  });
}
