import { maskCprNumbers } from '#bot/domain/cpr.ts';
import { type RoundKind, roundKinds } from '#bot/domain/round.ts';
import type { Text } from '#bot/text/da.ts';
import { noticeData } from './card-data.ts';
import { firstThatFits } from './card-size.ts';
import type { Card, Element } from './element-types.ts';
import { buttons, card, choiceInput, executeAction, heading, paragraph, textInput, written } from './elements.ts';
import { notSaved } from './not-saved.ts';
import type { TypedPlan } from './planning-action.ts';
import { roundDayInputs } from './round-day-inputs.ts';
import { leadingOnStrategy } from './strategy-card.ts';
import { plainName } from './written-text.ts';

export type PlanRoundContent = {
  readonly text: Text;
  readonly partnershipId: string;
  readonly partnershipName: string;
  readonly kind: RoundKind;
  /** Id for the round that is made of it. */
  readonly formId: string;
  readonly typed: TypedPlan;
  /** Those that can be asked, in the strategy's order. */
  readonly initiatives: readonly { readonly initiativeId: string; readonly initiativeName: string }[];
  /** Why it was not taken, as sentences; empty at first. */
  readonly problems: readonly string[];
  /** True where the strategy's period runs out before. */
  readonly strategyEnded: boolean;
  readonly sampleData: boolean;
};

const longestName = 100;

/** A round to plan: what is left empty follows from the rule. */
export function planRoundCard(content: PlanRoundContent): Card {
  return firstThatFits([() => drawn(content, 120), () => drawn(content, 60), () => drawn(content, 30)]);
}

function drawn(content: PlanRoundContent, most: number): Card {
  const { text, partnershipId, kind, formId, typed } = content;
  const words = text.planning.plan;
  const data = noticeData('round.plan', { partnershipId, kind, formId, step: 'do' });
  return card({
    text,
    summary: words.summary,
    sampleData: content.sampleData,
    body: [
      heading(words.title),
      written(content.partnershipName, { spacing: 'none' }),
      paragraph(`${words.kinds[kind]}. ${words.whatFor[kind]}`),
      ...notSaved(text.planning.notSaved, content.problems),
      ...(content.strategyEnded ? leadingOnStrategy(text, partnershipId) : []),
      textInput({
        id: 'name',
        label: words.name.label,
        errorMessage: words.name.missing,
        limit: longestName,
        isOneLine: true,
        value: maskCprNumbers(typed.name),
      }),
      ...(kind === 'ordinary' ? [paragraph(words.nameHint, { size: 'small', isSubtle: true, spacing: 'small' })] : []),
      ...(kind === 'extraordinary' ? afterIncident(content, most) : beforeMeeting(content)),
      buttons(executeAction({ title: words.save, data, inputs: 'all', isMain: true })),
      backToRounds(text, partnershipId),
    ],
  });
}

function beforeMeeting({ text, typed }: PlanRoundContent): readonly Element[] {
  return [
    ...roundDayInputs(text, ['meetingOn', 'opensOn', 'dueOn'], typed),
    paragraph(text.planning.plan.ruleHint, { size: 'small', isSubtle: true, spacing: 'small' }),
  ];
}

function afterIncident({ text, typed, initiatives }: PlanRoundContent, most: number): readonly Element[] {
  const { label, missing } = text.planning.plan.initiatives;
  const shown = initiatives.slice(0, most);
  const left = initiatives.length - shown.length;
  return [
    choiceInput({
      id: 'initiativeIds',
      label,
      errorMessage: missing,
      choices: shown.map(({ initiativeId, initiativeName }) => ({
        title: plainName(initiativeName) || initiativeId,
        value: initiativeId,
      })),
      value: typed.initiativeIds.join(','),
      style: 'expanded',
      isMultiSelect: true,
    }),
    ...(left > 0 ? [paragraph(text.notices.more(left), { spacing: 'small' })] : []),
    ...roundDayInputs(text, ['opensOn', 'dueOn', 'dueTime'], typed),
  ];
}

export type RoundKindContent = {
  readonly text: Text;
  readonly partnershipId: string;
  readonly partnershipName: string;
  readonly sampleData: boolean;
};

/** The first question of a plan: what kind of round. */
export function roundKindCard({ text, partnershipId, partnershipName, sampleData }: RoundKindContent): Card {
  const words = text.planning.plan;
  return card({
    text,
    summary: words.summary,
    sampleData,
    body: [
      heading(words.title),
      written(partnershipName, { spacing: 'none' }),
      paragraph(words.which, { weight: 'bolder', spacing: 'medium' }),
      ...roundKinds.flatMap((kind): readonly Element[] => [
        paragraph(words.whatFor[kind], { spacing: 'medium' }),
        {
          ...buttons(
            executeAction({
              title: words.kinds[kind],
              data: noticeData('round.plan', { partnershipId, kind, step: 'ask' }),
              inputs: 'none',
            }),
          ),
          spacing: 'small',
        },
      ]),
      backToRounds(text, partnershipId),
    ],
  });
}

function backToRounds(text: Text, partnershipId: string): Element {
  const data = noticeData('round.show', { partnershipId });
  return {
    ...buttons(executeAction({ title: text.coordinating.buttons.all, data, inputs: 'none' })),
    spacing: 'small',
  };
}
