import type { Initiative, InitiativeDescription } from '#bot/domain/initiative.ts';
import type { InitiativeStatus, UpdateSummary } from '#bot/domain/initiative-status.ts';
import type { Organisation, Partnership } from '#bot/domain/partnership.ts';
import type { Identity, Person } from '#bot/domain/person.ts';
import { notStarted, type Round, roundBeginnings, type StatusRequest } from '#bot/domain/round.ts';
import type { PartnershipSeed } from '#bot/domain/seed.ts';
import type { RawStatus } from '#bot/domain/status-form.ts';
import type { StatusContent, StatusUpdate } from '#bot/domain/status-update.ts';
import type { StrategyVersion } from '#bot/domain/strategy.ts';

/** Tenants and object ids that nobody could take for real ones. */
export const tenantA = '11111111-1111-4111-8111-111111111111';
export const tenantB = '22222222-2222-4222-8222-222222222222';

/** The n-th made-up Entra object id. */
export function objectId(n: number): string {
  return `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
}

export function anIdentity(overrides: Partial<Identity> = {}): Identity {
  return { tenantId: tenantA, objectId: objectId(1), ...overrides };
}

/** A lead from organisation `kommune`, known by one identity. */
export function aPerson(overrides: Partial<Person> = {}): Person {
  return {
    id: 'lead-1',
    name: 'Tovholder Ét',
    title: null,
    organisationId: 'kommune',
    departmentId: null,
    roles: [],
    identities: [anIdentity()],
    phone: null,
    absence: null,
    coordinatorSince: null,
    leftAt: null,
    ...overrides,
  };
}

/** An initiative led by `lead-1`, valid through the strategy's years. */
export function anInitiative(overrides: Partial<Initiative> = {}): Initiative {
  return {
    id: 'tryg-bydel',
    order: 1,
    names: [{ name: 'Tryg bydel', nameEn: 'Safe neighbourhood', from: '2022-01-01' }],
    goalIds: ['m1'],
    goalsInferred: false,
    organisationIds: ['kommune'],
    organisationsInferred: false,
    leadIds: ['lead-1'],
    deputyIds: [],
    standIns: [],
    validFrom: '2022-01-01',
    validTo: null,
    defaultVisibility: 'all',
    ...overrides,
  };
}

export function aDescription(overrides: Partial<InitiativeDescription> = {}): InitiativeDescription {
  return {
    goal: 'Beboerne skal opleve tryghed i deres bydel.',
    already: 'Vi går synlige ture sammen med beboerne.',
    focus: null,
    targetGroup: null,
    partners: null,
    ...overrides,
  };
}

/** An open ordinary round, due 28 May 2025. */
export function aRound(overrides: Partial<Round> = {}): Round {
  return {
    ...roundBeginnings,
    id: '2025-2',
    kind: 'ordinary',
    name: 'Statusrunde 2, foråret 2025',
    nameEn: 'Status round 2, spring 2025',
    strategyVersionId: 'v3',
    state: 'open',
    opensOn: '2025-05-02',
    dueOn: '2025-05-28',
    graceUntil: '2025-06-04',
    ...overrides,
  };
}

/** The round before `aRound()`, closed. */
export function aClosedRound(overrides: Partial<Round> = {}): Round {
  return aRound({
    id: '2025-1',
    name: 'Statusrunde 1, vinteren 2024/25',
    nameEn: 'Status round 1, winter 2024/25',
    state: 'closed',
    opensOn: '2024-12-02',
    dueOn: '2025-01-15',
    graceUntil: '2025-01-22',
    ...overrides,
  });
}

export function aRequest(overrides: Partial<StatusRequest> = {}): StatusRequest {
  return { ...notStarted('2025-2', 'tryg-bydel'), ...overrides };
}

/** What a lead wrote: the required fields filled, the rest left empty. */
export function contentOf(overrides: Partial<StatusContent> = {}): StatusContent {
  return {
    happened: 'Vi har holdt to beboermøder.',
    health: 'on_track',
    reason: '',
    nextSteps: 'Et nyt beboermøde i september.',
    challenges: '',
    help: 'none',
    helpText: '',
    result: '',
    economy: null,
    economyNote: '',
    publicUse: null,
    newsText: '',
    coCreation: [],
    visibility: 'all',
    ...overrides,
  };
}

/** A form as typed that parses without a problem. */
export function aRawStatus(overrides: RawStatus = {}): RawStatus {
  return {
    happened: 'Vi har holdt to beboermøder.',
    health: 'on_track',
    nextSteps: 'Et nyt beboermøde i september.',
    visibility: 'all',
    confirmed: 'true',
    ...overrides,
  };
}

/** The first version of an update, sent by `lead-1` in the open round. */
export function anUpdate(overrides: Partial<StatusUpdate> = {}): StatusUpdate {
  return {
    initiativeId: 'tryg-bydel',
    roundId: '2025-2',
    version: 1,
    content: contentOf(),
    unchanged: false,
    authorId: 'lead-1',
    authorRole: 'lead',
    authorOrganisationId: 'kommune',
    submittedAt: '2025-05-12T08:30:00.000Z',
    lang: 'da',
    late: false,
    onBehalfOfId: null,
    followUps: [],
    ...overrides,
  };
}

/** What the overview keeps of `anUpdate()`. */
export function aSummary(overrides: Partial<UpdateSummary> = {}): UpdateSummary {
  return {
    version: 1,
    roundId: '2025-2',
    health: 'on_track',
    help: 'none',
    unchanged: false,
    visibility: 'all',
    authorId: 'lead-1',
    authorOrganisationId: 'kommune',
    submittedAt: '2025-05-12T08:30:00.000Z',
    fingerprint: 'fingerprint-1',
    ...overrides,
  };
}

/** An initiative that was never answered for, asked in the open round. */
export function aStatus(overrides: Partial<InitiativeStatus> = {}): InitiativeStatus {
  return {
    initiativeId: 'tryg-bydel',
    latest: null,
    before: null,
    requests: [{ roundId: '2025-2', state: 'not_started' }],
    answeredBy: [],
    rounds: [],
    ...overrides,
  };
}

export function aStrategy(overrides: Partial<StrategyVersion> = {}): StrategyVersion {
  return {
    id: 'v3',
    title: 'Tryg By 2022–2025',
    number: 3,
    validFrom: '2022-01-01',
    validTo: '2025-12-31',
    goals: [
      { id: 'm1', name: 'Høj tryghed', nameEn: 'High safety', fullText: 'Borgerne skal opleve høj tryghed' },
      { id: 'm2', name: 'Mindre utryghed', nameEn: 'Less insecurity', fullText: 'Utrygheden skal falde' },
    ],
    ...overrides,
  };
}

export function anOrganisation(overrides: Partial<Organisation> = {}): Organisation {
  return {
    id: 'kommune',
    name: 'Byens Kommune',
    shortName: 'Kommune',
    tenantId: tenantA,
    departments: [],
    ...overrides,
  };
}

/** Two organisations in two tenants, one strategy with two goals. */
export function aPartnership(overrides: Partial<Partnership> = {}): Partnership {
  return {
    id: 'tryg-by',
    name: 'Tryg By',
    timeZone: 'Europe/Copenhagen',
    sampleData: true,
    organisations: [
      anOrganisation(),
      anOrganisation({ id: 'politi', name: 'Byens Politi', shortName: 'Politi', tenantId: tenantB }),
    ],
    strategy: aStrategy(),
    earlierStrategies: [],
    ...overrides,
  };
}

/** A whole small partnership: one initiative, its lead, an open round that asks, nothing answered. */
export function aSeed(overrides: Partial<PartnershipSeed> = {}): PartnershipSeed {
  return {
    partnership: aPartnership(),
    initiatives: [{ initiative: anInitiative(), description: aDescription() }],
    people: [aPerson()],
    rounds: [{ round: aRound(), requests: [aRequest()] }],
    updates: [],
    statuses: [aStatus()],
    ...overrides,
  };
}
