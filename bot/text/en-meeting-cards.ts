import type { daMeetingCards } from './da-meeting-cards.ts';
import { formatNumber, plural } from './format.ts';

export const enMeetingCards: typeof daMeetingCards = {
  list: {
    title: 'Coming meetings',
    none: 'No more meetings that you take part in are planned.',
    more: (count) =>
      plural(count, {
        one: 'There is one more meeting in the tab.',
        many: `There are ${formatNumber(count, 'en')} more meetings in the tab.`,
      }),
    show: 'Show the meeting',
    all: 'All coming meetings',
    plan: 'Plan a meeting',
  },
  when: (day, from, to) => `${day}, ${from}-${to}`,
  zone: (zone) => `Time zone: ${zone}`,
  place: 'Place',
  online: 'Held online',
  join: 'Join online',
  chair: 'Chair',
  own: {
    yes: 'You have answered that you are coming.',
    no: 'You have answered that you are not coming.',
    substitute: 'You are sending somebody else.',
  },
  answerNotSaved: 'Your answer has not been saved yet',
  unanswered: 'You have not answered yet.',
  inOutlook: 'Answer the invitation in your calendar.',
  sends: (name) => `You are sending ${name}.`,
  saved: {
    yes: 'Thank you. You are coming.',
    no: 'Thank you. We have noted that you are not coming.',
    substitute: 'Thank you. We have noted who you are sending.',
  },
  heads: {
    title: 'Who is coming?',
    yes: 'Coming',
    no: 'Not coming',
    substitutes: 'Sending somebody else',
    unanswered: 'Not answered',
  },
  warned: {
    title: 'What to know before you plan the meeting',
    standing: 'Be aware',
    anyway: 'Plan it anyway',
  },
  form: {
    plan: 'Plan a meeting',
    change: 'Move or change the meeting',
    now: 'The meeting as it is now',
    save: { plan: 'Plan the meeting', change: 'Save the changes' },
    notSaved: 'The meeting has not been saved yet',
    titleHint:
      'Without a title the meeting is called after its group. The title is shown in the channel and the calendar.',
    participantsHint: 'Choose participants only if it is not the whole group.',
    tooMany: 'There are too many people to show them here. Choose chair and participants in the tab.',
    nobody: 'Nobody chosen',
    round: { label: 'Status round for the meeting', missing: 'Choose a status round.', none: 'None' },
  },
  planned: 'The meeting is planned.',
  changed: 'Your changes have been saved.',
  buttons: {
    change: 'Move or change',
    cancel: 'Cancel the meeting',
    invited: 'Outlook invitation has been sent',
    notInvited: 'Let participants answer here again',
    substitute: 'Send another',
  },
  invited: 'Participants answer in Outlook, so our buttons are hidden.',
  notInvited: 'Participants can answer here again.',
  cancel: {
    title: 'Do you want to cancel the meeting?',
    sentence: 'If the meeting has been announced in the channel, it is told once. This cannot be undone.',
    yes: 'Yes, cancel the meeting',
    no: 'No, keep the meeting',
    done: 'The meeting is cancelled.',
  },
};
