import { personalConversationId, personMri } from '#bot/demo/connector/addresses.ts';
import type { DemoPerson } from '#bot/demo/demo-person.ts';
import type { Identity } from '#bot/domain/person.ts';
import type { PartnershipSeed } from '#bot/domain/seed.ts';
import type { Stores } from '#bot/storage/open-stores.ts';
import {
  aDescription,
  anInitiative,
  anOrganisation,
  aPartnership,
  aPerson,
  aSeed,
  aStatus,
  aStrategy,
  objectId,
  tenantA,
} from './builders.ts';

export type ManyLeads = {
  /** No round yet. */
  readonly seed: PartnershipSeed;
  /** As Teams knows them: the leads in order, then two coordinators. */
  readonly people: readonly DemoPerson[];
};

/** A partnership of so many initiatives, each with a lead of its own; object ids count on from `firstObject`. */
export function manyLeads(count: number, partnershipId: string, firstObject = 1): ManyLeads {
  const ids = Array.from({ length: count }, (_, index) => `indsats-${index + 1}`);
  const identityOf = (index: number): Identity => ({ tenantId: tenantA, objectId: objectId(firstObject + index) });
  const leads = ids.map((_, index) =>
    aPerson({ id: `lead-${index + 1}`, name: `Tovholder ${index + 1}`, identities: [identityOf(index)] }),
  );
  const coordinators = [0, 1].map((index) =>
    aPerson({
      id: `coordinator-${index + 1}`,
      name: `Koordinator ${index + 1}`,
      roles: ['coordinator'],
      identities: [identityOf(count + index)],
    }),
  );
  const everybody = [...leads, ...coordinators];
  const seed = aSeed({
    partnership: aPartnership({
      id: partnershipId,
      organisations: [anOrganisation()],
      strategy: aStrategy({ validTo: '2029-12-31' }),
    }),
    initiatives: ids.map((id, index) => ({
      initiative: anInitiative({ id, order: index + 1, leadIds: [`lead-${index + 1}`] }),
      description: aDescription(),
    })),
    people: everybody,
    rounds: [],
    statuses: ids.map((initiativeId) => aStatus({ initiativeId, requests: [] })),
  });
  return {
    seed,
    people: everybody.map(({ id, name, identities: [identity] }, index) => ({
      id,
      name,
      role: index < count ? 'lead' : 'coordinator',
      organisation: 'Byens Kommune',
      initiatives: index < count ? [`indsats-${index + 1}`] : [],
      tenantId: tenantA,
      aadObjectId: identity?.objectId ?? '',
    })),
  };
}

/** Lets the bot know where it can write to each of them, as if they all had just spoken to it. */
export async function meetEverybody(
  { addresses }: Pick<Stores, 'addresses'>,
  people: readonly DemoPerson[],
  { appId, serviceUrl }: { readonly appId: string; readonly serviceUrl: string },
): Promise<void> {
  const seenAt = '2026-12-01T08:00:00.000Z';
  for (const person of people) {
    const identity = { tenantId: person.tenantId, objectId: person.aadObjectId };
    const conversationId = personalConversationId(appId, person);
    const userMri = personMri(appId, person);
    await addresses.saveAddress(identity, { conversationId, serviceUrl, userMri, locale: 'da-DK', seenAt });
  }
}
