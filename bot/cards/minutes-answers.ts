import { formatList } from '#bot/text/format.ts';
import { noticeData } from './card-data.ts';
import type { Element } from './element-types.ts';
import { buttons, container, executeAction, paragraph, written } from './elements.ts';
import type { MinutesContent } from './minutes-card.ts';
import type { Shortening } from './minutes-points.ts';
import { clipText } from './written-text.ts';

/** For a coordinator: who has approved, remarked and said nothing, and the way to a new version. */
export function overseeing(
  { text, partnershipId, minutes, mayWrite }: Omit<MinutesContent, 'tabUrl'>,
  most: Shortening,
): readonly Element[] {
  if (!mayWrite) return [];
  const words = text.minutes;
  const silent = formatList(
    minutes.silent.map(({ name }) => name),
    text.language,
  );
  const remarks = minutes.answers.filter(({ answer }) => answer === 'remark').slice(0, most.points);
  const address = { partnershipId, meetingId: minutes.meeting.id, version: minutes.version };
  return [
    paragraph(words.tally(minutes.approved, minutes.members), { spacing: 'medium' }),
    ...(silent === '' ? [] : [written(words.silent(clipText(silent, 1000).text), { spacing: 'small' })]),
    ...remarks.map(({ person, note }) =>
      container([written(words.remarkBy(person.name), { weight: 'bolder' }), written(clipText(note, most.text).text)], {
        style: 'emphasis',
        spacing: 'small',
      }),
    ),
    buttons(executeAction({ title: words.desk.resend, data: noticeData('minutes.desk', address), inputs: 'none' })),
  ];
}
