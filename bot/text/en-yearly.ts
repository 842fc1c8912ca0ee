import type { daYearly } from './da-yearly.ts';
import { formatNumber } from './format.ts';

export const enYearly: typeof daYearly = {
  title: 'Yearly status',
  none: 'There is no yearly status yet. It is made from a yearly status round, which a coordinator plans.',
  notForYou: 'There is no yearly status that you can read yet. You can read it here once it is published.',
  state: {
    draft: 'Draft',
    approving: 'With the organisations for approval',
    approved: 'Approved by all',
    published: 'Published',
  },
  stateLabel: 'How far it is',
  edition: (number) => `Edition ${formatNumber(number, 'en')}`,
  editionLabel: 'Edition',
  cutOff: 'Last day included',
  answerBy: 'Answer by',
  approvedBy: 'Approved by',
  waitingFor: 'Still to answer',
  published: (edition, day) => `${edition} was published ${day}.`,
  sentBack: 'Sent back by',
  reasonLabel: 'Reason',
  missing: 'Before it can be sent for approval:',
  problems: {
    no_recommendation: 'The recommendation is missing.',
    no_summary: 'The summary is missing.',
    no_focus: 'The focus for the coming year is missing.',
    goals_not_judged: 'These goals have not been judged:',
    rounds_not_frozen: 'None of the year’s status rounds has been closed yet.',
    names_person: 'A person’s name, which must not be in it, stands here:',
  },
  parts: { recommendation: 'Recommendation', summary: 'Summary', focus: 'Focus for the coming year' },
  writeInTab: 'You write the texts in the tab, where you also get the document.',
  readInTab: 'You get the whole document in the tab. That is the edition you answer about.',
  goals: 'Judgement of the goals',
  notJudged: 'Not judged',
  answerByInput: {
    label: 'When are the organisations to answer at the latest?',
    missing: 'Choose a day that is not past.',
  },
  reason: { label: 'Reason, if you send it back', missing: 'Give a reason of at most 500 characters.' },
  buttons: {
    ask: 'Ask for approval',
    approve: 'Approve',
    refuse: 'Send back',
    publish: 'Publish',
    show: 'Show the yearly status',
  },
  done: {
    asked: 'The organisations have been asked.',
    approved: 'You have approved on behalf of your organisation.',
    refused: 'It has been sent back, and the coordinators get your reason.',
    published: 'The yearly status has been published.',
  },
  approve: {
    title: 'Approve the yearly status',
    summary: (round) => `The yearly status waits for your organisation’s approval: ${round}`,
    sentence: (edition) =>
      `${edition} of the yearly status is ready. Answer on behalf of your organisation: approve it, or send it back with a reason.`,
  },
  refused: {
    title: 'The yearly status has been sent back',
    summary: (round) => `The yearly status has been sent back: ${round}`,
    sentence: 'It is a draft again. The other organisations’ approvals no longer count.',
  },
  approved: {
    title: 'The yearly status is approved',
    summary: (round) => `All organisations have approved the yearly status: ${round}`,
    sentence: 'All organisations have approved it. You can publish it now.',
  },
};
