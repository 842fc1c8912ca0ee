import { containsCprNumber } from '#bot/domain/cpr.ts';
import type { Language } from '#bot/domain/language.ts';
import { answersInTime, shownInitiatives } from '#bot/domain/make-yearly.ts';
import { paragraphSource } from '#bot/domain/public-paragraph.ts';
import { readText } from '#bot/domain/read-text.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import { paragraphKey, type YearlyPart, type YearlyText, yearlyLimits } from '#bot/domain/yearly.ts';
import { changed } from '#bot/domain/yearly-moves.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import type { RoundQuestion } from '#bot/use-cases/rounds/change-round.ts';
import { changeYearly, requireCoordinator, type YearlyStep } from './change-yearly.ts';
import type { YearlyNow } from './yearly-now.ts';
import { yearlySource } from './yearly-source.ts';

export type WriteYearlyText = RoundQuestion & {
  /** One of the coordinators' own texts, or the paragraph of an initiative. */
  readonly of: { readonly part: YearlyPart } | { readonly initiativeId: string };
  /** Empty takes it away; of a paragraph the lead's own text is then the one that stands. */
  readonly text: string;
  readonly lang: Language;
  /** The revision it was written from; 0 where there was none. */
  readonly seen: number;
};

/** `conflict`: somebody else wrote meanwhile; nothing is stored, and both texts are there to choose from. */
export type YearlyWriting =
  | { readonly kind: 'saved'; readonly text: YearlyText }
  | { readonly kind: 'conflict'; readonly stored: YearlyText };

/**
 * A coordinator writes into the yearly status. Whatever was approved must be approved anew. Refuses `no_such_yearly`,
 * `no_such_initiative`, `yearly_not_cleared` to a paragraph whose lead said no, `invalid_input` (field: `text`) and
 * `contains_cpr_number`.
 */
export function writeYearlyText(ports: Ports) {
  return (input: WriteYearlyText): Promise<YearlyWriting> =>
    changeYearly(ports, input, async (found) => {
      requireCoordinator(found);
      const text = soundText(input);
      if ('initiativeId' in input.of)
        await requireTellable(ports, found, { ...input, initiativeId: input.of.initiativeId });
      return written(ports, found, { ...input, text });
    });
}

function soundText({ of, text: typed }: WriteYearlyText): string {
  const limit = yearlyLimits['part' in of ? of.part : 'paragraph'];
  const text = readText(typed);
  if (text.length > limit) throw new Refusal('invalid_input', { field: 'text', limit });
  if (containsCprNumber(text)) throw new Refusal('contains_cpr_number', { field: 'text' });
  return text;
}

type OfInitiative = { readonly initiativeId: string; readonly text: string; readonly at: string };

/** A lead's no is not written around. */
async function requireTellable(
  ports: Ports,
  found: YearlyNow,
  { initiativeId, text, at }: OfInitiative,
): Promise<void> {
  const source = await yearlySource(ports, found, at);
  if (!shownInitiatives(source).some(({ id }) => id === initiativeId)) throw new Refusal('no_such_initiative');
  const { kind } = paragraphSource(answersInTime(source, initiativeId));
  if (kind === 'closed' && readText(text) !== '') throw new Refusal('yearly_not_cleared');
}

async function written(ports: Ports, found: YearlyNow, input: WriteYearlyText): Promise<YearlyStep<YearlyWriting>> {
  const { person, yearly, now, round } = found;
  const key = 'part' in input.of ? input.of.part : paragraphKey(input.of.initiativeId);
  const texts = await ports.records.yearlyTexts(now.partnership.id, round.id);
  const stored = texts.find(({ value }) => value.key === key) ?? null;
  const { text, lang, at } = input;
  const step = { action: 'yearly_text_written', about: key, also: [] } as const;
  // The same text sent again, or the same by two, is one.
  if (stored?.value.text === text) return { ...step, next: null, result: { kind: 'saved', text: stored.value } };
  if (stored && stored.value.revision !== input.seen) {
    return { ...step, next: null, result: { kind: 'conflict', stored: stored.value } };
  }
  const value: YearlyText = {
    roundId: round.id,
    key,
    text,
    lang,
    revision: (stored?.value.revision ?? 0) + 1,
    clearedVersion: stored?.value.clearedVersion ?? null,
    byId: person.id,
    writtenAt: at,
  };
  return {
    ...step,
    next: changed(yearly, { personId: person.id, at }),
    also: [{ kind: 'yearly_text', value, tag: stored?.tag ?? null }],
    result: { kind: 'saved', text: value },
  };
}
