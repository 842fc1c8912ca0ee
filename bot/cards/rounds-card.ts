import type { Partnership } from '#bot/domain/partnership.ts';
import type { RoundState } from '#bot/domain/round.ts';
import type { Text } from '#bot/text/da.ts';
import { formatWeekday } from '#bot/text/format.ts';
import { noticeData } from './card-data.ts';
import type { Card, Element } from './element-types.ts';
import { buttons, card, container, executeAction, factLine, heading, openTab, paragraph, written } from './elements.ts';
import { plainName } from './written-text.ts';

export type ListedRound = {
  readonly partnershipId: string;
  readonly roundId: string;
  readonly name: string;
  readonly state: RoundState;
  readonly dueOn: string;
};

export type RoundsContent = {
  readonly text: Text;
  /** The most urgent first. */
  readonly rounds: readonly ListedRound[];
  /** Those in which a round can be planned. */
  readonly partnerships: readonly Pick<Partnership, 'id' | 'name'>[];
  readonly sampleData: boolean;
  readonly tabUrl: string;
};

const mostRounds = 4;
const mostPartnerships = 2;

/** The rounds to choose from, and the way to a new one. */
export function roundsCard({ text, rounds, partnerships, sampleData, tabUrl }: RoundsContent): Card {
  const words = text.coordinating.rounds;
  return card({
    text,
    summary: words.title,
    sampleData,
    body: [
      heading(words.title),
      ...(rounds.length === 0 ? [paragraph(words.none)] : []),
      ...rounds.slice(0, mostRounds).map((round) => row(text, round)),
      ...partnerships.slice(0, mostPartnerships).map((partnership) => planning(text, partnership, partnerships.length)),
      buttons(openTab(text.chat.buttons.openRounds, tabUrl)),
    ],
  });
}

/** Named where there are several. */
function planning(text: Text, { id, name }: Pick<Partnership, 'id' | 'name'>, count: number): Element {
  const { plan } = text.planning.buttons;
  const title = count > 1 ? `${plan}: ${plainName(name)}` : plan;
  const data = noticeData('round.plan', { partnershipId: id, step: 'ask' });
  return { ...buttons(executeAction({ title, data, inputs: 'none' })), spacing: 'medium' };
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
