import type { Channel, StandingPost } from '#bot/domain/channel.ts';
import type { Draft } from '#bot/domain/draft.ts';
import type { DueWork } from '#bot/domain/due-work.ts';
import type { GoalSummary } from '#bot/domain/goal-summary.ts';
import { type Delivery, type Intent, intentOf, type Outgoing, waitingDelivery } from '#bot/domain/notice.ts';
import type { Pack } from '#bot/domain/pack.ts';
import type { SnapshotEntry } from '#bot/domain/snapshot.ts';
import type { SteppingDown } from '#bot/domain/stepping-down.ts';
import { anUpdate, aPartnership, aRawStatus, aStrategy, contentOf, tenantA } from './builders.ts';

/** That `lead-1` is asked in the open round; what is given says what else it is. */
export function anIntent(given: Partial<Parameters<typeof intentOf>[0]> = {}): Intent {
  return intentOf({
    kind: 'asked',
    recipient: { kind: 'person', personId: 'lead-1' },
    roundId: '2025-2',
    createdAt: '2025-05-02T06:30:00.000Z',
    ...given,
  });
}

/** What became of `anIntent()`: nothing yet. */
export function aDelivery(overrides: Partial<Delivery> = {}): Delivery {
  return { ...waitingDelivery(anIntent()), ...overrides };
}

/** `anIntent()`, not yet tried. */
export function anOutgoing(overrides: Partial<Outgoing> = {}): Outgoing {
  return {
    intent: anIntent(),
    attemptId: null,
    attemptedAt: null,
    attempts: 0,
    doubtfulSends: 0,
    notBefore: null,
    heldUntil: null,
    ...overrides,
  };
}

/** The first reminder of the open round, fourteen days before it is due. */
export function someWork(overrides: Partial<DueWork> = {}): DueWork {
  return {
    at: '2025-05-14T06:30:00.000Z',
    kind: 'remind',
    aboutId: '2025-2',
    personId: null,
    step: 0,
    ...overrides,
  };
}

/** What `lead-1` has begun to write in the open round. */
export function aDraft(overrides: Partial<Draft> = {}): Draft {
  return {
    roundId: '2025-2',
    initiativeId: 'tryg-bydel',
    personId: 'lead-1',
    raw: aRawStatus(),
    lang: 'da',
    savedAt: '2025-05-12T08:30:00.000Z',
    ...overrides,
  };
}

/** A channel of the lead group, confirmed and tested. */
export function aChannel(overrides: Partial<Channel> = {}): Channel {
  return {
    id: '19:leads@thread.tacv2',
    teamId: 'team-1',
    name: 'Tovholdere',
    serviceUrl: 'https://smba.trafficmanager.net/emea/',
    tenantId: tenantA,
    isShared: false,
    group: 'lead',
    confirmedById: 'coordinator-1',
    questionActivityId: null,
    readers: { members: 17, guests: 5, fromOtherTenants: 2, fromUnknownTenants: 1 },
    addedAt: '2025-04-30T07:00:00.000Z',
    testedAt: '2025-04-30T07:05:00.000Z',
    removedAt: null,
    ...overrides,
  };
}

/** A counter whose first post somebody has just begun. */
export function aCounter(overrides: Partial<StandingPost> = {}): StandingPost {
  const postingSince = '2026-11-22T10:00:00.000Z';
  return {
    scope: '2025-2',
    channelId: '19:leads@thread.tacv2',
    activityId: '',
    postingSince,
    digest: null,
    ...overrides,
  };
}

/** `tryg-bydel` as a closed round left it, answered with `anUpdate()`. */
export function aSnapshotEntry(overrides: Partial<SnapshotEntry> = {}): SnapshotEntry {
  return {
    initiativeId: 'tryg-bydel',
    order: 1,
    name: 'Tryg bydel',
    nameEn: 'Safe neighbourhood',
    goalIds: ['m1'],
    organisationIds: ['kommune'],
    requestState: 'acknowledged',
    update: anUpdate(),
    healthBefore: 'attention',
    changedSinceLast: true,
    ...overrides,
  };
}

export function aGoalSummary(overrides: Partial<GoalSummary> = {}): GoalSummary {
  return {
    roundId: '2025-2',
    goalId: 'm1',
    verdict: 'partly_reached',
    reasons: 'Færre er utrygge om aftenen.',
    lang: 'da',
    coordinatorId: 'coordinator-1',
    writtenAt: '2025-06-10T09:00:00.000Z',
    ...overrides,
  };
}

/** The first pack of the closed round 2025-2, for everybody: `aSnapshotEntry()`, judged and compared with nothing. */
export function aPack(overrides: Partial<Pack> = {}): Pack {
  const { happened, reason, nextSteps, challenges, helpText, result, ...rest } = contentOf();
  const { economy, economyNote, publicUse, newsText, coCreation } = rest;
  const written = { happened, reason, nextSteps, challenges, helpText, result };
  const name = { id: 'tryg-bydel', name: 'Tryg bydel', nameEn: 'Safe neighbourhood' };
  return {
    roundId: '2025-2',
    number: 1,
    audience: 'all',
    madeAt: '2025-06-10T07:00:00.000Z',
    snapshot: 1,
    partnership: { name: 'Tryg By', timeZone: 'Europe/Copenhagen', sampleData: true },
    strategyTitle: 'Tryg By 2022–2025',
    round: { name: 'Statusrunde 2, foråret 2025', nameEn: 'Status round 2, spring 2025' },
    meetingOn: '2025-06-17',
    meeting: null,
    decisions: [],
    frozenAt: '2025-06-04T22:00:00.000Z',
    goals: aStrategy().goals.map((goal) => ({ ...goal, judgement: null })),
    organisations: aPartnership().organisations.map(({ id, name, shortName }) => ({ id, name, shortName })),
    initiatives: [
      {
        ...name,
        goalIds: ['m1'],
        organisationIds: ['kommune'],
        health: 'on_track',
        healthBefore: 'attention',
        change: 'health',
        help: 'none',
        answer: {
          version: 1,
          authorRole: 'lead',
          authorOrganisationId: 'kommune',
          isOnBehalf: false,
          isReturned: false,
          isUnchanged: false,
          submittedAt: '2025-05-12T08:30:00.000Z',
          lang: 'da',
          texts: { ...written, economy, economyNote, publicUse, newsText, coCreation },
          edited: [],
          recommendation: '',
          consequence: '',
          followUps: [],
        },
      },
    ],
    sinceLastRound: null,
    difference: null,
    ...overrides,
  };
}

/** `lead-1` asks to lead `tryg-bydel` no longer; nobody has answered. */
export function aSteppingDown(overrides: Partial<SteppingDown> = {}): SteppingDown {
  return {
    initiativeId: 'tryg-bydel',
    personId: 'lead-1',
    was: 'lead',
    state: 'asked',
    askedAt: '2025-05-06T07:00:00.000Z',
    answeredAt: null,
    answeredById: null,
    ...overrides,
  };
}
