import type { AgendaPoint } from '#bot/domain/agenda.ts';

/** A point of its own on the agenda of `aMeeting()`, open to all. */
export function aPoint(overrides: Partial<AgendaPoint> = {}): AgendaPoint {
  return {
    id: 'point-1',
    group: 'steering',
    meetingId: 'steering-2027-1',
    order: 100,
    kind: 'own',
    title: 'Ny aftale med boligforeningen',
    text: 'Skal vi forlænge aftalen?',
    initiativeId: null,
    proposedById: null,
    closedTo: null,
    isCarriedOver: false,
    createdAt: '2027-01-04T08:00:00.000Z',
    ...overrides,
  };
}
