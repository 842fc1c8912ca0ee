import type { Waiting } from '#bot/contract/waiting.ts';
import type { WaitingList } from '#bot/use-cases/read-waiting.ts';

/** The waiting list and whom its people may turn out to be. */
export function presentWaiting({ partnership, waiting, people, roles }: WaitingList): Waiting {
  return {
    waiting: waiting.map(({ identity, name, firstSeenAt, seenIn }) => ({
      tenantId: identity.tenantId,
      objectId: identity.objectId,
      name,
      firstSeenAt,
      seenIn,
      organisations: partnership.organisations
        .filter(({ tenantId }) => tenantId === identity.tenantId)
        .map(({ id }) => id),
    })),
    people: people.map(({ id, name, title, organisationId, identities }) => ({
      id,
      name,
      title,
      organisation: organisationId,
      isLinked: identities.length > 0,
    })),
    roles: [...roles],
  };
}
