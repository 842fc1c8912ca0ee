import type { RoundGridShown } from '#bot/contract/round-grid.ts';
import type { RoundPreviewShown } from '#bot/contract/round-preview.ts';
import type { RoundDetail, RoundShown } from '#bot/contract/rounds.ts';
import type { GridState } from '#bot/domain/round-grid.ts';
import { trygAalborg3 } from '#bot/domain/templates/tryg-aalborg-3.ts';
import { aRoundAnswer } from './round-answer.ts';

type Row = RoundGridShown['rows'][number];
type Followed = RoundGridShown['people'][number];

const coordinator = { id: 'koordinator-kommune', name: 'Koordinator Kommune', organisation: 'aalborg-kommune' };

export function aRoundDetail(overrides: Partial<RoundShown> = {}): RoundDetail {
  return {
    round: { ...aRoundAnswer(), openedAt: '2025-05-02T06:00:00.000Z', ...overrides },
    answered: 6,
    total: 14,
    dueAt: '2025-05-28T22:00:00.000Z',
    closesAt: '2025-06-04T22:00:00.000Z',
    agendaOn: '2025-05-28',
    packFrozenOn: '2025-06-05',
  };
}

export function aGridRow(overrides: Partial<Row> = {}): Row {
  return {
    initiativeId: 'tryg-bydel',
    order: 1,
    name: 'Tryg bydel',
    nameEn: 'Safe neighbourhood',
    organisations: ['aalborg-kommune'],
    leads: [{ id: 'lead-0', name: 'Tovholder Tryg bydel', organisation: 'aalborg-kommune' }],
    deputies: [],
    state: 'not_started',
    version: null,
    submittedAt: null,
    by: null,
    health: null,
    late: false,
    unchanged: false,
    onBehalfOf: null,
    isConfirmed: false,
    unread: false,
    mayAcknowledge: false,
    handledBy: null,
    handledAt: null,
    note: null,
    ...overrides,
  };
}

export function aFollowedPerson(overrides: Partial<Followed> = {}): Followed {
  return {
    person: { id: 'lead-0', name: 'Tovholder Tryg bydel', organisation: 'aalborg-kommune' },
    phone: '20 00 00 00',
    initiativeIds: ['tryg-bydel'],
    noticesSent: 2,
    lastNoticeAt: '2025-05-12T07:00:00.000Z',
    snoozedUntil: null,
    standIn: null,
    reach: {
      reach: 'home_tenant',
      isParked: false,
      lastDeliveredAt: '2025-05-12T07:00:00.000Z',
      lastFailedAt: null,
      failureReason: null,
      fallback: null,
    },
    ...overrides,
  };
}

const answered = { version: 3, submittedAt: '2025-05-12T11:05:00.000Z', health: 'action' } as const;

/** Each in turn, so that every state stands in the grid. */
const standings: readonly (readonly [GridState, Partial<Row>])[] = [
  ['not_started', {}],
  ['submitted', { ...answered, unread: true, mayAcknowledge: true }],
  ['draft', {}],
  ['acknowledged', { ...answered, health: 'on_track', handledBy: coordinator, handledAt: '2025-05-13T06:00:00.000Z' }],
  [
    'returned',
    {
      ...answered,
      health: 'attention',
      mayAcknowledge: true,
      handledBy: coordinator,
      handledAt: '2025-05-13T06:10:00.000Z',
      note: 'Hvor mange kom?',
    },
  ],
  ['submitted', { ...answered, health: 'done', unchanged: true, late: true, mayAcknowledge: true }],
  ['excused', { handledBy: coordinator, handledAt: '2025-05-09T06:10:00.000Z', note: 'Ny tovholder er på vej.' }],
  ['not_asked', {}],
];

export function aGridAnswer(overrides: Partial<RoundGridShown> = {}): RoundGridShown {
  const rows = trygAalborg3.initiatives.map((initiative, index) => {
    const [state, more] = standings[index % standings.length] ?? ['not_started', {}];
    const lead = {
      id: `lead-${index}`,
      name: `Tovholder ${initiative.names[0].name}`,
      organisation: 'aalborg-kommune',
    };
    return aGridRow({
      initiativeId: initiative.id,
      order: index + 1,
      name: initiative.names[0].name,
      nameEn: initiative.names[0].nameEn,
      organisations: [...initiative.organisationIds],
      leads: [lead],
      state,
      ...more,
      by: 'version' in more ? lead : null,
    });
  });
  return {
    roundId: '2025-2',
    totals: { asked: 12, answered: 6, missing: 6, returned: 2, acknowledged: 2, excused: 2, late: 2, unchanged: 2 },
    answersPerDay: [
      { day: '2025-05-05', count: 1 },
      { day: '2025-05-09', count: 2 },
      { day: '2025-05-12', count: 5 },
    ],
    byOrganisation: [
      aPart('aalborg-kommune', 'Kommune', 9),
      aPart('nordjyllands-politi', 'Politi', 5),
      aPart('region-nordjylland', 'Region', 2),
    ],
    byGoal: trygAalborg3.strategy.goals.map(({ id, name, nameEn }, at) => ({ ...aPart(id, name, 3 + at), nameEn })),
    rows,
    people: rows.map(({ leads: [lead], initiativeId }, index) =>
      aFollowedPerson({
        person: lead ?? coordinator,
        initiativeIds: [initiativeId],
        ...followings[index % followings.length],
      }),
    ),
    ...overrides,
  };
}

function aPart(id: string, name: string, asked: number) {
  const perDay = [
    { day: '2025-05-09', count: 1 },
    { day: '2025-05-12', count: Math.max(asked - 4, 1) },
  ];
  return { id, name, nameEn: null, asked, answered: Math.max(asked - 3, 1), perDay };
}

const followings: readonly Partial<Followed>[] = [
  {},
  { snoozedUntil: '2025-05-16', phone: null },
  {
    noticesSent: 0,
    lastNoticeAt: null,
    reach: {
      reach: 'none',
      isParked: true,
      lastDeliveredAt: null,
      lastFailedAt: '2025-05-12T07:00:00.000Z',
      failureReason: 'not_installed',
      fallback: 'link',
    },
  },
  { standIn: coordinator },
];

export function aPreviewAnswer(overrides: Partial<RoundPreviewShown> = {}): RoundPreviewShown {
  const { people } = aGridAnswer();
  return {
    opensAt: '2025-10-20T06:00:00.000Z',
    closesAt: '2025-12-03T23:00:00.000Z',
    strategyEnded: false,
    people: people.flatMap(({ person, phone, reach, initiativeIds }) =>
      reach
        ? [
            {
              person,
              phone,
              reach,
              standsInFor: [],
              initiatives: initiativeIds.map((id) => ({ id, name: id, nameEn: null })),
            },
          ]
        : [],
    ),
    withoutLead: [{ id: 'ny', name: 'Ny indsats', nameEn: null }],
    notices: [
      { kind: 'asked', at: '2025-10-20T06:00:00.000Z' },
      { kind: 'reminder', at: '2025-11-20T07:00:00.000Z' },
      { kind: 'last_day', at: '2025-11-27T07:00:00.000Z' },
    ],
    ...overrides,
  };
}
