import type { InitiativeDetail, Update } from '#bot/contract/initiative-detail.ts';
import type { Me } from '#bot/contract/me.ts';
import type { Overview, OverviewInitiative, ShownHealth } from '#bot/contract/overview.ts';
import type { StandingsShown } from '#bot/contract/standings.ts';
import { standingWords } from '#bot/domain/standings.ts';
import { trygAalborg3 } from '#bot/domain/templates/tryg-aalborg-3.ts';

const generatedAt = '2025-05-13T07:00:00.000Z';

export function aMembership(overrides: Partial<Me['partnerships'][number]> = {}): Me['partnerships'][number] {
  return {
    id: 'tryg-aalborg',
    name: 'Tryg Aalborg',
    sampleData: true,
    personId: 'koordinator-kommune',
    organisationId: 'aalborg-kommune',
    roles: ['coordinator'],
    leadsInitiatives: false,
    isAwaited: false,
    ...overrides,
  };
}

/** A coordinator of one partnership. */
export function aMe(overrides: Partial<Me> = {}): Me {
  return {
    standing: 'member',
    name: 'Koordinator Kommune',
    partnerships: [aMembership()],
    botId: '44444444-4444-4444-8444-444444444444',
    allowedTenants: [],
    now: generatedAt,
    ...overrides,
  };
}

/** The strategy's fifteen initiatives in a round that is open, in every state a row can have. */
export function anOverview(overrides: Partial<Overview> = {}): Overview {
  const { strategy, organisations, initiatives } = trygAalborg3;
  return {
    partnership: { id: 'tryg-aalborg', name: 'Tryg Aalborg', timeZone: 'Europe/Copenhagen', sampleData: true },
    strategy: {
      id: strategy.id,
      title: strategy.title,
      number: strategy.number,
      validFrom: strategy.validFrom,
      validTo: strategy.validTo,
    },
    goals: strategy.goals.map(({ id, name, nameEn, fullText }) => ({ id, name, nameEn, fullText })),
    organisations: organisations.map(({ id, name, shortName }) => ({ id, name, shortName })),
    initiatives: initiatives.map((initiative, index) => ({
      ...anOverviewInitiative({ submittedBy: leadOf(initiative.names[0].name, index) }),
      ...states[index % states.length],
      id: initiative.id,
      order: index + 1,
      name: initiative.names[0].name,
      nameEn: initiative.names[0].nameEn,
      goals: [...initiative.goalIds],
      organisations: [...initiative.organisationIds],
      leads: [{ id: `lead-${index}`, name: `Tovholder ${initiative.names[0].name}`, organisation: 'aalborg-kommune' }],
    })),
    round: {
      id: '2025-2',
      name: 'Statusrunde 2, foråret 2025',
      nameEn: 'Status round 2, spring 2025',
      kind: 'ordinary',
      state: 'open',
      opensOn: '2025-05-02',
      dueOn: '2025-05-28',
    },
    generatedAt,
    ...overrides,
  };
}

function leadOf(initiativeName: string, index: number) {
  return { id: `lead-${index}`, name: `Tovholder ${initiativeName}`, organisation: 'aalborg-kommune' };
}

export function anOverviewInitiative(overrides: Partial<OverviewInitiative> = {}): OverviewInitiative {
  return {
    id: 'tryg-bydel',
    order: 1,
    name: 'Tryg bydel',
    nameEn: 'Safe neighbourhood',
    goals: ['M2'],
    organisations: ['aalborg-kommune'],
    leads: [{ id: 'lead-1', name: 'Tovholder Tryg bydel', organisation: 'aalborg-kommune' }],
    health: 'on_track',
    latestHealth: 'on_track',
    healthBefore: 'on_track',
    submittedAt: '2025-01-10T09:15:00.000Z',
    submittedBy: { id: 'lead-1', name: 'Tovholder Tryg bydel', organisation: 'aalborg-kommune' },
    roundState: 'not_started',
    changedSinceLast: false,
    needsDecision: false,
    helpFrom: 'none',
    ...overrides,
  };
}

const answered = { roundState: 'submitted', submittedAt: '2025-05-12T11:05:00.000Z' } as const;

function standing(health: Exclude<ShownHealth, 'missing'>) {
  return { health, latestHealth: health };
}

const states: readonly Partial<OverviewInitiative>[] = [
  { ...standing('on_track'), ...answered },
  {
    health: 'missing',
    latestHealth: null,
    healthBefore: null,
    submittedAt: null,
    submittedBy: null,
  },
  { ...standing('attention'), ...answered, changedSinceLast: true },
  { ...standing('action'), ...answered, changedSinceLast: true, needsDecision: true, helpFrom: 'steering' },
  { ...standing('on_track') },
  { ...standing('not_started') },
  { ...standing('attention'), needsDecision: true, helpFrom: 'coordinators' },
  { ...standing('done'), ...answered, healthBefore: 'on_track', changedSinceLast: true },
  { ...standing('paused') },
  { ...standing('on_track'), ...answered, healthBefore: 'attention', changedSinceLast: true },
  { health: 'missing', latestHealth: 'attention' },
];

