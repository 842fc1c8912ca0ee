import { samplePartnership } from '#bot/demo/sample-partnership.ts';
import { makeYearly, type YearlySource } from '#bot/domain/make-yearly.ts';
import type { Yearly, YearlyText } from '#bot/domain/yearly.ts';
import type { YearlyEdition } from '#bot/domain/yearly-edition.ts';
import { aDecision } from './meeting-builders.ts';

export function aYearly(overrides: Partial<Yearly> = {}): Yearly {
  return {
    roundId: 'year-2025',
    state: 'draft',
    from: '2024-10-01',
    cutOffOn: '2025-06-30',
    edition: 0,
    published: [],
    answerBy: null,
    approvals: [],
    refusal: null,
    named: [],
    changedById: null,
    changedAt: null,
    askedAt: null,
    approvedAt: null,
    ...overrides,
  };
}

export function aYearlyText(overrides: Partial<YearlyText> & Pick<YearlyText, 'key'>): YearlyText {
  return {
    roundId: 'year-2025',
    text: 'En tekst.',
    lang: 'da',
    revision: 1,
    clearedVersion: null,
    byId: 'coordinator-1',
    writtenAt: '2025-06-16T08:00:00.000Z',
    ...overrides,
  };
}

/** What a yearly status of the sample partnership is made of, with every text written. */
export function sampleYearlySource(overrides: Partial<YearlySource> = {}): YearlySource {
  const { partnership, rounds, snapshots, initiatives, people } = samplePartnership();
  const closed = rounds.find(({ round }) => round.id === '2025-1')?.round;
  const snapshot = snapshots?.find(({ roundId }) => roundId === '2025-1');
  if (!closed || !snapshot) throw new Error('the sample has no closed round');
  return {
    number: 1,
    madeAt: '2025-06-20T08:00:00.000Z',
    partnership,
    people,
    initiatives: initiatives.map(({ initiative }) => initiative),
    yearly: aYearly(),
    round: {
      ...closed,
      id: 'year-2025',
      kind: 'yearly',
      name: 'Årlig status 2025',
      nameEn: null,
      basedOn: ['2025-1'],
      meetingOn: '2025-09-03',
      snapshot: 0,
    },
    frozen: [{ round: closed, snapshot }],
    texts: [
      aYearlyText({
        key: 'recommendation',
        text: 'Det indstilles, at den årlige status tages til efterretning, og at fokus for det kommende år godkendes.',
      }),
      aYearlyText({
        key: 'summary',
        text: 'De fleste indsatser følger planen.\n\nTo indsatser kræver særlig opmærksomhed i det kommende år.',
      }),
      aYearlyText({ key: 'focus', text: 'Tryghed i nattelivet og flere fællesskaber for unge.' }),
    ],
    goalSummaries: partnership.strategy.goals.map(({ id }, n) => ({
      roundId: 'year-2025',
      goalId: id,
      verdict:
        (['partly_reached', 'reached', 'not_reached', 'cannot_be_judged', 'partly_reached'] as const)[n % 5] ??
        'reached',
      reasons: 'Indsatserne bag målet er i gang, og de første resultater peger den rigtige vej.',
      lang: 'da',
      coordinatorId: 'coordinator-1',
      writtenAt: '2025-06-16T08:00:00.000Z',
    })),
    edits: [],
    decisions: [
      aDecision({
        id: '2025-03-12-a',
        createdAt: '2025-03-12T10:00:00.000Z',
        type: 'decision',
        text: 'Lyset på havnefronten bliver forbedret inden vinteren.',
        readers: 'all',
        group: 'steering',
        assentedBy: partnership.organisations.map(({ id }) => id),
      }),
    ],
    published: null,
    ...overrides,
  };
}

export function sampleYearly(overrides: Partial<YearlySource> = {}): YearlyEdition {
  return makeYearly(sampleYearlySource(overrides));
}
