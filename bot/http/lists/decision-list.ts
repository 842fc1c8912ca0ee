import type { DecisionsShown } from '#bot/contract/decisions.ts';
import { dayCell, textCell } from '#bot/reports/table-list.ts';
import { type ListParts, nameIn, organisationNames, type Wording, yesOr } from './list-parts.ts';

/** Decisions as one reader sees them. */
export function decisionList({ decisions }: DecisionsShown, wording: Wording): ListParts {
  const { lists, text } = wording;
  const { heads } = lists;
  return {
    title: lists.titles.decisions,
    columns: [
      { head: heads.dueOn, width: 12 },
      { head: heads.overdue, width: 9 },
      { head: heads.text, width: 50 },
      { head: heads.type, width: 13 },
      { head: heads.state, width: 15 },
      { head: heads.responsible, width: 22 },
      { head: heads.initiative, width: 28 },
      { head: heads.group, width: 18 },
      { head: heads.decidedOn, width: 12 },
      { head: heads.assentedBy, width: 18 },
      { head: heads.outcome, width: 30 },
      { head: heads.readers, width: 20 },
    ],
    rows: decisions.map((each) => ({
      id: each.id,
      cells: [
        dayCell(each.dueOn),
        textCell(yesOr(lists, each.isOverdue)),
        textCell(each.text, each.lang),
        textCell(text.decisions.types[each.type]),
        textCell(
          each.isUnderWay && each.state === 'open' ? text.decisions.told.under_way : text.decisions.states[each.state],
        ),
        textCell(each.responsible?.name),
        textCell(nameIn(wording, each.initiative)),
        textCell(text.meetings.groups[each.group]),
        dayCell(each.meetingOn),
        textCell(organisationNames(wording, each.assentedBy)),
        textCell(each.outcome, each.lang),
        textCell(each.isClosed ? text.decisions.closed : text.decisions.readers[each.readers]),
      ],
    })),
    isRestricted: (id) => decisions.some((each) => each.id === id && (each.isClosed || each.readers !== 'all')),
  };
}
