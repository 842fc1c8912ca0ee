import { intentOf } from '#bot/domain/notice.ts';
import { hasRole } from '#bot/domain/person.ts';
import { isBefore, localInstant } from '#bot/domain/round-instants.ts';
import type { StrategyVersion } from '#bot/domain/strategy.ts';
import { draftProblems, freshened, type StrategyDraft, versionOf } from '#bot/domain/strategy-draft.ts';
import { changedByVersion, initiativesToMake } from '#bot/domain/take-version.ts';
import { plusDays } from '#bot/domain/working-days.ts';
import { committed, type Decision } from '#bot/use-cases/committed.ts';
import { isSame } from '#bot/use-cases/fingerprint.ts';
import type { PartnershipNow, Ports } from '#bot/use-cases/ports.ts';
import type { Change } from '#bot/use-cases/records.ts';
import { clock, type Due, type DueHandler } from '#bot/use-cases/rounds/due-work-now.ts';
import type { Tagged } from '#bot/use-cases/tagged.ts';
import { endWork } from './end-work.ts';
import { followEnded } from './follow-ended.ts';

/**
 * Takes the agreed draft into use. From its first commit on it cannot be undone; then the new initiatives are made, those
 * of now go on or end, the version comes in force, and open requests follow the map. Each step done again does nothing,
 * so that whoever was stopped half-way, or comes second, or much later, goes on where it was left.
 */
export const takeVersionDue: DueHandler = (ports) => async (due) => {
  if (await committed(ports, due.partnershipId, () => begun(ports, due))) {
    await untilDone(ports, due, madeNext);
    await untilDone(ports, due, changedNext);
    await committed(ports, due.partnershipId, () => inForce(ports, due));
    await followEnded(ports, due);
  }
  await endWork(ports, due);
};

type Step = (ports: Ports, due: Due) => Promise<Decision<boolean>>;

async function untilDone(ports: Ports, due: Due, step: Step): Promise<void> {
  while (!(await committed(ports, due.partnershipId, () => step(ports, due))));
}

async function draftOfWork(ports: Ports, { partnershipId, work }: Due): Promise<Tagged<StrategyDraft> | null> {
  const draft = await ports.records.strategyDraft(partnershipId);
  return draft?.value.id === work.aboutId ? draft : null;
}

/** False where nobody agrees on it any more. One that another version has overtaken is a draft again, and its coordinators are told. */
async function begun(ports: Ports, due: Due): Promise<Decision<boolean>> {
  const [draft, now] = await Promise.all([draftOfWork(ports, due), ports.partnerships.now(due.partnershipId)]);
  if (!draft || !now) return { changes: [], result: false };
  if (draft.value.state === 'taking' || draft.value.state === 'taken') return { changes: [], result: true };
  const begins = localInstant(draft.value.head.validFrom, '00:00', now.partnership.timeZone);
  // Undone, and agreed on for a later day since: other work waits for that.
  if (draft.value.state !== 'agreed' || isBefore(due.at, begins)) return { changes: [], result: false };
  const fresh = freshened(draft.value, now.initiatives);
  const isSound = draftProblems(fresh, { ...now, strategy: now.partnership.strategy }).length === 0;
  const value: StrategyDraft = { ...fresh, state: isSound ? 'taking' : 'draft' };
  const audit = { at: due.at, by: clock, action: 'strategy_draft_reopened', subject: value.id } as const;
  const changes: readonly Change[] = [
    { kind: 'strategy_draft', value, tag: draft.tag },
    ...(isSound ? [] : [{ kind: 'audit', value: audit } as const, ...told(now, due)]),
  ];
  return { changes, result: isSound };
}

/** The coordinators hear that what they agreed on is not in use. */
function told({ people }: PartnershipNow, { work, at }: Due): readonly Change[] {
  return people
    .filter((person) => hasRole(person, 'coordinator') && person.leftAt === null)
    .map(({ id }) => {
      const recipient = { kind: 'person', personId: id } as const;
      const about = { subjectId: work.aboutId, occasion: work.at };
      return { kind: 'send', value: intentOf({ kind: 'version_not_taken', recipient, ...about, createdAt: at }) };
    });
}

/** Two rows and an audit line each. */
const madeAtOnce = 30;

async function madeNext(ports: Ports, due: Due): Promise<Decision<boolean>> {
  const [draft, now] = await Promise.all([draftOfWork(ports, due), ports.partnerships.now(due.partnershipId)]);
  if (!draft || !now || draft.value.state !== 'taking') return { changes: [], result: true };
  const missing = initiativesToMake(draft.value, now.initiatives);
  const changes = missing.slice(0, madeAtOnce).flatMap((value): readonly Change[] => [
    { kind: 'new_initiative', value },
    { kind: 'audit', value: { at: due.at, by: clock, action: 'initiative_added', subject: value.id } },
  ]);
  return { changes, result: missing.length <= madeAtOnce };
}

const changedAtOnce = 45;

async function changedNext(ports: Ports, due: Due): Promise<Decision<boolean>> {
  const [draft, tagged] = await Promise.all([
    draftOfWork(ports, due),
    ports.records.taggedInitiatives(due.partnershipId),
  ]);
  if (draft?.value.state !== 'taking') return { changes: [], result: true };
  const initiatives = tagged.map(({ initiative }) => initiative.value);
  const tagOf = new Map(tagged.map(({ initiative }) => [initiative.value.id, initiative.tag]));
  const left = changedByVersion(draft.value, initiatives).filter(({ before, after }) => !isSame(before, after));
  const changes = left.slice(0, changedAtOnce).flatMap(({ after }): readonly Change[] => {
    const action = after.validTo !== null && after.validTo < draft.value.head.validFrom ? 'ended' : 'changed';
    return [
      { kind: 'initiative', value: after, tag: tagOf.get(after.id) ?? '' },
      { kind: 'audit', value: { at: due.at, by: clock, action: `initiative_${action}`, subject: after.id } },
    ];
  });
  return { changes, result: left.length <= changedAtOnce };
}

/** The version before ends the day before, where it would have lasted longer. */
async function inForce(ports: Ports, due: Due): Promise<Decision<null>> {
  const [draft, found] = await Promise.all([
    draftOfWork(ports, due),
    ports.records.taggedPartnership(due.partnershipId),
  ]);
  if (!found || !draft || draft.value.state !== 'taking') return { changes: [], result: null };
  const { strategy, earlierStrategies } = found.value;
  const next = versionOf(draft.value, strategy);
  const value = {
    ...found.value,
    strategy: next,
    earlierStrategies: [...earlierStrategies, endedBefore(strategy, next.validFrom)],
  };
  const audit = { at: due.at, by: clock, action: 'strategy_version_taken_in_use', subject: next.id } as const;
  return {
    changes: [
      { kind: 'partnership', value, tag: found.tag },
      { kind: 'strategy_draft', value: { ...draft.value, state: 'taken' }, tag: draft.tag },
      { kind: 'audit', value: audit },
    ],
    result: null,
  };
}

function endedBefore(version: StrategyVersion, day: string): StrategyVersion {
  return version.validTo < day ? version : { ...version, validTo: plusDays(day, -1) };
}
