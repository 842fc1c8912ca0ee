import type { StatusContent } from '#bot/domain/status-update.ts';
import { yearlyParts } from '#bot/domain/yearly.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import { writeGoalSummary } from '#bot/use-cases/rounds/write-goal-summary.ts';
import { seedPartnership } from '#bot/use-cases/seed-partnership.ts';
import { approveYearly } from '#bot/use-cases/yearly/answer-yearly.ts';
import { askApproval } from '#bot/use-cases/yearly/ask-approval.ts';
import { writeYearlyText } from '#bot/use-cases/yearly/write-yearly-text.ts';
import { freshStores } from '#test/support/azurite.ts';
import {
  aClosedRound,
  anIdentity,
  anUpdate,
  aPerson,
  aRound,
  aSeed,
  aStatus,
  contentOf,
  objectId,
} from '#test/support/builders.ts';
import { aSnapshotEntry } from '#test/support/record-builders.ts';

export const partnershipId = 'tryg-by';
export const roundId = 'year-2025';
/** A Monday at 10 in Denmark. */
export const monday = '2025-06-16T08:00:00.000Z';
export const answerBy = '2025-06-30';

const people = [
  aPerson({ id: 'coordinator-1', name: 'Koordinator Ét', roles: ['coordinator'], identities: [idOf(1)] }),
  aPerson({
    id: 'coordinator-2',
    name: 'Koordinator To',
    roles: ['coordinator'],
    organisationId: 'politi',
    identities: [idOf(2)],
  }),
  aPerson({ id: 'steering-kommune', name: 'Direktør Kommune', roles: ['steering'], identities: [idOf(3)] }),
  aPerson({
    id: 'steering-politi',
    name: 'Direktør Politi',
    roles: ['steering'],
    organisationId: 'politi',
    identities: [idOf(4)],
  }),
  aPerson({ id: 'lead-1', name: 'Tovholder Ét', identities: [idOf(5)] }),
  aPerson({
    id: 'reader-politi',
    name: 'Læser Politi',
    roles: ['reader'],
    organisationId: 'politi',
    identities: [idOf(6)],
  }),
  aPerson({ id: 'administrator-1', name: 'Administrator Ét', roles: ['administrator'], identities: [idOf(7)] }),
] as const;
export type PersonId =
  | 'coordinator-1'
  | 'coordinator-2'
  | 'steering-kommune'
  | 'steering-politi'
  | 'lead-1'
  | 'reader-politi'
  | 'administrator-1';

function idOf(n: number) {
  return anIdentity({ objectId: objectId(n) });
}

/** What somebody asks about the yearly status at an instant. */
export function asked(who: PersonId, at = monday) {
  const [identity] = people.find(({ id }) => id === who)?.identities ?? [];
  if (!identity) throw new Error(`nobody is ${who}`);
  return { identity, partnershipId, roundId, at };
}

/** A yearly round over a winter in which the one initiative answered; two organisations with a steering member each. */
export async function yearlyScene(content: Partial<StatusContent> = {}) {
  const stores = await freshStores();
  const said = contentOf({ visibility: 'all', publicUse: 'yes', newsText: 'En nyhed.', ...content });
  const update = anUpdate({ version: 1, submittedAt: '2025-01-14T09:00:00.000Z', content: said });
  const entries = [aSnapshotEntry({ initiativeId: 'tryg-bydel', update })];
  const yearly = aRound({
    id: roundId,
    kind: 'yearly',
    name: 'Årlig status 2025',
    nameEn: null,
    basedOn: ['2025-1'],
    graceUntil: '2025-06-13',
  });
  const seed = aSeed({
    people: [...people],
    rounds: [
      { round: aClosedRound({ snapshot: 1 }), requests: [] },
      { round: yearly, requests: [] },
    ],
    updates: [update],
    statuses: [aStatus({ requests: [] })],
    snapshots: [{ roundId: '2025-1', number: 1, frozenAt: '2025-01-22T23:00:00.000Z', entries }],
  });
  await seedPartnership(stores)(seed, '2025-05-01T08:00:00.000Z');
  return stores;
}

/** Everything that must be there before anybody can be asked. */
export async function writtenYearly(ports: Ports): Promise<void> {
  const by = asked('coordinator-1', '2025-06-10T08:00:00.000Z');
  for (const part of yearlyParts) {
    await writeYearlyText(ports)({ ...by, of: { part }, text: `Om ${part}.`, lang: 'da', seen: 0 });
  }
  for (const goalId of ['m1', 'm2']) {
    await writeGoalSummary(ports)({ ...by, goalId, verdict: 'reached', reasons: 'Det går godt.', lang: 'da' });
  }
}

/** The next edition lies with the organisations. */
export async function askedYearly(ports: Ports, edition = 1): Promise<void> {
  if (edition === 1) await writtenYearly(ports);
  await askApproval(ports)({ ...asked('coordinator-1'), edition, answerBy });
}

export async function approvedYearly(ports: Ports, edition = 1): Promise<void> {
  await askedYearly(ports, edition);
  for (const who of ['steering-kommune', 'steering-politi'] as const) {
    await approveYearly(ports)({ ...asked(who), edition });
  }
}

/** Every notice about it, as `kind recipient edition`, sorted. */
export async function told(ports: Ports): Promise<readonly string[]> {
  const deliveries = await ports.records.deliveries(partnershipId, roundId);
  return deliveries
    .map(({ intent: { kind, recipient, version } }) => {
      return `${kind} ${recipient.kind === 'person' ? recipient.personId : ''} ${version}`;
    })
    .toSorted();
}

/** What was done, sorted: lines of one moment have no order. */
export async function audited(ports: Ports): Promise<readonly string[]> {
  const lines = await ports.partnerships.auditTrail(partnershipId, 100);
  return lines
    .filter(({ action }) => action.startsWith('yearly_'))
    .map(({ by, action, subject }) => `${by} ${action} ${subject}`)
    .toSorted();
}
