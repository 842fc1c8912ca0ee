import type { RoundGridShown } from '#bot/contract/round-grid.ts';
import { instantCell, numberCell, statusCell, textCell } from '#bot/reports/table-list.ts';
import { type ListParts, nameIn, namesOf, organisationNames, type Wording, yesOr } from './list-parts.ts';

/** One round's initiatives: who was asked, and what came. */
export function gridList({ rows }: RoundGridShown, wording: Wording): ListParts {
  const { lists, text } = wording;
  const { heads } = lists;
  return {
    title: lists.titles.grid,
    columns: [
      { head: heads.number, width: 6 },
      { head: heads.initiative, width: 36 },
      { head: heads.organisations, width: 18 },
      { head: heads.leads, width: 24 },
      { head: heads.deputies, width: 24 },
      { head: heads.state, width: 18 },
      { head: heads.health, width: 24 },
      { head: heads.submittedAt, width: 18 },
      { head: heads.submittedBy, width: 22 },
      { head: heads.late, width: 11 },
      { head: heads.unchanged, width: 11 },
      { head: heads.note, width: 34 },
    ],
    rows: rows.map((each) => ({
      id: each.initiativeId,
      cells: [
        numberCell(each.order),
        textCell(nameIn(wording, each)),
        textCell(organisationNames(wording, each.organisations)),
        textCell(namesOf(each.leads)),
        textCell(namesOf(each.deputies)),
        textCell(each.state === 'not_asked' ? lists.notAsked : text.words.requestStates[each.state]),
        statusCell(each.health),
        instantCell(each.submittedAt),
        textCell(each.by?.name),
        textCell(yesOr(lists, each.late)),
        textCell(yesOr(lists, each.unchanged)),
        textCell(each.note),
      ],
    })),
    isRestricted: (id) => rows.some((each) => each.initiativeId === id && each.note !== null),
  };
}
