import type { MeetingDetailShown } from '#bot/contract/meetings.ts';
import { type MeetingField, meetingFields } from '#bot/domain/meeting-problem.ts';
import { formatClock, formatDay } from '#bot/text/format.ts';
import type { Difference } from '#tab/fields/side-by-side.tsx';
import type { GroupText } from '#tab/text/group-text.ts';
import type { Words } from '#tab/text/text-context.tsx';
import type { MeetingChoices, TypedMeeting } from './ask-meetings.ts';

/** What a new meeting's form begins with: an afternoon, as the groups meet. */
export const newMeeting: TypedMeeting = {
  group: 'lead',
  title: '',
  date: '',
  startTime: '13:00',
  endTime: '15:00',
  place: '',
  onlineUrl: '',
  chairId: '',
  channelId: '',
  participantIds: '',
};

/** A planned meeting as its form shows it. */
export function typedMeeting({ meeting, changeable }: MeetingDetailShown): TypedMeeting {
  const { group, date, startTime, endTime, timeZone, place } = meeting;
  return {
    group,
    date,
    startTime,
    endTime,
    timeZone,
    place,
    title: meeting.title ?? '',
    onlineUrl: meeting.onlineUrl ?? '',
    chairId: meeting.chair?.id ?? '',
    channelId: changeable?.channelId ?? '',
    participantIds: (changeable?.participantIds ?? []).join(','),
  };
}

type Reading = Pick<GroupText, 'meetings'> & {
  readonly choices: MeetingChoices;
  readonly language: Words['language'];
};

/** Where what stands there now differs from what was typed, in words. */
export function meetingDifferences(theirs: TypedMeeting, yours: TypedMeeting, reading: Reading): readonly Difference[] {
  return meetingFields
    .filter((field) => (theirs[field] ?? '') !== (yours[field] ?? ''))
    .map((field) => ({
      label: reading.meetings.fields[field].label,
      theirs: inWords(field, theirs[field] ?? '', reading),
      yours: inWords(field, yours[field] ?? '', reading),
    }));
}

function inWords(field: MeetingField, value: string, { meetings, choices, language }: Reading): string {
  const nameOf = (known: MeetingChoices['channels'], id: string) => known.find((each) => each.id === id)?.name ?? id;
  if (value === '') return '';
  switch (field) {
    case 'group':
      return Object.entries(meetings.groups).find(([group]) => group === value)?.[1] ?? value;
    case 'date':
      return formatDay(value, language);
    case 'startTime':
    case 'endTime':
      return formatClock(value, language);
    case 'chairId':
      return nameOf(choices.people, value);
    case 'channelId':
      return nameOf(choices.channels, value);
    case 'participantIds':
      return value
        .split(',')
        .map((id) => nameOf(choices.people, id))
        .join(', ');
    default:
      return value;
  }
}
