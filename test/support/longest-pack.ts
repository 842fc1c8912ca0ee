import { decisionLimits } from '#bot/domain/decision.ts';
import { longestFollowUpNote } from '#bot/domain/follow-up.ts';
import type { PackSource } from '#bot/domain/make-pack.ts';
import { editLimits } from '#bot/domain/pack-edit.ts';
import { textFields, textLimits } from '#bot/domain/status-update.ts';
import { anUpdate, contentOf } from './builders.ts';
import { aDecision } from './meeting-builders.ts';
import { aSnapshotEntry } from './record-builders.ts';
import { samplePackSource } from './sample-pack.ts';

/** Thirty initiatives, each with every text and each edition as long as it may be, all asking for a decision; fifty open decisions. */
export function longestPackSource(overrides: Partial<PackSource> = {}): PackSource {
  const texts = Object.fromEntries(textFields.map((field) => [field, filling(textLimits[field])]));
  const content = contentOf({ ...texts, health: 'action', help: 'steering' });
  const threeTold = ['0', '1', '2'].map((n) => {
    return { decisionId: `2025-01-10-${n}`, state: 'done', note: filling(longestFollowUpNote) } as const;
  });
  const openDecisions = Array.from({ length: 50 }, (_, n) =>
    aDecision({
      id: `2025-01-10-${n}`,
      text: filling(1000),
      readers: 'all',
      responsibleId: null,
      outcome: filling(decisionLimits.outcome),
      outcomeAt: '2025-01-15T08:00:00.000Z',
    }),
  );
  const ids = Array.from({ length: 30 }, (_, n) => `indsats-${n + 1}`);
  const source = samplePackSource({ audience: 'steering' });
  return {
    ...source,
    snapshot: {
      ...source.snapshot,
      entries: ids.map((initiativeId, order) =>
        aSnapshotEntry({
          initiativeId,
          order,
          update: anUpdate({ initiativeId, version: 1, content, followUps: threeTold }),
        }),
      ),
    },
    edits: ids.map((initiativeId) => ({
      roundId: source.round.id,
      initiativeId,
      version: 1,
      texts: { happened: filling(textLimits.happened).replace('Børn', 'Unge') },
      recommendation: filling(editLimits.recommendation),
      consequence: filling(editLimits.consequence),
      editedById: 'coordinator-1',
      editedAt: '2025-01-21T08:00:00.000Z',
    })),
    openDecisions,
    toldDecisions: openDecisions,
    ...overrides,
  };
}

function filling(length: number): string {
  return 'Børn og unge på Østerå får hjælp. '
    .repeat(Math.ceil(length / 30))
    .slice(0, length)
    .trimEnd();
}
