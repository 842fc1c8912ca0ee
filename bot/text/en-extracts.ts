import type { daExtracts } from './da-extracts.ts';

export const enExtracts: typeof daExtracts = {
  initiative: 'Everything about the initiative',
  period: 'Period',
  wholePeriod: 'From the beginning until now',
  from: (day: string) => `From ${day}`,
  to: (day: string) => `until ${day}`,
  notIn: 'Not in the file',
  notInInitiative:
    'Drafts, reminders, meeting points, minutes, written cases, meeting packs and events. They are found one by one under the round, the meeting and Operation.',
  parts: {
    updates: 'Statuses',
    requests: 'Asked in the rounds',
    decisions: 'Decisions',
    descriptions: 'Editions of the description',
  },
  handledBy: 'Handled by',
  handledAt: 'Handled',
  validFrom: 'In force from',
  first: 'The text from the beginning',
  writtenBy: 'Written by',
  writtenAt: 'Written',
  person: 'Everything about the person',
  register: 'In the register',
  signIns: 'Linked to a Microsoft account',
  drafts: 'Drafts',
  deliveries: 'Messages to the person',
  audit: 'Events by and about the person',
  deliveryStates: { waiting: 'Waiting', sent: 'Sent', failed: 'Did not arrive', dropped: 'Not sent' },
  notInPerson:
    'Answers to meeting invitations, votes in written cases, answers to minutes, and messages about meetings: they stand with the meeting. How Microsoft Entra knows the person: their organisation has that. Other people’s drafts are never in it.',
  auditBack: (when: string) => `Only back to ${when}: there are more than a file takes. The rest is in Operation.`,
};
