import type { Overview } from '#bot/contract/overview.ts';
import { instantCell, numberCell, statusCell, textCell } from '#bot/reports/table-list.ts';
import { type ListParts, nameIn, namesOf, organisationNames, type Wording, yesOr } from './list-parts.ts';

/** Every initiative as the overview shows it. */
export function initiativeList({ initiatives, goals }: Overview, wording: Wording): ListParts {
  const { lists, text } = wording;
  const { heads } = lists;
  const goalNames = (ids: readonly string[]) =>
    goals.filter(({ id }) => ids.includes(id)).map((goal) => nameIn(wording, goal));
  return {
    title: lists.titles.initiatives,
    columns: [
      { head: heads.number, width: 6 },
      { head: heads.initiative, width: 36 },
      { head: heads.goals, width: 30 },
      { head: heads.organisations, width: 18 },
      { head: heads.leads, width: 24 },
      { head: heads.health, width: 24 },
      { head: heads.healthBefore, width: 22 },
      { head: heads.changed, width: 12 },
      { head: heads.roundState, width: 18 },
      { head: heads.submittedAt, width: 18 },
      { head: heads.submittedBy, width: 22 },
      { head: heads.help, width: 24 },
    ],
    rows: initiatives.map((each) => ({
      id: each.id,
      cells: [
        numberCell(each.order),
        textCell(nameIn(wording, each)),
        textCell(goalNames(each.goals).join(', ')),
        textCell(organisationNames(wording, each.organisations)),
        textCell(namesOf(each.leads)),
        statusCell(each.health),
        statusCell(each.healthBefore),
        textCell(yesOr(lists, each.changedSinceLast)),
        textCell(each.roundState && text.words.requestStates[each.roundState]),
        instantCell(each.submittedAt),
        textCell(each.submittedBy?.name),
        textCell(each.helpFrom === 'none' ? '' : text.words.help[each.helpFrom]),
      ],
    })),
    isRestricted: () => false,
  };
}
