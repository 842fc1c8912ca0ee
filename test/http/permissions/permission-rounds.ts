import type { Permissions } from './permission-answers.ts';

/**
 * What everybody is told of a round and of who can be reached. To each audience the fields that say something; under `nobody` those that are
 * there and empty for everybody here.
 */
export const roundPermissions: Permissions = {
  'GET /api/rounds': {
    given: {
      all: `
        rounds[](closedAt dueOn graceUntil id kind meetingOn name nameEn openedAt opensOn
        reminders[](before unit) snapshot state)`,
      nobody: 'rounds[](dueTime graceTime initiativeIds opensAt proposal reminders)',
    },
  },
  'GET /api/rounds/2025-2': {
    given: {
      all: `
        agendaOn answered closesAt dueAt packFrozenOn round(closedAt dueOn graceUntil id kind meetingOn name
        nameEn openedAt opensOn reminders[](before unit) snapshot state) total`,
      nobody: 'round(dueTime graceTime initiativeIds opensAt proposal)',
    },
  },
  'GET /api/rounds/2025-2/preview': {
    given: {
      coordinators: `
        closesAt notices[](at kind) opensAt people[](initiatives[](id name nameEn) person(id name organisation)
        phone reach(isParked reach) standsInFor[](id name organisation)) strategyEnded withoutLead[](id name
        nameEn)`,
      nobody: 'people[](reach(failureReason fallback lastDeliveredAt lastFailedAt))',
    },
    refused: {
      '403 not_allowed': 'steering, leads, deputies, stand-ins, communication, readers, administrators',
    },
  },
  'GET /api/rounds/2025-2/goals': {
    given: {
      coordinators: 'goals[](id name nameEn summary(lang reasons verdict writtenAt))',
    },
    refused: {
      '403 not_allowed': 'steering, leads, deputies, stand-ins, communication, readers, administrators',
    },
  },
  'GET /api/rounds/2025-2/grid': {
    given: {
      all: `
        answersPerDay[](count day) byGoal[](answered asked id name nameEn perDay[](count day))
        byOrganisation[](answered asked id name perDay[](count day)) roundId totals(acknowledged answered asked
        excused late missing returned unchanged)`,
      'coordinators, steering, leads, deputies, stand-ins': `
        rows[](by(id name organisation) deputies[](id name organisation) health initiativeId isConfirmed late
        leads[](id name organisation) mayAcknowledge name nameEn order organisations[] state submittedAt
        unchanged unread version)`,
      'coordinators, steering, leads of municipality, deputies of municipality, stand-ins of municipality':
        'rows[](handledAt handledBy(id name organisation))',
      'coordinators, leads of municipality, deputies of municipality, stand-ins of municipality': 'rows[](note)',
      'coordinators, steering, administrators': `
        people[](initiativeIds[] lastNoticeAt noticesSent person(id name organisation) reach(failureReason
        fallback isParked lastDeliveredAt lastFailedAt reach) standIn(id name organisation))`,
      'coordinators, administrators': 'people[](phone)',
      nobody: 'byOrganisation[](nameEn) people[](snoozedUntil) rows[](onBehalfOf)',
    },
  },
  'GET /api/rounds/2025-2/snapshots/newest': {
    given: {
      all: `
        entries[](changedSinceLast initiativeId name nameEn
        requestState update(author(id name organisation) authorRole health help lang late round(id name nameEn)
        submittedAt unchanged version visibility)) frozenAt`,
      'coordinators, steering, leads, deputies, stand-ins, communication, readers': `
        entries[](update(texts(coCreation[] economy happened helpText newsText nextSteps publicUse reason
        result)))`,
      nobody: 'entries[](update(followUps[] onBehalfOf texts(challenges economyNote)))',
    },
  },
  'GET /api/reach': {
    given: {
      all: 'people[](isParked person(id name organisation) reach) roundId',
      'coordinators, leads of municipality and police, administrators': 'people[](phone)',
      'coordinators, steering, leads of municipality and police, administrators': 'people[](lastDeliveredAt)',
      'coordinators, steering, leads of region, administrators': 'people[](failureReason fallback lastFailedAt)',
    },
  },
  'POST /api/lists/grid?about=2025-2': {
    given: {
      'coordinators, steering, leads, deputies, stand-ins':
        '[](Fremdrift Indsats Nr_ Organisation Seneste_svar Stedfortræder Svaret_af Tilstand Tovholder)',
      'coordinators, steering': '[](Uændret)',
      'coordinators, leads of municipality, deputies of municipality, stand-ins of municipality':
        '[](Spørgsmål_eller_begrundelse)',
      nobody: '[](Efter_fristen)',
    },
  },
  'POST /api/lists/reach': {
    given: {
      all: '[](Kan_nås Navn Organisation)',
      'coordinators, leads of municipality and police, administrators': '[](Telefon)',
      'coordinators, steering, leads of municipality and police, administrators': '[](Senest_kommet_frem)',
      'coordinators, steering, leads of region, administrators': '[](Hvorfor I_stedet Senest_ikke_kommet_frem)',
    },
  },
  'GET /api/stepping-down': {
    given: {
      coordinators: 'steppingDowns[](askedAt initiative(id name nameEn) person(id name organisation) state was)',
      nobody: 'steppingDowns[](answeredAt)',
    },
    refused: {
      '403 not_allowed': 'steering, leads, deputies, stand-ins, communication, readers, administrators',
    },
  },
};
