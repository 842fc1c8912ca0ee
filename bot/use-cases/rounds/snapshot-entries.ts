import { goalIdsIn, type Initiative, nameOn } from '#bot/domain/initiative.ts';
import type { InitiativeStatus } from '#bot/domain/initiative-status.ts';
import type { Round, StatusRequest } from '#bot/domain/round.ts';
import type { Snapshot, SnapshotEntry } from '#bot/domain/snapshot.ts';
import type { Health, StatusUpdate } from '#bot/domain/status-update.ts';
import { fingerprintOf } from '#bot/use-cases/fingerprint.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import type { RoundNow } from './round-now.ts';
import { snapshotBefore } from './snapshot-before.ts';

/**
 * What a round has to say of each initiative it asked, in the strategy's order: the answer that stands, whole, and what
 * changed since the round before, as that one was frozen.
 */
export async function snapshotEntries(
  ports: Ports,
  partnershipId: string,
  { now, round, day }: RoundNow,
): Promise<readonly SnapshotEntry[]> {
  const [requests, before] = await Promise.all([
    ports.records.requests(partnershipId, round.value.id),
    snapshotBefore(ports, now, round.value),
  ]);
  const asked = new Map(requests.map((request) => [request.initiativeId, request]));
  const initiatives = now.initiatives.filter(({ id }) => asked.has(id)).toSorted((a, b) => a.order - b.order);
  const answers = await answersOf(ports, partnershipId, requests);
  const statuses = new Map(now.statuses.map((status) => [status.initiativeId, status]));
  return initiatives.map((initiative) => {
    const update = answers.get(initiative.id) ?? null;
    const earlier = earlierAnswer(initiative, {
      before,
      status: statuses.get(initiative.id) ?? null,
      round: round.value,
    });
    const requestState = asked.get(initiative.id)?.state ?? 'not_started';
    return { ...named(initiative, round.value, day), requestState, update, ...comparedWith(earlier, update) };
  });
}

/** So many point reads at once. */
const readsAtOnce = 25;

async function answersOf(ports: Ports, partnershipId: string, requests: readonly StatusRequest[]) {
  const answers = new Map<string, StatusUpdate>();
  for (let start = 0; start < requests.length; start += readsAtOnce) {
    const chunk = requests.slice(start, start + readsAtOnce);
    const updates = await Promise.all(
      chunk.map(({ initiativeId, version }) => {
        return version === null ? null : ports.partnerships.update(partnershipId, initiativeId, version);
      }),
    );
    for (const update of updates) if (update) answers.set(update.initiativeId, update);
  }
  return answers;
}

type Earlier = { readonly health: Health; readonly fingerprint: string };

type Sources = { readonly before: Snapshot | null; readonly status: InitiativeStatus | null; readonly round: Round };

/** What the round before said; where that was never frozen, the newest answer given before this round. */
function earlierAnswer({ id }: Initiative, { before, status, round }: Sources): Earlier | null {
  if (before) {
    const update = before.entries.find(({ initiativeId }) => initiativeId === id)?.update;
    return update ? { health: update.content.health, fingerprint: fingerprintOf(update.content) } : null;
  }
  return [status?.latest, status?.before].find((update) => update && update.roundId !== round.id) ?? null;
}

/** Its goals are those of the version that the round asks under. */
function named(initiative: Initiative, { strategyVersionId }: Round, day: string) {
  const { name, nameEn } = nameOn(initiative, day);
  const { id, order, organisationIds } = initiative;
  const goalIds = goalIdsIn(initiative, strategyVersionId);
  return { initiativeId: id, order, name, nameEn, goalIds, organisationIds };
}

function comparedWith(earlier: Earlier | null, update: StatusUpdate | null) {
  const healthBefore = earlier?.health ?? null;
  if (update === null || update.unchanged) return { healthBefore, changedSinceLast: false };
  return { healthBefore, changedSinceLast: fingerprintOf(update.content) !== earlier?.fingerprint };
}
