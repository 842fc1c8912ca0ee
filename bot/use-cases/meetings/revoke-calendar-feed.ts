import type { Identity } from '#bot/domain/person.ts';
import { admit } from '#bot/use-cases/admit.ts';
import { committed } from '#bot/use-cases/committed.ts';
import type { Ports } from '#bot/use-cases/ports.ts';

export type FeedQuestion = { readonly identity: Identity; readonly partnershipId: string; readonly at: string };

/** The caller's calendar address, where they have one, is read by nobody any more. Refuses `unknown_person`. */
export function revokeCalendarFeed(ports: Ports) {
  return async ({ identity, partnershipId, at }: FeedQuestion): Promise<void> => {
    const { person } = await admit(ports, identity, partnershipId);
    const revoked = await committed<string | null>(ports, partnershipId, async () => {
      const feed = await ports.records.calendarFeed(partnershipId, person.id);
      if (!feed || feed.value.key === null) return { changes: [], result: null };
      const audit = { at, by: person.id, action: 'calendar_feed_revoked', subject: person.id } as const;
      const changes = [
        { kind: 'calendar_feed', value: { personId: person.id, key: null, changedAt: at }, tag: feed.tag },
        { kind: 'audit', value: audit },
      ] as const;
      return { changes, result: feed.value.key };
    });
    if (revoked !== null) await ports.directory.unlinkCalendarFeed(revoked);
  };
}

/** Whether the caller has a calendar address, and since when (ISO instant); the address itself is not kept. */
export function readCalendarFeed(ports: Ports) {
  return async ({ identity, partnershipId }: Omit<FeedQuestion, 'at'>): Promise<{ readonly madeAt: string | null }> => {
    const { person } = await admit(ports, identity, partnershipId);
    const feed = await ports.records.calendarFeed(partnershipId, person.id);
    return { madeAt: feed && feed.value.key !== null ? feed.value.changedAt : null };
  };
}
