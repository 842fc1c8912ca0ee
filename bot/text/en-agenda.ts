import { agendaLimits } from '#bot/domain/agenda.ts';
import type { daAgenda } from './da-agenda.ts';
import { formatNumber } from './format.ts';

export const enAgenda: typeof daAgenda = {
  kinds: {
    approve_agenda: 'Approval of the agenda',
    minutes: 'Approval of and follow-up on the minutes',
    news: 'News from the steering group',
    status: 'Status of the initiatives',
    measurements: 'Measurements and crime trends',
    theme: 'Theme',
    communication: 'Communication',
    initiatives: 'New or ended initiatives',
    any_other: 'Any other business',
    next_meeting: 'Next meeting',
    own: 'Point',
  },
  title: 'Agenda',
  of: (meeting) => `Agenda: ${meeting}`,
  closed: 'Closed point',
  closedTo: (names) => `Closed point for ${names}`,
  carriedOver: 'Carried over to the next meeting',
  proposedBy: (name) => `Proposed by ${name}`,
  about: (initiative) => `About ${initiative}`,
  waiting: 'Waiting for a meeting',
  reasons: {
    asks: 'Asks the group for a decision or help',
    action: 'Needs action',
    attention: 'Needs attention',
    silent: 'No status',
    overdue: 'A decision is past its date',
    pushed: 'A deadline was put off',
    late: 'The status came after the deadline',
    changed: 'Changed since last',
  },
  decisions: {
    heading: 'Open decisions',
    overdue: (day) => `Past its date: ${day}`,
    due: (day) => `Due: ${day}`,
  },
  nothing: 'No initiative needs the attention of the group.',
  frozen: (day) => `As the status round ended on ${day}.`,
  more: (count) => `${formatNumber(count, 'en')} more in the tab.`,
  fields: {
    title: { label: 'What is the point called?', missing: 'Give the point a title.' },
    text: { label: 'What is to be discussed or decided?', missing: 'Write what is to be discussed.' },
    initiativeId: { label: 'Initiative', missing: 'Choose an initiative from the list, or leave the field empty.' },
    closedTo: { label: 'Closed to all but', missing: 'Choose people who can see the meeting.' },
  },
  problems: {
    too_long: (limit) => `Shorten the text to at most ${formatNumber(limit, 'en')} characters.`,
    not_among_them: 'A point that you close must be for yourself, too.',
    contains_cpr_number:
      'The text seems to contain a CPR number. Remove it before you send. Write about the initiative only, not about individuals.',
  },
  noInitiative: 'No particular initiative',
  usual: `At most ${agendaLimits.usualPoints} usual points, each only once.`,
  propose: {
    heading: 'Propose a point',
    intro:
      'The point goes on the agenda before Any other business. Write about the initiative only, not about individuals.',
    meeting: { label: 'For which meeting?', missing: 'Choose a meeting.' },
    send: 'Send proposal',
    cancel: 'Cancel',
    noMeeting:
      'No meeting is planned that you can propose points for. Write to a coordinator if something must be taken up.',
    another: 'Propose another point',
    show: 'See the agenda',
    onAgenda: (meeting) => `Your point is on the agenda of ${meeting}.`,
    next: (sent, meeting) =>
      `The agenda of ${sent} has been sent out. Your point goes on the agenda of ${meeting}, unless a coordinator takes it before.`,
    waiting: (sent) =>
      `The agenda of ${sent} has been sent out. Your point waits for the next meeting, unless a coordinator takes it before.`,
  },
  show: {
    noMeeting: 'No meeting is planned that you take part in.',
    open: 'Open the meeting',
    next: 'Next meeting',
    goneOut: 'The agenda has been sent out.',
  },
  notice: {
    heading: 'New points have been proposed',
    intro: (meeting) => `For ${meeting}:`,
    waits: 'Waits for the next meeting',
  },
};
