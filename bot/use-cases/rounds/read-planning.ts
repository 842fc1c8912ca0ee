import { isValidWithin, nameOn } from '#bot/domain/initiative.ts';
import type { Language } from '#bot/domain/language.ts';
import { localDay } from '#bot/domain/local-time.ts';
import type { OfInitiative } from '#bot/domain/notice-content.ts';
import type { Partnership } from '#bot/domain/partnership.ts';
import type { Identity } from '#bot/domain/person.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import { coordinating } from '#bot/use-cases/coordinating.ts';
import type { Ports } from '#bot/use-cases/ports.ts';

export type Planning = {
  readonly partnership: Partnership;
  /** Those that can be asked now, in the strategy's order. */
  readonly initiatives: readonly OfInitiative[];
  /** The partnership's local day, ISO date. */
  readonly day: string;
};

export type ReadPlanning = {
  readonly identity: Identity;
  readonly partnershipId: string;
  readonly language: Language;
  readonly at: string;
};

/** What a coordinator plans a round from. */
export function readPlanning(ports: Ports) {
  return async ({ identity, partnershipId, language, at }: ReadPlanning): Promise<Planning> => {
    const { partnership } = await coordinating(ports, identity, partnershipId);
    const now = await ports.partnerships.now(partnershipId);
    if (!now) throw new Refusal('no_partnership');
    const day = localDay(at, partnership.timeZone);
    const initiatives = now.initiatives
      .filter((initiative) => isValidWithin(initiative, [day, day]))
      .toSorted((a, b) => a.order - b.order)
      .map((initiative): OfInitiative => {
        const { name, nameEn } = nameOn(initiative, day);
        return { initiativeId: initiative.id, initiativeName: (language === 'en' && nameEn) || name };
      });
    return { partnership, initiatives, day };
  };
}
