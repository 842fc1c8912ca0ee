import type { AgendaShown } from '#bot/contract/agenda.ts';
import { numberCell, textCell } from '#bot/reports/table-list.ts';
import { type ListParts, nameIn, namesOf, type Wording } from './list-parts.ts';

/** A meeting's points as one reader sees them. */
export function agendaList({ points }: AgendaShown, wording: Wording): ListParts {
  const { lists, text } = wording;
  const { heads } = lists;
  return {
    title: lists.titles.agenda,
    columns: [
      { head: heads.number, width: 6 },
      { head: heads.point, width: 40 },
      { head: heads.text, width: 50 },
      { head: heads.initiative, width: 28 },
      { head: heads.by, width: 22 },
      { head: heads.closedTo, width: 30 },
    ],
    rows: points.map((each) => ({
      id: each.id,
      cells: [
        numberCell(each.number),
        textCell(each.title ?? text.agenda.kinds[each.kind]),
        textCell(each.text),
        textCell(nameIn(wording, each.initiative)),
        textCell(each.proposedBy?.name),
        textCell(each.closedTo && namesOf(each.closedTo)),
      ],
    })),
    isRestricted: (id) => points.some((each) => each.id === id && each.closedTo !== null),
  };
}
