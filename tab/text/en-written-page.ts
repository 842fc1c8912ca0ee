import type { daWrittenPage } from './da-written-page.ts';

export const enWrittenPage: typeof daWrittenPage = {
  text: 'What the steering group’s members answer between meetings. No answer never counts as assent.',
  loading: 'Loading',
  none: 'There is nothing to decide in writing.',
  send: 'Ask for a decision',
  formTitle: 'New decision in writing',
  noInitiative: 'No initiative',
  sentBy: (name, when) => `Sent by ${name}, ${when}`,
  answerBy: (day) => `Answers due: ${day}`,
  initiative: (name) => `Initiative: ${name}`,
  asked: 'Asked',
  later: 'You can see the answers once it is over.',
  answerTitle: 'Your answer',
  answer: 'Answer',
  noAnswer: 'Choose an answer.',
  save: 'Save answer',
  withdraw: 'Withdraw',
  withdrawOf: (title) => `Withdraw: ${title}`,
  confirm: {
    title: 'Do you want to withdraw it?',
    text: 'Those who were asked are told that they need not answer. This cannot be undone.',
    no: 'Keep it',
  },
  withdrawn: 'It has been withdrawn.',
};
