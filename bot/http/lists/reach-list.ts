import type { ReachReport } from '#bot/contract/round-grid.ts';
import { instantCell, textCell } from '#bot/reports/table-list.ts';
import { type ListParts, organisationNames, type Wording } from './list-parts.ts';

/** Whom messages reach, and what became of the newest to each. */
export function reachList({ people }: ReachReport, wording: Wording): ListParts {
  const { lists, text } = wording;
  const { heads } = lists;
  const { reach, failure, fallback } = text.coordinatorNotices;
  return {
    title: lists.titles.reach,
    columns: [
      { head: heads.name, width: 28 },
      { head: heads.organisations, width: 20 },
      { head: heads.reach, width: 38 },
      { head: heads.phone, width: 16 },
      { head: heads.lastDelivered, width: 18 },
      { head: heads.lastFailed, width: 18 },
      { head: heads.reason, width: 40 },
      { head: heads.instead, width: 34 },
    ],
    rows: people.map((each) => ({
      id: each.person.id,
      cells: [
        textCell(each.person.name),
        textCell(organisationNames(wording, [each.person.organisation])),
        textCell(each.isParked ? failure.not_installed : reach[each.reach]),
        textCell(each.phone),
        instantCell(each.lastDeliveredAt),
        instantCell(each.lastFailedAt),
        textCell(each.failureReason && failure[each.failureReason]),
        textCell(each.fallback && fallback[each.fallback]),
      ],
    })),
    isRestricted: (id) => people.some((each) => each.person.id === id && each.phone !== null),
  };
}
