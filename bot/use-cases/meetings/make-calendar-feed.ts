import type { Identity } from '#bot/domain/person.ts';
import { admit } from '#bot/use-cases/admit.ts';
import { committed } from '#bot/use-cases/committed.ts';
import { feedKey } from '#bot/use-cases/fingerprint.ts';
import type { Ports } from '#bot/use-cases/ports.ts';

export type MakeCalendarFeed = {
  readonly identity: Identity;
  readonly partnershipId: string;
  /** New, and too long to be guessed: whoever knows it may read the feed. */
  readonly secret: string;
  readonly at: string;
};

/** Gives the caller a calendar address, in place of the one they had. Refuses `unknown_person`. */
export function makeCalendarFeed(ports: Ports) {
  return async ({ identity, partnershipId, secret, at }: MakeCalendarFeed): Promise<void> => {
    const { person } = await admit(ports, identity, partnershipId);
    const key = feedKey(secret);
    // First, so that an address that holds can always be found; one that does not hold leads nowhere.
    await ports.directory.linkCalendarFeed(key, { partnershipId, personId: person.id });
    const replaced = await committed(ports, partnershipId, async () => {
      const before = await ports.records.calendarFeed(partnershipId, person.id);
      const audit = { at, by: person.id, action: 'calendar_feed_made', subject: person.id } as const;
      const changes = [
        { kind: 'calendar_feed', value: { personId: person.id, key, changedAt: at }, tag: before?.tag ?? null },
        { kind: 'audit', value: audit },
      ] as const;
      return { changes, result: before?.value.key ?? null };
    });
    if (replaced !== null && replaced !== key) await ports.directory.unlinkCalendarFeed(replaced);
  };
}
