import type { daDialogs } from './da-dialogs.ts';

export const enDialogs: typeof daDialogs = {
  configure: {
    title: 'Show Tryg Overblik in the channel',
    text: 'The tab shows the partnership’s overview: all initiatives with progress, latest answer and due date. Everybody in the channel who is part of the partnership sees the same. Others see nothing.',
    inMeeting: {
      title: 'Show Tryg Overblik in the meeting',
      text: 'The tab shows the partnership’s overview, so that you can look at it together. Everybody in the meeting who is part of the partnership sees the same. Others see nothing.',
    },
    choose: 'Which partnership?',
    group: 'Which group is the channel for?',
    channel: {
      looking: 'Looking up the channel',
      notYours: 'Your choice decides the tab’s name and view. A coordinator says which group the channel belongs to.',
      appMissing:
        'The app is not in the channel yet, so your choice decides only the tab’s name and view. Add the app to the channel, and it asks for the group itself.',
      readers: (name, members) => `${members} can read ${name}.`,
      willBe: (group) => `When you save, the channel belongs to: ${group}, and a test message is posted in it.`,
      isAlready: (group) => `The channel belongs to: ${group}.`,
      strangers: (count) => `${count} from tenants outside the partnership can read it`,
      sure: 'Use the channel all the same: they may read messages to the group.',
      refused: 'The group is not saved. Try again, or choose it under People, Channels.',
    },
    groups: { lead: 'The lead group', steering: 'The steering group', joint: 'The joint meeting', other: 'Others' },
    view: 'What should the tab show first?',
    views: {
      all: 'All initiatives',
      decision: 'What needs a decision',
      changed: 'What has changed since last',
    },
    viewHint: 'Everybody can show the rest with the filters in the tab.',
    save: 'Choose Save below to add the tab.',
    none: 'You are not part of a partnership yet, so you cannot add the tab. A coordinator must first say who you are.',
    again: 'Look again',
    tabName: (partnership, group) => (group ? `Overview: ${partnership}, ${group}` : `Overview: ${partnership}`),
  },
  remove: {
    title: 'Remove the tab',
    text: 'Only the tab goes. Nothing is deleted.',
    stays: [
      'Every status, meeting and decision stays and can be seen in the other tabs and in the chat with Tryg Overblik.',
      'A channel still gets reminders and posts about meetings as long as the app is in the team. A coordinator can change that under Operation.',
      'You can add the tab again with the plus sign at the top.',
    ],
    how: 'Choose Remove below, or close the window to keep the tab.',
  },
  consent: {
    title: 'Your organisation has not accepted the app yet',
    text: 'Your Microsoft 365 administrator must consent to Tryg Overblik for the whole organisation. It is done once, and then the tab works for everybody. Ask your administrator; here is a message you can send.',
    message: 'Message to your administrator',
    body: (link) =>
      `Hello. I want to use the app Tryg Overblik in Teams. It needs an administrator to consent once for the whole organisation. Sign in as an administrator here and accept:\n${link}\nThe app only reads who I am (name and user id). It reads no mail, files or chats.`,
    copy: 'Copy the message',
    copied: 'The message is copied.',
    selected: 'The message is selected. Copy it with Ctrl+C.',
    meanwhile: 'Meanwhile you can answer in the chat with Tryg Overblik; that needs no consent.',
    again: 'Try again',
  },
};
