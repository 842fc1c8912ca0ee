import type { Permissions } from './permission-answers.ts';

/**
 * What everybody is told of initiatives, statuses and their own work. To each audience the fields that say something; under `nobody` those that are
 * there and empty for everybody here.
 */
export const statusPermissions: Permissions = {
  'GET /api/me': {
    given: {
      'all, unknown, of another partnership, left': 'botId name now standing',
      'all, of another partnership':
        'partnerships[](id isAwaited leadsInitiatives name organisationId personId sampleData)',
      'coordinators, steering, communication, readers, administrators': 'partnerships[](roles[])',
      nobody: 'allowedTenants[]',
    },
  },
  'GET /api/mine': {
    given: {
      coordinators: `
        coordinating(rounds[](answered asked fresh[](id name nameEn) missing[](id name nameEn) returned[](id
        name nameEn) round(dueOn id kind name nameEn opensOn state)) steppingDown[](initiative(id name nameEn)
        person(id name organisation)) unreached[](id name organisation) waitingPeople)`,
      'coordinators, steering, leads, deputies, stand-ins': `
        meetings[](mayAnswer meeting(chair(id name organisation) date endTime endsAt group id isInvited place
        roundId startTime startsAt state timeZone title))`,
      steering: 'deciding(asking[](id name nameEn)) meetings[](meeting(seriesId))',
      'steering of police': 'meetings[](own)',
      'coordinators, steering, leads, deputies, stand-ins, communication, readers':
        'pack(audience madeAt number roundId snapshot)',
      all: 'day timeZone',
      'steering of municipality and region': 'deciding(minutes[](answerBy group heldOn meetingId title))',
      'steering of police and region': 'deciding(cases[](answerBy id lang title))',
      'leads, deputies, stand-ins': `
        leading(lines[](fate(kind) health initiative(id name nameEn) isAnswered round(dueOn id kind name nameEn
        opensOn state) state submittedAt))`,
      'leads of municipality, deputies of municipality, stand-ins of municipality': `
        decisions[](dueOn id initiative(id name nameEn) isOverdue lang madeOn text told)
        leading(lines[](fate(answerBy) question))`,
      'leads of municipality': 'leading(drafts[](initiative(id name nameEn) mayBeSent round(id name nameEn) savedAt))',
      'leads of police and region, deputies of police and region, stand-ins of police':
        'leading(lines[](fate(meetingOn)))',
      nobody: 'coordinating(proposed[]) deciding(asking yearly[]) meetings[](meeting(onlineUrl))',
    },
  },
  'GET /api/overview': {
    given: {
      all: `
        generatedAt goals[](fullText id name nameEn) initiatives[](changedSinceLast goals[] health healthBefore
        helpFrom id latestHealth leads[](id name organisation) name nameEn needsDecision order organisations[]
        roundState submittedAt submittedBy(id name organisation)) organisations[](id name shortName)
        partnership(id name sampleData timeZone) round(dueOn id kind name nameEn opensOn state) strategy(id
        number title validFrom validTo)`,
    },
  },
  'GET /api/overview/rounds': {
    given: {
      all: 'initiatives[](id words[]) rounds[](dueOn id kind name nameEn state)',
    },
  },
  'GET /api/initiatives/havnefronten': {
    given: {
      all: `
        deputies[](id name organisation) description(goal) goalsInferred hasMore initiative(changedSinceLast
        goals[] health healthBefore helpFrom id latestHealth leads[](id name organisation) name nameEn
        needsDecision order organisations[] roundState submittedAt submittedBy(id name organisation)) leads[](id
        name organisation) mayAnswer names[](from name nameEn) organisationsInferred standings(rounds[](dueOn id
        kind name nameEn state) words[]) updates[](author(id name organisation) authorRole health help lang late
        round(id name nameEn) submittedAt unchanged version visibility)`,
      'coordinators, leads of municipality, administrators': 'leads[](phone)',
      'coordinators, steering, leads of municipality, deputies of municipality, stand-ins of municipality':
        'fate(answerBy kind)',
      'coordinators, steering, leads, deputies, stand-ins, communication, readers': `
        updates[](texts(challenges coCreation[] economy economyNote happened helpText nextSteps publicUse
        reason))`,
      nobody: `
        deputies[](phone title) description(already focus partners targetGroup) endedOn leads[](title)
        origins[] successors[] updates[](followUps[] onBehalfOf texts(newsText result))`,
    },
  },
  'GET /api/initiatives/tryg-bydel': {
    given: {
      all: `
        deputies[](id name organisation) description(already goal partners targetGroup) goalsInferred hasMore
        initiative(changedSinceLast goals[] health healthBefore helpFrom id latestHealth leads[](id name
        organisation) name nameEn needsDecision order organisations[] roundState submittedAt submittedBy(id name
        organisation)) leads[](id name organisation) mayAnswer names[](from name nameEn) organisationsInferred
        standings(rounds[](dueOn id kind name nameEn state) words[]) updates[](author(id name organisation)
        authorRole health help lang late round(id name nameEn) submittedAt unchanged version visibility)`,
      'coordinators, leads of police, administrators': 'leads[](phone)',
      'coordinators, steering, leads of police, deputies of police, stand-ins of police': 'fate(kind meetingOn)',
      'coordinators, steering, leads, deputies, stand-ins, communication, readers': `
        updates[](texts(challenges coCreation[] economy happened helpText newsText nextSteps publicUse reason))`,
      nobody: `
        deputies[](phone title) description(focus) endedOn leads[](title) origins[] successors[] updates[](followUps[] onBehalfOf
        texts(economyNote result))`,
    },
  },
  'GET /api/initiatives/patientens-team': {
    given: {
      all: `
        deputies[](id name organisation) goalsInferred hasMore initiative(changedSinceLast goals[] health
        healthBefore helpFrom id latestHealth leads[](id name organisation) name nameEn needsDecision order
        organisations[] roundState submittedAt submittedBy(id name organisation)) leads[](id name organisation)
        mayAnswer names[](from name nameEn) organisationsInferred standings(rounds[](dueOn id kind name nameEn
        state) words[]) updates[](author(id name organisation) authorRole health help lang late round(id name
        nameEn) submittedAt unchanged version visibility)`,
      'coordinators, steering, leads of region, deputies of region': 'fate(kind meetingOn)',
      'coordinators, steering, leads of region, deputies of region, communication of region, readers of region':
        'updates[](texts(happened nextSteps))',
      'coordinators of region, steering of region, leads of region, deputies of region, communication of region, readers of region':
        'updates[](texts(helpText reason))',
      nobody: `
        deputies[](phone title) description(already focus goal partners targetGroup) endedOn leads[](phone title)
        origins[] successors[] updates[](followUps[] onBehalfOf texts(challenges coCreation[] economy economyNote newsText publicUse
        result))`,
    },
  },
  'GET /api/initiatives/patientens-team/updates?before=99': {
    given: {
      all: `
        hasMore updates[](author(id name organisation) authorRole health help lang late round(id name nameEn)
        submittedAt unchanged version visibility)`,
      'coordinators, steering, leads of region, deputies of region, communication of region, readers of region':
        'updates[](texts(happened nextSteps))',
      'coordinators of region, steering of region, leads of region, deputies of region, communication of region, readers of region':
        'updates[](texts(helpText reason))',
      nobody: `
        updates[](followUps[] onBehalfOf texts(challenges coCreation[] economy economyNote newsText publicUse
        result))`,
    },
  },
  'GET /api/initiatives/havnefronten/form': {
    given: {
      'leads of municipality, deputies of municipality, stand-ins of municipality': `
        address(baseVersion formId initiativeId partnershipId roundId) dueOn fate(answerBy kind) fields
        filled(followUp1Id followUp2Id happened) followUps[](decisionId dueOn isOverdue lang madeOn text)
        initiativeName last(authorName happened health help helpText lang nextSteps reason submittedAt)
        lastIsHidden mode moreFollowUps returned(at byName question) roundName visibilities[]`,
      'leads of municipality': 'draftSavedAt',
      'deputies of municipality, stand-ins of municipality': 'filled(health help helpText nextSteps reason visibility)',
      nobody: `
        earlierInYear[] filled(challenges coCreation economyNote newsText result) followUps[](told)
        last(result) lateUntil onBehalfOf`,
    },
    refused: {
      '403 not_your_initiative':
        'coordinators, steering, leads of police and region, deputies of police and region, stand-ins of police, communication, readers, administrators',
    },
  },
  'GET /api/initiatives/patientens-team/form': {
    given: {
      'leads of region, deputies of region': `
        address(baseVersion formId initiativeId partnershipId roundId) dueOn fate(kind meetingOn) fields
        filled(happened health help helpText nextSteps reason visibility) initiativeName last(authorName
        happened health help helpText lang nextSteps reason submittedAt) lastIsHidden mode moreFollowUps
        roundName visibilities[]`,
      nobody: `
        draftSavedAt earlierInYear[] filled(challenges coCreation economyNote newsText result) followUps[]
        last(result) lateUntil onBehalfOf returned`,
    },
    refused: {
      '403 not_your_initiative':
        'coordinators, steering, leads of municipality and police, deputies of municipality and police, stand-ins, communication, readers, administrators',
    },
  },
  'GET /api/drafts': {
    given: {
      'leads of municipality':
        'drafts[](initiativeId initiativeName mayBeSent partnershipId roundId roundName savedAt)',
    },
  },
  'GET /api/drafts/2025-2/havnefronten': {
    given: {
      'leads of municipality': 'draft(lang raw(happened) savedAt)',
    },
  },
  'POST /api/lists/initiatives': {
    given: {
      all: `
        [](Brug_for_hjælp_eller_beslutning Forrige_runde Fremdrift I_runden Indsats Mål Nr_ Organisation
        Seneste_svar Svaret_af Tovholder Ændret_siden_sidst)`,
    },
  },
  'POST /api/lists/history?about=havnefronten': {
    given: {
      all: `
        [](Brug_for_hjælp_eller_beslutning Fremdrift Hvad_er_der_sket Runde Seneste_svar Som Svaret_af
        Synlig_for Version)`,
      'coordinators, steering, leads, deputies, stand-ins, communication, readers': `
        [](Begrundelse Bemærkning_til_økonomien Hvad_der_er_brug_for Må_bruges_offentligt Næste_skridt
        Samskabelse Udfordringer Økonomi)`,
      nobody: '[](Efter_fristen Forslag_til_nyhed Resultat_og_effekt Uændret)',
    },
  },
  'POST /api/lists/history?about=patientens-team': {
    given: {
      all: `
        [](Brug_for_hjælp_eller_beslutning Fremdrift Hvad_er_der_sket Runde Seneste_svar Som Svaret_af
        Synlig_for Version)`,
      'coordinators of region, steering of region, leads of region, deputies of region, communication of region, readers of region':
        '[](Begrundelse Hvad_der_er_brug_for)',
      'coordinators, steering, leads of region, deputies of region, communication of region, readers of region':
        '[](Næste_skridt)',
      nobody: `
        [](Bemærkning_til_økonomien Efter_fristen Forslag_til_nyhed Må_bruges_offentligt Resultat_og_effekt
        Samskabelse Udfordringer Uændret Økonomi)`,
    },
  },
};
