import type { RedactionShown } from '#bot/contract/redactions.ts';
import { chief, coordinator } from './meeting-answers.ts';

/** A written case's recommendation that somebody has reported, as whoever acts for the controller sees it. */
export const reportedText: RedactionShown = {
  id: 'redaction-1',
  kind: 'case',
  about: null,
  author: coordinator,
  organisation: 'Aalborg Kommune',
  reportedBy: chief,
  discoveredAt: '2025-05-13T08:00:00.000Z',
  reportBy: '2025-05-16T08:00:00.000Z',
  hiddenOn: '2025-05-13',
  why: 'Der står et navn.',
  state: 'reported',
  decidedBy: null,
  decidedAt: null,
  mayDecide: true,
};
