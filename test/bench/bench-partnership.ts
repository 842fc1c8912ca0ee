import type { Round } from '#bot/domain/round.ts';
import type { PartnershipSeed } from '#bot/domain/seed.ts';
import {
  aClosedRound,
  aDescription,
  anInitiative,
  anUpdate,
  aPartnership,
  aPerson,
  aRequest,
  aRound,
  aSeed,
  aStatus,
  aSummary,
} from '#test/support/builders.ts';
import { presserIdentity } from './surroundings.ts';

/** `initiatives` of them, all led by the presser, each answered once in each of `rounds` closed rounds. */
export function benchPartnership(initiatives: number, rounds: number): PartnershipSeed {
  const ids = Array.from({ length: initiatives }, (_, index) => `indsats-${index + 1}`);
  const closed = Array.from({ length: rounds }, (_, index): Round => aClosedRound({ id: `tidligere-${index + 1}` }));
  const leads = ids.map((id, index) => aPerson({ id: `lead-${index + 2}`, name: `Tovholder ${id}`, identities: [] }));
  return aSeed({
    partnership: aPartnership(),
    initiatives: ids.map((id, index) => ({
      initiative: anInitiative({ id, order: index + 1 }),
      description: aDescription(),
    })),
    people: [aPerson({ identities: [presserIdentity] }), ...leads],
    rounds: [...closed, aRound()].map((round) => ({
      round,
      requests: ids.map((initiativeId) => aRequest({ roundId: round.id, initiativeId })),
    })),
    updates: closed.flatMap(({ id: roundId }, index) =>
      ids.map((initiativeId) => anUpdate({ initiativeId, roundId, version: index + 1 })),
    ),
    statuses: ids.map((initiativeId) => {
      const latest =
        closed.length === 0 ? null : aSummary({ version: closed.length, roundId: closed.at(-1)?.id ?? '' });
      return aStatus({ initiativeId, latest });
    }),
  });
}
