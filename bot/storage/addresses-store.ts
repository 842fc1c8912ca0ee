import * as v from 'valibot';
import type { Identity } from '#bot/domain/person.ts';
import type { Addresses } from '#bot/use-cases/addresses.ts';
import { addressFromRow, addressRow } from './address-row.ts';
import { newRow, type RowAddress, readRow } from './row.ts';
import { directoryKeys, directoryRanges } from './row-keys.ts';
import type { Table } from './table.ts';

/** Where people can be written to, in the table `Directory`: an identity has one chat with us, whatever its partnerships. */
export function addressesStore(table: Table): Addresses {
  return { ...chats(table), ...sightings(table), ...identities(table), forget: (identity) => forget(table, identity) };
}

type Chats = Pick<Addresses, 'address' | 'saveAddress' | 'park'>;

function chats(table: Table): Chats {
  return {
    address: async (identity) => {
      const { partitionKey, rowKey } = chatOf(identity);
      const row = await table.get(partitionKey, rowKey);
      return row && addressFromRow(row);
    },
    saveAddress: (identity, address) => table.put(addressRow(chatOf(identity), { ...address, parked: null })),
    park: async (identity, conversationId, parked) => {
      const at = chatOf(identity);
      const row = await table.get(at.partitionKey, at.rowKey);
      if (row === null) return;
      const address = addressFromRow(row);
      if (address.conversationId !== conversationId || address.parked !== null) return;
      // A sign of life that came meanwhile has changed the tag, and then nothing is parked.
      await table.commit([{ kind: 'replace', row: addressRow(at, { ...address, parked }), tag: row.tag }]);
    },
  };
}

function chatOf(identity: Identity): RowAddress {
  return { partitionKey: partitionOf(identity), rowKey: directoryKeys.address() };
}

function partitionOf({ tenantId, objectId }: Identity): string {
  return directoryKeys.identity(tenantId, objectId);
}

function sightings(table: Table): Pick<Addresses, 'sightings' | 'saveSighting'> {
  return {
    sightings: async (identity) => {
      const rows = await table.list({ partitionKey: partitionOf(identity), range: directoryRanges.sightings() });
      const at = (place: 'channel' | 'tab') => {
        const row = rows.find(({ rowKey }) => rowKey === directoryKeys.sighting(place));
        return row ? readRow(sightingSchema, row).at : null;
      };
      return { channelAt: at('channel'), tabAt: at('tab') };
    },
    saveSighting: (identity, place, at) =>
      table.put(newRow({ partitionKey: partitionOf(identity), rowKey: directoryKeys.sighting(place) }, { at })),
  };
}

function identities(table: Table): Pick<Addresses, 'identityOf' | 'rememberIdentity'> {
  return {
    identityOf: async (hostTenantId, userMri) => {
      const row = await table.get(directoryKeys.userMris(hostTenantId), directoryKeys.userMri(userMri));
      return row && readRow(identitySchema, row);
    },
    rememberIdentity: (hostTenantId, userMri, { tenantId, objectId }) => {
      const partitionKey = directoryKeys.userMris(hostTenantId);
      return table.put(newRow({ partitionKey, rowKey: directoryKeys.userMri(userMri) }, { tenantId, objectId }));
    },
  };
}

async function forget(table: Table, identity: Identity): Promise<void> {
  const { address, sighting } = directoryKeys;
  const rows = [address(), sighting('channel'), sighting('tab')];
  await Promise.all(rows.map((rowKey) => table.remove(partitionOf(identity), rowKey)));
}

const sightingSchema = v.object({ at: v.string() });
const identitySchema = v.object({ tenantId: v.string(), objectId: v.string() });
