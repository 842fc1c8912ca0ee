import type { Language } from '#bot/domain/language.ts';
import { localDay } from '#bot/domain/local-time.ts';
import type { AskedFacts, NoticeSetting } from '#bot/domain/notice-content.ts';
import type { Identity } from '#bot/domain/person.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import { admit } from '#bot/use-cases/admit.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import { type Asked, missingOf } from './asked-of.ts';
import { askedFacts } from './say-asked.ts';

export type MineQuestion = {
  readonly identity: Identity;
  readonly partnershipId: string;
  readonly roundId: string;
  readonly language: Language;
  readonly at: string;
};

/**
 * What the caller has still to answer in a round, as a reminder would say it; no lines where it is nothing.
 * Refuses `unknown_person`, `no_such_round`, and `round_closed` where it takes no answers.
 */
export function readMine(ports: Ports) {
  return async ({
    identity,
    partnershipId,
    roundId,
    language,
    at,
  }: MineQuestion): Promise<NoticeSetting & AskedFacts> => {
    const [{ partnership, person }, now, round, settings] = await Promise.all([
      admit(ports, identity, partnershipId),
      ports.partnerships.now(partnershipId),
      ports.partnerships.round(partnershipId, roundId),
      ports.records.settings(partnershipId),
    ]);
    if (!now || !round) throw new Refusal('no_such_round');
    if (round.state !== 'open')
      throw new Refusal('round_closed', { round: round.name, roundEn: round.nameEn ?? round.name });
    const day = localDay(at, partnership.timeZone);
    const scene = { ports, now, round, settings: settings.value, at, day };
    const nothing: Asked = { person, initiatives: [], standsInForId: null };
    const asked = missingOf(person.id, scene) ?? nothing;
    const facts = await askedFacts(scene, { kind: 'reminder', language, asked, readerId: person.id });
    const { id, name, sampleData, timeZone } = partnership;
    return { partnershipId: id, partnershipName: name, sampleData, timeZone, language, ...facts };
  };
}
