import type { Language } from '#bot/domain/language.ts';
import { daOverviewMore } from './da-overview-more.ts';
import { enOverviewMore } from './en-overview-more.ts';

export function overviewMoreText(language: Language): typeof daOverviewMore {
  return language === 'da' ? daOverviewMore : enOverviewMore;
}
