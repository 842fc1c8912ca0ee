import type { ExtractQuery } from '#bot/contract/extracts.ts';
import { localDay } from '#bot/domain/local-time.ts';
import type { Partnership } from '#bot/domain/partnership.ts';
import type { Round } from '#bot/domain/round.ts';
import type { Extract, ExtractPart } from '#bot/reports/extract.ts';
import { extractTextFor } from '#bot/text/extract-text.ts';
import { formatShortDay } from '#bot/text/format.ts';
import { coordinating } from '#bot/use-cases/coordinating.ts';
import { readInitiativeDecisions } from '#bot/use-cases/decisions/read-decisions.ts';
import { readInitiativeRequests } from '#bot/use-cases/extracts/initiative-requests.ts';
import { noteExtract } from '#bot/use-cases/extracts/note-extract.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import { readDescriptions } from '#bot/use-cases/strategy/describe-initiative.ts';
import type { Asking } from './api-call.ts';
import { type InitiativeThings, initiativeContent, presentInitiativeRequest } from './initiative-extract-content.ts';
import { decisionPart, descriptionPart, requestPart } from './initiative-extract-parts.ts';
import { historyList } from './lists/history-list.ts';
import { nameIn, type Wording, wordingOf } from './lists/list-parts.ts';
import { presentDecisions } from './presenters/decision-presenter.ts';
import { presentDescriptions } from './presenters/strategy-page-presenter.ts';
import { readHistory } from './read-history.ts';

type Question = Asking & { readonly initiativeId: string; readonly asked: ExtractQuery };

/**
 * Everything about one initiative in a period that the asking coordinator may see, from the very use-cases and
 * presenters that its pages are answered by. Every read lies under the initiative's own keys, or is one row a round.
 */
export async function initiativeExtract(ports: Ports, question: Question): Promise<Extract> {
  const { initiativeId, asked, partnershipId, at } = question;
  const { person, partnership } = await coordinating(ports, question.identity, partnershipId);
  const [described, decided, history, requested] = await Promise.all([
    readDescriptions(ports)(question),
    readInitiativeDecisions(ports)(question),
    readHistory(ports, { ...question, partnership }, initiativeId),
    readInitiativeRequests(ports)(question),
  ]);
  const { people } = described.now;
  const isIn = within(asked, partnership.timeZone);
  const { versions, first } = presentDescriptions(described);
  const things = {
    updates: history.updates.filter(({ submittedAt }) => isIn(submittedAt)),
    requests: requested
      .filter(({ round }) => overlaps(round, asked))
      .map((each) => presentInitiativeRequest(each, people)),
    decisions: presentDecisions(decided).decisions.filter(({ createdAt }) => isIn(createdAt)),
    descriptions: versions.filter(({ writtenAt }) => isIn(writtenAt)),
    firstDescription: first,
  };
  await noteExtract(ports)({
    partnershipId: partnership.id,
    byId: person.id,
    about: { action: 'initiative_extracted', id: initiativeId },
    format: asked.as,
    at,
  });
  return extractOf(things, { initiativeId, history, asked, partnership, madeFor: person.name, at });
}

type Made = {
  readonly initiativeId: string;
  readonly history: Awaited<ReturnType<typeof readHistory>>;
  readonly asked: ExtractQuery;
  readonly partnership: Partnership;
  readonly madeFor: string;
  readonly at: string;
};

function extractOf(things: InitiativeThings, made: Made): Extract {
  const { initiativeId, history, asked, partnership, madeFor, at } = made;
  const language = asked.lang ?? 'da';
  const wording = wordingOf(language, partnership);
  const said = extractTextFor(language);
  const { initiative } = history;
  return {
    language,
    timeZone: partnership.timeZone,
    title: wording.lists.titleOf(said.initiative, nameIn(wording, initiative)),
    partnership: partnership.name,
    isSample: partnership.sampleData,
    madeFor,
    createdAt: at,
    about: [
      [said.period, periodSaid(asked, wording)],
      [said.notIn, said.notInInitiative],
    ],
    parts: [
      updatePart(history, things, wording),
      requestPart(things.requests, wording),
      decisionPart(things.decisions, wording),
      descriptionPart(things, wording),
    ],
    content: {
      format: 'tryg-overblik-initiative-extract',
      shape: 1,
      partnership: { name: partnership.name, timeZone: partnership.timeZone },
      sampleData: partnership.sampleData,
      madeAt: at,
      madeFor,
      notIncluded: said.notInInitiative,
      period: { from: asked.from, before: asked.before },
      initiative: { id: initiativeId, name: initiative.name, nameEn: initiative.nameEn },
      ...initiativeContent(things),
    },
  };
}

function updatePart(history: Made['history'], { updates }: InitiativeThings, wording: Wording): ExtractPart {
  const { columns, rows } = historyList({ ...history, updates }, wording);
  return {
    title: extractTextFor(wording.text.language).parts.updates,
    heads: columns.map(({ head }) => head),
    rows: rows.map(({ cells }) => cells),
  };
}

function periodSaid({ from, before }: ExtractQuery, { text }: Wording): string {
  const said = extractTextFor(text.language);
  const parts = [
    from === null ? '' : said.from(formatShortDay(from, text.language)),
    before === null ? '' : said.to(formatShortDay(dayBefore(before), text.language)),
  ].filter((part) => part !== '');
  return parts.length === 0 ? said.wholePeriod : parts.join(', ');
}

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}

/** By the partnership's local day. */
function within({ from, before }: ExtractQuery, zone: string) {
  return (instant: string) => {
    const day = localDay(instant, zone);
    return (from === null || from <= day) && (before === null || day < before);
  };
}

/** A round runs from the day it opens to the day its answers are due. */
function overlaps({ opensOn, dueOn }: Round, { from, before }: ExtractQuery): boolean {
  return (from === null || from <= dueOn) && (before === null || opensOn < before);
}
