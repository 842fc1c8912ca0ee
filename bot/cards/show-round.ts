import type { OfRound } from '#bot/domain/notice-content.ts';
import type { Text } from '#bot/text/da.ts';
import { noticeData } from './card-data.ts';
import type { Element } from './element-types.ts';
import { buttons, executeAction } from './elements.ts';

/** From a notice about a round to the round, with what can be done about it. */
export function showRound(text: Text, { partnershipId, round }: { readonly partnershipId: string } & OfRound): Element {
  const data = noticeData('round.show', { partnershipId, roundId: round.id });
  return buttons(executeAction({ title: text.coordinating.rounds.show, data, inputs: 'none', isMain: true }));
}
