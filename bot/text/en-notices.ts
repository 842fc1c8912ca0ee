import type { daNotices } from './da-notices.ts';
import { formatNumber } from './format.ts';

export const enNotices: typeof daNotices = {
  what: (names) => (names.length === 1 ? (names[0] ?? '') : `your ${formatNumber(names.length, 'en')} initiatives`),
  due: (weekday, time) => (time === null ? `Due: ${weekday}` : `Due: ${weekday} at ${time}`),
  standsInFor: (name) => `You get this message because you answer for ${name}.`,
  asked: {
    title: { ordinary: 'Time for a status', extraordinary: 'Extraordinary status', yearly: 'Yearly status' },
    sentence: {
      ordinary: (what) => `Hello. We ask you for a short status of ${what}.`,
      extraordinary: (what) => `Hello. An extra status of ${what} is needed.`,
      yearly: (what) => `Hello. For the yearly status we still need results and effect of ${what}.`,
    },
    summary: (what, day) => `Status of ${what}: due ${day}`,
  },
  reminder: {
    title: (left) => (left === 1 ? '1 working day until the due date' : `${left} working days until the due date`),
    sentence: (what, left, day) =>
      `Hello. The status of ${what} is due in ${left === 1 ? '1 working day' : `${left} working days`} (${day}). It takes about 5 minutes.`,
    summary: (what, left, day) =>
      `The status of ${what} is due in ${left === 1 ? '1 working day' : `${left} working days`} (${day})`,
  },
  lastDay: {
    title: (time) => (time === null ? 'Due today' : `Due today at ${time}`),
    sentence: (what) => `Hello. Today is the last day for the status of ${what}. It takes about 5 minutes.`,
    summary: (what) => `The status of ${what} is due today`,
  },
  overdue: {
    title: 'The due date has passed',
    sentence: (what, lastDay) =>
      `Hello. We still need the status of ${what}. You can send it until ${lastDay}. It takes about 5 minutes.`,
    summary: (what) => `The status of ${what} is overdue`,
  },
  snoozed: { title: 'Here is your reminder' },
  reopened: {
    title: 'The status round is open again',
    sentence: (what) => `Hello. You can once more send or correct the status of ${what}.`,
    summary: (what, day) => `You can once more send the status of ${what}: due ${day}`,
  },
  preview: {
    mark: 'Only for you. This is how the message will look when it is sent.',
    buttons: 'Here come the buttons Fill in status, Remind me again and Cannot answer.',
    summary: 'Only for you: how the message to the leads will look',
  },
  answered: {
    title: 'Thank you, you have answered',
    sentence: 'There is nothing more to do now. You can make corrections until the round closes.',
  },
  lines: {
    draft: 'You have a draft',
    submitted: '✓ Sent',
    returned: 'Sent back with a question',
    acknowledged: '✓ Sent and seen by a coordinator',
    excused: 'Not needed in this round',
  },
  more: (count) => (count === 1 ? 'and one more initiative' : `and ${formatNumber(count, 'en')} more initiatives`),
  facts: {
    whoAsks: 'Who asks',
    someone: 'The coordinators',
    asker: (name, organisation, phone) =>
      phone === null ? `${name} (${organisation})` : `${name} (${organisation}, tel. ${phone})`,
    whatFor: 'What it is for',
    meeting: (weekday) => `The meeting on ${weekday}`,
    noMeeting: 'The overview of all initiatives',
    howLong: 'How long it takes',
    minutes: 'About 5 minutes for each status',
    whereTo: 'Where the text goes',
    overview: 'To the overview',
    overviewAndPack: 'To the overview and the meeting pack',
  },
  datesChanged: {
    title: 'New due date',
    sentence: (what, weekday) => `The status of ${what} is now due ${weekday}.`,
    summary: (what, day) => `New due date for the status of ${what}: ${day}`,
  },
  cancelled: {
    title: 'The status round is cancelled',
    sentence: (round) => `${round} is cancelled. You need not send a status, and you get no more reminders.`,
    kept: 'What you have already sent is kept.',
    summary: (round) => `${round} is cancelled. You need not send a status`,
    whoToAsk: 'You are welcome to ask us',
  },
  returned: {
    title: 'A question about your status',
    sentence: (by, initiative) => `${by} has a question about the status of ${initiative}:`,
    next: 'Open your status, correct it and send it again.',
    open: 'Open your status',
    summary: (by, initiative) => `${by} has a question about the status of ${initiative}`,
  },
  handedOver: {
    title: 'Will you send the status?',
    sentence: (by, initiative) => `${by} has passed the status of ${initiative} on to you.`,
    summary: (by, initiative) => `${by} has passed the status of ${initiative} on to you`,
  },
  enteredForYou: {
    title: 'Is this right?',
    sentence: (by, initiative) => `${by} wrote this status of ${initiative} for you after you spoke. It has been sent.`,
    confirm: 'Yes, it is right',
    summary: (by, initiative) => `${by} wrote the status of ${initiative} for you. Is it right?`,
  },
  answeredByOther: {
    title: 'The status has been sent',
    sentence: (by, initiative, when) =>
      `${by} sent the status of ${initiative} on ${when}. There is nothing more for you to do.`,
    summary: (by, initiative) => `${by} sent the status of ${initiative}`,
  },
  steppingDownAnswered: {
    confirmedTitle: 'You are no longer a lead',
    confirmed: (initiative) =>
      `A coordinator has confirmed that you no longer lead ${initiative}. You will not be asked again.`,
    declinedTitle: 'You are still a lead',
    declined: (initiative) =>
      `A coordinator has answered that you still lead ${initiative}. Call the coordinators if that is not right.`,
  },
};
