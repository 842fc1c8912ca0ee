import type { daDecisions } from './da-decisions.ts';
import { formatNumber } from './format.ts';

export const enDecisions: typeof daDecisions = {
  types: { information: 'For information', decision: 'Decision', task: 'Task' },
  states: { open: 'Open', done: 'Closed', dropped: 'Dropped' },
  told: { not_begun: 'Not begun', under_way: 'Under way', done: 'Done', dropped: 'Dropped' },
  overdue: 'The deadline has passed',
  due: (day) => `Due: ${day}`,
  noDue: 'No due date',
  responsible: 'Responsible',
  made: (day) => `Decided on ${day}`,
  closed: 'From a closed item',
  fields: {
    type: { label: 'Kind', missing: 'Choose whether it is information, a decision or a task.' },
    text: { label: 'Text', missing: 'Write what was decided.' },
    assentedBy: { label: 'Who assents?', missing: 'Choose among the organisations of the partnership.' },
    responsibleId: { label: 'Responsible', missing: 'Choose somebody responsible who is in the partnership.' },
    dueOn: { label: 'Due', missing: 'Choose a day.' },
    initiativeId: { label: 'Initiative', missing: 'Choose an initiative from the list.' },
    pointId: { label: 'Item on the agenda', missing: 'Choose an item on the meeting’s agenda.' },
    readers: { label: 'Who can see it?', missing: 'Choose who can see it.' },
  },
  problems: {
    not_a_day: 'Choose a day that is in the calendar.',
    too_long: 'Shorten the text to 1,000 characters or fewer.',
    contains_cpr_number: 'The text seems to contain a CPR number. Remove it before you save.',
  },
  readers: { group: 'The group and those it concerns', all: 'Everybody in the partnership' },
  nobody: 'Nobody',
  noInitiative: 'No initiative in particular',
  noPoint: 'No item in particular',
  followUp: {
    title: 'Follow-up on decisions',
    state: 'How far have you come?',
    note: 'Note (optional)',
    missing: 'Say how far you have come.',
    name: 'Follow-up on a decision',
    more: (count) =>
      count === 1
        ? 'There is one more decision. Write decisions to see it.'
        : `There are ${formatNumber(count, 'en')} more decisions. Write decisions to see them.`,
    unchangedIntro: 'The status can be sent unchanged. First say how far you have come with this.',
  },
  fate: {
    title: 'What you have asked for help with',
    asked: (day) => `Sent on ${day}. No meeting that can take it up is planned yet.`,
    on_agenda: (day) => `To be taken up at the meeting on ${day}.`,
    in_writing: (day) => `Being decided in writing, with answers due ${day}.`,
    decided: (day) => `Decided on ${day}:`,
  },
  list: {
    title: 'Decisions to follow up',
    own: 'Yours',
    others: 'Others you can see',
    none: 'There are no open decisions for you to follow up.',
    more: (count) => `There are ${formatNumber(count, 'en')} more. See them in the tab.`,
  },
  form: {
    title: 'Write a decision',
    save: 'Save decision',
    saved: 'The decision has been saved.',
    another: 'Write another',
    noMeeting: 'There is no meeting to write decisions for. Plan one first.',
    problemsTitle: 'The decision has not been saved yet. Correct this and save again:',
  },
  answer: {
    done: 'Done',
    underWay: 'Under way',
    note: 'Note (optional)',
    kept: (state) => `Saved: ${state}.`,
  },
  notices: {
    decided: {
      title: 'A decision has been made about your initiative',
      next: 'It will come as a question in your next status.',
    },
    due: {
      title: 'A decision is due',
      today: 'It is due today. Say how far you have come.',
      ask: 'Say how far you have come.',
      forOther: (name) => `You answer for ${name}.`,
      toCoordinator: (name) => `${name} cannot be reached or is no longer in the partnership. Find somebody else.`,
    },
    notReached: {
      title: 'The reminder of a decision did not arrive',
      summary: (name) => `${name} was not reached and may not know that a decision is due`,
      next: 'Call them, or choose somebody else for it.',
    },
  },
};
