import type { MeetingsShown } from '#bot/contract/meetings.ts';
import { dayCell, textCell } from '#bot/reports/table-list.ts';
import { formatClock } from '#bot/text/format.ts';
import { meetingTitle } from '#bot/text/meeting-sentence.ts';
import type { ListParts, Wording } from './list-parts.ts';

/** The meetings of a period, with the reader's own answers. */
export function meetingList({ meetings }: MeetingsShown, { lists, text }: Wording): ListParts {
  const { heads } = lists;
  return {
    title: lists.titles.meetings,
    columns: [
      { head: heads.date, width: 12 },
      { head: heads.begins, width: 10 },
      { head: heads.ends, width: 10 },
      { head: heads.title, width: 36 },
      { head: heads.group, width: 20 },
      { head: heads.place, width: 30 },
      { head: heads.chair, width: 24 },
      { head: heads.state, width: 12 },
      { head: heads.ownAnswer, width: 16 },
    ],
    rows: meetings.map((each) => ({
      id: each.id,
      cells: [
        dayCell(each.date),
        textCell(formatClock(each.startTime, text.language)),
        textCell(formatClock(each.endTime, text.language)),
        textCell(meetingTitle(text, each)),
        textCell(text.meetings.groups[each.group]),
        textCell(each.place || (each.onlineUrl ? text.meetings.online : '')),
        textCell(each.chair?.name),
        textCell(text.meetings.states[each.state]),
        textCell(each.own && text.meetings.attendance.words[each.own.answer]),
      ],
    })),
    isRestricted: () => false,
  };
}
