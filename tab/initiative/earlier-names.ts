import type { InitiativeDetail } from '#bot/contract/initiative-detail.ts';
import type { Language } from '#bot/domain/language.ts';
import { formatDay } from '#bot/text/format.ts';
import { type LocalName, localName } from '#tab/overview/initiative-rows.ts';

/** First and last day in words. */
type HeldName = { readonly name: LocalName; readonly from: string; readonly to: string };

/** The names it no longer has, the latest first: each was held until the day before the next. */
export function earlierNames({ names }: Pick<InitiativeDetail, 'names'>, language: Language): readonly HeldName[] {
  return names
    .flatMap((held, n) => {
      const next = names[n + 1];
      if (!next) return [];
      const to = formatDay(dayBefore(next.from), language);
      return [{ name: localName(held, language), from: formatDay(held.from, language), to }];
    })
    .toReversed();
}

/** Of local ISO dates. */
function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
