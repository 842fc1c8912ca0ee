import type { Language } from '#bot/domain/language.ts';
import type { YearlyEdition, YearlyWritten } from '#bot/domain/yearly-edition.ts';
import { formatDay, formatDayOf, formatWeekday } from '#bot/text/format.ts';
import type { Block, Fact, Report, Said } from './report.ts';
import { annexBlocks, changeBlocks, differenceBlocks } from './yearly-changes.ts';
import { yearlyDecisionBlocks } from './yearly-decisions.ts';
import { yearlyGoalBlocks } from './yearly-goals.ts';
import { initiativeBlocks } from './yearly-initiatives.ts';
import { type YearlyWords, yearlyWords } from './yearly-words.ts';

/** An edition with how far it has come; `publishedAt` null makes it a draft on every page. Instants are ISO, UTC. */
export type YearlyDocument = {
  readonly edition: YearlyEdition;
  readonly publishedAt: string | null;
  readonly approvals: readonly { readonly organisationId: string; readonly at: string }[];
};

/** A yearly status as a document for those who have no account: it says all there is to know by itself. */
export function yearlyReport(document: YearlyDocument, language: Language): Report {
  const { edition, publishedAt } = document;
  const words = yearlyWords(edition, language);
  const { text } = words;
  return {
    language,
    title: titleOf(edition, words),
    description: text.description(edition.strategyTitle),
    author: edition.partnership.name,
    createdAt: publishedAt ?? edition.madeAt,
    owners: edition.organisations.map(({ name }) => name),
    ...(publishedAt === null ? { mark: text.draft } : {}),
    header: headerOf(document, words),
    page: text.page,
    blocks: [
      ...coverBlocks(document, words),
      ...writtenPart(text.recommendation, edition.recommendation, { words, startsPage: true }),
      ...writtenPart(text.summary, edition.summary, { words, startsPage: false }),
      ...yearlyGoalBlocks(edition, words),
      ...writtenPart(text.focus, edition.focus, { words, startsPage: false }),
      ...initiativeBlocks(edition, words),
      ...changeBlocks(edition, words),
      ...yearlyDecisionBlocks(edition, words),
      ...differenceBlocks(edition, words),
      ...annexBlocks(edition, words),
    ],
  };
}

/** The year is that of its last day. */
function titleOf({ partnership, cutOffOn }: YearlyEdition, { text }: YearlyWords): string {
  return text.title(partnership.name, cutOffOn.slice(0, 4));
}

function headerOf({ edition, publishedAt }: YearlyDocument, words: YearlyWords): Report['header'] {
  const { text, language } = words;
  const place = { language, timeZone: edition.partnership.timeZone };
  const state =
    publishedAt === null ? text.header.notPublished : text.header.published(formatDayOf(publishedAt, place));
  const sample = edition.partnership.sampleData ? [text.header.sampleData] : [];
  const cutOff = text.header.cutOff(formatDay(edition.cutOffOn, language));
  const second = [text.header.edition(edition.number), cutOff, state, ...sample];
  return [titleOf(edition, words), second.join(' · ')];
}

function coverBlocks(document: YearlyDocument, { text, language }: YearlyWords): readonly Block[] {
  const { edition, publishedAt } = document;
  const { facts } = text;
  const place = { language, timeZone: edition.partnership.timeZone };
  const sample: Block = { kind: 'paragraph', tone: 'notice', said: [text.sampleData] };
  const meeting: Fact[] =
    edition.meetingOn === null ? [] : [{ label: facts.meeting, said: [formatWeekday(edition.meetingOn, language)] }];
  return [
    {
      kind: 'facts',
      layout: 'beside',
      facts: [
        { label: facts.strategy, said: [{ written: edition.strategyTitle, lang: 'da' }] },
        {
          label: facts.period,
          said: [facts.days(formatDay(edition.from, language), formatDay(edition.cutOffOn, language))],
        },
        ...meeting,
        { label: facts.edition, said: [String(edition.number)] },
        { label: facts.published, said: [publishedAt === null ? facts.notYet : formatDayOf(publishedAt, place)] },
      ],
    },
    approvalTable(document, { text, language }),
    ...(edition.partnership.sampleData ? [sample] : []),
  ];
}

function approvalTable(
  { edition, approvals }: YearlyDocument,
  { text: { facts }, language }: Pick<YearlyWords, 'text' | 'language'>,
): Block {
  const place = { language, timeZone: edition.partnership.timeZone };
  const rows = edition.organisations.map(({ id, name }): readonly Said[] => {
    const approval = approvals.find(({ organisationId }) => organisationId === id);
    return [[{ written: name, lang: 'da' }], [approval ? formatDayOf(approval.at, place) : facts.notYet]];
  });
  const columns = [
    { head: facts.organisation, share: 60 },
    { head: facts.approved, share: 40 },
  ];
  return { kind: 'table', caption: facts.approvals, columns, rows, total: null };
}

type Part = { readonly words: YearlyWords; readonly startsPage: boolean };

function writtenPart(title: string, written: YearlyWritten | null, { words, startsPage }: Part): readonly Block[] {
  return [{ kind: 'heading', level: 2, said: [title], startsPage }, ...paragraphs(written, words)];
}

/** An empty line parts two paragraphs, as where it was written. */
function paragraphs(written: YearlyWritten | null, { text }: YearlyWords): readonly Block[] {
  if (written === null) return [{ kind: 'paragraph', tone: 'quiet', said: [text.notWritten] }];
  return written.text
    .split(/\n\s*\n/)
    .map((said) => ({ kind: 'paragraph', tone: 'plain', said: [{ written: said, lang: written.lang }] }));
}
