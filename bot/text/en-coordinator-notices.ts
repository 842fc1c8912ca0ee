import type { daCoordinatorNotices } from './da-coordinator-notices.ts';
import { formatNumber } from './format.ts';

export const enCoordinatorNotices: typeof daCoordinatorNotices = {
  reach: {
    home_tenant: 'Can be written to in their own chat',
    guest: 'Can be written to as a guest',
    channel_only: 'Can only be written to in a channel',
    tab_only: 'Has only opened the tab and cannot be written to in the chat',
    none: 'Cannot be written to',
  },
  failure: {
    no_address: 'The person has not opened Tryg Overblik in Teams yet.',
    not_installed: 'The person does not have the app, or it is blocked.',
    conversation_gone: 'The chat with the person no longer exists.',
    too_large: 'Teams refused the message because it was too large.',
    not_accepted: 'Teams refused the message.',
    gave_up: 'Teams did not answer although we tried several times.',
    restored: 'Not known: The partnership was restored from a backup. The message may have been sent before that.',
  },
  fallback: {
    channel: 'Instead, a message was posted in the channel.',
    link: 'Instead, you can send the person a link to the Overview tab.',
  },
  linkToSend: 'Link you can send',
  phone: 'Phone',
  noPhone: 'No phone number',
  initiatives: 'Initiatives',
  sent: (count) => (count === 1 ? 'Has had 1 message' : `Has had ${formatNumber(count, 'en')} messages`),
  noneSent: 'Has had no message',
  toCall: {
    title: 'Call those who are missing',
    sentence: (count) =>
      count === 1
        ? 'One person has not answered after the last reminder.'
        : `${formatNumber(count, 'en')} people have not answered after the last reminder.`,
    late: (weekday) => `A status is accepted until ${weekday}.`,
    summary: (count, round) =>
      count === 1 ? `${round}: one has not answered` : `${round}: ${formatNumber(count, 'en')} have not answered`,
    more: (count) =>
      count === 1 ? 'One more is listed in the tab.' : `${formatNumber(count, 'en')} more are listed in the tab.`,
  },
  notOpened: {
    title: 'The status round was not opened',
    sentence: (weekday) => `We could not open it before it was due on ${weekday}. No lead has been asked.`,
    next: 'Choose new dates, and open it again.',
    summary: (round) => `${round} was not opened, and nobody has been asked`,
  },
  notReached: {
    heading: 'A lead has not been reached',
    title: (name) => `${name} has not got the message.`,
    call: 'Call the person, or ask them to open the app in Teams. The messages will then work again.',
    summary: (name) => `${name} has not been reached and may not know that a status is missing`,
  },
  steppingDown: {
    title: 'A lead wants to step down',
    sentence: (person, initiative) => `${person} writes: I no longer lead ${initiative}.`,
    next: 'Nothing has changed until you confirm. You can undo it afterwards.',
    confirm: 'Confirm',
    decline: 'Decline',
    undo: 'Undo',
    summary: (person, initiative) => `${person} no longer wants to lead ${initiative}`,
    confirmedTitle: 'Confirmed',
    confirmed: (person, initiative) => `${person} no longer leads ${initiative} and has been told.`,
    lastLead: 'Find a new lead, so that the initiative is asked in the next round.',
    declinedTitle: 'Declined',
    declined: (person, initiative) => `${person} still leads ${initiative} and has been told.`,
    undoneTitle: 'Undone',
    undone: (person, initiative) => `${person} leads ${initiative} again.`,
  },
  counter: {
    title: (answered, total) => `${formatNumber(answered, 'en')} of ${formatNumber(total, 'en')} have answered`,
    over: (answered, total) => `${formatNumber(answered, 'en')} of ${formatNumber(total, 'en')} answered`,
    closed: 'The round has closed.',
    all: 'Everybody has answered. Thank you.',
  },
  channelAsked: {
    title: 'Is your status missing?',
    sentence:
      'Some of you cannot get messages from Tryg Overblik in your own chat. Press here to see whether you are missing anything. Only you see the answer.',
    button: 'Show my initiatives',
    mark: 'Only you can see this.',
    mine: 'Your status is missing for:',
    nothing: 'You are not missing a status.',
    fillIn: 'Fill in in the tab',
    summary: (round, day) => `${round}: due ${day}`,
  },
  channelTest: {
    title: 'Tryg Overblik is ready in the channel',
    sentence: {
      lead: 'This is the lead group’s channel. Shared messages about status rounds and meetings come here, and nothing else.',
      steering:
        'This is the steering group’s channel. Shared messages about status rounds and meetings come here, and nothing else.',
      joint:
        'This is the joint meeting’s channel. Shared messages about status rounds and meetings come here, and nothing else.',
      other: 'Shared messages about status rounds and meetings come here, and nothing else.',
    },
    readers: 'Everyone in the channel can read what is written here.',
    summary: 'Tryg Overblik is ready in the channel',
  },
  groups: {
    lead: 'The lead group',
    steering: 'The steering group',
    joint: 'The joint meeting',
    other: 'Another group',
  },
  channelGroup: {
    title: 'Which group is this?',
    sentence: 'Only a coordinator can answer. Until then we write nothing else here.',
    readers: (count) =>
      count === 1 ? 'One person can read the channel.' : `${formatNumber(count, 'en')} people can read the channel.`,
    guests: (count) => (count === 1 ? 'One is a guest.' : `${formatNumber(count, 'en')} are guests.`),
    others: (count) =>
      count === 1 ? 'One is from another organisation.' : `${formatNumber(count, 'en')} are from other organisations.`,
    unknown: (count) =>
      count === 1
        ? 'One is from an organisation outside the partnership.'
        : `${formatNumber(count, 'en')} are from organisations outside the partnership.`,
    answeredTitle: (group) => `The channel belongs to: ${group}`,
    answeredBy: (name) => `Chosen by ${name}.`,
  },
};
