import type { RoundGridShown } from '#bot/contract/round-grid.ts';
import type { Language } from '#bot/domain/language.ts';
import { localName } from '#tab/overview/initiative-rows.ts';

export type AnswerRow = RoundGridShown['rows'][number];

/** Which lines can be asked for; `all` is what nobody chose. */
export const shownAnswers = [
  'all',
  'missing',
  'unread',
  'submitted',
  'returned',
  'acknowledged',
  'excused',
  'late',
] as const;
export type ShownAnswers = (typeof shownAnswers)[number];

const tests: Readonly<Record<ShownAnswers, (row: AnswerRow) => boolean>> = {
  all: () => true,
  missing: ({ state }) => state === 'not_started' || state === 'draft' || state === 'returned',
  unread: ({ unread }) => unread,
  submitted: ({ state }) => state === 'submitted',
  returned: ({ state }) => state === 'returned',
  acknowledged: ({ state }) => state === 'acknowledged',
  excused: ({ state }) => state === 'excused',
  late: ({ late }) => late,
};

type Wanted = { readonly show: ShownAnswers; readonly organisation: string | null; readonly text: string };

export function filterAnswers(rows: readonly AnswerRow[], { show, organisation, text }: Wanted): readonly AnswerRow[] {
  const wanted = text.trim().toLocaleLowerCase('da');
  return rows.filter((row) => {
    if (!tests[show](row)) return false;
    if (organisation !== null && !row.organisations.includes(organisation)) return false;
    return wanted === '' || searchable(row).includes(wanted);
  });
}

/** A choice out of the link; whatever it holds that we do not know is none. */
export function readShown(show: string | null): ShownAnswers {
  return shownAnswers.find((each) => each === show) ?? 'all';
}

/** How many lines each choice would show. */
export function countAnswers(rows: readonly AnswerRow[]): Readonly<Record<ShownAnswers, number>> {
  const count = (show: ShownAnswers) => rows.filter(tests[show]).length;
  return {
    all: count('all'),
    missing: count('missing'),
    unread: count('unread'),
    submitted: count('submitted'),
    returned: count('returned'),
    acknowledged: count('acknowledged'),
    excused: count('excused'),
    late: count('late'),
  };
}

/** The unread answer after the one that is open, from the top again after the last; null where there is no other. */
export function nextUnread(rows: readonly AnswerRow[], openId: string): AnswerRow | null {
  const at = rows.findIndex(({ initiativeId }) => initiativeId === openId);
  const onwards = [...rows.slice(at + 1), ...rows.slice(0, Math.max(at, 0))];
  return onwards.find(({ unread }) => unread) ?? null;
}

function searchable(row: AnswerRow): string {
  const people = [...row.leads, ...row.deputies].map(({ name }) => name);
  const names = (['da', 'en'] satisfies Language[]).map((language) => localName(row, language).text);
  return [...names, ...people].join('\n').toLocaleLowerCase('da');
}
