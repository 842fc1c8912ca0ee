import assert from 'node:assert/strict';
import { makeGrid } from '#bot/domain/make-grid.ts';
import { type Delivery, intentOf, type NoticeKind, waitingDelivery } from '#bot/domain/notice.ts';
import { aGridSource } from './grid-source.ts';

describe('The people of the grid', () => {
  it('are those asked today, with what for, what they were sent and until when they put it off', () => {
    const deliveries = [
      aDelivery('asked', 'lead-1', '2025-05-02T06:30:00.000Z'),
      aDelivery('reminder', 'lead-1', '2025-05-12T06:30:00.000Z'),
      aDelivery('answered_by_other', 'lead-1', '2025-05-12T12:30:00.000Z'),
      { ...aDelivery('last_day', 'lead-1', '2025-05-13T06:30:00.000Z'), state: 'failed' as const },
      aDelivery('asked', 'stand-in', '2025-05-10T06:30:00.000Z'),
    ];

    const grid = makeGrid(aGridSource({ deliveries }));

    assert.deepEqual(grid.people, [
      {
        personId: 'lead-1',
        initiativeIds: ['a', 'b'],
        noticesSent: 2,
        lastNoticeAt: '2025-05-12T06:30:00.000Z',
        snoozedUntil: '2025-05-14',
        standInId: null,
        reach: null,
      },
      {
        personId: 'stand-in',
        initiativeIds: ['c', 'd'],
        noticesSent: 1,
        lastNoticeAt: '2025-05-10T06:30:00.000Z',
        snoozedUntil: null,
        standInId: null,
        reach: null,
      },
      {
        personId: 'officer',
        initiativeIds: ['c', 'd'],
        noticesSent: 0,
        lastNoticeAt: null,
        snoozedUntil: null,
        standInId: 'stand-in',
        reach: null,
      },
    ]);
  });

  it('carry how each can be reached', () => {
    const reach = {
      personId: 'lead-1',
      reach: 'guest',
      isParked: false,
      lastDeliveredAt: null,
      lastFailedAt: null,
      failureReason: null,
      fallback: null,
    } as const;

    const grid = makeGrid(aGridSource({ reach: [reach] }));

    assert.equal(grid.people[0]?.reach, reach);
  });
});

function aDelivery(kind: NoticeKind, personId: string, at: string): Delivery {
  const intent = intentOf({ kind, recipient: { kind: 'person', personId }, roundId: '2025-2', createdAt: at });
  return { ...waitingDelivery(intent), state: 'sent', settledAt: at };
}
