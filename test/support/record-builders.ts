import type { Channel } from '#bot/domain/channel.ts';
import type { Draft } from '#bot/domain/draft.ts';
import type { DueWork } from '#bot/domain/due-work.ts';
import type { GoalSummary } from '#bot/domain/goal-summary.ts';
import { type Delivery, type Intent, intentOf, type Outgoing, waitingDelivery } from '#bot/domain/notice.ts';
import type { SnapshotEntry } from '#bot/domain/snapshot.ts';
import type { SteppingDown } from '#bot/domain/stepping-down.ts';
import { anUpdate, aRawStatus, tenantA } from './builders.ts';

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
    ...overrides,
  };
}

/** The first reminder of the open round, fourteen days before it is due. */
export function someWork(overrides: Partial<DueWork> = {}): DueWork {
  return {
    at: '2025-05-14T06:30:00.000Z',
    kind: 'remind',
    roundId: '2025-2',
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
