import { groups } from '#bot/domain/channel.ts';
import { maskCprNumbers } from '#bot/domain/cpr.ts';
import type { Meeting } from '#bot/domain/meeting.ts';
import type { MeetingField } from '#bot/domain/meeting-problem.ts';
import type { MeetingWarning } from '#bot/domain/meeting-warnings.ts';
import { meetingLimits, type RawMeeting } from '#bot/domain/parse-meeting.ts';
import type { Text } from '#bot/text/da.ts';
import { noticeData } from './card-data.ts';
import { bytesOf } from './card-size.ts';
import type { Card, Choice, Element } from './element-types.ts';
import {
  buttons,
  card,
  choiceInput,
  dateInput,
  executeAction,
  heading,
  paragraph,
  textInput,
  timeInput,
  written,
} from './elements.ts';
import { sureWordOf } from './meeting-action.ts';
import { allMeetings, placeAndTime, warningLines } from './meeting-lines.ts';
import { notSaved } from './not-saved.ts';
import { plainName } from './written-text.ts';

/** A meeting that is made, or one that there is: its id, the version the form was drawn from, and how it stands. */
export type FormOf =
  | { readonly kind: 'plan'; readonly formId: string; readonly roundId: string | null }
  | { readonly kind: 'change'; readonly meeting: Meeting; readonly seen: string };

export type MeetingFormContent = {
  readonly text: Text;
  readonly partnershipId: string;
  readonly partnershipName: string;
  readonly timeZone: string;
  readonly of: FormOf;
  readonly typed: RawMeeting;
  readonly people: readonly { readonly id: string; readonly name: string }[];
  /** Those that can serve a meeting; only asked of a new one. */
  readonly rounds: readonly { readonly id: string; readonly name: string }[];
  /** Why it was not taken, as sentences; empty at first. */
  readonly problems: readonly string[];
  /** What there is to know first; nothing is kept until it is pressed as sure. */
  readonly warnings: readonly MeetingWarning[];
  readonly sampleData: boolean;
};

/** A meeting to plan, move or change. Where the people are too many for a card, the tab has them. */
export function meetingFormCard(content: MeetingFormContent): Card {
  const { text, of } = content;
  const words = text.meetingCards.form;
  return card({
    text,
    summary: words[of.kind],
    sampleData: content.sampleData,
    body: [
      heading(words[of.kind]),
      written(content.partnershipName, { spacing: 'none' }),
      ...(of.kind === 'change' ? asItIs(content, of.meeting) : []),
      ...notSaved(words.notSaved, content.problems),
      ...warningLines(text, content.warnings, text.meetingCards.warned.title),
      groupInput(content),
      dateInput({ ...labelled(text, 'date'), value: dayOf(content.typed.date) }),
      timeInput({ ...labelled(text, 'startTime'), value: timeOf(content.typed.startTime) }),
      timeInput({ ...labelled(text, 'endTime'), value: timeOf(content.typed.endTime) }),
      ...lines(content),
      ...(showsPeople(content.people)
        ? peopleInputs(content)
        : [paragraph(words.tooMany, { size: 'small', isSubtle: true })]),
      ...(of.kind === 'plan' && content.rounds.length > 0 ? [roundInput(content, of.roundId)] : []),
      buttons(saving(content)),
      allMeetings(text, content.partnershipId),
    ],
  });
}

/** The fields a form shows: one that is not sent back was emptied, which some clients say by leaving it out. */
export function fieldsOfForm(people: MeetingFormContent['people']): readonly MeetingField[] {
  const always = ['group', 'title', 'date', 'startTime', 'endTime', 'place', 'onlineUrl'] as const;
  return showsPeople(people) ? [...always, 'chairId', 'participantIds'] : always;
}

/** Whether two lists of everybody fit beside the rest of the card. */
function showsPeople(people: MeetingFormContent['people']): boolean {
  const oneList = people.reduce((bytes, { id, name }) => bytes + bytesOf(id) + bytesOf(name) + bytesAround, 0);
  return people.length > 0 && 2 * oneList <= mostBytes;
}

/** What JSON puts around a choice; and how much of a card the people may take. */
const bytesAround = 25;
const mostBytes = 13_000;

function asItIs({ text, timeZone }: MeetingFormContent, meeting: Meeting): readonly Element[] {
  return [
    paragraph(text.meetingCards.form.now, { weight: 'bolder', spacing: 'medium' }),
    ...placeAndTime(text, meeting, timeZone),
  ];
}

/** With warnings on the card the press means this day in spite of them, and no other day that is chosen meanwhile. */
function saving({ text, partnershipId, of, typed, warnings }: MeetingFormContent) {
  const isWarned = warnings.length > 0;
  const shared = { partnershipId, step: 'do', ...(isWarned ? { sureOf: sureWordOf(typed) } : {}) } as const;
  const data =
    of.kind === 'plan'
      ? noticeData('meeting.plan', { ...shared, formId: of.formId })
      : noticeData('meeting.change', { ...shared, meetingId: of.meeting.id, seen: of.seen });
  const title = isWarned ? text.meetingCards.warned.anyway : text.meetingCards.form.save[of.kind];
  return executeAction({ title, data, inputs: 'all', isMain: true });
}

function labelled(text: Text, field: MeetingField) {
  const { label, missing } = text.meetings.fields[field];
  return { id: field, label, errorMessage: missing };
}

function groupInput({ text, typed }: MeetingFormContent): Element {
  const choices = groups.map((group) => ({ title: text.meetings.groups[group], value: group }));
  return choiceInput({ ...labelled(text, 'group'), choices, value: typed.group, style: 'compact' });
}

function lines({ text, typed }: MeetingFormContent): readonly Element[] {
  const line = (field: 'place' | 'onlineUrl' | 'title') =>
    textInput({
      ...labelled(text, field),
      limit: meetingLimits[field],
      isOneLine: true,
      value: maskCprNumbers(typed[field] ?? ''),
    });
  const hint = paragraph(text.meetingCards.form.titleHint, { size: 'small', isSubtle: true, spacing: 'small' });
  return [line('place'), line('onlineUrl'), line('title'), hint];
}

function peopleInputs({ text, typed, people }: MeetingFormContent): readonly Element[] {
  const choices: readonly Choice[] = people.map(({ id, name }) => ({ title: plainName(name) || id, value: id }));
  const { nobody, participantsHint } = text.meetingCards.form;
  return [
    choiceInput({
      ...labelled(text, 'chairId'),
      choices,
      value: typed.chairId,
      style: 'compact',
      placeholder: nobody,
    }),
    choiceInput({
      ...labelled(text, 'participantIds'),
      choices,
      value: typed.participantIds,
      style: 'compact',
      isMultiSelect: true,
    }),
    paragraph(participantsHint, { size: 'small', isSubtle: true, spacing: 'small' }),
  ];
}

function roundInput({ text, rounds }: MeetingFormContent, roundId: string | null): Element {
  const { label, missing, none } = text.meetingCards.form.round;
  return choiceInput({
    id: 'roundId',
    label,
    errorMessage: missing,
    choices: rounds.map(({ id, name }) => ({ title: plainName(name) || id, value: id })),
    value: roundId ?? undefined,
    style: 'compact',
    placeholder: none,
  });
}

/** What a client could not show as a day or time is left out; the sentence above says what to do. */
function dayOf(typed: string | undefined): string | undefined {
  return typed !== undefined && /^\d{4}-\d\d-\d\d$/.test(typed) ? typed : undefined;
}

function timeOf(typed: string | undefined): string | undefined {
  return typed !== undefined && /^\d\d:\d\d$/.test(typed) ? typed : undefined;
}
