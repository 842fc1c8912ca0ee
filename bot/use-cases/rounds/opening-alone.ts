import { Refusal } from '#bot/domain/refusal.ts';
import { isUnderWay, type Round } from '#bot/domain/round.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import type { Change } from '#bot/use-cases/records.ts';

/**
 * The change that goes with opening a round, so that of two who open one of a kind at the same moment, or replace the
 * strategy meanwhile, one has to decide again: the partnership's row as it is, under a tag older than all that was read.
 * Refuses `round_under_way` beside another of its kind: two ordinary rounds at once would ask the same twice; after an
 * incident there may be several.
 */
export async function openingAlone(ports: Ports, partnershipId: string, round: Pick<Round, 'id' | 'kind'>) {
  const partnership = await ports.records.taggedPartnership(partnershipId);
  if (!partnership) throw new Refusal('no_partnership');
  const rounds = await ports.records.rounds(partnershipId);
  const others = rounds.filter(({ id, kind }) => id !== round.id && kind === round.kind);
  if (round.kind !== 'extraordinary' && others.some(isUnderWay)) throw new Refusal('round_under_way');
  const change: Change = { kind: 'partnership', ...partnership };
  return { strategy: partnership.value.strategy, change };
}
