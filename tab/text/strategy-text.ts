import type { Language } from '#bot/domain/language.ts';
import { daStrategy } from '#bot/text/da-strategy.ts';
import { enStrategy } from '#bot/text/en-strategy.ts';
import { daStrategyPage } from './da-strategy-page.ts';
import { enStrategyPage } from './en-strategy-page.ts';

const danish = { own: daStrategyPage, sections: daStrategy.page.sections };
export type StrategyText = typeof danish;

/** Words of the page of the strategy; they come with it. */
export function strategyText(language: Language): StrategyText {
  return language === 'da' ? danish : { own: enStrategyPage, sections: enStrategy.page.sections };
}
