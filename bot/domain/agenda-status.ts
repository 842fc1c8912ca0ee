import type { Group } from './channel.ts';
import type { InitiativeStatus, UpdateSummary } from './initiative-status.ts';
import { type OverviewSource, overviewRows } from './overview.ts';
import type { ShownHealth } from './overview-summary.ts';
import type { Round } from './round.ts';
import { isLate } from './round-instants.ts';
import type { Snapshot } from './snapshot.ts';
import type { Health, HelpFrom } from './status-update.ts';

/**
 * Why an initiative stands under *Status på indsatserne*, the weightiest first. `asks`: help or a decision of this very
 * group. `silent`: the round was due and no status came, or there never was one. `overdue`: a decision about it should have been carried out.
 * `pushed`: one that has been given a later date. `late`: its status came after the round was due.
 */
export const statusReasons = ['asks', 'action', 'attention', 'silent', 'overdue', 'pushed', 'late', 'changed'] as const;
export type StatusReason = (typeof statusReasons)[number];

/** What the whole partnership knows of an initiative's status: no text anybody wrote. */
export type StatusFacts = {
  readonly initiativeId: string;
  readonly order: number;
  readonly name: string;
  readonly nameEn: string | null;
  readonly organisationIds: readonly string[];
  readonly health: ShownHealth;
  readonly healthBefore: Health | null;
  readonly helpFrom: HelpFrom;
  readonly changedSinceLast: boolean;
  /** Asked in the round, and nothing came before it was due. */
  readonly isSilent: boolean;
  readonly isLate: boolean;
};

export type StatusRow = StatusFacts & { readonly reasons: readonly StatusReason[] };

/** Whose decision it is that a lead asks for: coordinators serve the lead group, and the leaderships steer. */
const askedOf: Readonly<Record<Group, readonly HelpFrom[]>> = {
  lead: ['lead_group', 'coordinators'],
  steering: ['steering'],
  joint: ['steering'],
  other: [],
};

/** The group that meets, and the initiatives about which a decision is overdue, or has been given a later date. */
export type AboutDecisions = {
  readonly group: Group;
  readonly overdueIds: ReadonlySet<string>;
  readonly pushedIds: ReadonlySet<string>;
};

/**
 * The initiatives a group must talk of, the weightiest first and then in the strategy's order; what only goes to plan is
 * left out.
 */
export function statusRows(facts: readonly StatusFacts[], decisions: AboutDecisions): readonly StatusRow[] {
  return facts
    .map((each) => ({ ...each, reasons: reasonsOf(each, decisions) }))
    .filter(({ reasons }) => reasons.length > 0)
    .toSorted((a, b) => weight(a) - weight(b) || a.order - b.order);
}

/**
 * What a closed round said, whatever was answered since. `settled` are the answers whose request was decided before the
 * meeting: they ask it no more.
 */
export function factsOfSnapshot(
  { entries }: Pick<Snapshot, 'entries'>,
  settled: ReadonlyMap<string, number> = new Map(),
): readonly StatusFacts[] {
  return entries.map(({ update, requestState, ...entry }) => ({
    initiativeId: entry.initiativeId,
    order: entry.order,
    name: entry.name,
    nameEn: entry.nameEn,
    organisationIds: entry.organisationIds,
    health: update?.content.health ?? 'missing',
    healthBefore: entry.healthBefore,
    helpFrom: update && settled.get(entry.initiativeId) !== update.version ? update.content.help : 'none',
    changedSinceLast: update !== null && entry.changedSinceLast,
    isSilent: update === null && requestState !== 'excused',
    isLate: update?.late ?? false,
  }));
}

/** How it stands at an instant (ISO, UTC); `round` is the one that serves the meeting, or null. */
export function factsOfNow(
  now: OverviewSource,
  { round, at }: { readonly round: Round | null; readonly at: string },
): readonly StatusFacts[] {
  const latest = new Map(now.statuses.map((status) => [status.initiativeId, status.latest]));
  return overviewRows(now, at).map((row) => ({
    initiativeId: row.initiativeId,
    order: row.order,
    name: row.name,
    nameEn: row.nameEn,
    organisationIds: row.organisationIds,
    health: row.health,
    healthBefore: row.healthBefore,
    helpFrom: row.helpFrom,
    changedSinceLast: row.changedSinceLast,
    isSilent: row.health === 'missing' && row.roundState !== 'excused',
    isLate: isLateIn(round, latest.get(row.initiativeId) ?? null, now.partnership.timeZone),
  }));
}

function isLateIn(round: Round | null, latest: UpdateSummary | null, zone: string): boolean {
  return round !== null && latest?.roundId === round.id && isLate(round, latest.submittedAt, zone);
}

function reasonsOf(facts: StatusFacts, { group, overdueIds, pushedIds }: AboutDecisions): readonly StatusReason[] {
  const holds: Readonly<Record<StatusReason, boolean>> = {
    asks: askedOf[group].includes(facts.helpFrom),
    action: facts.health === 'action',
    attention: facts.health === 'attention',
    silent: facts.isSilent,
    overdue: overdueIds.has(facts.initiativeId),
    pushed: pushedIds.has(facts.initiativeId),
    late: facts.isLate,
    changed: facts.changedSinceLast,
  };
  return statusReasons.filter((reason) => holds[reason]);
}

function weight({ reasons: [first] }: StatusRow): number {
  return first === undefined ? statusReasons.length : statusReasons.indexOf(first);
}

/**
 * The newest answers whose request was decided before a meeting's day (local ISO dates): initiative → version. What the
 * meeting itself decides stays on its agenda.
 */
export function settledBefore(statuses: readonly InitiativeStatus[], day: string): ReadonlyMap<string, number> {
  const settled = statuses.filter(({ answeredBy }) => answeredBy.some((id) => id.slice(0, 10) < day));
  return new Map(settled.flatMap(({ initiativeId, latest }) => (latest ? [[initiativeId, latest.version]] : [])));
}
