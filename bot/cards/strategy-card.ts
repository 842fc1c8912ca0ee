import { maskCprNumbers } from '#bot/domain/cpr.ts';
import type { StrategyVersion } from '#bot/domain/strategy.ts';
import type { Text } from '#bot/text/da.ts';
import { formatWeekday } from '#bot/text/format.ts';
import { noticeData } from './card-data.ts';
import type { Card, Element } from './element-types.ts';
import {
  buttons,
  card,
  dateInput,
  executeAction,
  heading,
  openTab,
  paragraph,
  textInput,
  written,
} from './elements.ts';
import { notSaved } from './not-saved.ts';
import type { strategyVerbs, TypedVersion } from './planning-action.ts';

export type StrategyContent = {
  readonly text: Text;
  readonly verb: (typeof strategyVerbs)[number];
  readonly partnershipId: string;
  readonly strategy: Pick<StrategyVersion, 'title' | 'validTo'>;
  readonly problems: readonly string[];
  readonly sampleData: boolean;
  /** Where the next version is written with its goals and initiatives. */
  readonly tabUrl: string;
} & TypedVersion;

const longestTitle = 200;

/** Keeps the strategy in force for longer, or asks for the version after it. */
export function strategyCard(content: StrategyContent): Card {
  const { text, verb, partnershipId, strategy } = content;
  const words = text.planning.strategy;
  const isNext = verb === 'strategy.next';
  const data = noticeData(verb, { partnershipId, step: 'do' });
  const save = { title: isNext ? words.takeInUse : words.extend, data, inputs: 'all', isMain: true } as const;
  return card({
    text,
    summary: isNext ? words.nextSummary : words.extendSummary,
    sampleData: content.sampleData,
    body: [
      heading(isNext ? words.nextTitle : words.extendTitle),
      written(strategy.title, { spacing: 'none' }),
      paragraph(words.ended(formatWeekday(strategy.validTo, text.language))),
      ...(isNext ? [paragraph(words.nextSentence)] : []),
      ...notSaved(text.planning.notSaved, content.problems),
      ...(isNext ? nextInputs(content) : extensionInputs(content)),
      buttons(executeAction(save), ...(isNext ? [openTab(words.inTab, content.tabUrl)] : [])),
    ],
  });
}

function extensionInputs({ text, strategy, typed }: StrategyContent): readonly Element[] {
  const { label, missing } = text.planning.strategy.validTo;
  const value = typed.validTo ?? undefined;
  return [dateInput({ id: 'validTo', label, errorMessage: missing, value, min: strategy.validTo })];
}

function nextInputs({ text, typed }: StrategyContent): readonly Element[] {
  const words = text.planning.strategy;
  const { title, validFrom, validTo } = typed;
  const { name, validUntil } = words;
  return [
    textInput({
      id: 'title',
      label: name.label,
      errorMessage: name.missing,
      limit: longestTitle,
      isOneLine: true,
      value: maskCprNumbers(title),
    }),
    dateInput({
      id: 'validFrom',
      label: words.validFrom.label,
      errorMessage: words.validFrom.missing,
      value: validFrom ?? undefined,
    }),
    dateInput({
      id: 'validTo',
      label: validUntil.label,
      errorMessage: validUntil.missing,
      value: validTo ?? undefined,
    }),
  ];
}

export type StrategyChangedContent = {
  readonly text: Text;
  readonly verb: (typeof strategyVerbs)[number];
  readonly partnershipId: string;
  readonly strategy: Pick<StrategyVersion, 'title' | 'validTo'>;
  readonly sampleData: boolean;
};

/** In the form's place, once the strategy is in force for longer or its next version in use. */
export function strategyChangedCard({ text, verb, partnershipId, strategy, sampleData }: StrategyChangedContent): Card {
  const words = text.planning.strategy;
  const extended = words.extended(formatWeekday(strategy.validTo, text.language));
  const data = noticeData('round.show', { partnershipId });
  return card({
    text,
    summary: extended,
    sampleData,
    body: [
      ...(verb === 'strategy.next' ? [written(`✓ ${words.inUse(strategy.title)}`, { weight: 'bolder' })] : []),
      verb === 'strategy.next' ? paragraph(extended) : heading(`✓ ${extended}`, { size: 'medium' }),
      paragraph(words.goOn),
      buttons(executeAction({ title: words.show, data, inputs: 'none' })),
    ],
  });
}

/** Where the strategy's period runs out before a round: the two ways on. Each comes as a message of its own. */
export function leadingOnStrategy(text: Text, partnershipId: string): readonly Element[] {
  const words = text.planning;
  const extend = noticeData('strategy.extend', { partnershipId, step: 'ask' });
  const next = noticeData('strategy.next', { partnershipId, step: 'ask' });
  return [
    { ...buttons(executeAction({ title: words.buttons.extend, data: extend, inputs: 'none' })), spacing: 'small' },
    { ...buttons(executeAction({ title: words.buttons.nextVersion, data: next, inputs: 'none' })), spacing: 'small' },
  ];
}
