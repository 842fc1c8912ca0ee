import type { DescriptionSection } from '#bot/domain/description-version.ts';
import { nameOn } from '#bot/domain/initiative.ts';
import type { Language } from '#bot/domain/language.ts';
import { daStrategy } from '#bot/text/da-strategy.ts';
import { enStrategy } from '#bot/text/en-strategy.ts';
import { formatDay } from '#bot/text/format.ts';
import { textFor } from '#bot/text/text-for.ts';
import type { InitiativePage } from '#bot/use-cases/strategy/download-initiative-page.ts';
import type { Block, Report, Said } from './report.ts';

/**
 * An initiative's page as the website has it, under its own headings and in their order; a section without a text is
 * left out.
 */
export function initiativePageReport(own: InitiativePage, language: Language): Report {
  const { now, initiative, description, day } = own;
  const { partnership } = now;
  const words = strategyFileText(language).page;
  const { name, nameEn } = nameOn(initiative, day);
  const title = language === 'en' ? (nameEn ?? name) : name;
  const { texts, lang } = description;
  const sampleData = textFor(language).chat.sampleData;
  const section = (id: DescriptionSection): readonly Block[] => {
    return texts[id] === '' ? [] : [heading([words.sections[id]]), ...paragraphs(texts[id], lang)];
  };
  return {
    language,
    title,
    description: `${title}, ${words.inForce(formatDay(description.from, language))}`,
    author: partnership.name,
    createdAt: description.writtenAt,
    header: [partnership.name, [title, ...(partnership.sampleData ? [sampleData] : [])].join(' · ')],
    page: words.page,
    blocks: [
      ...(partnership.sampleData ? [{ kind: 'paragraph', tone: 'notice', said: [sampleData] } as const] : []),
      ...section('goal'),
      ...paragraphs(texts.focusSentence, lang),
      ...(texts.theme === '' ? [] : [heading([{ written: texts.theme, lang }])]),
      ...section('already'),
      ...section('focus'),
      ...section('targetGroup'),
      ...section('partners'),
      heading([words.leads]),
      ...leadsOf(own, words.noLead),
      ...section('contact'),
    ],
  };
}

export function strategyFileText(language: Language) {
  return language === 'en' ? enStrategy : daStrategy;
}

/** By title and organisation, as the website names them. */
function leadsOf({ now, initiative }: InitiativePage, none: string): readonly Block[] {
  const items = initiative.leadIds.flatMap((id): readonly Said[] => {
    const lead = now.people.find((person) => person.id === id);
    if (!lead) return [];
    const organisation = now.partnership.organisations.find((each) => each.id === lead.organisationId)?.name ?? '';
    const said = [lead.name, lead.title ?? '', organisation].filter((part) => part !== '').join(', ');
    return [[{ written: said, lang: 'da' }]];
  });
  return items.length === 0 ? [{ kind: 'paragraph', tone: 'quiet', said: [none] }] : [{ kind: 'list', items }];
}

function heading(said: Said): Block {
  return { kind: 'heading', level: 2, said, startsPage: false };
}

function paragraphs(text: string, lang: Language): readonly Block[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({ kind: 'paragraph', tone: 'plain', said: [{ written: line, lang }] }));
}
