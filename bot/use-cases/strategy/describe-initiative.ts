import { type DescriptionVersion, parseDescription } from '#bot/domain/description-version.ts';
import type { Initiative, InitiativeDescription } from '#bot/domain/initiative.ts';
import type { Language } from '#bot/domain/language.ts';
import { localDay } from '#bot/domain/local-time.ts';
import type { RawText } from '#bot/domain/parse-strategy.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import { committed } from '#bot/use-cases/committed.ts';
import { coordinating } from '#bot/use-cases/coordinating.ts';
import type { PartnershipNow, Ports } from '#bot/use-cases/ports.ts';
import type { Change } from '#bot/use-cases/records.ts';
import type { StrategyQuestion } from './read-strategy.ts';

export type DescriptionQuestion = StrategyQuestion & { readonly initiativeId: string };

/** What an initiative says of itself. */
export type DescriptionRead = {
  readonly now: PartnershipNow;
  readonly initiative: Initiative;
  /** Newest first; empty where only the text it came with is known. */
  readonly versions: readonly DescriptionVersion[];
  readonly first: InitiativeDescription | null;
  readonly day: string;
};

/** Every version of an initiative's description, for coordinators. Refuses `no_such_initiative`. */
export function readDescriptions(ports: Ports) {
  return async (question: DescriptionQuestion): Promise<DescriptionRead> => {
    await coordinating(ports, question.identity, question.partnershipId);
    return descriptionsNow(ports, question);
  };
}

async function descriptionsNow(
  ports: Ports,
  { partnershipId, initiativeId, at }: DescriptionQuestion,
): Promise<DescriptionRead> {
  const [now, versions, first] = await Promise.all([
    ports.partnerships.now(partnershipId),
    ports.records.descriptionVersions(partnershipId, initiativeId),
    ports.partnerships.description(partnershipId, initiativeId),
  ]);
  const initiative = now?.initiatives.find(({ id }) => id === initiativeId);
  if (!now || !initiative) throw new Refusal('no_such_initiative');
  return { now, initiative, versions, first, day: localDay(at, now.partnership.timeZone) };
}

/** `seen`: the number of the newest version when the form was shown; 0 where there was none. */
type WriteDescription = DescriptionQuestion & {
  readonly seen: number;
  readonly raw: RawText;
  readonly lang: Language;
};

/**
 * Writes the next version of an initiative's description, which holds from a day on; those before it stay. Refuses
 * `invalid_strategy`, and `edited_meanwhile` where somebody else has written one since; the same text twice is one.
 */
export function writeDescription(ports: Ports) {
  return async (question: WriteDescription): Promise<DescriptionRead> => {
    const { partnershipId, initiativeId, at, lang, seen } = question;
    const { person } = await coordinating(ports, question.identity, partnershipId);
    const { texts, from } = parseDescription(question.raw);
    await committed(ports, partnershipId, async () => {
      const found = await descriptionsNow(ports, question);
      const [newest] = found.versions;
      const isRepeated = newest?.number === seen + 1 && newest.writtenById === person.id && isSameText(newest, texts);
      if (isRepeated) return { changes: [], result: null };
      if ((newest?.number ?? 0) !== seen) throw new Refusal('edited_meanwhile');
      const version = { initiativeId, number: seen + 1, from, texts, lang, writtenById: person.id, writtenAt: at };
      const subject = `${initiativeId}/${version.number}`;
      const changes: readonly Change[] = [
        { kind: 'description_version', value: version },
        { kind: 'audit', value: { at, by: person.id, action: 'description_written', subject } },
      ];
      return { changes, result: null };
    });
    return descriptionsNow(ports, question);
  };
}

function isSameText({ texts }: DescriptionVersion, other: DescriptionVersion['texts']): boolean {
  return JSON.stringify(texts) === JSON.stringify(other);
}
