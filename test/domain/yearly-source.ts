import type { YearlySource } from '#bot/domain/make-yearly.ts';
import type { StatusContent } from '#bot/domain/status-update.ts';
import {
  aClosedRound,
  anInitiative,
  anUpdate,
  aPartnership,
  aPerson,
  aRound,
  contentOf,
} from '#test/support/builders.ts';
import { aDecision } from '#test/support/meeting-builders.ts';
import { aSnapshotEntry } from '#test/support/record-builders.ts';
import { aYearly } from '#test/support/sample-yearly.ts';

export const winter = aClosedRound();
export const spring = aRound({ state: 'closed' });

/** A partnership of one initiative that answered in both rounds, up to 30 June 2025. */
export function aYearlySource(overrides: Partial<YearlySource> = {}): YearlySource {
  return {
    number: 1,
    madeAt: '2025-08-01T08:00:00.000Z',
    partnership: aPartnership(),
    people: [aPerson({ name: 'Tovholder Ét' })],
    initiatives: [anInitiative()],
    yearly: aYearly(),
    round: aRound({ id: 'year-2025', kind: 'yearly', name: 'Årlig status 2025', basedOn: ['2025-1', '2025-2'] }),
    frozen: [
      {
        round: winter,
        snapshot: frozen('2025-1', '2025-01-22T23:00:00.000Z', answered(1, '2025-01-14T09:00:00.000Z')),
      },
      {
        round: spring,
        snapshot: frozen('2025-2', '2025-06-04T22:00:00.000Z', answered(2, '2025-05-27T09:00:00.000Z')),
      },
    ],
    texts: [],
    goalSummaries: [],
    edits: [],
    decisions: [],
    published: null,
    ...overrides,
  };
}

export function answered(version: number, submittedAt: string, content: Partial<StatusContent> = {}) {
  const said = contentOf({ publicUse: 'yes', newsText: `Nyhed ${version}.`, visibility: 'all', ...content });
  return aSnapshotEntry({ initiativeId: 'tryg-bydel', update: anUpdate({ version, submittedAt, content: said }) });
}

export function frozen(roundId: string, frozenAt: string, ...entries: ReturnType<typeof aSnapshotEntry>[]) {
  return { roundId, number: 1, frozenAt, entries };
}

/** A decision of 12 March 2025 that everybody may read. */
export const decided = (overrides: Parameters<typeof aDecision>[0] = {}) =>
  aDecision({
    id: '2025-03-12-a',
    type: 'decision',
    text: 'Lyset bliver forbedret.',
    readers: 'all',
    closedTo: null,
    createdAt: '2025-03-12T10:00:00.000Z',
    initiativeId: null,
    ...overrides,
  });
