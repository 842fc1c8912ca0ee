import type { Ports } from './ports.ts';

/** Takes away what leads to a partnership from the directory, so that nobody finds it. Twice is once. */
export async function unlinkAll({ partnerships, directory }: Ports, partnershipId: string): Promise<void> {
  const { identities, tenantIds, calendarFeedKeys, invitationKeys } = await partnerships.traces(partnershipId);
  await Promise.all([
    ...identities.map((identity) => directory.unlinkIdentity(identity, partnershipId)),
    ...tenantIds.map((tenantId) => directory.unlinkTenant(tenantId, partnershipId)),
    ...calendarFeedKeys.map((key) => directory.unlinkCalendarFeed(key)),
    ...invitationKeys.map((key) => directory.unlinkInvitation(key)),
  ]);
}
