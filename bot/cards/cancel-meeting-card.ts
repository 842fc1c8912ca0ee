import type { Meeting } from '#bot/domain/meeting.ts';
import type { Text } from '#bot/text/da.ts';
import { meetingTitle } from '#bot/text/meeting-sentence.ts';
import { noticeData } from './card-data.ts';
import type { Card } from './element-types.ts';
import { buttons, card, executeAction, heading, paragraph, written } from './elements.ts';
import { placeAndTime } from './meeting-lines.ts';

export type CancelMeetingContent = {
  readonly text: Text;
  readonly partnershipId: string;
  /** The partnership's zone. */
  readonly timeZone: string;
  readonly meeting: Meeting;
  readonly sampleData: boolean;
};

/** What cancelling a meeting means, before it is done. */
export function cancelMeetingCard({ text, partnershipId, timeZone, meeting, sampleData }: CancelMeetingContent): Card {
  const words = text.meetingCards.cancel;
  const ids = { partnershipId, meetingId: meeting.id };
  const yes = { title: words.yes, data: noticeData('meeting.cancel', { ...ids, step: 'do' }), inputs: 'none' } as const;
  const no = { title: words.no, data: noticeData('meeting.show', ids), inputs: 'none' } as const;
  return card({
    text,
    summary: words.title,
    sampleData,
    body: [
      heading(words.title),
      written(meetingTitle(text, meeting), { weight: 'bolder' }),
      ...placeAndTime(text, meeting, timeZone),
      paragraph(words.sentence),
      buttons(executeAction(yes), executeAction(no)),
    ],
  });
}
