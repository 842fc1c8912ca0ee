import type { Initiative } from '#bot/domain/initiative.ts';
import type { Delivery } from '#bot/domain/notice.ts';
import type { Person } from '#bot/domain/person.ts';
import type { Stores } from '#bot/storage/open-stores.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import { confirmOpening } from '#bot/use-cases/rounds/confirm-opening.ts';
import { type PlanRound, planRound } from '#bot/use-cases/rounds/plan-round.ts';
import { runDue } from '#bot/use-cases/rounds/run-due.ts';
import { submitStatus } from '#bot/use-cases/submit-status.ts';
import { seeded } from '#test/storage/seeded.ts';
import { freshStores } from '#test/support/azurite.ts';
import {
  aDescription,
  anIdentity,
  anInitiative,
  aPerson,
  aRawStatus,
  aSeed,
  aStatus,
  objectId,
} from '#test/support/builders.ts';

export const partnershipId = 'tryg-by';
export const roundId = 'round-1';
export const coordinator = anIdentity({ objectId: objectId(900) });
/** A Monday at 9 in the morning, when the round is planned. */
export const planning = '2025-04-28T07:00:00.000Z';
/** The Monday after at 8, when it opens. */
export const opening = '2025-05-05T06:00:00.000Z';

/** The n-th lead leads the n-th initiative. */
export function leadOf(n: number, overrides: Partial<Person> = {}): Person {
  return aPerson({ id: `lead-${n}`, name: `Tovholder ${n}`, identities: [identityOf(n)], ...overrides });
}

export function identityOf(n: number) {
  return anIdentity({ objectId: objectId(n) });
}

export function initiativeOf(n: number, overrides: Partial<Initiative> = {}): Initiative {
  return anInitiative({
    id: `i-${n}`,
    order: n,
    names: [{ name: `Indsats ${n}`, nameEn: null, from: '2022-01-01' }],
    leadIds: [`lead-${n}`],
    ...overrides,
  });
}

export type SceneParts = {
  readonly people?: readonly Person[];
  readonly initiatives?: readonly Initiative[];
};

const coordinatorPerson = aPerson({
  id: 'coordinator-1',
  name: 'Koordinator Ét',
  roles: ['coordinator'],
  identities: [coordinator],
});

/** Stores with a coordinator, three leads with an initiative each, and no round. */
export async function storesWithPeople(parts: SceneParts = {}): Promise<Stores> {
  const stores = await freshStores();
  const initiatives = parts.initiatives ?? [1, 2, 3].map((n) => initiativeOf(n));
  const people = parts.people ?? [1, 2, 3].map((n) => leadOf(n));
  const seed = aSeed({
    initiatives: initiatives.map((initiative) => ({ initiative, description: aDescription() })),
    people: [coordinatorPerson, ...people],
    rounds: [],
    statuses: initiatives.map(({ id }) => aStatus({ initiativeId: id, requests: [] })),
  });
  await stores.partnerships.create(seed, seeded);
  return stores;
}

/** Five weeks from 5 May to 2 June, for a meeting on 30 June; grace to 6 June. */
export function aPlan(overrides: Partial<PlanRound> = {}): PlanRound {
  return {
    identity: coordinator,
    partnershipId,
    newRoundId: roundId,
    kind: 'ordinary',
    name: 'Statusrunde 2',
    nameEn: null,
    dates: {
      opensOn: '2025-05-05',
      dueOn: '2025-06-02',
      dueTime: null,
      graceUntil: null,
      graceTime: null,
      meetingOn: '2025-06-30',
    },
    initiativeIds: null,
    reminders: null,
    basedOn: null,
    at: planning,
    ...overrides,
  };
}

/** What a coordinator asks about the round at an instant. */
export function askedAt(at: string) {
  return { identity: coordinator, partnershipId, roundId, at };
}

/** The round, planned, confirmed and opened at its time. */
export async function opened(ports: Ports, plan: PlanRound = aPlan()): Promise<void> {
  await planRound(ports)(plan);
  await confirmOpening(ports)({ ...askedAt(plan.at), roundId: plan.newRoundId });
  await runDue(ports)(partnershipId, opening);
}

/** A lead answers in a round. */
export async function answered(ports: Ports, n: number, answer: { at: string; happened: string; in?: string }) {
  const { at, happened } = answer;
  const found = await ports.partnerships.initiative(partnershipId, `i-${n}`);
  return submitStatus(ports)({
    identity: identityOf(n),
    address: {
      partnershipId,
      roundId: answer.in ?? roundId,
      initiativeId: `i-${n}`,
      formId: `form-${n}-${at}`,
      baseVersion: found?.status.value.latest?.version ?? 0,
    },
    raw: aRawStatus({ happened }),
    newFormId: `next-${n}-${at}`,
    language: 'da',
    at,
  });
}

/** Every notice the round has decided on, as `kind recipient`, sorted. */
export async function said(ports: Ports, id = roundId): Promise<readonly string[]> {
  const deliveries = await ports.records.deliveries(partnershipId, id);
  return deliveries.map(({ intent }: Delivery) => `${intent.kind} ${recipientOf(intent.recipient)}`).toSorted();
}

function recipientOf(recipient: Delivery['intent']['recipient']): string {
  return recipient.kind === 'person' ? recipient.personId : recipient.channelId;
}

/** The round's work still to come, as `at kind`. */
export async function work(ports: Ports, id = roundId): Promise<readonly string[]> {
  return (await ports.records.dueAbout(partnershipId, id)).map(({ at, kind }) => `${at} ${kind}`);
}
