import type { Permissions } from './permission-answers.ts';

const outside = 'leads, deputies, stand-ins, communication, readers, administrators';

/** What is fetched as a file from within a meeting: what its page holds, for the same people. */
export const meetingListPermissions: Permissions = {
  'POST /api/lists/agenda?about=steering-2': {
    given: {
      'coordinators, steering': '[](Nr_ Punkt Tekst)',
      'coordinators of municipality, steering of region': '[](Lukket_for_andre_end)',
      nobody: '[](Af Indsats)',
    },
    refused: { '404 no_such_meeting': outside },
  },
  'POST /api/lists/meeting-decisions?about=steering-1': {
    given: {
      'coordinators, steering': '[](Besluttet Frist Gruppe Hvem_kan_se_den Indsats Slags Tekst Tilstand Tiltrådt_af)',
      'coordinators of municipality, steering of region': '[](Bemærkning)',
      nobody: '[](Ansvarlig Over_fristen)',
    },
    refused: { '404 no_such_meeting': outside },
  },
  'POST /api/lists/headcount?about=steering-2': {
    given: { 'coordinators, steering of municipality': '[](I_stedet Navn Organisation Svar)' },
    refused: { '403 not_allowed': 'steering of police and region', '404 no_such_meeting': outside },
  },
};
