import type { AuditPageShown } from '#bot/contract/audit.ts';
import type { OrganisationCheckShown } from '#bot/contract/checks.ts';
import type { ReachReport } from '#bot/contract/round-grid.ts';

/** An organisation where everything works. */
export function aCheck(overrides: Partial<OrganisationCheckShown> = {}): OrganisationCheckShown {
  return {
    organisation: { id: 'politi', name: 'Nordjyllands Politi', shortName: 'Politi' },
    isTenantKnown: true,
    people: 8,
    linked: 6,
    hasTokenFromTab: true,
    hasMessageIn: true,
    hasMessageOut: true,
    ...overrides,
  };
}

/** One line of the audit trail, and no more. */
export function anAuditPage(overrides: Partial<AuditPageShown> = {}): AuditPageShown {
  return {
    lines: [
      {
        id: '8252972799999|00000000-0000-4000-8000-000000000001',
        at: '2025-05-12T08:00:00.000Z',
        by: 'Koordinator Politi',
        action: 'round_opened',
        subject: '2025-2',
      },
    ],
    next: null,
    people: [
      { id: 'koordinator-politi', name: 'Koordinator Politi' },
      { id: 'lead-2', name: 'Tovholder Patientens Team' },
    ],
    ...overrides,
  };
}

/** One is reached in their own chat, one is not. */
export function aReachReport(): ReachReport {
  const nothing = { isParked: false, lastFailedAt: null, failureReason: null, fallback: null };
  return {
    roundId: '2025-2',
    people: [
      {
        person: { id: 'lead-1', name: 'Tovholder Havnefronten', organisation: 'politi' },
        phone: null,
        reach: 'home_tenant',
        lastDeliveredAt: '2025-05-12T08:00:00.000Z',
        ...nothing,
      },
      {
        person: { id: 'lead-2', name: 'Tovholder Patientens Team', organisation: 'region-nordjylland' },
        phone: '12 34 56 80',
        reach: 'none',
        lastDeliveredAt: null,
        ...nothing,
      },
    ],
  };
}
