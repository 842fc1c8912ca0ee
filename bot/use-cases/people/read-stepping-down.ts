import { nameOn } from '#bot/domain/initiative.ts';
import type { Language } from '#bot/domain/language.ts';
import { localDay } from '#bot/domain/local-time.ts';
import type { Identity } from '#bot/domain/person.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import { coordinating } from '#bot/use-cases/coordinating.ts';
import type { Ports } from '#bot/use-cases/ports.ts';

export type SteppingDownQuestion = {
  readonly identity: Identity;
  readonly partnershipId: string;
  readonly initiativeId: string;
  readonly personId: string;
  readonly language: Language;
  readonly at: string;
};

export type SteppingDownNamed = {
  readonly initiativeName: string;
  readonly personName: string;
  readonly isWithoutLead: boolean;
};

/** Whom and what a stepping down is about, by name, for coordinators. Refuses `no_such_initiative`, `no_such_person`. */
export function readSteppingDown(ports: Ports) {
  return async (question: SteppingDownQuestion): Promise<SteppingDownNamed> => {
    const { partnershipId, initiativeId, personId, language, at } = question;
    const { partnership } = await coordinating(ports, question.identity, partnershipId);
    const [found, person] = await Promise.all([
      ports.partnerships.initiative(partnershipId, initiativeId),
      ports.partnerships.person(partnershipId, personId),
    ]);
    if (!found) throw new Refusal('no_such_initiative');
    if (!person) throw new Refusal('no_such_person');
    const { name, nameEn } = nameOn(found.initiative, localDay(at, partnership.timeZone));
    return {
      initiativeName: (language === 'en' && nameEn) || name,
      personName: person.value.name,
      isWithoutLead: found.initiative.leadIds.length === 0,
    };
  };
}
