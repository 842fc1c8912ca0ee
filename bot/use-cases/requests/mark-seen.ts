import type { Identity } from '#bot/domain/person.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import { admit } from '#bot/use-cases/admit.ts';
import { committed } from '#bot/use-cases/committed.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import type { Change } from '#bot/use-cases/records.ts';

type MarkSeen = {
  readonly identity: Identity;
  readonly partnershipId: string;
  readonly initiativeId: string;
  /** The newest version that was on the screen. */
  readonly version: number;
};

/** Remembers how far somebody has read about an initiative, so that what is newer is marked as unread to them. */
export function markSeen(ports: Ports) {
  return async (input: MarkSeen): Promise<void> => {
    const { partnershipId, initiativeId } = input;
    const { person } = await admit(ports, input.identity, partnershipId);
    const found = await ports.partnerships.initiative(partnershipId, initiativeId);
    if (!found) throw new Refusal('no_such_initiative');
    // What is yet to come cannot have been read.
    const version = Math.min(input.version, found.status.value.latest?.version ?? 0);
    const read = { partnershipId, initiativeId, personId: person.id, version };
    await committed(ports, partnershipId, async () => ({ changes: await seenWith(ports, read), result: null }));
  };
}

type Read = {
  readonly partnershipId: string;
  readonly initiativeId: string;
  readonly personId: string;
  readonly version: number;
};

/** The change that remembers it; none where as much was read before. */
export async function seenWith(ports: Ports, read: Read): Promise<readonly Change[]> {
  const { partnershipId, initiativeId, personId, version } = read;
  const { value, tag } = await ports.records.seen(partnershipId, personId);
  const { versions } = value;
  if ((versions[initiativeId] ?? 0) >= version) return [];
  return [{ kind: 'seen', value: { personId, versions: { ...versions, [initiativeId]: version } }, tag }];
}
