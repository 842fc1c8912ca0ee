import type { daWords } from './da-words.ts';
import { enHealthWords } from './en-health-words.ts';

export const enWords: typeof daWords = {
  health: enHealthWords,
  visibility: {
    all: (partnership) => `Everyone in ${partnership}`,
    coordinators_and_steering: () => 'Coordinators and steering group',
    own_organisation: () => 'Only my organisation',
  },
  visibilityToOthers: {
    all: (partnership) => `Everyone in ${partnership}`,
    coordinators_and_steering: () => 'Coordinators and steering group',
    own_organisation: () => 'Only the sender’s organisation',
  },
  help: {
    none: 'No',
    coordinators: 'Yes, from the coordinators',
    lead_group: 'Yes, from the lead group',
    steering: 'Yes, from the steering group',
  },
  economy: {
    existing: 'Within existing funds',
    applied: 'External funding applied for',
    granted: 'External funding granted',
    needed: 'Funds needed',
  },
  publicUse: { yes: 'Yes', by_agreement: 'By agreement', no: 'No' },
  coCreation: {
    citizens: 'Citizens',
    local_councils: 'Residents’ councils',
    housing_organisations: 'Housing organisations',
    associations: 'Associations',
    businesses: 'Businesses',
    volunteers: 'Volunteers',
  },
  roles: {
    coordinator: 'Coordinator',
    steering: 'Steering group member',
    communication: 'Communication officer',
    reader: 'Reader',
    administrator: 'Administrator',
  },
  authorRoles: { lead: 'Lead', deputy: 'Deputy', stand_in: 'Stand-in', coordinator: 'Coordinator' },
  requestStates: {
    not_started: 'Not answered',
    draft: 'Draft',
    submitted: 'Sent',
    returned: 'Sent back',
    acknowledged: 'Seen by coordinator',
    excused: 'Excused',
  },
};
