import { type FetchList, fetchList, type ListName, listNames, listPath } from '#bot/contract/lists.ts';
import type { Partnership } from '#bot/domain/partnership.ts';
import { tableFile } from '#bot/reports/table-file.ts';
import { admit } from '#bot/use-cases/admit.ts';
import { noteListFetched } from '#bot/use-cases/lists/note-list-fetched.ts';
import { type AnsweredPath, bodyOf, type Call, type FileAnswer, inPartnership } from './api-call.ts';
import { listSources } from './list-sources.ts';
import type { ListParts, ListRow } from './lists/list-parts.ts';
import { wordingOf } from './lists/list-parts.ts';
import type { ServerWiring } from './server-wiring.ts';

/** Every list of the tab as a file, with what its own screen would have shown the caller and nothing more. */
export function listPaths(wiring: ServerWiring): readonly AnsweredPath[] {
  return listNames.map((name) => ({
    method: 'post',
    path: listPath(name),
    file: (call) => fetched(wiring, call, name),
  }));
}

/** Thousands of ids. */
const mostBodyBytes = 512 * 1024;

async function fetched(wiring: ServerWiring, call: Call, name: ListName): Promise<FileAnswer> {
  const asked = await bodyOf(call, fetchList, mostBodyBytes);
  const asking = await inPartnership(wiring, call);
  const { partnership, person } = await admit(wiring.ports, asking.identity, asking.partnershipId);
  const source = listSources(wiring)[name];
  const parts = await source({ ...asking, asked, wording: wordingOf(asked.lang, partnership), partnership });
  const rows = chosenRows(parts, asked);
  if (rows.some(({ id }) => parts.isRestricted(id))) {
    await noteListFetched(wiring.ports)({
      partnershipId: partnership.id,
      personId: person.id,
      list: name,
      about: asked.about ?? null,
      format: asked.as,
      at: call.at,
    });
  }
  return tableFile(listOf(parts, rows, { asked, partnership, name: person.name, at: call.at }), asked.as);
}

/** In the order of the screen. What the caller's own answer does not hold is left out, whoever asks for it by its id. */
function chosenRows({ rows }: ListParts, { ids }: FetchList): readonly ListRow[] {
  if (ids === undefined) return rows;
  const byId = new Map(rows.map((row) => [row.id, row] as const));
  return [...new Set(ids)].flatMap((id) => byId.get(id) ?? []);
}

type Asked = {
  readonly asked: FetchList;
  readonly partnership: Partnership;
  readonly name: string;
  readonly at: string;
};

function listOf(parts: ListParts, rows: readonly ListRow[], { asked, partnership, name, at }: Asked) {
  return {
    language: asked.lang,
    timeZone: partnership.timeZone,
    title: parts.title,
    partnership: partnership.name,
    isSample: partnership.sampleData,
    madeFor: name,
    createdAt: at,
    outOf: parts.rows.length,
    columns: parts.columns,
    rows: rows.map(({ cells }) => cells),
    hasLongTexts: parts.hasLongTexts ?? false,
  };
}
