import { isPractice } from '#bot/domain/practice.ts';
import type { Ports } from '#bot/use-cases/ports.ts';

/** Takes away what leads to a practice partnership, and then its rows. Twice is once; a real one is never touched. */
export function erasePractice({ partnerships, directory }: Ports) {
  return async (partnershipId: string, extent: 'whole' | 'but_head'): Promise<void> => {
    if (!isPractice(partnershipId)) throw new Error('Only a practice partnership can be taken away');
    const { identities, tenantIds, calendarFeedKeys, invitationKeys } = await partnerships.traces(partnershipId);
    await Promise.all([
      ...identities.map((identity) => directory.unlinkIdentity(identity, partnershipId)),
      ...tenantIds.map((tenantId) => directory.unlinkTenant(tenantId, partnershipId)),
      ...calendarFeedKeys.map((key) => directory.unlinkCalendarFeed(key)),
      ...invitationKeys.map((key) => directory.unlinkInvitation(key)),
    ]);
    await partnerships.erase(partnershipId, extent);
  };
}
