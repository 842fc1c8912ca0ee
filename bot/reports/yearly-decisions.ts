import type { YearlyDecision, YearlyEdition } from '#bot/domain/yearly-edition.ts';
import { formatDay } from '#bot/text/format.ts';
import type { Block, Said } from './report.ts';
import type { YearlyWords } from './yearly-words.ts';

/** The year's decisions, each with whose it is and which organisations assented. */
export function yearlyDecisionBlocks({ decisions }: YearlyEdition, words: YearlyWords): readonly Block[] {
  const said = words.text.decisions;
  const heading: Block = { kind: 'heading', level: 2, said: [said.title], startsPage: false };
  if (decisions.length === 0) return [heading, { kind: 'paragraph', tone: 'plain', said: [said.none] }];
  return [
    heading,
    {
      kind: 'table',
      caption: said.table,
      columns: [
        { head: said.on, share: 16 },
        { head: said.decision, share: 44 },
        { head: said.group, share: 18 },
        { head: said.assented, share: 22 },
      ],
      rows: decisions.map((decision) => [
        [formatDay(decision.on, words.language)],
        decided(decision, words),
        [words.groups[decision.group]],
        words.organisations(decision.assentedBy),
      ]),
      total: null,
    },
  ];
}

function decided({ text, lang, initiative, isCarriedOut }: YearlyDecision, { text: said, name }: YearlyWords): Said {
  const about = initiative ? [' ', said.decisions.about(name(initiative).written), '.'] : [];
  return [{ written: text, lang }, ...about, ...(isCarriedOut ? [` ${said.decisions.done}`] : [])];
}
