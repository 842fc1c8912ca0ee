import { followUpPlaces, longestFollowUpNote } from '#bot/domain/follow-up.ts';
import type { RawStatus } from '#bot/domain/status-form.ts';
import { textFields } from '#bot/domain/status-update.ts';
import { inputs } from './status-inputs.ts';
import { clipText } from './written-text.ts';

/** Most UTF-16 units of typed text that one card gives back; with everything else it stays below Teams' 100 KB. */
const mostKept = 20_000;

/**
 * What was typed, as a card can give it back. Everything, unless the whole is far beyond what the inputs
 * themselves allow (only a made-up client sends that): then each text is cut at twice its limit.
 */
export function keptTexts(raw: RawStatus): RawStatus {
  const total = Object.values(raw).reduce((sum, value) => sum + value.length, 0);
  if (total <= mostKept) return raw;
  const cut = textFields.map((field) => [field, clipText(raw[field] ?? '', inputs[field].limit * 2).text] as const);
  const notes = followUpPlaces.map(
    ({ note }) => [note, clipText(raw[note] ?? '', longestFollowUpNote * 2).text] as const,
  );
  return { ...raw, ...Object.fromEntries([...cut, ...notes.filter(([, note]) => note !== '')]) };
}
