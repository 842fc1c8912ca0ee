import { formatInstant } from '#bot/text/format.ts';
import { listTextFor } from '#bot/text/list-text.ts';
import type { Extract, ExtractPart } from './extract.ts';
import type { Block, Report } from './report.ts';
import { rowSection } from './table-report.ts';

/** An extract as a document: what it is, and then a chapter for each kind of thing in it, empty ones too. */
export function extractReport(extract: Extract): Report {
  const { language, timeZone, title, partnership, isSample, madeFor, createdAt, about, parts } = extract;
  const said = listTextFor(language);
  const made = formatInstant(createdAt, { language, timeZone });
  const facts = [
    ...(isSample ? [[said.sample, said.sampleText] as const] : []),
    [said.partnership, partnership] as const,
    [said.madeAt, made] as const,
    [said.madeFor, said.madeForText(madeFor)] as const,
    ...about,
  ];
  return {
    language,
    title,
    description: said.madeForText(madeFor),
    author: partnership,
    createdAt,
    ...(isSample ? { mark: said.sample } : {}),
    header: [`${partnership}: ${title}`, `${made}. ${said.madeForText(madeFor)}`],
    page: said.page,
    blocks: [
      { kind: 'facts', layout: 'beside', facts: facts.map(([label, value]) => ({ label, said: [value] })) },
      ...parts.flatMap((part) => chapterOf(part, extract)),
    ],
  };
}

function chapterOf({ title, heads, rows }: ExtractPart, extract: Extract): readonly Block[] {
  const none = listTextFor(extract.language).none;
  return [
    { kind: 'heading', level: 2, said: [title], startsPage: false },
    ...(rows.length === 0 ? [{ kind: 'paragraph', said: [none], tone: 'quiet' } as const] : []),
    ...rows.flatMap((row) => rowSection({ heads, row, level: 3 }, extract)),
  ];
}
