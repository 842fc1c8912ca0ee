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
};
