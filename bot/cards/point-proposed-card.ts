import { noticeData } from './card-data.ts';
import type { ContentOf, DrawnNotice } from './drawn-notice.ts';
import type { Card } from './element-types.ts';
import { buttons, card, executeAction, heading, openTab, paragraph, written } from './elements.ts';
import { meetingOnDay } from './propose-point-card.ts';

const most = 10;

/** To coordinators: what was proposed for a meeting, and the way to its agenda. */
export function pointProposedCard({ text, content, tabUrl }: DrawnNotice<ContentOf<'point_proposed'>>): Card {
  const { partnershipId, meeting, points } = content;
  const words = text.agenda.notice;
  const shown = points.slice(0, most);
  return card({
    text,
    summary: words.heading,
    sampleData: content.sampleData,
    body: [
      heading(words.heading),
      written(words.intro(meetingOnDay(text, meeting))),
      ...shown.flatMap(({ title, byName, isWaiting }) => [
        written(title, { weight: 'bolder', spacing: 'small' }),
        ...(byName === '' ? [] : [written(text.agenda.proposedBy(byName), { size: 'small', spacing: 'none' })]),
        ...(isWaiting ? [paragraph(words.waits, { size: 'small', isSubtle: true, spacing: 'none' })] : []),
      ]),
      ...(points.length > most ? [paragraph(text.agenda.more(points.length - most), { spacing: 'small' })] : []),
      buttons(
        executeAction({
          title: text.agenda.propose.show,
          data: noticeData('agenda.show', { partnershipId, meetingId: meeting.id }),
          inputs: 'none',
        }),
        openTab(text.chat.buttons.openMeeting, tabUrl),
      ),
    ],
  });
}
