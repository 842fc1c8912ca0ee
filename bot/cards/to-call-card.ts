import type { MissingPerson } from '#bot/domain/notice-content.ts';
import type { Text } from '#bot/text/da.ts';
import { formatList, formatWeekday } from '#bot/text/format.ts';
import { firstThatFits } from './card-size.ts';
import type { ContentOf, DrawnNotice } from './drawn-notice.ts';
import type { Card, Element } from './element-types.ts';
import { buttons, card, container, factLine, heading, openTab, paragraph, written } from './elements.ts';
import { showRound } from './show-round.ts';

/** After the last reminder: those who are missing, to be called, with what they were sent and whether it could arrive. */
export function toCallCard(drawn: DrawnNotice<ContentOf<'to_call'>>): Card {
  const count = drawn.content.people.length;
  return firstThatFits([
    () => drawnCard(drawn, count),
    () => drawnCard(drawn, 20),
    () => drawnCard(drawn, 8),
    () => drawnCard(drawn, 2),
  ]);
}

function drawnCard({ text, content, tabUrl }: DrawnNotice<ContentOf<'to_call'>>, most: number): Card {
  const words = text.coordinatorNotices.toCall;
  const { people, round } = content;
  const left = people.length - most;
  return card({
    text,
    summary: words.summary(people.length, round.name),
    sampleData: content.sampleData,
    body: [
      heading(words.title),
      written(round.name, { spacing: 'none' }),
      paragraph(words.sentence(people.length)),
      paragraph(words.late(formatWeekday(round.graceUntil, text.language)), { spacing: 'none' }),
      ...missingPeople(text, people.slice(0, most)),
      ...(left > 0 ? [paragraph(words.more(left), { spacing: 'medium' })] : []),
      showRound(text, content),
      { ...buttons(openTab(text.chat.buttons.openRound, tabUrl)), spacing: 'small' },
    ],
  });
}

/** Each with phone, initiatives, and what has reached them. */
export function missingPeople(text: Text, people: readonly MissingPerson[]): readonly Element[] {
  const words = text.coordinatorNotices;
  return people.map((person) =>
    container(
      [
        written(person.name, { weight: 'bolder' }),
        person.phone === null
          ? paragraph(words.noPhone, { spacing: 'none' })
          : factLine(words.phone, person.phone, { spacing: 'none' }),
        factLine(words.initiatives, formatList(person.initiativeNames, text.language), { spacing: 'none' }),
        paragraph(reachLine(text, person), { isSubtle: true, spacing: 'none' }),
      ],
      { separator: true, spacing: 'medium' },
    ),
  );
}

function reachLine(text: Text, { reach, noticesSent }: MissingPerson): string {
  const words = text.coordinatorNotices;
  const sent = noticesSent === 0 ? words.noneSent : words.sent(noticesSent);
  return reach === 'home_tenant' && noticesSent > 0 ? `${sent}.` : `${sent}. ${words.reach[reach]}.`;
}
