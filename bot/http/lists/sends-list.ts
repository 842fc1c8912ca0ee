import type { FailedSend, Operation } from '#bot/contract/operation.ts';
import { instantCell, textCell } from '#bot/reports/table-list.ts';
import { type ListParts, nameIn, type Wording, yesOr } from './list-parts.ts';

/** What did not arrive, by person or channel. */
export function sendsList({ sends }: Pick<Operation, 'sends'>, wording: Wording): ListParts {
  const { lists, text } = wording;
  const { heads, noticeKinds } = lists;
  const { failure, fallback } = text.coordinatorNotices;
  return {
    title: lists.titles.sends,
    columns: [
      { head: heads.recipient, width: 28 },
      { head: heads.notice, width: 28 },
      { head: heads.round, width: 30 },
      { head: heads.at, width: 18 },
      { head: heads.reason, width: 44 },
      { head: heads.instead, width: 34 },
      { head: heads.phone, width: 16 },
      { head: heads.reachedSince, width: 12 },
    ],
    rows: sends.failed.map((each) => ({
      id: sendId(each),
      cells: [
        textCell(each.person?.name ?? each.channel),
        textCell(noticeKinds[each.kind]),
        textCell(nameIn(wording, each.round)),
        instantCell(each.failedAt),
        textCell(each.reason && failure[each.reason]),
        textCell(each.fallback && fallback[each.fallback]),
        textCell(each.phone),
        textCell(yesOr(lists, each.isReachedSince)),
      ],
    })),
    isRestricted: (id) => sends.failed.some((each) => sendId(each) === id && each.phone !== null),
  };
}

function sendId({ failedAt, kind, person, channel }: FailedSend): string {
  return `${failedAt} ${kind} ${person?.id ?? channel}`;
}
