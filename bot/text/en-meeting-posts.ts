import type { daMeetingPosts } from './da-meeting-posts.ts';
import { formatNumber, plural } from './format.ts';

const people = (count: number) => `${formatNumber(count, 'en')} ${plural(count, { one: 'comes', many: 'come' })}`;

export const enMeetingPosts: typeof daMeetingPosts = {
  when: (weekday, from, to) => `${weekday} at ${from}-${to}`,
  at: (weekday, from) => `${weekday} at ${from}`,
  zone: (zone) => `Time zone: ${zone}`,
  place: 'Place',
  join: 'Join online',
  online: 'The meeting is held online.',
  agenda: 'Agenda',
  round: (name) => `Status for the meeting: ${name}`,
  progress: (answered, total) => `${formatNumber(answered, 'en')} of ${formatNumber(total, 'en')} have sent status.`,
  missing: (names) => `Missing: ${names}.`,
  todo: 'What you should do',
  answerHere: 'Say here whether you will come. You can change your answer.',
  answerAbove: 'Say whether you will come in the post that this thread begins with.',
  answerInOutlook: 'Answer the invitation in Outlook.',
  sendStatus: (weekday) => `If you are a lead, send your status by ${weekday}.`,
  sendStatusNow: (weekday) => `Status was due on ${weekday}. If yours is missing, send it now.`,
  count: (yes, no, substitutes) =>
    [
      people(yes),
      `${formatNumber(no, 'en')} cannot come`,
      ...(substitutes > 0 ? [`${formatNumber(substitutes, 'en')} will send somebody else`] : []),
    ].join(', '),
  moved: (was) => `Moved from ${was}.`,
  cancelled: 'The meeting has been cancelled.',
  held: 'The meeting has been held.',
  elsewhere: {
    title: 'This post no longer holds',
    sentence: 'The meeting is announced in another place.',
  },
  reply: {
    agenda: 'Here is the agenda',
    near: 'The meeting is near',
    today: (time) => `The meeting is today at ${time}`,
    tomorrow: (time) => `The meeting is tomorrow at ${time}`,
    hour_before: (time) => `The meeting begins at ${time}`,
    moved: (was, is) => `The meeting has been moved from ${was} to ${is}.`,
    place: (place) => `The meeting is now held here: ${place}.`,
    placeOnline: 'The meeting is now held online.',
    noLink: 'The meeting is no longer held online.',
    newLink: 'There is a new link to the online meeting.',
    noPlace: 'The place is no longer the same. Ask the coordinators.',
    renamed: (title) => `The meeting is now called: ${title}.`,
    cancelled: (was) => `The meeting on ${was} has been cancelled.`,
  },
  answered: {
    yes: 'Thank you. You are down as coming. Press again if that changes.',
    no: 'Thank you. We have noted that you cannot come. Press again if that changes.',
    substitute: (name) => `Thank you. ${name} comes in your place.`,
  },
  noted: 'Thank you. The answer has been noted.',
  notInvited: 'You are not in the group that the meeting is for, so you need not answer.',
  seriesPlanned: {
    title: (year) => `The meetings of ${year} stand in the calendar`,
    titleNone: (year) => `The meetings of ${year} are not planned`,
    sentence: 'They are proposals on your usual days. Move those that do not fit.',
    ended: (day) =>
      `The strategy runs until ${day}. Meetings after that day are not planned. Extend the strategy, or plan them yourself.`,
    open: 'Open the meetings',
  },
  noChannel: {
    title: 'The meeting cannot be announced',
    sentence: 'The group has no channel that has been confirmed, so it is told nothing of the meeting.',
    next: 'Add Tryg Overblik to the group’s channel and say which group it belongs to. The meeting is then announced.',
    summary: (title) => `${title} cannot be announced: the group has no channel`,
  },
  channelGone: {
    title: 'The channel cannot be told',
    sentence: (channel) =>
      channel === ''
        ? 'We can no longer write in the group’s channel. The app has been removed, or the channel is gone.'
        : `We can no longer write in the channel ${channel}. The app has been removed, or the channel is gone.`,
    next: 'Add Tryg Overblik to the channel again, and tell the group yourself until then.',
    summary: (title) => `${title}: the channel cannot be told`,
  },
  headcount: {
    title: 'Who comes to the meeting',
    yes: 'Comes',
    no: 'Cannot come',
    substitutes: 'Sends somebody else',
    unanswered: 'Has not answered',
    substitute: (name, instead) => `${name} sends ${instead}`,
    none: 'Nobody has answered yet.',
    more: (count) => `and ${formatNumber(count, 'en')} more`,
    summary: (title, yes) => `${title}: ${people(yes)}`,
  },
};
