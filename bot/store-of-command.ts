import { DefaultAzureCredential } from '@azure/identity';
import type { StoresAddress } from '#bot/storage/open-stores.ts';

/** The store that a command works on: that in TABLES_ENDPOINT, as whoever is signed in to Azure; or what is missing. */
export function storeOfCommand(environment: Readonly<Record<string, string | undefined>>): StoresAddress | string {
  const endpoint = environment.TABLES_ENDPOINT;
  if (!endpoint?.startsWith('https://')) {
    return 'TABLES_ENDPOINT is missing: it must be the https endpoint of the table service';
  }
  return { endpoint, credential: new DefaultAzureCredential() };
}
