import type { daPacks } from './da-packs.ts';
import { formatNumber } from './format.ts';

export const enPacks: typeof daPacks = {
  title: 'Meeting pack',
  audiences: { all: 'Shared edition', steering: 'Only for coordinators and steering group' },
  round: 'Status round',
  meeting: 'Meeting',
  edition: 'Edition',
  newest: (number, day) => `No. ${formatNumber(number, 'en')}, made on ${day}`,
  newestLabel: 'Newest pack',
  noneMade: 'No meeting pack has been made for the round yet.',
  noneForYou: 'There is no meeting pack for you yet.',
  notFrozen: (round, day) =>
    `A meeting pack is made of the closed status round. ${round} closes on ${day}, and then it can be made.`,
  notFrozenYet: (round) => `The meeting pack can be made in a moment: ${round} is being closed.`,
  noRound: 'There is no status round to make a meeting pack of. Write round to plan one.',
  nextRound: (round, day) => `The next pack can be made when ${round} is closed on ${day}.`,
  print: 'Only the shared edition is for print.',
  make: { all: 'Make the shared edition', steering: 'Make the edition for the steering group' },
  send: (number) => `Send no. ${formatNumber(number, 'en')} to the people of the meeting`,
  open: 'Open the meeting pack in the tab',
  made: (number) => `Meeting pack no. ${formatNumber(number, 'en')} has been made.`,
  sent: (sent, before) => {
    const people = (count: number) => (count === 1 ? 'one person' : `${formatNumber(count, 'en')} people`);
    if (sent === 0 && before === 0) return 'There is nobody to send the meeting pack to yet.';
    if (sent === 0) return `The meeting pack was sent to ${people(before)} already.`;
    return `The meeting pack is on its way to ${people(sent)}.`;
  },
  sentCard: {
    title: 'The meeting pack is ready',
    sentence: (round) => `Here is the meeting pack with the status from ${round}.`,
    yours: 'The link is yours: the pack opens when you are signed in yourself, and it is noted when it is downloaded.',
    open: 'Open the meeting pack',
    summary: (round) => `The meeting pack with the status from ${round} is ready`,
  },
  edited: {
    open: 'Open the edition for the meeting',
    title: 'Your status has an edition for the meeting',
    sentence: (by, initiative) => `${by} has written an edition for the meeting of the status of ${initiative}.`,
    untouched: 'Your own answer is unchanged. The meeting pack says that a coordinator edited the text.',
    fields: 'Edited texts',
    recommendation: 'Recommendation',
    consequence: 'Consequence without a decision',
    next: 'If something is not right, write to or call the coordinator.',
    summary: (by, initiative) => `${by} has written an edition for the meeting of the status of ${initiative}`,
  },
  steering: {
    title: 'This needs you',
    summary: 'The steering group’s overview',
    nothing: 'Nothing is waiting for you right now.',
    asked: 'Asks the steering group for help or a decision',
    minutes: 'Minutes to approve',
    minutesOf: (day, until) => `The meeting on ${day}. Answer by ${until}.`,
    more: (count) => `and ${formatNumber(count, 'en')} more`,
    cases: 'Decided in writing',
    answerBy: (day) => `Answer by ${day}`,
    caseNext: 'Answer on the card you were sent about each case.',
    nextMeeting: 'Next meeting',
    noMeeting: 'Not planned yet',
    meetingAt: (day, time) => `${day} at ${time}`,
  },
};
