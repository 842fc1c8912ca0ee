import { intentOf } from '#bot/domain/notice.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import type { Round } from '#bot/domain/round.ts';
import { committed } from '#bot/use-cases/committed.ts';
import { coordinating } from '#bot/use-cases/coordinating.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import type { RoundQuestion } from './change-round.ts';

/** Sends the question as the leads will see it to the caller alone. */
export function previewToMe(ports: Ports) {
  return async ({ identity, partnershipId, roundId, at }: RoundQuestion): Promise<Round> => {
    const { person } = await coordinating(ports, identity, partnershipId);
    const recipient = { kind: 'person', personId: person.id } as const;
    const preview = intentOf({ kind: 'preview', recipient, roundId, createdAt: at, occasion: at });
    return committed(ports, partnershipId, async () => {
      const [round, decided] = await Promise.all([
        ports.partnerships.round(partnershipId, roundId),
        ports.records.delivery(partnershipId, roundId, preview.id),
      ]);
      if (!round) throw new Refusal('no_such_round');
      if (decided) return { changes: [], result: round };
      const audit = { at, by: person.id, action: 'preview_sent', subject: roundId } as const;
      const changes = [
        { kind: 'send', value: preview },
        { kind: 'audit', value: audit },
      ] as const;
      return { changes, result: round };
    });
  };
}
