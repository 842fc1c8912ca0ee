import { maskCprNumbers } from '#bot/domain/cpr.ts';
import { type MinutesState, minutesLimits } from '#bot/domain/minutes.ts';
import type { MeetingNamed } from '#bot/domain/shown-minutes.ts';
import type { Text } from '#bot/text/da.ts';
import { formatDayOf, formatList, formatWeekday } from '#bot/text/format.ts';
import { meetingTitle } from '#bot/text/meeting-sentence.ts';
import { noticeData } from './card-data.ts';
import type { Card, Element } from './element-types.ts';
import {
  buttons,
  card,
  dateInput,
  executeAction,
  heading,
  openTab,
  paragraph,
  textInput,
  toggleInput,
  written,
} from './elements.ts';
import type { TypedSending } from './minutes-action.ts';
import { notSaved } from './not-saved.ts';
import { type Outcome, outcome } from './outcome.ts';
import { clipText } from './written-text.ts';

export type MinutesDeskContent = {
  readonly text: Text;
  readonly partnershipId: string;
  readonly timeZone: string;
  readonly meeting: MeetingNamed;
  /** The newest version; null where none was sent. */
  readonly newest: { readonly version: number; readonly state: MinutesState } | null;
  /** When the draft was last saved; null where it was not. */
  readonly savedAt: string | null;
  readonly points: { readonly written: number; readonly all: number };
  /** The names of those it would go to. */
  readonly memberNames: readonly string[];
  /** Of members who were not there, and only get it to read. */
  readonly readerNames: readonly string[];
  /** What is in the form: proposed, or as it was typed. */
  readonly typed: TypedSending;
  readonly problems: readonly string[];
  readonly sampleData: boolean;
  readonly tabUrl: string;
} & Outcome;

/** To a coordinator: the minutes as they would go out now, to whom, and the few things to choose. */
export function minutesDeskCard(content: MinutesDeskContent): Card {
  const { text, meeting, newest, savedAt, points, timeZone } = content;
  const words = text.minutes.desk;
  const title = newest === null ? words.title : words.resend;
  const place = { language: text.language, timeZone };
  return card({
    text,
    summary: title,
    sampleData: content.sampleData,
    body: [
      heading(title),
      written(meetingTitle(text, meeting), { weight: 'bolder', spacing: 'none' }),
      paragraph(formatWeekday(meeting.date, text.language), { spacing: 'none' }),
      ...outcome(content),
      ...(newest === null
        ? []
        : [paragraph(`${text.minutes.versionOf(newest.version)}. ${text.minutes.states[newest.state]}.`)]),
      paragraph(savedAt === null ? words.noDraft : words.draft(formatDayOf(savedAt, place))),
      paragraph(words.points(points.written, points.all), { spacing: 'small' }),
      ...sending(content),
      paragraph(words.write, { size: 'small', isSubtle: true }),
      { ...buttons(openTab(text.minutes.buttons.openTab, content.tabUrl)), spacing: 'small' },
    ],
  });
}

function sending(content: MinutesDeskContent): readonly Element[] {
  const { text, partnershipId, meeting, newest, memberNames, readerNames, typed, problems } = content;
  const words = text.minutes.desk;
  if (memberNames.length === 0) return [paragraph(words.nobody, { weight: 'bolder' })];
  const { formId, revision } = typed;
  const address = { partnershipId, meetingId: meeting.id, version: newest?.version ?? 0 };
  const data = noticeData('minutes.send', { ...address, formId, revision });
  return [
    written(words.members(namesOf(text, memberNames))),
    ...(readerNames.length === 0 ? [] : [written(words.readers(namesOf(text, readerNames)), { spacing: 'small' })]),
    ...notSaved(text.people.notSaved, problems),
    dateInput({ id: 'dueOn', ...labelled(words.dueOn), value: typed.dueOn ?? undefined }),
    toggleInput({
      id: 'isSilenceApproval',
      label: words.silence.label,
      title: words.silence.title,
      errorMessage: words.silence.missing,
      isOn: typed.isSilenceApproval,
    }),
    ...(newest === null ? [] : [changeInput(content, newest.state)]),
    buttons(executeAction({ title: text.minutes.buttons.send, data, inputs: 'all', isMain: true })),
  ];
}

function namesOf({ language }: Text, names: readonly string[]): string {
  return clipText(formatList(names, language), 1000).text;
}

function changeInput({ text, typed }: MinutesDeskContent, state: MinutesState): Element {
  const { reason, change } = text.minutes.desk;
  return textInput({
    id: 'change',
    ...labelled(state === 'approved' ? reason : change),
    limit: minutesLimits.change,
    value: maskCprNumbers(typed.change),
  });
}

function labelled({ label, missing }: { readonly label: string; readonly missing: string }) {
  return { label, errorMessage: missing };
}
