import { gridSightOf } from '#bot/domain/grid-sight.ts';
import { localDay } from '#bot/domain/local-time.ts';
import { makeGrid } from '#bot/domain/make-grid.ts';
import { strategyOf } from '#bot/domain/partnership.ts';
import type { Identity } from '#bot/domain/person.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import type { StatusRequest } from '#bot/domain/round.ts';
import type { RoundGrid } from '#bot/domain/round-grid.ts';
import type { StatusUpdate } from '#bot/domain/status-update.ts';
import { admit } from '#bot/use-cases/admit.ts';
import { reachOfPeople } from '#bot/use-cases/notices/reach-of.ts';
import type { PartnershipNow, Ports } from '#bot/use-cases/ports.ts';

export type ReadGrid = {
  readonly identity: Identity;
  readonly partnershipId: string;
  readonly roundId: string;
  readonly at: string;
};

/**
 * Who has answered in a round and who is missing, as far as this reader may see it. Whoever is in the partnership sees
 * the totals. Refuses `unknown_person` and `no_such_round`.
 */
export function readGrid(ports: Ports) {
  return async ({ identity, partnershipId, roundId, at }: ReadGrid): Promise<RoundGrid> => {
    const { person: reader, partnership } = await admit(ports, identity, partnershipId);
    const [now, round, requests] = await Promise.all([
      ports.partnerships.now(partnershipId),
      ports.partnerships.round(partnershipId, roundId),
      ports.records.requests(partnershipId, roundId),
    ]);
    if (!now || !round) throw new Refusal('no_such_round');
    const day = localDay(at, partnership.timeZone);
    const sight = gridSightOf(reader, now.initiatives, day);
    const [about, followed, { value: looked }, drafts] = await Promise.all([
      aboutAnswers(ports, partnershipId, requests),
      sight.people === 'all' ? aboutPeople(ports, now, roundId) : nobody,
      ports.records.seen(partnershipId, reader.id),
      sight.rows === 'none' ? [] : ports.records.drafts(partnershipId, roundId),
    ]);
    const { timeZone, organisations } = partnership;
    const { goals } = strategyOf(partnership, round);
    const { initiatives, people } = now;
    return makeGrid({
      ...{
        round,
        timeZone,
        organisations,
        goals,
        initiatives,
        people,
        requests,
        reader,
        seen: looked.versions,
        drafts,
        day,
      },
      ...about,
      ...followed,
    });
  };
}

/** The answers that stand, by as many point reads as there are, and which of those entered were confirmed. */
async function aboutAnswers(ports: Ports, partnershipId: string, requests: readonly StatusRequest[]) {
  const read = requests.map(({ initiativeId, version }) =>
    version === null ? null : ports.partnerships.update(partnershipId, initiativeId, version),
  );
  const updates = (await Promise.all(read)).filter((update) => update !== null);
  const entered = updates.filter(isEntered).map(({ initiativeId }) => initiativeId);
  const confirmations = await Promise.all(entered.map((id) => ports.records.confirmations(partnershipId, id)));
  return { updates, confirmations: confirmations.flat() };
}

function isEntered({ onBehalfOfId }: StatusUpdate): boolean {
  return onBehalfOfId !== null;
}

const nobody = { snoozes: [], deliveries: [], reach: [] };

async function aboutPeople(ports: Ports, { partnership, people }: PartnershipNow, roundId: string) {
  const [snoozes, deliveries] = await Promise.all([
    ports.records.snoozes(partnership.id, roundId),
    ports.records.deliveries(partnership.id, roundId),
  ]);
  const reach = await reachOfPeople(ports)(people, partnership, deliveries);
  return { snoozes, deliveries, reach };
}
