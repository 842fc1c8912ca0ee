import type { daForm } from './da-form.ts';

export const enForm: typeof daForm = {
  loading: 'Fetching the form',
  back: 'Back to the initiative',
  backToAnswer: 'Back to the answer',
  onBehalf: (name) =>
    `You write for ${name}, who will be asked to confirm it. The answer says that it was you who wrote it.`,
  due: (weekday) => `Due: ${weekday}`,
  lateUntil: (weekday) =>
    `The due date has passed. Status can be sent until the end of ${weekday} and is marked as late.`,
  returned: (name, when) => `${name} returned the status ${when}`,
  draft: {
    save: 'Save draft',
    from: (when) => `Your draft from ${when} has been filled in. Only you can see it.`,
    saved: (time) => `The draft was saved at ${time}. Only you can see it.`,
    masked: 'Something looks like a CPR number. The number was not kept in the draft.',
    notSaved: 'The draft was not saved. We try again when you write on.',
    discard: 'Delete draft',
    discarded: 'The draft was deleted.',
    empty: 'Nothing has been written yet.',
  },
  sent: (time, version) => `The status was sent at ${time}. It is stored as version ${version}.`,
  sentUnchanged: (time) => `The unchanged status was sent at ${time}.`,
  sentLate: 'It is marked as sent after the due date.',
  closed: (round) => `${round} is closed, so the status was not sent.`,
  closedKept: 'What you wrote is kept as your draft.',
  closedAsk: 'Contact a coordinator if something is to be included:',
  unchangedWhy: 'The status is yellow or red. Write in the reason why it is unchanged, and press again.',
  more: 'More fields',
  noChoice: 'Nothing chosen',
  charactersLeft: (left) => `${left} characters left`,
};
