import type { AuditLine } from '#bot/domain/audit-line.ts';

/** The audit line of a seeding. */
export const seeded: AuditLine = {
  at: '2025-05-01T08:00:00.000Z',
  by: 'coordinator-1',
  action: 'partnership_seeded',
  subject: 'tryg-by',
};
