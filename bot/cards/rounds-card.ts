import type { RoundState } from '#bot/domain/round.ts';
import type { Text } from '#bot/text/da.ts';
import { formatWeekday } from '#bot/text/format.ts';
import { noticeData } from './card-data.ts';
import type { Card, Element } from './element-types.ts';
import { buttons, card, container, executeAction, factLine, heading, openTab, paragraph, written } from './elements.ts';

export type ListedRound = {
  readonly partnershipId: string;
  readonly roundId: string;
  readonly name: string;
  readonly state: RoundState;
  readonly dueOn: string;
};

export type RoundsContent = {
  readonly text: Text;
  readonly rounds: readonly ListedRound[];
  readonly sampleData: boolean;
  readonly tabUrl: string;
};

const mostRounds = 5;

/** The rounds that matter now, where there is more than one, or none. */
export function roundsCard({ text, rounds, sampleData, tabUrl }: RoundsContent): Card {
  const words = text.coordinating.rounds;
  return card({
    text,
    summary: words.title,
    sampleData,
    body: [
      heading(words.title),
      ...(rounds.length === 0 ? [paragraph(words.none)] : []),
      ...rounds.slice(0, mostRounds).map((round) => row(text, round)),
      buttons(openTab(text.chat.buttons.openOverview, tabUrl)),
    ],
  });
}

function row(text: Text, { partnershipId, roundId, name, state, dueOn }: ListedRound): Element {
  const words = text.coordinating;
  const data = noticeData('round.show', { partnershipId, roundId });
  return container(
    [
      written(name, { weight: 'bolder' }),
      paragraph(words.states[state], { spacing: 'none' }),
      factLine(words.round.due, formatWeekday(dueOn, text.language), { spacing: 'none' }),
      buttons(executeAction({ title: words.rounds.show, data, inputs: 'none' })),
    ],
    { separator: true, spacing: 'medium' },
  );
}
