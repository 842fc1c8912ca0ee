import type { Overview, OverviewInitiative } from '#bot/contract/overview.ts';
import { currentRound, type OverviewRow } from '#bot/domain/overview.ts';
import type { Person } from '#bot/domain/person.ts';
import type { Round } from '#bot/domain/round.ts';
import type { OverviewNow } from '#bot/use-cases/read-overview.ts';
import { presentPerson } from './person-presenter.ts';

/** The overview, field by field: what is not named here does not leave the server. */
export function presentOverview({ now, rows }: OverviewNow, at: string): Overview {
  const { partnership } = now;
  const { strategy } = partnership;
  const round = currentRound(now.rounds);
  return {
    partnership: {
      id: partnership.id,
      name: partnership.name,
      timeZone: partnership.timeZone,
      sampleData: partnership.sampleData,
    },
    strategy: {
      id: strategy.id,
      title: strategy.title,
      number: strategy.number,
      validFrom: strategy.validFrom,
      validTo: strategy.validTo,
    },
    goals: strategy.goals.map(({ id, name, nameEn, fullText }) => ({ id, name, nameEn, fullText })),
    organisations: partnership.organisations.map(({ id, name, shortName }) => ({ id, name, shortName })),
    initiatives: rows.map((row) => presentRow(row, now.people)),
    round: round && presentRound(round),
    generatedAt: at,
  };
}

/** One initiative's line. */
export function presentRow(row: OverviewRow, people: readonly Person[]): OverviewInitiative {
  return {
    id: row.initiativeId,
    order: row.order,
    name: row.name,
    nameEn: row.nameEn,
    goals: [...row.goalIds],
    organisations: [...row.organisationIds],
    leads: row.leadIds.map((id) => presentPerson(people, id)),
    health: row.health,
    latestHealth: row.latestHealth,
    healthBefore: row.healthBefore,
    submittedAt: row.submittedAt,
    submittedBy: row.submittedById === null ? null : presentPerson(people, row.submittedById),
    roundState: row.roundState,
    changedSinceLast: row.changedSinceLast,
    needsDecision: row.needsDecision,
    helpFrom: row.helpFrom,
  };
}

function presentRound({ id, name, nameEn, kind, state, opensOn, dueOn }: Round): NonNullable<Overview['round']> {
  return { id, name, nameEn, kind, state, opensOn, dueOn };
}
