import type { FailedSend, Operation } from '#bot/contract/operation.ts';

/** Everything runs, and one lead was not reached. */
export function anOperationAnswer(overrides: Partial<Operation> = {}): Operation {
  return {
    version: '0.1.0',
    startedAt: '2025-05-12T08:00:00.000Z',
    storage: 'ok',
    scheduler: { state: 'ok', lastRunAt: '2025-05-13T06:59:50.000Z', failed: 0 },
    sends: { waiting: 0, oldestAt: null, delayed: [], failed: [aFailedSend()] },
    people: 24,
    coordinators: ['Koordinator Kommune', 'Koordinator Politi'],
    waiting: 1,
    ...overrides,
  };
}

export function aFailedSend(overrides: Partial<FailedSend> = {}): FailedSend {
  return {
    person: { id: 'lead-2', name: 'Tovholder Patientens Team', organisation: 'region-nordjylland' },
    channel: null,
    phone: '12 34 56 80',
    kind: 'reminder',
    round: { id: '2025-2', name: 'Statusrunde 2, foråret 2025', nameEn: 'Status round 2, spring 2025' },
    failedAt: '2025-05-12T06:30:00.000Z',
    reason: 'no_address',
    fallback: 'link',
    isReachedSince: false,
    ...overrides,
  };
}
