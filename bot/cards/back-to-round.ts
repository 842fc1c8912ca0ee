import type { Text } from '#bot/text/da.ts';
import { noticeData } from './card-data.ts';
import type { RoundAddress } from './card-fields.ts';
import type { Element } from './element-types.ts';
import { buttons, executeAction } from './elements.ts';

/** The way back from what was opened on a round's card. */
export function backToRound(text: Text, { partnershipId, roundId }: RoundAddress): Element {
  const data = noticeData('round.show', { partnershipId, roundId });
  return { ...buttons(executeAction({ title: text.planning.buttons.back, data, inputs: 'none' })), spacing: 'small' };
}
