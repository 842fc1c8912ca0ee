import { maskCprNumbers } from '#bot/domain/cpr.ts';
import { minutesLimits } from '#bot/domain/minutes.ts';
import type { ShownMinutes } from '#bot/domain/shown-minutes.ts';
import type { Text } from '#bot/text/da.ts';
import { formatDayOf, formatList, formatWeekday } from '#bot/text/format.ts';
import { meetingTitle } from '#bot/text/meeting-sentence.ts';
import { noticeData } from './card-data.ts';
import { firstThatFits } from './card-size.ts';
import type { ContentOf, DrawnNotice } from './drawn-notice.ts';
import type { Card, Element } from './element-types.ts';
import {
  buttons,
  card,
  container,
  executeAction,
  factLine,
  heading,
  openTab,
  paragraph,
  textInput,
  written,
} from './elements.ts';
import { overseeing } from './minutes-answers.ts';
import { minutesPoints, type Shortening, shortenings } from './minutes-points.ts';
import { notSaved } from './not-saved.ts';
import { type Outcome, outcome } from './outcome.ts';
import { clipText } from './written-text.ts';

export type MinutesContent = {
  readonly text: Text;
  readonly partnershipId: string;
  readonly timeZone: string;
  readonly minutes: ShownMinutes;
  /** A coordinator is shown who answered what, and the way to a new version. */
  readonly mayWrite: boolean;
  /** What stands above all; by itself the card is called after the meeting. */
  readonly title: string | null;
  /** A remark as it was typed and not taken, with why not; empty at first. */
  readonly typed: string;
  readonly problems: readonly string[];
  readonly sampleData: boolean;
  readonly tabUrl: string;
} & Outcome;

/** A meeting's minutes for one reader, with their answer while it is asked for. Long ones are shortened, with the way to all of it. */
export function minutesCard(content: MinutesContent): Card {
  const [first, ...rest] = shortenings;
  return firstThatFits([() => drawn(content, first), ...rest.map((most) => () => drawn(content, most))]);
}

/** The same when they are sent for approval, and as the reminder. */
export function minutesNotice({
  text,
  content,
  tabUrl,
}: DrawnNotice<ContentOf<'minutes_sent' | 'minutes_reminder'>>): Card {
  const { asks } = text.minutes;
  const asked = content.kind === 'minutes_reminder' ? asks.reminder : asks.title;
  const title = content.minutes.mayAnswer ? asked : asks.toRead;
  const nothing = { typed: '', problems: [], done: null, mayWrite: false };
  return minutesCard({ ...content, ...nothing, text, title, tabUrl });
}

function drawn(content: MinutesContent, most: Shortening): Card {
  const { text, minutes, title, tabUrl } = content;
  const words = text.minutes;
  const meeting = meetingTitle(text, minutes.meeting);
  return card({
    text,
    summary: title === null ? words.of(meeting) : `${title}: ${meeting}`,
    sampleData: content.sampleData,
    body: [
      heading(title ?? words.title),
      written(meeting, { weight: 'bolder', spacing: 'none' }),
      paragraph(formatWeekday(minutes.meeting.date, text.language), { spacing: 'none' }),
      ...outcome(content),
      paragraph(`${words.versionOf(minutes.version)}. ${stateOf(content)}.`, { spacing: 'small' }),
      ...changeOf(content),
      ...asking(content),
      ...minutesPoints(text, minutes, most),
      factLine(words.facts.present, clipText(namesOf(text, minutes), 1000).text, { spacing: 'medium' }),
      ...answering(content),
      ...overseeing(content, most),
      { ...buttons(openTab(words.buttons.openTab, tabUrl)), spacing: 'small' },
    ],
  });
}

function stateOf({ text, minutes, timeZone }: MinutesContent): string {
  const { state, settledAt } = minutes;
  if (state !== 'approved' || settledAt === null) return text.minutes.states[state];
  return text.minutes.approvedOn(formatDayOf(settledAt, { language: text.language, timeZone }));
}

function changeOf({ text, minutes }: MinutesContent): readonly Element[] {
  if (minutes.change === '') return [];
  const { facts } = text.minutes;
  const change = written(minutes.change, { spacing: 'small', lang: minutes.lang });
  return [container([paragraph(facts.change, { weight: 'bolder' }), change], { style: 'emphasis', spacing: 'small' })];
}

/** What they are asked, until when, and what becomes of no answer; nothing where they are not asked. */
function asking({ text, minutes }: MinutesContent): readonly Element[] {
  const { asks, mine } = text.minutes;
  const own = minutes.mine === null ? [] : [paragraph(`✓ ${mine[minutes.mine.answer]}`, { weight: 'bolder' })];
  if (!minutes.mayAnswer) return own;
  return [
    ...own,
    ...(minutes.version > 1 && minutes.mine === null ? [paragraph(asks.changed)] : []),
    paragraph(asks.until(formatWeekday(minutes.dueOn, text.language)), { weight: 'bolder' }),
    paragraph(minutes.isSilenceApproval ? asks.silenceApproves : asks.silenceApprovesNot),
  ];
}

function namesOf(text: Text, { present }: ShownMinutes): string {
  const names = present.map(({ name }) => name);
  return names.length === 0 ? text.minutes.nobody : formatList(names, text.language);
}

function answering(content: MinutesContent): readonly Element[] {
  const { text, partnershipId, minutes, typed, problems } = content;
  if (!minutes.mayAnswer) return [];
  const words = text.minutes;
  const address = { partnershipId, meetingId: minutes.meeting.id, version: minutes.version };
  const approve = executeAction({
    title: words.buttons.approve,
    data: noticeData('minutes.approve', address),
    inputs: 'none',
    isMain: true,
  });
  const remark = executeAction({
    title: words.buttons.remark,
    data: noticeData('minutes.remark', address),
    inputs: 'all',
  });
  return [
    ...(minutes.mine?.answer === 'approved' ? [] : [buttons(approve)]),
    ...notSaved(words.notSaved, problems),
    textInput({
      id: 'note',
      label: words.note.label,
      errorMessage: words.note.missing,
      limit: minutesLimits.note,
      value: maskCprNumbers(typed),
    }),
    paragraph(words.asks.remarkGoesTo, { size: 'small', isSubtle: true, spacing: 'small' }),
    buttons(remark),
  ];
}
