import type { daMeetings } from './da-meetings.ts';
import { formatNumber } from './format.ts';

export const enMeetings: typeof daMeetings = {
  groups: {
    lead: 'The lead group',
    steering: 'The steering group',
    joint: 'The joint meeting',
    other: 'Another group',
  },
  titles: {
    lead: 'Lead group meeting',
    steering: 'Steering group meeting',
    joint: 'Joint meeting',
    other: 'Meeting',
  },
  cancelledTitle: (title) => `Cancelled: ${title}`,
  calendarName: (partnership) => `Meetings in ${partnership}`,
  online: 'Online meeting',
  joinOnline: (address) => `Join online: ${address}`,
  states: { planned: 'Planned', held: 'Held', cancelled: 'Cancelled' },
  steps: {
    called: 'Notice of the meeting',
    agenda: 'Agenda',
    near: 'The meeting is near',
    day_before: 'The day before',
    hour_before: 'An hour before',
  },
  changes: {
    moved: 'The meeting has been moved',
    place_changed: 'The meeting is held in another place',
    renamed: 'The meeting has a new title',
    cancelled: 'The meeting has been cancelled',
  },
  attendance: {
    buttons: { yes: 'Coming', no: 'Not coming', substitute: 'Send another' },
    words: { yes: 'Comes', no: 'Does not come', substitute: 'Sends somebody else' },
    unanswered: 'Has not answered',
    substituteName: {
      label: 'Who will you send?',
      missing: 'Write the name of whoever you send in 100 characters or fewer.',
    },
  },
  fields: {
    group: { label: 'Group', missing: 'Choose a group.' },
    title: { label: 'Title', missing: 'Give the meeting a title.' },
    date: { label: 'Day', missing: 'Choose a day for the meeting.' },
    startTime: { label: 'Begins', missing: 'Choose when the meeting begins.' },
    endTime: { label: 'Ends', missing: 'Choose when the meeting ends.' },
    timeZone: { label: 'Time zone', missing: 'Choose a time zone from the list.' },
    place: { label: 'Place', missing: 'Write where the meeting is held.' },
    onlineUrl: { label: 'Link to the online meeting', missing: 'Paste the link to the online meeting.' },
    chairId: { label: 'Chair', missing: 'Choose a chair who is in the partnership.' },
    channelId: { label: 'Channel', missing: 'Choose a channel that Tryg Overblik has been added to.' },
    participantIds: { label: 'Participants', missing: 'Choose participants who are in the partnership.' },
  },
  problems: {
    not_a_day: 'Choose a day that is in the calendar.',
    not_a_time: 'Write the time as 13:00.',
    ends_before_start: 'The meeting ends before it begins. Choose a later time.',
    not_https: 'Paste a link that begins with https.',
    too_long: (limit) => `Shorten the text to ${formatNumber(limit, 'en')} characters or fewer.`,
    contains_cpr_number: 'The text seems to contain a CPR number. Remove it before you save.',
  },
  warnings: {
    past: (day) => `The meeting is on ${day}, which has already passed.`,
    weekend: (day) => `The meeting is at a weekend: ${day}.`,
    holiday: (day) => `The meeting is on a public holiday: ${day}.`,
    closed_day: (day) => `The meeting is on a day that is closed: ${day}.`,
    quiet_period: (from, to) => `The meeting is in a quiet period, from ${from} to ${to}.`,
    school_holiday: (week) => `The meeting is in week ${week}, when many schools are closed.`,
    same_people: (count, meeting) =>
      count === 1
        ? `One person must be at ${meeting} at the same time.`
        : `${formatNumber(count, 'en')} people must be at ${meeting} at the same time.`,
    same_day: (meeting) => `The meeting is on the same day as ${meeting}.`,
    pack_before_close: (packFrozenOn, graceUntil) =>
      `The meeting pack must be final on ${packFrozenOn}, but the status round takes answers until ${graceUntil}. Move the meeting, or close the status round before.`,
  },
  otherMeetings: {
    lead: 'the lead group’s meeting',
    steering: 'the steering group’s meeting',
    joint: 'the joint meeting',
    other: 'another meeting',
  },
};
