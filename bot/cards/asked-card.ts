import type { Text } from '#bot/text/da.ts';
import { formatClock, formatDay, formatList } from '#bot/text/format.ts';
import { allAnsweredCard } from './all-answered-card.ts';
import { askedChoices } from './asked-choices.ts';
import { askedLines, isOpenLine, lineButton } from './asked-lines.ts';
import { firstThatFits } from './card-size.ts';
import type { AskedContent, DrawnNotice } from './drawn-notice.ts';
import type { Card, Element } from './element-types.ts';
import { buttons, card, heading, openTab, paragraph, written } from './elements.ts';
import { dueLine, fourFacts, sentenceAbout } from './notice-parts.ts';

/**
 * The question and all that asks it again: one message for everything a person is asked. A reminder is the same
 * message, only shorter, and points to the form: nothing that somebody may be filling in is touched.
 */
export function askedCard(drawn: DrawnNotice<AskedContent>): Card {
  const { content } = drawn;
  if (!content.lines.some(isOpenLine)) return allAnswered(drawn);
  return firstThatFits([
    () => drawnCard(drawn),
    () => drawnCard({ ...drawn, content: { ...content, lines: content.lines.slice(0, 20) } }),
  ]);
}

function allAnswered({ text, content }: DrawnNotice<AskedContent>): Card {
  const { partnershipId, lines, round, sampleData } = content;
  return allAnsweredCard({ text, partnershipId, roundId: round.id, roundName: round.name, lines, sampleData });
}

function drawnCard(drawn: DrawnNotice<AskedContent>): Card {
  const { text, content } = drawn;
  const isPreview = content.kind === 'preview';
  const words = saying(text, content);
  const mark = paragraph(text.notices.preview.mark, { weight: 'bolder', color: 'accent' });
  return card({
    text,
    summary: isPreview ? text.notices.preview.summary : words.summary,
    sampleData: content.sampleData,
    body: [
      ...(isPreview ? [mark] : []),
      heading(words.title),
      written(content.round.name, { spacing: 'none' }),
      ...(saysDueDay(content) ? [] : [dueLine(text, content)]),
      ...opening(text, content, words.sentence),
      ...answerable(text, content),
      ...(isPreview ? [] : [inTab(drawn)]),
      ...(isPreview ? [paragraph(text.notices.preview.buttons, { isSubtle: true, spacing: 'medium' })] : []),
      ...(isPreview ? [] : askedChoices(text, content)),
      ...fourFacts(text, content),
    ],
  });
}

/** A reminder in our own words says it in its sentence. */
function saysDueDay({ kind, ownText, isOverdue }: AskedContent): boolean {
  const reminds = kind === 'reminder' || kind === 'last_day' || kind === 'snoozed';
  return reminds && ownText === '' && !isOverdue;
}

/** The coordinators' own words where they have written some, else ours. */
function opening(text: Text, content: AskedContent, sentence: string): readonly Element[] {
  const about = whatOf(text, content);
  return [
    content.ownText === '' ? sentenceAbout(sentence, about) : written(content.ownText),
    ...(content.standsInFor === null ? [] : [written(text.notices.standsInFor(content.standsInFor))]),
  ];
}

/** One initiative that our sentence has just named needs only its button. */
function answerable(text: Text, content: AskedContent): readonly Element[] {
  const { partnershipId, lines, round } = content;
  const hasButtons = content.kind !== 'preview';
  const [only, ...more] = lines;
  const isNamed = only && more.length === 0 && content.ownText === '' && only.state === 'not_started' && !only.hasDraft;
  if (isNamed) return hasButtons ? lineButton(text, only, { partnershipId, roundId: round.id }) : [];
  return askedLines(text, { partnershipId, roundId: round.id, lines, hasButtons });
}

/** The same form is in the tab; several initiatives stand together there. */
function inTab({ text, content, tabUrl }: DrawnNotice<AskedContent>): Element {
  const { fillInTab, openMine } = text.chat.buttons;
  return { ...buttons(openTab(content.lines.length === 1 ? fillInTab : openMine, tabUrl)), spacing: 'small' };
}

type Saying = { readonly title: string; readonly sentence: string; readonly summary: string };

function saying(text: Text, content: AskedContent): Saying {
  const { round } = content;
  const words = text.notices;
  const about = whatOf(text, content);
  const inNotification = briefly(text, content);
  const day = formatDay(round.dueOn, text.language);
  switch (content.kind) {
    case 'asked':
    case 'preview':
      return {
        title: words.asked.title[round.kind],
        sentence: words.asked.sentence[round.kind](about),
        summary: words.asked.summary(inNotification, day),
      };
    case 'reopened':
      return {
        title: words.reopened.title,
        sentence: words.reopened.sentence(about),
        summary: words.reopened.summary(inNotification, day),
      };
    default: {
      const reminder = reminding(text, content, { about, inNotification });
      return content.kind === 'snoozed' ? { ...reminder, title: words.snoozed.title } : reminder;
    }
  }
}

type Named = { readonly about: string; readonly inNotification: string };

function reminding(text: Text, content: AskedContent, { about, inNotification }: Named): Saying {
  const { reminder, lastDay, overdue } = text.notices;
  const { workingDaysLeft: left, round } = content;
  const day = formatDay(round.dueOn, text.language);
  if (content.isOverdue) {
    const until = formatDay(round.graceUntil, text.language);
    return {
      title: overdue.title,
      sentence: overdue.sentence(about, until),
      summary: overdue.summary(inNotification),
    };
  }
  if (left > 0) {
    return {
      title: reminder.title(left),
      sentence: reminder.sentence(about, left, day),
      summary: reminder.summary(inNotification, left, day),
    };
  }
  const time = round.dueTime === null ? null : formatClock(round.dueTime, text.language);
  return { title: lastDay.title(time), sentence: lastDay.sentence(about), summary: lastDay.summary(inNotification) };
}

/** What is asked for: the one initiative, or how many. */
function whatOf(text: Text, { lines }: AskedContent): string {
  const open = lines.filter(isOpenLine);
  return text.notices.what((open.length > 0 ? open : lines).map(({ initiativeName }) => initiativeName));
}

/** As `whatOf`, with up to three names, since a notification is all that some people read. */
function briefly(text: Text, content: AskedContent): string {
  const names = content.lines.filter(isOpenLine).map(({ initiativeName }) => initiativeName);
  return names.length === 0 || names.length > 3 ? whatOf(text, content) : formatList(names, text.language);
}
