import type { Language } from '#bot/domain/language.ts';
import type { PackHealth, PackName } from '#bot/domain/pack.ts';
import type { YearlyEdition } from '#bot/domain/yearly-edition.ts';
import type { Text } from '#bot/text/da.ts';
import { healthIcons } from '#bot/text/health-icons.ts';
import { textFor } from '#bot/text/text-for.ts';
import { type YearlyDocumentText, yearlyDocumentTextFor } from '#bot/text/yearly-document-text.ts';
import type { Said, Sign, Written } from './report.ts';

/** A yearly status' own words in one language, and how what it holds is said in them. */
export type YearlyWords = {
  readonly language: Language;
  readonly text: YearlyDocumentText;
  readonly verdicts: Text['round']['verdicts'];
  readonly groups: Text['meetings']['groups'];
  sign(health: PackHealth): Sign;
  /** The English name where there is one and English is wanted. */
  name(named: Pick<PackName, 'name' | 'nameEn'>): Written;
  /** Names of organisations, as `Kommune, Politi`; empty where there is none. */
  organisations(ids: readonly string[]): Said;
};

export function yearlyWords(edition: YearlyEdition, language: Language): YearlyWords {
  const { words, round, meetings } = textFor(language);
  const text = yearlyDocumentTextFor(language);
  return {
    language,
    text,
    verdicts: round.verdicts,
    groups: meetings.groups,
    sign: (health) => {
      if (health === 'excused') return { sign: healthIcons.missing, word: text.annex.excused, health };
      const { icon, word } = words.health[health];
      return { sign: icon, word, health };
    },
    name: ({ name, nameEn }) =>
      language === 'en' && nameEn ? { written: nameEn, lang: 'en' } : { written: name, lang: 'da' },
    organisations: (ids) => {
      const names = edition.organisations.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
      return names.length === 0 ? [] : [{ written: names.join(' · '), lang: 'da' }];
    },
  };
}
