import type { Text } from '#bot/text/da.ts';
import { backToRound } from './back-to-round.ts';
import { noticeData } from './card-data.ts';
import type { Element } from './element-types.ts';
import { buttons, executeAction } from './elements.ts';
import type { DeskPlace } from './people-action.ts';

/** The way back to the round from which a card was opened, or to all rounds where it was none. */
export function backToRounds(text: Text, { partnershipId, roundId }: DeskPlace): Element {
  if (roundId !== null) return backToRound(text, { partnershipId, roundId });
  const data = noticeData('round.show', { partnershipId });
  return { ...buttons(executeAction({ title: text.people.buttons.rounds, data, inputs: 'none' })), spacing: 'small' };
}
