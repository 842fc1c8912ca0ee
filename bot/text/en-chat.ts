import type { daChat } from './da-chat.ts';

export const enChat: typeof daChat = {
  productName: 'Tryg Overblik',
  shownBelow: 'See the bottom of the chat.',
  sampleData: 'Sample data',
  buttons: {
    myInitiatives: 'Show my initiatives',
    openOverview: 'Open the overview',
    openMeetings: 'Open the meetings',
    openMeeting: 'Open the meeting',
    openDecisions: 'Open the decisions',
    seeInOverview: 'See in the overview',
    fillIn: 'Fill in status',
    correct: 'Correct status',
    edit: 'Correct',
    help: 'Help',
    setUp: 'Open the set-up',
    tryAgain: 'Try again',
  },
  welcome: {
    title: 'Welcome to Tryg Overblik',
    what: 'This is where leads send the status of their initiatives. Coordinators and the steering group follow it in the overview.',
    how: 'Write status when you want to fill in or correct a status. It takes a few minutes.',
    kept: 'When you send a status, it is stored with your name and the time. You choose who may read the text.',
    chat: 'What you write in the chat is only used to answer you. We do not store it, but it stays in Teams.',
    citizens: 'Never write personal data about citizens.',
  },
  help: {
    title: 'Help',
    sections: [
      {
        title: 'What can you do here?',
        text: 'You can send the status of the initiatives you lead or are deputy for. The overview shows how all initiatives are doing.',
      },
      {
        title: 'What happens to what you write?',
        text: 'A status is stored when you press Send status, and you get a receipt showing what was stored. If you correct it, the earlier version is kept too. What you write in the chat is not stored by us, but it stays in Teams.',
      },
      {
        title: 'Who can read it?',
        text: 'You choose who may read the text: everyone in the partnership, the coordinators and the steering group, or only your own organisation. Everyone in the partnership can see the progress, who answered and when. The administrator role gives no access to the texts.',
      },
      {
        title: 'No personal data about citizens',
        text: 'Write only about the initiative – not about individuals, addresses or specific cases. Texts that seem to contain a CPR number are not stored.',
      },
      {
        title: 'Access to documents',
        text: 'Status updates are official documents, and the public may ask for access to them.',
      },
    ],
    wordsTitle: 'Words you can write',
    forSteering: 'For the steering group',
    forCoordinators: 'For coordinators',
    words: {
      status: { word: 'status', what: 'fill in or correct a status' },
      drafts: { word: 'draft', what: 'continue a draft' },
      meetings: { word: 'meeting', what: 'see meetings and say whether you come' },
      agenda: { word: 'agenda', what: 'see the agenda of your next meeting' },
      point: { word: 'point', what: 'propose a point' },
      pack: { word: 'pack', what: 'find the meeting pack' },
      decisions: { word: 'decisions', what: 'see what is to be followed up' },
      minutes: { word: 'minutes', what: 'read and approve the newest' },
      yearly: { word: 'yearly', what: 'see the yearly status' },
      phone: { word: 'phone', what: 'show or change your number' },
      help: { word: 'help', what: 'show this again' },
      desk: { word: 'overview', what: 'see what waits for you' },
      round: { word: 'round', what: 'plan and follow the status round' },
      written_case: { word: 'in writing', what: 'ask the steering group between meetings' },
      settings: { word: 'settings', what: 'change texts, times and closed days' },
    },
  },
  waiting: {
    title: 'Hello. We do not know who you are yet',
    what: 'Your organisation takes part in the partnership, but you have not been added to it yet.',
    next: 'The coordinators can now see your name on a list and add you. Write status again when they have done so.',
    nothing: 'Until then you cannot see anything, and what you write in the chat is not stored.',
    hurry: 'If it is urgent, contact a coordinator.',
  },
  setUp: {
    title: 'Tryg Overblik is ready to be set up',
    what: 'You are the first administrator. Open the Overview tab and choose whether to begin with a template or an empty strategy. Then appoint the first coordinators.',
    limits: 'As administrator you appoint people and follow operations. You cannot read status texts.',
  },
  myInitiatives: {
    title: 'Your initiatives',
    answered: (round) => `Answered in ${round}`,
    due: (weekday) => `Due: ${weekday}`,
    noRound: 'No status round is open right now.',
    latest: 'Latest status',
    noLatest: 'No status yet',
    more: (count) =>
      count === 1 ? 'One more initiative is in the overview.' : `${count} more initiatives are in the overview.`,
    noneTitle: 'You do not lead any initiative',
    none: 'You can follow all initiatives in the overview. If you should be listed as lead or deputy, contact a coordinator.',
  },
  receipt: {
    title: 'Sent',
    unchangedTitle: 'Sent: unchanged since last time',
    summary: (initiative) => `The status of ${initiative} has been sent`,
    sentBy: (author, when) => `Sent by ${author} on ${when}`,
    version: (version) => `Version ${version}`,
    readers: 'Can be read by',
    next: 'The status is stored and now shows in the overview.',
    nextEdit: 'You can correct it until the round closes.',
    nextClosed: 'The round has closed, so it can no longer be corrected.',
    nextHelp: 'The overview shows that the initiative needs help or a decision.',
    clipped: 'The text is too long to show here. All of it is in the overview.',
  },
  previous: {
    title: 'The answer from last time',
    summary: (initiative) => `The answer from last time for ${initiative}`,
  },
  refused: {
    title: 'That could not be done',
    oldCardTitle: 'The card is out of date',
    oldCard: 'This card can no longer be used. Press Show my initiatives to get a new one.',
    typed: 'This is what you wrote. Copy what you want to use again:',
    typedRetry:
      'Your status has not been sent yet. What you wrote is here, and you can change it before you try again.',
  },
  notices: {
    unknown: {
      title: 'I did not understand that',
      text: 'Press a button, or write status or help. We do not store what you write in the chat.',
    },
    greeting: { title: 'Hello', text: 'Would you like to send a status or see how the initiatives are doing?' },
    cprNumber: {
      title: 'Delete your message in the chat',
      found: 'Your message seems to contain a CPR number:',
      notStored: 'We have not stored the number.',
      delete:
        'We cannot delete the message for you. Press and hold it, or point at it and choose the three dots. Then choose Delete.',
    },
    channel: {
      title: 'Write to me in our own chat',
      text: 'I only answer in the personal chat, so that what you write about an initiative is shared only with those you choose.',
    },
    outage: {
      title: 'Try again in a moment',
      text: 'We cannot reach what we have stored. None of it is lost.',
    },
    fault: {
      title: 'Something went wrong on our side',
      text: (reference) => `Sorry. Try again, or contact a coordinator and quote reference ${reference}.`,
    },
  },
};
