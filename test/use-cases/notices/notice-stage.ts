import assert from 'node:assert/strict';
import sinon from 'sinon';
import type { Intent } from '#bot/domain/notice.ts';
import type { Identity } from '#bot/domain/person.ts';
import type { Stores } from '#bot/storage/open-stores.ts';
import type { ChannelMember, ChannelRoster } from '#bot/use-cases/channels/channel-roster.ts';
import { prepareNotice } from '#bot/use-cases/notices/prepare-notice.ts';
import type { Change } from '#bot/use-cases/records.ts';
import { freshStores } from '#test/support/azurite.ts';
import {
  anIdentity,
  anInitiative,
  aPerson,
  aRequest,
  aRound,
  aSeed,
  aStatus,
  objectId,
  tenantA,
  tenantB,
} from '#test/support/builders.ts';

export const partnershipId = 'tryg-by';
export const at = '2025-05-21T06:30:00.000Z';

export const leadOne = anIdentity({ tenantId: tenantA, objectId: objectId(1) });
export const leadTwo = anIdentity({ tenantId: tenantB, objectId: objectId(2) });
export const coordinatorOne = anIdentity({ tenantId: tenantA, objectId: objectId(8) });

/**
 * A round that asks for two initiatives: `tryg-bydel` of lead-1 (kommune) and `nattevagt` of lead-1 and lead-2
 * (politi), with a deputy; two coordinators, of whom one has a phone. Nobody can be written to yet.
 */
export async function noticeStage() {
  const stores = await freshStores();
  const second = anInitiative({
    id: 'nattevagt',
    order: 2,
    names: [{ name: 'Nattevagt', nameEn: null, from: '2022-01-01' }],
    leadIds: ['lead-1', 'lead-2'],
    deputyIds: ['deputy-1'],
  });
  const description = { goal: null, already: null, focus: null, targetGroup: null, partners: null };
  const seed = aSeed({
    initiatives: [
      { initiative: anInitiative(), description },
      { initiative: second, description },
    ],
    people: [
      aPerson({ identities: [leadOne] }),
      aPerson({ id: 'lead-2', name: 'Tovholder To', organisationId: 'politi', identities: [leadTwo] }),
      aPerson({ id: 'deputy-1', name: 'Stedfortræder', identities: [anIdentity({ objectId: objectId(3) })] }),
      aCoordinator({ id: 'coordinator-1', name: 'Koordinator Ét', phone: '99 31 00 00', identities: [coordinatorOne] }),
      aCoordinator({
        id: 'coordinator-2',
        name: 'Koordinator To',
        identities: [anIdentity({ objectId: objectId(9) })],
      }),
    ],
    rounds: [{ round: aRound(), requests: [aRequest(), aRequest({ initiativeId: 'nattevagt' })] }],
    statuses: [aStatus(), aStatus({ initiativeId: 'nattevagt' })],
  });
  const audit = { at, by: 'test', action: 'partnership_seeded', subject: partnershipId } as const;
  assert.equal(await stores.partnerships.create(seed, audit), true);
  return { stores, ...acting(stores) };
}

export type NoticeStage = Awaited<ReturnType<typeof noticeStage>>;

function aCoordinator(overrides: Parameters<typeof aPerson>[0]) {
  return aPerson({ roles: ['coordinator'], coordinatorSince: '2025-01-01T00:00:00.000Z', ...overrides });
}

function acting(stores: Stores) {
  return {
    /** Somebody has the app, and Teams in this language. */
    reachable: (identity: Identity, locale = 'da-DK') =>
      stores.addresses.saveAddress(identity, {
        conversationId: `a:${identity.objectId}`,
        serviceUrl: 'https://smba.trafficmanager.net/emea/',
        userMri: `29:${identity.objectId}`,
        locale,
        seenAt: '2025-05-13T07:00:00.000Z',
      }),
    commit: async (...changes: readonly Change[]) =>
      assert.equal(await stores.records.commit(partnershipId, changes), 'committed'),
    prepare: (intent: Intent, { day = at, roster = rosterOf([]) }: { day?: string; roster?: ChannelRoster } = {}) =>
      prepareNotice(stores, roster)(partnershipId, intent, day),
    status: async (initiativeId: string) => {
      const found = await stores.partnerships.initiative(partnershipId, initiativeId);
      assert.ok(found);
      return found.status;
    },
    round: async () => {
      const found = await stores.records.taggedRound(partnershipId, '2025-2');
      assert.ok(found);
      return found;
    },
  };
}

export function rosterOf(members: readonly ChannelMember[]): ChannelRoster {
  return { member: sinon.fake.resolves(null), members: sinon.fake.resolves(members) };
}
