import type { daStatusForm } from './da-status-form.ts';
import { formatNumber } from './format.ts';

export const enStatusForm: typeof daStatusForm = {
  title: 'Initiative status',
  summary: (initiative) => `Status of ${initiative}`,
  due: (weekday) => `Due: ${weekday}`,
  newTitle: 'Your new status',
  requiredNote: 'Fields marked * are required. It takes about 5 minutes.',
  problemsTitle: 'Your status has not been sent yet. Correct this and send again:',
  fields: {
    happened: {
      label: 'What has happened since last time?',
      name: 'What has happened',
      help: 'Specific activities, preferably with partners and figures. Nothing about individuals.',
      missing: 'Write what has happened since last time.',
    },
    health: {
      label: 'Progress',
      name: 'Progress',
      help: 'Yellow (!): you are handling the deviation. Red (▲): you need help or a decision.',
      missing: 'Choose how the initiative is doing.',
    },
    reason: {
      label: 'Reason (required for yellow ! and red ▲)',
      name: 'Reason',
      help: '',
      missing: 'Give a reason when the status is yellow or red.',
    },
    nextSteps: {
      label: 'What should we focus on? What are the next steps?',
      name: 'Next steps',
      help: 'What, who and when.',
      missing: 'Write what the next steps are.',
    },
    challenges: {
      label: 'Challenges',
      name: 'Challenges',
      help: 'What is in the way?',
      missing: 'Write about the challenges.',
    },
    help: {
      label: 'Do you need help or a decision?',
      name: 'Help or decision',
      help: '',
      missing: 'Choose whether you need help or a decision.',
    },
    helpText: {
      label: 'What do you need?',
      name: 'What is needed',
      help: 'Fill this in if you answer yes.',
      missing: 'Write what you need.',
    },
    result: {
      label: 'Results and effect',
      name: 'Results and effect',
      help: 'What can we see? Figures, measurements or feedback from citizens.',
      missing: 'Write about results and effect.',
    },
    economy: { label: 'Funding', name: 'Funding', help: '', missing: 'Choose how the initiative is funded.' },
    economyNote: {
      label: 'Note on funding',
      name: 'Note on funding',
      help: '',
      missing: 'Write a note on funding.',
    },
    publicUse: {
      label: 'Communication: May the content be used publicly?',
      name: 'May be used publicly',
      help: '',
      missing: 'Choose whether the content may be used publicly.',
    },
    newsText: {
      label: 'Suggested news item',
      name: 'Suggested news item',
      help: 'Write only what may be told publicly.',
      missing: 'Write a suggested news item.',
    },
    coCreation: {
      label: 'Co-creation: Who has been involved?',
      name: 'Co-creation',
      help: '',
      missing: 'Choose who has been involved.',
    },
    visibility: {
      label: 'Who may read the text?',
      name: 'Who may read the text',
      help: 'Everyone in the partnership can see the progress, who answered and when.',
      missing: 'Choose who may read the text.',
    },
    confirmed: {
      label: 'Confirmation',
      name: 'Confirmation',
      help: '',
      missing: 'Tick the box to confirm that the text holds no personal data about citizens.',
    },
    checked: {
      label: 'Check the text',
      name: 'Check the text',
      help: '',
      missing: 'Choose whether to correct the text or send it all the same.',
    },
  },
  confirmation: 'The text holds no personal data about citizens',
  checked: 'I have checked the text. Send it all the same',
  noChoice: 'Not chosen',
  chooseOne: 'Choose one of the options.',
  atMost: (limit) => `Write at most ${formatNumber(limit, 'en')} characters.`,
  problems: {
    too_long: (limit) => `Shorten the text to at most ${formatNumber(limit, 'en')} characters.`,
    reason_required: () => 'Give a reason when the status is yellow or red.',
    contains_cpr_number: () =>
      'The text seems to contain a CPR number. Remove it before you send. Write only about the initiative, not about individuals.',
    unknown_choice: () => 'Choose one of the options.',
    several_organisations: () =>
      'The initiative has leads from several organisations, so the text cannot stay within your own. Choose another level.',
    not_confirmed: () => 'Tick the box to confirm that the text holds no personal data about citizens.',
    check_phone: (_, found) =>
      `Check the text: ${found} looks like a telephone number. Correct the text, or tick the box at the end and send it all the same.`,
    check_birth: (_, found) =>
      `Check the text: “${found}” may be about one person. Correct the text, or tick the box at the end and send it all the same.`,
    check_citizen_mail: () =>
      'Check the text: It has an e-mail address and tells of a citizen. Correct the text, or tick the box at the end and send it all the same.',
  },
  onlyAboutInitiative: 'Write only about the initiative – not about individuals, addresses or specific cases.',
  accessToDocuments: 'Status updates are official documents, and the public may ask for access to them.',
  more: 'Add more',
  send: 'Send status',
  last: {
    title: 'The answer from last time',
    by: (author, when) => `${author}, ${when}`,
    hidden: 'There is an answer from last time, but its text is not shared with you.',
    unchangedHint: 'If nothing has changed, you can send the same answer again with one tap.',
    unchanged: 'Unchanged since last time',
    showAll: 'Show all',
  },
  earlier: {
    title: 'The answers of the year',
    hidden: 'There is an answer, but its text is not shared with you.',
    none: 'No status',
  },
  editing: 'You are correcting a status that has been sent. The earlier version is kept.',
  notices: {
    movedFromRound: (earlier, current) =>
      `${earlier} has closed. What you wrote has been moved to ${current}. Read it through and send it.`,
    oldCard: 'The card was out of date, so here is a new one with what you wrote. Read it through and send it.',
    answeredBy: (author, when) => `${author} sent a status for this initiative on ${when}, while you were writing.`,
    answeredBySomebody: (when) => `Somebody else sent a status for this initiative on ${when}, while you were writing.`,
    answeredNext: 'What you wrote is below. If you send it, it becomes the newest status. Both are kept.',
    answeredHidden: 'The text is not shared with you.',
    notStored:
      'Your status has not been sent. We could not save it just now. What you wrote is below. Try again in a moment.',
    fault: (reference) =>
      `Your status has not been sent. Something went wrong on our side. What you wrote is below. Try again, or contact a coordinator and quote reference ${reference}.`,
  },
  unchangedReason: {
    title: 'Why is the status unchanged?',
    intro: 'The status is yellow or red, so a reason is required. Change it if it no longer fits.',
    label: 'Reason',
    send: 'Send unchanged status',
  },
};
