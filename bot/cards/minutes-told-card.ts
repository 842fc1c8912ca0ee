import type { OfMinutes } from '#bot/domain/notice-content.ts';
import type { Text } from '#bot/text/da.ts';
import { formatDay, formatList, formatWeekday } from '#bot/text/format.ts';
import { meetingTitle } from '#bot/text/meeting-sentence.ts';
import { noticeData } from './card-data.ts';
import { firstThatFits } from './card-size.ts';
import type { ContentOf, DrawnNotice } from './drawn-notice.ts';
import type { Card, Element } from './element-types.ts';
import { buttons, card, container, executeAction, heading, openTab, paragraph, written } from './elements.ts';
import { clipText } from './written-text.ts';

/** To a coordinator: what a member remarked, and what to do about it. */
export function minutesRemarkCard({ text, content, tabUrl }: DrawnNotice<ContentOf<'minutes_remark'>>): Card {
  const words = text.minutes;
  const sentence = words.remarkBy(content.byName);
  return card({
    text,
    summary: sentence,
    sampleData: content.sampleData,
    body: [
      heading(words.remarkTitle),
      written(sentence, { weight: 'bolder', spacing: 'none' }),
      ...ofMeeting(text, content),
      container([written(content.note)], { style: 'emphasis', spacing: 'small' }),
      paragraph(words.correct),
      ...ways(text, content, tabUrl),
    ],
  });
}

/** To a coordinator: that a version was approved, or that its deadline passed without. */
export function minutesSettledCard(drawn: DrawnNotice<ContentOf<'minutes_settled'>>): Card {
  return firstThatFits([() => settled(drawn, 1000), () => settled(drawn, 200), () => settled(drawn, 0)]);
}

function settled({ text, content, tabUrl }: DrawnNotice<ContentOf<'minutes_settled'>>, most: number): Card {
  const words = text.minutes;
  const title = words.settled[content.state];
  const names = clipText(formatList(content.silent, text.language), 1000).text;
  const remarks = most === 0 ? [] : content.remarks;
  return card({
    text,
    summary: `${title}: ${meetingTitle(text, content.meeting)}`,
    sampleData: content.sampleData,
    body: [
      heading(title),
      ...ofMeeting(text, content),
      ...(content.approvedBy === null ? [] : [paragraph(`${words.approvedBy[content.approvedBy]}.`)]),
      ...(content.silent.length === 0 ? [] : [written(words.silent(names))]),
      ...remarks.map(({ name, note }) =>
        container([written(words.remarkBy(name), { weight: 'bolder' }), written(clipText(note, most).text)], {
          style: 'emphasis',
          spacing: 'small',
        }),
      ),
      paragraph(content.state === 'approved' ? words.settled.next : words.settled.nextUnsettled),
      ...ways(text, content, tabUrl),
    ],
  });
}

/** In a channel: that they are approved, and where they are. */
export function minutesApprovedCard({ text, content, tabUrl }: DrawnNotice<ContentOf<'minutes_approved'>>): Card {
  const { channel, buttons: labels } = text.minutes;
  const sentence = channel.sentence(
    meetingTitle(text, content.meeting),
    formatDay(content.meeting.date, text.language),
  );
  return card({
    text,
    summary: `${channel.title}: ${meetingTitle(text, content.meeting)}`,
    sampleData: content.sampleData,
    body: [
      heading(channel.title),
      written(sentence),
      paragraph(channel.where),
      buttons(openTab(labels.openTab, tabUrl)),
    ],
  });
}

function ofMeeting(text: Text, { meeting, version }: OfMinutes): readonly Element[] {
  const day = formatWeekday(meeting.date, text.language);
  return [
    written(meetingTitle(text, meeting), { spacing: 'small' }),
    paragraph(`${day}. ${text.minutes.versionOf(version)}.`, { spacing: 'none' }),
  ];
}

function ways(
  text: Text,
  { partnershipId, meeting, version }: OfMinutes & { readonly partnershipId: string },
  tabUrl: string,
): readonly Element[] {
  const data = noticeData('minutes.show', { partnershipId, meetingId: meeting.id, version });
  const show = executeAction({ title: text.minutes.buttons.show, data, inputs: 'none', isMain: true });
  return [buttons(show), { ...buttons(openTab(text.minutes.buttons.openTab, tabUrl)), spacing: 'small' }];
}
