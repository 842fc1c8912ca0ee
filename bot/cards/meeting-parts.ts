import { type AttendanceAnswer, longestSubstituteName } from '#bot/domain/attendance.ts';
import type { MeetingPostFacts, MeetingProgress, OfMeeting } from '#bot/domain/meeting-notice-content.ts';
import type { KnownMeeting } from '#bot/domain/meeting-revision.ts';
import type { NoticeSetting } from '#bot/domain/notice-content.ts';
import type { Text } from '#bot/text/da.ts';
import { formatClock, formatList, formatWeekday } from '#bot/text/format.ts';
import { substituteInput } from './attendance-action.ts';
import { type CardData, noticeData } from './card-data.ts';
import type { Action, Element } from './element-types.ts';
import {
  buttons,
  container,
  executeAction,
  factLine,
  heading,
  openTab,
  paragraph,
  progressBar,
  showOrHide,
  textInput,
  written,
} from './elements.ts';
import { clipText } from './written-text.ts';

type Setting = Pick<NoticeSetting, 'partnershipId' | 'timeZone'>;

/** `torsdag den 4. februar 2027 kl. 13.00-15.00`; local to the meeting. */
export function whenOf({ meetingPosts, language }: Text, { date, startTime, endTime }: KnownMeeting): string {
  const [from, to] = [formatClock(startTime, language), formatClock(endTime, language)];
  return meetingPosts.when(formatWeekday(date, language), from, to);
}

/** `torsdag den 4. februar 2027 kl. 13.00`, within a sentence. */
export function beginsAt(
  { meetingPosts, language }: Text,
  { date, startTime }: Pick<KnownMeeting, 'date' | 'startTime'>,
): string {
  return meetingPosts.at(formatWeekday(date, language), formatClock(startTime, language));
}

/** When and where, as everybody must know it. */
export function whenAndWhere(text: Text, { meeting }: OfMeeting, { timeZone }: Setting): readonly Element[] {
  const words = text.meetingPosts;
  return [
    paragraph(whenOf(text, meeting), { weight: 'bolder', spacing: 'small' }),
    ...(meeting.timeZone === timeZone ? [] : [paragraph(words.zone(meeting.timeZone), { spacing: 'none' })]),
    ...(meeting.place === ''
      ? [paragraph(words.online, { spacing: 'small' })]
      : [factLine(words.place, meeting.place)]),
  ];
}

/** The way into the meeting online, or nothing; never anything but https. */
export function joinButton({ meetingPosts }: Text, { meeting }: OfMeeting): readonly Action[] {
  const { onlineUrl } = meeting;
  return onlineUrl?.startsWith('https://') ? [openTab(meetingPosts.join, onlineUrl)] : [];
}

/** Titles alone; each at most so long (UTF-16 units). */
export function agendaLines(text: Text, agenda: MeetingPostFacts['agenda'], most: number): readonly Element[] {
  if (agenda.length === 0) return [];
  const lines = agenda.map(({ kind, title }, at) => {
    const named = title === null ? text.agenda.kinds[kind] : clipText(title, most).text;
    return written(`${at + 1}. ${named}`, { spacing: 'none' });
  });
  return [heading(text.meetingPosts.agenda, { size: 'medium', spacing: 'medium' }), ...lines];
}

/** How far the round is that serves the meeting. */
export function progressLines(text: Text, { progress }: MeetingPostFacts): readonly Element[] {
  if (!progress) return [];
  const words = text.meetingPosts;
  const { answered, total, missing, roundName } = progress;
  return [
    written(words.round(roundName), { weight: 'bolder', spacing: 'medium' }),
    { ...progressBar(answered, total), spacing: 'small' },
    paragraph(words.progress(answered, total), { spacing: 'small' }),
    ...(missing && missing.length > 0
      ? [written(words.missing(formatList(missing, text.language)), { spacing: 'none' })]
      : []),
  ];
}

/** What each reader has to do, or nothing; `howToAnswer` says where the buttons are. */
export function todoLines(
  text: Text,
  { progress, answers }: MeetingPostFacts,
  howToAnswer: string,
): readonly Element[] {
  const words = text.meetingPosts;
  const asksForStatus = progress?.isOpen && progress.answered < progress.total;
  const lines = [
    ...(answers === 'here' ? [howToAnswer] : []),
    ...(answers === 'in_outlook' ? [words.answerInOutlook] : []),
    ...(asksForStatus ? [askForStatus(text, progress)] : []),
  ];
  if (lines.length === 0) return [];
  return [
    heading(words.todo, { size: 'medium', spacing: 'medium' }),
    ...lines.map((line) => paragraph(line, { spacing: 'none' })),
  ];
}

function askForStatus({ meetingPosts, language }: Text, { dueOn, isPastDue }: MeetingProgress): string {
  const day = formatWeekday(dueOn, language);
  return isPastDue ? meetingPosts.sendStatusNow(day) : meetingPosts.sendStatus(day);
}

/** Who comes, in one tap, and how many have said so. Nothing of it where people answer in Outlook, or no longer. */
export function attendanceParts(text: Text, facts: MeetingPostFacts, setting: Setting): readonly Element[] {
  if (facts.answers !== 'here') return [];
  const { buttons: say, substituteName } = text.meetings.attendance;
  const answerData = (answer: AttendanceAnswer): CardData =>
    noticeData('meeting.attend', { partnershipId: setting.partnershipId, meetingId: facts.meeting.id, answer });
  return [
    buttons(
      executeAction({ title: say.yes, data: answerData('yes'), inputs: 'none', isMain: true }),
      executeAction({ title: say.no, data: answerData('no'), inputs: 'none' }),
      showOrHide(say.substitute, substituteId),
    ),
    container(
      [
        textInput({
          id: substituteInput,
          label: substituteName.label,
          errorMessage: substituteName.missing,
          limit: longestSubstituteName,
          value: undefined,
          isRequired: true,
          isOneLine: true,
        }),
        buttons(executeAction({ title: say.substitute, data: answerData('substitute'), inputs: 'all' })),
      ],
      { id: substituteId, isVisible: false },
    ),
  ];
}

const substituteId = 'substitute';

/** How many come; nothing while nobody has answered. */
export function countLine(text: Text, { count, answers }: MeetingPostFacts): readonly Element[] {
  const { yes, no, substitutes } = count;
  if (answers === 'in_outlook' || yes + no + substitutes === 0) return [];
  return [paragraph(text.meetingPosts.count(yes, no, substitutes), { spacing: 'small' })];
}
