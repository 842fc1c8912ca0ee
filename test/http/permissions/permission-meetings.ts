import type { Permissions } from './permission-answers.ts';

/**
 * What everybody is told of meetings, agendas, decisions and cases in writing. To each audience the fields that say something; under `nobody` those that are
 * there and empty for everybody here.
 */
export const meetingPermissions: Permissions = {
  'GET /api/meetings': {
    given: {
      'coordinators, steering, leads, deputies, stand-ins': `
        meetings[](chair(id name organisation) date endTime endsAt group id isInvited mayAnswer place roundId
        startTime startsAt state timeZone title)`,
      'coordinators, steering': 'meetings[](seriesId)',
      all: 'mayChange',
      'steering of police': 'meetings[](own(answer substituteName))',
      nobody: 'meetings[](onlineUrl warnings[])',
    },
  },
  'GET /api/meetings/steering-2': {
    given: {
      'coordinators, steering': `
        expected[](id name organisation) mayAnswer meeting(chair(id name organisation) date endTime endsAt group
        id isInvited place roundId startTime startsAt state timeZone title)`,
      coordinators: 'changeable(namesMissing namingBarrier participantIds[] plan[](before kind unit) version)',
      'coordinators, steering of municipality':
        'headcount(substitutes[](name person(id name organisation)) unanswered[](id name organisation))',
      'steering of police': 'own(answer substituteName)',
      nobody: 'changeable(channelId warnings[]) headcount(no[] yes[]) meeting(onlineUrl seriesId)',
    },
    refused: {
      '404 no_such_meeting': 'leads, deputies, stand-ins, communication, readers, administrators',
    },
  },
  'GET /api/meetings/lead-1': {
    given: {
      'coordinators, leads, deputies, stand-ins': `
        expected[](id name organisation) mayAnswer meeting(date endTime endsAt group id isInvited place roundId
        startTime startsAt state timeZone title)`,
      coordinators: `
        changeable(namesMissing namingBarrier plan[](before kind unit) version) headcount(unanswered[](id name
        organisation))`,
      nobody: `
        changeable(channelId participantIds[] warnings[]) headcount(no[] substitutes[] yes[]) meeting(chair
        onlineUrl seriesId) own`,
    },
    refused: {
      '404 no_such_meeting': 'steering, communication, readers, administrators',
    },
  },
  'GET /api/meetings/other-1': {
    given: {
      coordinators: `
        changeable(namesMissing namingBarrier participantIds[] plan[](before kind unit) version) expected[](id
        name organisation) headcount(unanswered[](id name organisation)) mayAnswer meeting(date endTime endsAt
        group id isInvited place startTime startsAt state timeZone title)`,
      nobody: `
        changeable(channelId warnings[]) headcount(no[] substitutes[] yes[]) meeting(chair onlineUrl roundId
        seriesId) own`,
    },
    refused: {
      '404 no_such_meeting': 'steering, leads, deputies, stand-ins, communication, readers, administrators',
    },
  },
  'GET /api/meeting-series': {
    given: {
      'coordinators, steering': `
        series[](meetings[](date endTime endsAt group id isInvited seriesId startTime startsAt state timeZone
        title) series(endTime group id plan[](before kind unit) rule(dates[] kind) startTime timeZone title))`,
      all: 'mayChange',
      nobody: 'series[](meetings[](chair onlineUrl place roundId))',
    },
  },
  'GET /api/meeting-series/00000000-0000-4000-8000-0000000000c1': {
    given: {
      coordinators: `
        endTime follows[](date endTime endsAt group id isInvited seriesId startTime startsAt state timeZone title)
        group id plan[](before kind unit) rule(dates[] kind) startTime timeZone title version`,
      nobody: `
        chairId channelId follows[](chair onlineUrl place roundId) onlineUrl participantIds[] place stands[]`,
    },
    refused: {
      '403 not_allowed': 'steering, leads, deputies, stand-ins, communication, readers, administrators',
    },
  },
  'GET /api/meetings/steering-2/file.ics': {
    given: {
      'coordinators, steering': 'file',
    },
    refused: {
      '404 no_such_meeting': 'leads, deputies, stand-ins, communication, readers, administrators',
    },
  },
  'GET /api/meeting-series/00000000-0000-4000-8000-0000000000c1/file.ics': {
    given: {
      'coordinators, steering': 'file',
    },
    refused: {
      '404 no_such_series': 'leads, deputies, stand-ins, communication, readers, administrators',
    },
  },
  'GET /api/calendar-feed': {
    given: {
      nobody: 'madeAt',
    },
  },
  'GET /api/decisions': {
    given: {
      'coordinators, steering, leads, deputies, stand-ins, communication, readers': `
        decisions[](assentedBy[] createdAt dueOn group id
        initiative(id name nameEn) isClosed isOverdue isUnderWay lang mayChange mayTell meetingOn readers
        responsible(id name organisation) state text type version)`,
      'coordinators, steering': 'decisions[](meetingId pointId)',
      'coordinators of municipality, steering of region':
        'decisions[](outcome outcomeAt outcomeBy(id name organisation))',
    },
  },
  'GET /api/decisions/2025-05-12-all': {
    given: {
      'coordinators, steering, leads, deputies, stand-ins, communication, readers': `
        assentedBy[] createdAt dueOn group id initiative(id name nameEn) isClosed isOverdue
        isUnderWay lang mayChange mayTell meetingOn readers state text type version`,
      'coordinators, steering': 'meetingId pointId',
      nobody: 'outcome outcomeAt outcomeBy responsible',
    },
    refused: {
      '404 no_such_decision': 'administrators',
    },
  },
  'GET /api/decisions/2025-05-12-group': {
    given: {
      'coordinators, steering, leads of municipality, deputies of municipality, stand-ins of municipality': `
        assentedBy[] createdAt dueOn group id initiative(id name nameEn) isClosed isOverdue
        isUnderWay lang mayChange mayTell meetingOn readers state text type version`,
      'coordinators, steering': 'meetingId pointId',
      nobody: 'outcome outcomeAt outcomeBy responsible',
    },
    refused: {
      '404 no_such_decision':
        'leads of police and region, deputies of police and region, stand-ins of police, communication, readers, administrators',
    },
  },
  'GET /api/decisions/2025-05-12-closed': {
    given: {
      'coordinators of municipality, steering of region': `
        assentedBy[] createdAt dueOn group id initiative(id name nameEn) isClosed isOverdue
        isUnderWay lang mayChange mayTell meetingId meetingOn outcome outcomeAt outcomeBy(id name organisation)
        pointId readers state text type version`,
      nobody: 'responsible',
    },
    refused: {
      '404 no_such_decision':
        'coordinators of police and region, steering of municipality and police, leads, deputies, stand-ins, communication, readers, administrators',
    },
  },
  'GET /api/meetings/steering-1/decisions': {
    given: {
      'coordinators, steering': `
        decisions[](assentedBy[] createdAt dueOn group id initiative(id name nameEn) isClosed
        isOverdue isUnderWay lang mayChange mayTell meetingId meetingOn pointId readers state text type version)`,
      'coordinators of municipality, steering of region':
        'decisions[](outcome outcomeAt outcomeBy(id name organisation))',
      'coordinators, steering of municipality': `
        choices(initiatives[](id name nameEn) organisations[](id name shortName) people[](id name organisation)
        pointIds[])`,
      nobody: 'decisions[](responsible)',
    },
    refused: {
      '404 no_such_meeting': 'leads, deputies, stand-ins, communication, readers, administrators',
    },
  },
  'GET /api/initiatives/havnefronten/decisions': {
    given: {
      'coordinators, steering, leads, deputies, stand-ins, communication, readers': `
        decisions[](assentedBy[] createdAt dueOn group id initiative(id name nameEn) isClosed
        isOverdue isUnderWay lang mayChange mayTell meetingOn readers state text type version)`,
      'coordinators, steering': 'decisions[](meetingId pointId)',
      'coordinators of municipality, steering of region':
        'decisions[](outcome outcomeAt outcomeBy(id name organisation))',
      nobody: 'decisions[](responsible)',
    },
  },
  'GET /api/written-cases': {
    given: {
      'coordinators, steering': `
        cases[](answerBy answeredIds[] asked[](id name organisation) id initiative(id name nameEn) lang
        mayAnswer mayWithdraw recommendation sentAt sentBy(id name organisation) state title)`,
      coordinators: 'askable[](id name organisation)',
      'steering of municipality': 'cases[](answers[](answer note person(id name organisation)))',
      nobody: 'askable cases[](decisionId)',
    },
  },
  'GET /api/meetings/steering-2/agenda': {
    given: {
      'coordinators, steering': `
        hasGoneOut mayEdit mayPropose meeting(date endTime group id startTime state title) points[](id
        isCarriedOver kind number text title version) status(decisions[](dueOn id initiative(id name nameEn)
        isOverdue lang responsible(id name organisation) text type) rows[](health healthBefore helpFrom
        initiative(id name nameEn) organisations[] reasons[] texts(help lang reason))) waiting[](id
        isCarriedOver kind number text title version)`,
      'coordinators of municipality, steering of region':
        'points[](closedTo[](id name organisation)) waiting[](closedTo[](id name organisation))',
      nobody: `
        points[](closedTo initiative proposedBy) status(frozenAt) waiting[](closedTo
        initiative proposedBy)`,
    },
    refused: {
      '404 no_such_meeting': 'leads, deputies, stand-ins, communication, readers, administrators',
    },
  },
  'GET /api/meetings/lead-1/agenda': {
    given: {
      'coordinators, leads, deputies, stand-ins': `
        hasGoneOut mayEdit mayPropose meeting(date endTime group id startTime state title) points[](id
        isCarriedOver kind number text title version) status(rows[](health healthBefore helpFrom initiative(id
        name nameEn) organisations[] reasons[] texts(help lang reason)))`,
      nobody: 'points[](closedTo initiative proposedBy) status(decisions[] frozenAt) waiting[]',
    },
    refused: {
      '404 no_such_meeting': 'steering, communication, readers, administrators',
    },
  },
  'GET /api/groups/steering/agenda': {
    given: {
      coordinators: 'points[](kind) version',
      nobody: 'points[](title)',
    },
    refused: {
      '403 not_allowed': 'steering, leads, deputies, stand-ins, communication, readers, administrators',
    },
  },
  'POST /api/lists/decisions': {
    given: {
      'coordinators, steering, leads, deputies, stand-ins, communication, readers':
        '[](Ansvarlig Besluttet Frist Gruppe Hvem_kan_se_den Indsats Slags Tekst Tilstand Tiltrådt_af)',
      'coordinators of municipality, steering of region': '[](Bemærkning)',
      nobody: '[](Over_fristen)',
    },
  },
  'POST /api/lists/meetings': {
    given: {
      'coordinators, steering, leads, deputies, stand-ins':
        '[](Begynder Dato Gruppe Møde Mødeleder Slutter Sted Tilstand)',
      'steering of police': '[](Dit_svar)',
    },
  },
};