const fourRounds: StandingsShown['rounds'] = [
  { ...ordinary('2024-1', 'forår', 'spring'), state: 'closed', dueOn: '2024-05-28' },
  { ...ordinary('2024-2', 'efterår', 'autumn'), state: 'closed', dueOn: '2024-10-15' },
  { ...ordinary('2025-1', 'vinter', 'winter'), state: 'closed', dueOn: '2025-01-15' },
  { ...ordinary('2025-2', 'forår', 'spring'), state: 'open', dueOn: '2025-05-28' },
];

function ordinary(id: string, da: string, en: string) {
  const [year, n] = id.split('-');
  return {
    id,
    name: `Statusrunde ${n}, ${da} ${year}`,
    nameEn: `Status round ${n}, ${en} ${year}`,
    kind: 'ordinary',
  } as const;
}

/** The words of the overview's initiatives over four rounds, with every word among them. */
export function aStandings(overrides: Partial<StandingsShown> = {}): StandingsShown {
  const words = [...standingWords, null];
  return {
    rounds: fourRounds,
    initiatives: trygAalborg3.initiatives.map(({ id }, row) => ({
      id,
      words: fourRounds.map((_, place) => words[(row * 3 + place) % words.length] ?? null),
    })),
    ...overrides,
  };
}

/** The newest update of an initiative, readable by everybody. */
export function anUpdateAnswer(overrides: Partial<Update> = {}): Update {
  return {
    version: 3,
    round: { id: '2025-2', name: 'Statusrunde 2, foråret 2025', nameEn: 'Status round 2, spring 2025' },
    health: 'action',
    help: 'steering',
    unchanged: false,
    visibility: 'all',
    author: { id: 'lead-3', name: 'Tovholder Trygt natteliv', organisation: 'nordjyllands-politi' },
    authorRole: 'lead',
    onBehalfOf: null,
    late: false,
    submittedAt: '2025-05-12T11:05:00.000Z',
    lang: 'da',
    texts: {
      happened: 'Natteravne og dørmænd har mødtes to gange.\nBelysningen i Jomfru Ane Gade er gennemgået.',
      reason: 'Der mangler en aftale om kameraer.',
      nextSteps: 'Møde med restauratørerne i juni.',
      challenges: '',
      helpText: 'Styregruppen skal tage stilling til finansiering af kameraer.',
      result: '',
      economy: 'needed',
      economyNote: '',
      publicUse: 'by_agreement',
      newsText: '',
      coCreation: ['businesses', 'volunteers'],
    },
    followUps: [],
    ...overrides,
  };
}

export function anInitiativeDetail(overrides: Partial<InitiativeDetail> = {}): InitiativeDetail {
  return {
    initiative: anOverviewInitiative({
      id: 'trygt-natteliv',
      order: 4,
      name: 'Trygt natteliv',
      nameEn: 'Safe nightlife',
    }),
    goalsInferred: true,
    organisationsInferred: false,
    mayAnswer: false,
    endedOn: null,
    successors: [],
    origins: [],
    names: [
      { name: 'Nattelivet', nameEn: null, from: '2022-01-01' },
      { name: 'Trygt natteliv', nameEn: 'Safe nightlife', from: '2023-06-01' },
    ],
    leads: [
      {
        id: 'lead-3',
        name: 'Tovholder Trygt natteliv',
        organisation: 'nordjyllands-politi',
        title: 'Politikommissær',
        phone: '12 34 56 78',
      },
    ],
    deputies: [
      {
        id: 'deputy-1',
        name: 'Stedfortræder Trygt natteliv',
        organisation: 'aalborg-kommune',
        title: null,
        phone: null,
      },
    ],
    standings: { rounds: fourRounds, words: ['on_track', 'missing', 'attention', 'action'] },
    fate: null,
    description: {
      goal: 'Et natteliv, hvor alle kan færdes trygt.',
      already: 'Samarbejde mellem politi, kommune, restauratører og natteravne.',
      focus: 'Belysning, dialogmøder og frivillige.',
      targetGroup: 'Alle, der færdes i nattelivet.',
      partners: null,
    },
    updates: [
      anUpdateAnswer(),
      anUpdateAnswer({
        version: 2,
        health: 'attention',
        help: 'none',
        submittedAt: '2025-01-10T09:15:00.000Z',
        texts: null,
        visibility: 'coordinators_and_steering',
      }),
    ],
    hasMore: true,
    ...overrides,
  };
}
