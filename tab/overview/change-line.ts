import type { OverviewInitiative } from '#bot/contract/overview.ts';
import type { Words } from '#tab/text/text-context.tsx';

/** What changed since the round before, or null where nothing did. */
export function changeLine(initiative: OverviewInitiative, { text, words }: Words): string | null {
  if (!initiative.changedSinceLast) return null;
  const { latestHealth, healthBefore } = initiative;
  if (latestHealth === null || healthBefore === null) return text.table.firstStatus;
  if (latestHealth === healthBefore) return text.table.newText;
  return text.table.changedFrom(words.health[healthBefore].word);
}
