import type { YearlyEdition, YearlyInitiative } from '#bot/domain/yearly-edition.ts';
import type { Block } from './report.ts';
import type { YearlyWords } from './yearly-words.ts';

/** One public paragraph an initiative, in the strategy's order. */
export function initiativeBlocks(edition: YearlyEdition, words: YearlyWords): readonly Block[] {
  const { text } = words;
  return [
    { kind: 'heading', level: 2, said: [text.initiatives.title], startsPage: true },
    { kind: 'paragraph', tone: 'quiet', said: [text.initiatives.intro] },
    ...edition.initiatives.flatMap((initiative) => paragraph(initiative, { edition, words })),
    ...withoutText(edition, words),
  ];
}

type Told = { readonly edition: YearlyEdition; readonly words: YearlyWords };

function paragraph(initiative: YearlyInitiative, { edition, words }: Told): readonly Block[] {
  const { text, name } = words;
  const said = initiative.paragraph;
  if (said === null) return [];
  const edited: Block = { kind: 'paragraph', tone: 'quiet', said: [text.initiatives.edited] };
  return [
    { kind: 'heading', level: 3, said: [name(initiative)], startsPage: false },
    ...whose(initiative, { edition, words }),
    { kind: 'paragraph', tone: 'plain', said: [{ written: said.text, lang: said.lang }] },
    ...(said.isEdited ? [edited] : []),
  ];
}

/** In one list, so that they are not overlooked and take no pages. */
function withoutText({ initiatives }: YearlyEdition, { text, name }: YearlyWords): readonly Block[] {
  const silent = initiatives.filter(({ paragraph: said }) => said === null);
  if (silent.length === 0) return [];
  return [
    { kind: 'heading', level: 3, said: [text.initiatives.noText], startsPage: false },
    { kind: 'list', items: silent.map((each) => [name(each)]) },
  ];
}

function whose({ goalIds, organisationIds }: YearlyInitiative, { edition, words }: Told): readonly Block[] {
  const numbers = edition.goals.flatMap(({ id }, n) => (goalIds.includes(id) ? [String(n + 1)] : []));
  const goals = numbers.length === 0 ? [] : [`${words.text.goals.goal} ${numbers.join(', ')}`];
  const organisations = words.organisations(organisationIds);
  const between = goals.length > 0 && organisations.length > 0 ? [' · '] : [];
  const said = [...goals, ...between, ...organisations];
  return said.length === 0 ? [] : [{ kind: 'paragraph', tone: 'quiet', said }];
}
