import type { Permissions } from './permission-answers.ts';

/**
 * What everybody is told of packs, editions for a meeting, minutes and the yearly status. To each audience the fields that say something; under `nobody` those that are
 * there and empty for everybody here.
 */
export const paperPermissions: Permissions = {
  'GET /api/rounds/2025-2/packs': {
    given: {
      'coordinators, steering, leads, deputies, stand-ins, communication, readers':
        'packs[](audience madeAt number roundId snapshot)',
    },
  },
  'GET /api/rounds/2025-2/packs/1?as=json': {
    given: {
      'coordinators, steering, leads, deputies, stand-ins, communication, readers': `
        audience changedSinceLast[] counts(all(total words(action attention done excused missing on_track
        resting)) goals[](id total words(action attention done excused missing on_track resting))
        organisations[](id total words(action attention done excused missing on_track resting))) format frozenAt
        goals[](fullText id name nameEn) initiatives[](answer(authorOrganisation authorRole lang onBehalf
        returned submittedAt texts(coCreation[] economy happened helpText newsText nextSteps publicUse reason
        result) unchanged version) change goals[] health healthBefore helpFrom id name nameEn organisations[])
        madeAt meetingOn missing[] needsDecision[] number openDecisions[](dueOn group id initiative isOverdue
        lang responsibleOrganisation text type) organisations[](id name shortName) partnership(name timeZone)
        round(id name nameEn) sampleData shape snapshot strategy`,
      'coordinators, steering':
        'meeting(agenda[](kind text title) date endTime group id isOnline place startTime title)',
      nobody: `
        counts(all(id)) difference goals[](judgement) initiatives[](answer(consequence editedByCoordinator[]
        followUps[] recommendation texts(challenges economyNote))) needsActionUnasked[] openDecisions[](told)
        sinceLastRound(added[] ended[])`,
    },
    refused: {
      '404 no_such_pack': 'administrators',
    },
  },
  'GET /api/rounds/2025-2/packs/2?as=json': {
    given: {
      'coordinators, steering': `
        audience changedSinceLast[] counts(all(total words(action attention done excused missing on_track
        resting)) goals[](id total words(action attention done excused missing on_track resting))
        organisations[](id total words(action attention done excused missing on_track resting))) format frozenAt
        goals[](fullText id name nameEn) initiatives[](answer(authorOrganisation authorRole
        editedByCoordinator[] lang onBehalf returned submittedAt texts(coCreation[] economy happened helpText
        newsText nextSteps publicUse reason result) unchanged version) change goals[] health healthBefore
        helpFrom id name nameEn organisations[]) madeAt meeting(agenda[](kind text title) date endTime group id
        isOnline place startTime title) meetingOn missing[] needsDecision[] number openDecisions[](dueOn group
        id initiative isOverdue lang responsibleOrganisation text type) organisations[](id name shortName)
        partnership(name timeZone) round(id name nameEn) sampleData shape snapshot strategy`,
      nobody: `
        counts(all(id)) difference goals[](judgement) initiatives[](answer(consequence followUps[]
        recommendation texts(challenges economyNote))) needsActionUnasked[] openDecisions[](told)
        sinceLastRound(added[] ended[])`,
    },
    refused: {
      '404 no_such_pack': 'leads, deputies, stand-ins, communication, readers, administrators',
    },
  },
  'GET /api/rounds/2025-2/packs/2?as=html': {
    given: {
      'coordinators, steering': 'file',
    },
    refused: {
      '404 no_such_pack': 'leads, deputies, stand-ins, communication, readers, administrators',
    },
  },
  'GET /api/rounds/2025-2/packs/1/downloads': {
    given: {
      coordinators: 'audience number readers[](downloads[](at format) isRecipient isSent name personId)',
      nobody: 'difference',
    },
    refused: {
      '403 not_allowed': 'steering, leads, deputies, stand-ins, communication, readers, administrators',
    },
  },
  'GET /api/rounds/2025-2/pack-edits': {
    given: {
      'coordinators, leads, deputies, stand-ins': 'edits[](initiativeId name nameEn state)',
      'coordinators, leads of municipality, deputies of municipality, stand-ins of municipality':
        'edits[](editedAt editedByName)',
    },
  },
  'GET /api/rounds/2025-2/pack-edits/havnefronten': {
    given: {
      'coordinators, leads of municipality, deputies of municipality, stand-ins of municipality': `
        edited(reason) editedAt editedByName initiativeId lang mayEdit original(happened helpText nextSteps
        reason) roundId seen version`,
      nobody: 'edited(consequence recommendation) original(challenges economyNote newsText result) outdated',
    },
    refused: {
      '404 no_such_initiative':
        'steering, leads of police and region, deputies of police and region, stand-ins of police, communication, readers, administrators',
    },
  },
  'GET /api/rounds/2025-2/pack-edits/patientens-team': {
    given: {
      'coordinators of region, leads of region, deputies of region':
        'initiativeId lang mayEdit original(happened helpText nextSteps reason) roundId version',
      nobody: 'editedAt editedByName original(challenges economyNote newsText result) outdated seen',
    },
    refused: {
      '404 no_such_initiative':
        'coordinators of municipality and police, steering, leads of municipality and police, deputies of municipality and police, stand-ins, communication, readers, administrators',
    },
  },
  'GET /api/meetings/steering-1/minutes': {
    given: {
      'coordinators, steering': `
        mayWrite meetingId shown(approved dueOn isSilenceApproval lang mayAnswer members
        points[](decisions[](assentedBy[] dueOn id isClosed lang text type) id isCarriedOver isClosed kind text
        title) present[](id name organisation) remarked sentAt state version) versions[](dueOn isSilenceApproval
        sentAt state version)`,
      coordinators: `
        shown(answers[](answer at note person(id name organisation) role) silent[](id name organisation))`,
      'steering of police': 'shown(mine(answer at note))',
      nobody: `
        shown(absent[] approvals[] approvedBy change points[](decisions[](responsible)))
        versions[](approvedBy)`,
    },
    refused: {
      '404 no_such_meeting': 'leads, deputies, stand-ins, communication, readers, administrators',
    },
  },
  'GET /api/meetings/steering-1/minutes/draft': {
    given: {
      coordinators: `
        lang meetingId members[](id name organisation) people[](id name organisation)
        points[](decisions[](assentedBy[] dueOn id isClosed lang text type) id isCarriedOver isClosed kind text
        title) present[] proposedDueOn remarks[](at note person(id name organisation)) revision savedAt
        savedBy(id name organisation)`,
      nobody: 'absent[] points[](decisions[](responsible)) readers[]',
    },
    refused: {
      '403 not_allowed': 'steering, leads, deputies, stand-ins, communication, readers, administrators',
    },
  },
  'GET /api/meetings/steering-1/minutes/1?as=json': {
    given: {
      'coordinators, steering': `
        dueOn edition(kind) format lang meeting(date endTime group id place startTime title) partnership(name
        timeZone) points[](carriedOver closed decisions[](assentedBy[] closed dueOn id lang text type) kind text
        title) present[](name organisation) sampleData sentAt shape silenceApproves state version`,
      'coordinators of municipality, steering of region': 'edition(reader)',
      nobody: 'absent[] approvals[] approvedBy change points[](decisions[](responsible)) settledAt',
    },
    refused: {
      '404 no_such_meeting': 'leads, deputies, stand-ins, communication, readers, administrators',
    },
  },
  'GET /api/meetings/steering-1/minutes/1?as=html': {
    given: {
      'coordinators, steering': 'file',
    },
    refused: {
      '404 no_such_meeting': 'leads, deputies, stand-ins, communication, readers, administrators',
    },
  },
  'GET /api/rounds/:yearly/yearly': {
    given: {
      'coordinators, steering, leads, deputies, stand-ins': 'round(name) roundId',
      'coordinators, steering': `
        draft(changedAt cutOffOn edition from goals[](id name nameEn) mayApprove mayName mayWrite
        organisations[](id name) problems[](code names[]) state texts[](byId lang part revision text writtenAt))`,
      'coordinators, leads, deputies, stand-ins': 'paragraphs[](initiativeId lead(kind) name nameEn)',
      'coordinators, leads of police, deputies of police, stand-ins of police': 'paragraphs[](lead(lang text version))',
      nobody: `
        draft(answerBy approvals[] approvedAt askedAt goals[](judgement) named[] refusal
        texts[](clearedVersion)) paragraphs[](forMeeting written) published[] round(nameEn)`,
    },
    refused: {
      '404 no_such_yearly': 'communication, readers, administrators',
    },
  },
  'GET /api/rounds/:yearly/yearly/editions/draft?as=html': {
    given: {
      'coordinators, steering': 'file',
    },
    refused: {
      '404 no_such_yearly': 'leads, deputies, stand-ins, communication, readers, administrators',
    },
  },
  'GET /api/initiatives/havnefronten/extract?as=json': {
    given: {
      coordinators: `
        decisions[](assentedBy[] closed createdAt dueOn group id lang meetingId meetingOn readers state text
        type underWay) descriptions[](from lang number texts(goal) writtenAt writtenBy(id name organisation))
        firstDescription(already goal partners targetGroup) format initiative(id name nameEn) madeAt madeFor notIncluded
        partnership(name timeZone) requests[](handledAt handledBy(id name organisation) note round(id name
        nameEn) state version) sampleData shape updates[](author(id name organisation) authorRole health help
        lang late round(id name nameEn) submittedAt texts(challenges coCreation[] economy economyNote happened
        helpText nextSteps publicUse reason) unchanged version visibility)`,
      'coordinators of municipality': 'decisions[](outcome outcomeAt outcomeBy(id name organisation))',
      nobody: `
        decisions[](responsible) descriptions[](texts(already contact focus focusSentence partners targetGroup
        theme)) firstDescription(contact focus focusSentence theme) period(before from) updates[](followUps[]
        onBehalfOf texts(newsText result))`,
    },
    refused: {
      '403 not_allowed': 'steering, leads, deputies, stand-ins, communication, readers, administrators',
    },
  },
  'GET /api/initiatives/havnefronten/extract?as=docx': {
    given: {
      coordinators: 'file',
    },
    refused: {
      '403 not_allowed': 'steering, leads, deputies, stand-ins, communication, readers, administrators',
    },
  },
  'GET /api/initiatives/patientens-team/extract?as=json': {
    given: {
      coordinators: `
        format initiative(id name nameEn) madeAt madeFor notIncluded partnership(name timeZone) requests[](round(id name
        nameEn) state version) sampleData shape updates[](author(id name organisation) authorRole health help
        lang late round(id name nameEn) submittedAt texts(happened nextSteps) unchanged version visibility)`,
      'coordinators of region': 'updates[](texts(helpText reason))',
      nobody: `
        decisions[] descriptions[] firstDescription(already contact focus focusSentence goal partners
        targetGroup theme) period(before from) requests[](handledAt handledBy note) updates[](followUps[]
        onBehalfOf texts(challenges coCreation[] economy economyNote newsText publicUse result))`,
    },
    refused: {
      '403 not_allowed': 'steering, leads, deputies, stand-ins, communication, readers, administrators',
    },
  },
};
