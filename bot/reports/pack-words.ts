import type { Language } from '#bot/domain/language.ts';
import type { Pack, PackHealth, PackInitiative, PackName } from '#bot/domain/pack.ts';
import type { Text } from '#bot/text/da.ts';
import { healthIcons } from '#bot/text/health-icons.ts';
import { type PackText, packTextFor } from '#bot/text/pack-text.ts';
import { textFor } from '#bot/text/text-for.ts';
import type { Said, Sign, Written } from './report.ts';

/** A pack's own words in one language, and how what it holds is said in them. */
export type PackWords = {
  readonly language: Language;
  readonly text: PackText;
  readonly words: Text['words'];
  readonly fields: Text['statusForm']['fields'];
  readonly verdicts: Text['round']['verdicts'];
  readonly points: Text['agenda']['kinds'];
  readonly told: Text['decisions']['told'];
  sign(health: PackHealth): Sign;
  /** The English name where there is one and English is wanted. */
  name(named: Pick<PackName, 'name' | 'nameEn'>): Written;
  /** The numbers of an initiative's goals, as `1, 4`. */
  goalNumbers(initiative: PackInitiative): string;
  /** Short names, as `Kommune, Politi`. */
  organisations(initiative: PackInitiative): Said;
};

export function packWords(pack: Pack, language: Language): PackWords {
  const { words, statusForm, round, agenda, decisions } = textFor(language);
  const text = packTextFor(language);
  return {
    language,
    text,
    words,
    fields: statusForm.fields,
    verdicts: round.verdicts,
    points: agenda.kinds,
    told: decisions.told,
    sign: (health) => {
      if (health === 'excused') return { sign: healthIcons.missing, word: text.excused, health };
      const { icon, word } = words.health[health];
      return { sign: icon, word, health };
    },
    name: ({ name, nameEn }) =>
      language === 'en' && nameEn ? { written: nameEn, lang: 'en' } : { written: name, lang: 'da' },
    goalNumbers: ({ goalIds }) =>
      pack.goals.flatMap(({ id }, n) => (goalIds.includes(id) ? [String(n + 1)] : [])).join(', '),
    organisations: ({ organisationIds }) => {
      const names = pack.organisations.filter(({ id }) => organisationIds.includes(id)).map((each) => each.shortName);
      return names.length === 0 ? [] : [{ written: names.join(', '), lang: 'da' }];
    },
  };
}
