import { answersInTime, shownInitiatives } from '#bot/domain/make-yearly.ts';
import { isCleared, paragraphSource } from '#bot/domain/public-paragraph.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import { paragraphKey, type YearlyText } from '#bot/domain/yearly.ts';
import { changed } from '#bot/domain/yearly-moves.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import type { RoundQuestion } from '#bot/use-cases/rounds/change-round.ts';
import { changeYearly, requireCoordinator, type YearlyStep } from './change-yearly.ts';
import type { YearlyNow } from './yearly-now.ts';
import { yearlySource } from './yearly-source.ts';

export type ClearParagraph = RoundQuestion & {
  readonly initiativeId: string;
  /** The answer whose text was agreed on with its lead. */
  readonly version: number;
};

/**
 * A coordinator says that a text by agreement is agreed on. Refuses `no_such_yearly`, `no_such_initiative`, and
 * `newer_answer` where another text is the one to agree on.
 */
export function clearParagraph(ports: Ports) {
  return (input: ClearParagraph): Promise<void> =>
    changeYearly(ports, input, async (found) => {
      requireCoordinator(found);
      return cleared(ports, found, input);
    });
}

async function cleared(ports: Ports, found: YearlyNow, input: ClearParagraph): Promise<YearlyStep<undefined>> {
  const { person, yearly, now, round } = found;
  const { initiativeId, version, at } = input;
  const source = await yearlySource(ports, found, at);
  if (!shownInitiatives(source).some(({ id }) => id === initiativeId)) throw new Refusal('no_such_initiative');
  const told = paragraphSource(answersInTime(source, initiativeId));
  if (told.kind !== 'to_clear' || told.version !== version) throw new Refusal('newer_answer');
  const key = paragraphKey(initiativeId);
  const texts = await ports.records.yearlyTexts(now.partnership.id, round.id);
  const stored = texts.find(({ value }) => value.key === key) ?? null;
  const step = { action: 'yearly_paragraph_cleared', about: `${key}/${version}`, result: undefined } as const;
  if (isCleared(told, stored?.value ?? null)) return { ...step, next: null, also: [] };
  const empty = { roundId: round.id, key, text: '', lang: told.lang, revision: 0, byId: person.id, writtenAt: at };
  const value: YearlyText = { ...(stored?.value ?? empty), clearedVersion: version };
  return {
    ...step,
    next: changed(yearly, { personId: person.id, at }),
    also: [{ kind: 'yearly_text', value, tag: stored?.tag ?? null }],
  };
}
