import type { Round, RoundDates } from '#bot/domain/round.ts';
import type { Text } from '#bot/text/da.ts';
import { formatClock, formatDay } from '#bot/text/format.ts';
import type { Element } from './element-types.ts';
import { columns, container, paragraph } from './elements.ts';

/** The dates that follow from a moved meeting beside those that hold: each on a line of its own. */
export function proposedDates(
  text: Text,
  round: Pick<Round, 'state' | 'opensOn' | 'dueOn' | 'dueTime' | 'graceUntil' | 'graceTime' | 'meetingOn'>,
  proposal: RoundDates,
): Element {
  const { days, proposal: words } = text.planning;
  const line = (label: string, before: string, after: string) =>
    columns(
      [
        paragraph(label, { weight: 'bolder' }),
        paragraph(before),
        paragraph(after, before === after ? {} : { weight: 'bolder' }),
      ],
      { spacing: 'small' },
    );
  const day = (date: string | null) => (date === null ? '–' : formatDay(date, text.language));
  const dated = (date: string, time: string | null) =>
    time === null ? day(date) : text.coordinating.round.dayAt(day(date), formatClock(time, text.language));
  return container(
    [
      paragraph(words.title, { weight: 'bolder' }),
      columns([words.date, words.now, words.proposed].map((title) => paragraph(title, { isSubtle: true }))),
      ...(round.state === 'planned' ? [line(days.opensOn.label, day(round.opensOn), day(proposal.opensOn))] : []),
      line(days.dueOn.label, dated(round.dueOn, round.dueTime), dated(proposal.dueOn, proposal.dueTime)),
      line(
        text.coordinating.round.grace,
        dated(round.graceUntil, round.graceTime),
        dated(proposal.graceUntil, proposal.graceTime),
      ),
      line(days.meetingOn.label, day(round.meetingOn), day(proposal.meetingOn)),
      paragraph(words.hint),
    ],
    { style: 'emphasis', spacing: 'medium' },
  );
}
