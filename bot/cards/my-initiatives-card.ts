import type { MyInitiative } from '#bot/domain/status-form.ts';
import { compareDanish } from '#bot/text/collate.ts';
import type { Text } from '#bot/text/da.ts';
import { formatWeekday } from '#bot/text/format.ts';
import { openData } from './card-data.ts';
import { firstThatFits } from './card-size.ts';
import type { Card, Element } from './element-types.ts';
import { buttons, card, container, executeAction, heading, openTab, paragraph, written } from './elements.ts';
import { fateLines } from './fate-lines.ts';

export type MyInitiativesContent = {
  readonly text: Text;
  /** In the order to be shown within each partnership. */
  readonly initiatives: readonly MyInitiative[];
  /** For the card that has no initiative to tell it by. */
  readonly sampleData: boolean;
  readonly tabUrl: string;
};

/** What a person leads, each with its own button: no list of six actions could hold them. */
export function myInitiativesCard(content: MyInitiativesContent): Card {
  if (content.initiatives.length === 0) return leadsNothing(content);
  return firstThatFits([
    () => drawn(content, content.initiatives.length),
    () => drawn(content, 20),
    () => drawn(content, 10),
  ]);
}

function leadsNothing({ text, sampleData, tabUrl }: MyInitiativesContent): Card {
  const words = text.chat.myInitiatives;
  return card({
    text,
    summary: words.noneTitle,
    sampleData,
    body: [heading(words.noneTitle), paragraph(words.none), buttons(openTab(text.chat.buttons.openOverview, tabUrl))],
  });
}

function drawn({ text, initiatives, tabUrl }: MyInitiativesContent, most: number): Card {
  const words = text.chat.myInitiatives;
  const groups = byPartnership(initiatives.slice(0, most));
  const left = initiatives.length - most;
  return card({
    text,
    summary: words.title,
    sampleData: initiatives.some((initiative) => initiative.sampleData),
    body: [
      heading(words.title),
      ...groups.flatMap((group) => [
        ...(groups.length > 1 ? [groupName(group)] : []),
        ...group.map((one) => row(text, one)),
      ]),
      ...(left > 0 ? [paragraph(words.more(left), { spacing: 'medium' })] : []),
      buttons(openTab(text.chat.buttons.openOverview, tabUrl)),
    ],
  });
}

type Group = readonly [MyInitiative, ...MyInitiative[]];

function byPartnership(initiatives: readonly MyInitiative[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const initiative of initiatives) {
    const group = groups.get(initiative.partnershipId);
    groups.set(initiative.partnershipId, group ? [...group, initiative] : [initiative]);
  }
  return [...groups.values()].toSorted((a, b) => compareDanish(a[0].partnershipName, b[0].partnershipName));
}

function groupName(group: Group): Element {
  return written(group[0].partnershipName, { size: 'medium', weight: 'bolder', spacing: 'large' });
}

function row(text: Text, initiative: MyInitiative): Element {
  return container(
    [
      written(initiative.initiativeName, { weight: 'bolder' }),
      paragraph(latestLine(text, initiative), { spacing: 'none' }),
      ...roundLines(text, initiative),
      ...fateLines(text, initiative.fate, 200),
      ...fillButton(text, initiative),
    ],
    { separator: true, spacing: 'medium' },
  );
}

function fillButton(text: Text, initiative: MyInitiative): readonly Element[] {
  const { roundId, requestState, isAnswered } = initiative;
  if (roundId === null || requestState === 'excused') return [];
  const title = titleOf(text, initiative);
  return [buttons(executeAction({ title, data: openData(initiative), inputs: 'none', isMain: !isAnswered }))];
}

function titleOf(text: Text, { requestState, isAnswered }: MyInitiative): string {
  if (requestState === 'draft') return text.round.buttons.continueDraft;
  if (requestState === 'returned') return text.round.buttons.answerQuestion;
  return isAnswered ? text.chat.buttons.correct : text.chat.buttons.fillIn;
}

function latestLine(text: Text, { health }: MyInitiative): string {
  if (health === null) return text.chat.myInitiatives.noLatest;
  const { icon, word } = text.words.health[health];
  return `${text.chat.myInitiatives.latest}: ${icon} ${word}`;
}

function roundLines(text: Text, { roundName, dueOn, isAnswered, requestState }: MyInitiative): readonly Element[] {
  const words = text.chat.myInitiatives;
  if (roundName === null || dueOn === null) return [paragraph(words.noRound, { spacing: 'none' })];
  if (isAnswered) return [written(words.answered(roundName), { spacing: 'none' })];
  const isSaid = requestState === 'draft' || requestState === 'returned' || requestState === 'excused';
  return [
    written(roundName, { spacing: 'none' }),
    ...(isSaid ? [paragraph(text.notices.lines[requestState], { spacing: 'none' })] : []),
    ...(requestState === 'excused'
      ? []
      : [paragraph(words.due(formatWeekday(dueOn, text.language)), { spacing: 'none' })]),
  ];
}
