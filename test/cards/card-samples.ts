import type { FormAddress, LastAnswer, MyInitiative, Receipt, StatusForm } from '#bot/domain/status-form.ts';
import { visibilities } from '#bot/domain/visibility.ts';
import { aRawStatus, contentOf } from '#test/support/builders.ts';

export const tabUrl = 'https://teams.microsoft.com/l/entity/00000000-0000-4000-8000-000000000001/overblik';

export function anAddress(overrides: Partial<FormAddress> = {}): FormAddress {
  return {
    partnershipId: 'tryg-aalborg',
    initiativeId: 'tryghedsvandringer',
    roundId: '2025-2',
    formId: '5c1e7bd2-4d59-4c0c-9d0e-2f6a1b3c4d5e',
    baseVersion: 1,
    ...overrides,
  };
}

export function aLastAnswer(overrides: Partial<LastAnswer> = {}): LastAnswer {
  return {
    content: contentOf(),
    version: 1,
    roundId: '2025-1',
    submittedAt: '2025-01-10T12:05:00.000Z',
    authorName: 'Tovholder Tryghedsvandringer',
    onBehalfOfName: null,
    lang: 'da',
    ...overrides,
  };
}

/** An empty form for a first answer in the spring round, without an answer from last time. */
export function aStatusForm(overrides: Partial<StatusForm> = {}): StatusForm {
  return {
    address: anAddress(),
    partnershipName: 'Tryg Aalborg',
    sampleData: false,
    initiativeName: 'Tryghedsvandringer',
    roundName: 'Statusrunde 2, foråret 2025',
    dueOn: '2025-05-28',
    timeZone: 'Europe/Copenhagen',
    last: null,
    lastIsHidden: false,
    earlierInYear: [],
    mode: 'new',
    followUps: [],
    moreFollowUps: 0,
    fate: null,
    fields: 'all',
    visibilities,
    draftSavedAt: null,
    onBehalfOf: null,
    returned: null,
    lateUntil: null,
    filled: { visibility: 'all' },
    ...overrides,
  };
}

export function aReceipt(overrides: Partial<Receipt> = {}): Receipt {
  return {
    address: anAddress({ baseVersion: 2 }),
    partnershipName: 'Tryg Aalborg',
    sampleData: false,
    initiativeName: 'Tryghedsvandringer',
    roundName: 'Statusrunde 2, foråret 2025',
    timeZone: 'Europe/Copenhagen',
    authorName: 'Tovholder Tryghedsvandringer',
    submittedAt: '2025-05-13T11:05:00.000Z',
    version: 2,
    unchanged: false,
    late: false,
    authorRole: 'lead',
    onBehalfOf: null,
    content: contentOf(),
    lang: 'da',
    followUps: [],
    fate: null,
    mayEdit: true,
    ...overrides,
  };
}

export function aMyInitiative(overrides: Partial<MyInitiative> = {}): MyInitiative {
  return {
    partnershipId: 'tryg-aalborg',
    partnershipName: 'Tryg Aalborg',
    sampleData: false,
    initiativeId: 'tryghedsvandringer',
    initiativeName: 'Tryghedsvandringer',
    roundId: '2025-2',
    roundName: 'Statusrunde 2, foråret 2025',
    dueOn: '2025-05-28',
    requestState: 'not_started',
    isAnswered: false,
    health: 'on_track',
    submittedAt: '2025-01-10T12:05:00.000Z',
    visibility: 'all',
    fate: null,
    ...overrides,
  };
}

/** Every field filled to its limit by repeating one character; choices as long as they get. */
export function fullRaw(character: string) {
  return {
    ...aRawStatus(fullTexts(character)),
    health: 'attention',
    help: 'steering',
    economy: 'existing',
    publicUse: 'by_agreement',
    coCreation: 'citizens,local_councils,housing_organisations,associations,businesses,volunteers',
    visibility: 'coordinators_and_steering',
  };
}

export function fullContent(character: string) {
  return contentOf({
    ...fullTexts(character),
    health: 'attention',
    help: 'steering',
    economy: 'existing',
    publicUse: 'by_agreement',
    coCreation: ['citizens', 'local_councils', 'housing_organisations', 'associations', 'businesses', 'volunteers'],
    visibility: 'coordinators_and_steering',
  });
}

function fullTexts(character: string) {
  const filled = (limit: number) => character.repeat(Math.floor(limit / character.length));
  return {
    happened: filled(2000),
    reason: filled(500),
    nextSteps: filled(1000),
    challenges: filled(1000),
    helpText: filled(500),
    result: filled(1000),
    economyNote: filled(300),
    newsText: filled(500),
  };
}
