import type { Permissions } from './permission-answers.ts';

/**
 * What everybody is told of people, the strategy and how the product is run. To each audience the fields that say something; under `nobody` those that are
 * there and empty for everybody here.
 */
export const partnershipPermissions: Permissions = {
  'GET /api/people': {
    given: {
      all: 'people[](id name organisation roles[] title)',
      'coordinators, leads, deputies, stand-ins, administrators': 'people[](phone)',
      'coordinators, leads of police': 'people[](absence(from standIn(id name organisation) to))',
    },
  },
  'GET /api/register': {
    given: {
      'coordinators, administrators': `
        initiatives[](id name nameEn) isCoordinator mayGive[] organisations[](departments[](id name) id name shortName) people[](deputyOf[] id isLinked leadOf[] mayChange mayInvite mayLetGo name
        organisation phone reach roles[] title version) timeZone`,
      'coordinators, administrators of municipality and region': 'people[](department)',
      'coordinators, administrators of region': 'people[](invitedUntil)',
      'coordinators, administrators of municipality': 'people[](leftAt)',
      coordinators: 'people[](absence(from standIn(id name organisation) to))',
    },
    refused: {
      '403 not_allowed': 'steering, leads, deputies, stand-ins, communication, readers',
    },
  },
  'GET /api/register/tovholder-havnefronten/leaving': {
    given: {
      'coordinators, administrators of municipality': 'things[](fate kind name nameEn) version',
      nobody: 'things[](day group role)',
    },
    refused: {
      '403 not_allowed': 'steering, leads, deputies, stand-ins, communication, readers',
      '404 no_such_person': 'administrators of police and region',
    },
  },
  'GET /api/waiting': {
    given: {
      'coordinators, administrators': `
        people[](id isLinked name organisation title) roles[] waiting[](firstSeenAt name objectId
        organisations[] seenIn tenantId)`,
    },
    refused: {
      '403 not_allowed': 'steering, leads, deputies, stand-ins, communication, readers',
    },
  },
  'GET /api/set-up/file': {
    given: {
      'coordinators, administrators': `
        initiatives[](defaultVisibility description(already goal partners targetGroup) goalIds[] goalsInferred id
        name nameEn organisationIds[] organisationsInferred validFrom) kind name
        organisations[](departments[](id name) id name shortName)
        series[](endTime group plan[](before kind unit) rule(dates[] kind) startTime timeZone title)
        settings(closedDays[] graceWorkingDays reminderTime reminders[](before unit) sendFrom sendUntil
        texts(da(reminder))) strategy(goals[](fullText id name nameEn) id number title validFrom validTo)
        timeZone version`,
      nobody: `
        agendas[] initiatives[](description(focus) validTo) series[](place)
        settings(quietPeriods[] texts(da(asked contact lastDay) en(asked contact lastDay reminder)))`,
    },
    refused: {
      '403 not_allowed': 'steering, leads, deputies, stand-ins, communication, readers',
    },
  },
  'POST /api/lists/people': {
    given: {
      all: '[](Navn Organisation Roller Titel)',
      'coordinators, leads, deputies, stand-ins, administrators': '[](Telefon)',
      'coordinators, leads of police': '[](Vikar Væk_fra_og_med Væk_til_og_med)',
    },
  },
  'POST /api/lists/register': {
    given: {
      'coordinators, administrators of municipality and region': '[](Forvaltning)',
      'coordinators, administrators of municipality': '[](Stoppet)',
      'coordinators, administrators': `
        [](Kan_nås Navn Organisation Roller Stedfortræder_for Telefon Titel Tovholder_for)`,
      coordinators: '[](Vikar Væk_fra_og_med Væk_til_og_med)',
    },
    refused: {
      '403 not_allowed': 'steering, leads, deputies, stand-ins, communication, readers',
    },
  },
  'GET /api/channels': {
    given: {
      'coordinators, administrators': `
        channels[](confirmedBy(id name organisation) group id isShared name readers(fromOtherTenants
        fromUnknownTenants guests members) testedAt)`,
    },
    refused: {
      '403 not_allowed': 'steering, leads, deputies, stand-ins, communication, readers',
    },
  },
  'GET /api/redactions': {
    given: {
      nobody: 'redactions[]',
    },
    refused: {
      '403 not_allowed': 'steering, leads, deputies, stand-ins, communication, readers',
    },
  },
  'GET /api/settings': {
    given: {
      coordinators: `
        closedDays[] graceWorkingDays reminderTime reminders[](before unit) sendFrom sendUntil
        texts(da(reminder)) version`,
      nobody: 'quietPeriods[] texts(da(asked contact lastDay) en(asked contact lastDay reminder))',
    },
    refused: {
      '403 not_allowed': 'steering, leads, deputies, stand-ins, communication, readers, administrators',
    },
  },
  'GET /api/strategy': {
    given: {
      all: `
        day initiatives[](deputies[](id name organisation) goals[] id leads[](id name organisation) names[](from
        name nameEn) order organisations[] validFrom) mayChange organisations[](id name shortName)
        strategy(goals[](fullText id name nameEn) id number title validFrom validTo) timeZone`,
      coordinators: `
        initiatives[](defaultVisibility version) people[](hasLeft id name organisation) strategy(goals[](version))`,
      'coordinators, steering': `
        draft(changedAt changedBy(id name organisation) comparedGoals[](change id) compared[](change next[]
        old[]) goals[](fullText id name nameEn revision) initiatives[](carriesOn[] defaultVisibility
        deputies[](id name organisation) goals[] id leads[](id name organisation) name nameEn organisations[]
        revision) revision state title validFrom validTo)`,
      nobody: 'draft(problems[]) earlier[] initiatives[](successors[] validTo)',
    },
  },
  'GET /api/strategy/initiatives/havnefronten/descriptions': {
    given: {
      coordinators: `
        first(already goal partners targetGroup) inForce versions[](from lang number texts(goal) writtenAt
        writtenBy(id name organisation))`,
      nobody: `
        first(contact focus focusSentence theme) versions[](texts(already contact focus focusSentence partners
        targetGroup theme))`,
    },
    refused: {
      '403 not_allowed': 'steering, leads, deputies, stand-ins, communication, readers, administrators',
    },
  },
  'GET /api/strategy/initiatives/havnefronten/page?as=html': {
    given: {
      coordinators: 'file',
    },
    refused: {
      '403 not_allowed': 'steering, leads, deputies, stand-ins, communication, readers, administrators',
    },
  },
  'GET /api/operation': {
    given: {
      'coordinators, administrators': `
        coordinators[] people scheduler(failed state) sends(failed[](failedAt
        fallback isReachedSince kind person(id name organisation) reason round(id name nameEn)) oldestAt
        waiting) startedAt storage version waiting`,
      nobody: 'scheduler(lastRunAt) sends(delayed[] failed[](channel phone))',
    },
    refused: {
      '403 not_allowed': 'steering, leads, deputies, stand-ins, communication, readers',
    },
  },
  'GET /api/audit': {
    given: {
      'coordinators, administrators': 'lines[](action at by id subject) next people[](id name)',
    },
    refused: {
      '403 not_allowed': 'steering, leads, deputies, stand-ins, communication, readers',
    },
  },
  'GET /api/checks': {
    given: {
      'coordinators, administrators': `
        organisations[](hasMessageIn hasMessageOut hasTokenFromTab isTenantKnown linked organisation(id name
        shortName) people)`,
    },
    refused: {
      '403 not_allowed': 'steering, leads, deputies, stand-ins, communication, readers',
    },
  },
  'POST /api/lists/audit': {
    given: {
      'coordinators, administrators': '[](Af Hændelse Om Tidspunkt)',
    },
    refused: {
      '403 not_allowed': 'steering, leads, deputies, stand-ins, communication, readers',
    },
  },
  'POST /api/lists/sends': {
    given: {
      'coordinators, administrators': '[](Besked Hvorfor I_stedet Modtager Runde Tidspunkt)',
      nobody: '[](Nået_senere Telefon)',
    },
    refused: {
      '403 not_allowed': 'steering, leads, deputies, stand-ins, communication, readers',
    },
  },
  'GET /api/people/tovholder-havnefronten/extract?as=json': {
    given: {
      'coordinators of municipality, leads of municipality': `
        written[](texts(challenges coCreation[] economy economyNote happened helpText nextSteps publicUse
        reason))`,
      'coordinators of municipality, leads of municipality, administrators of municipality': `
        deliveries[](createdAt kind roundId settledAt state) events[](action at by id subject) format madeAt
        madeFor notIncluded partnership(name timeZone) person(department id isLinked leadOf[] name organisation phone)
        sampleData shape written[](author(id name organisation) authorRole health help initiativeId lang late
        round(id name nameEn) submittedAt unchanged version visibility)`,
      'leads of municipality': 'drafts[](initiativeId lang raw(happened) roundId savedAt)',
      nobody: `
        deliveries[](failureReason fallback) eventsFrom person(absence coordinatorSince deputyOf[] leftAt
        roles[] title) written[](followUps[] onBehalfOf texts(newsText result))`,
    },
    refused: {
      '403 not_allowed':
        'coordinators of police and region, steering, leads of police and region, deputies, stand-ins, communication, readers, administrators of police and region',
    },
  },
  'GET /api/people/tovholder-havnefronten/extract?as=docx': {
    given: {
      'coordinators of municipality, leads of municipality, administrators of municipality': 'file',
    },
    refused: {
      '403 not_allowed':
        'coordinators of police and region, steering, leads of police and region, deputies, stand-ins, communication, readers, administrators of police and region',
    },
  },
  'GET /api/people/tovholder-tryg-bydel/extract?as=json': {
    given: {
      'coordinators of police, leads of police': `
        person(absence(from standIn(id name organisation) to)) written[](texts(challenges coCreation[] economy
        happened helpText newsText nextSteps publicUse reason))`,
      'coordinators of police, leads of police, administrators of police': `
        deliveries[](createdAt kind roundId settledAt state) events[](action at by id subject) format madeAt
        madeFor notIncluded partnership(name timeZone) person(id isLinked leadOf[] name organisation phone) sampleData shape
        written[](author(id name organisation) authorRole health help initiativeId lang late round(id name
        nameEn) submittedAt unchanged version visibility)`,
      nobody: `
        deliveries[](failureReason fallback) drafts[] eventsFrom person(coordinatorSince department deputyOf[]
        leftAt roles[] title) written[](followUps[] onBehalfOf texts(economyNote result))`,
    },
    refused: {
      '403 not_allowed':
        'coordinators of municipality and region, steering, leads of municipality and region, deputies, stand-ins, communication, readers, administrators of municipality and region',
    },
  },
};
