import { type NamedKeyCredential, TableClient, type TableServiceClientOptions } from '@azure/data-tables';
import { Outage } from '#bot/domain/outage.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import type { RateRows } from '#bot/use-cases/rate-row.ts';
import { addressesStore } from './addresses-store.ts';
import { directoryStore } from './directory-store.ts';
import { dueIndexStore } from './due-index-store.ts';
import { hidingTable } from './hiding-table.ts';
import { partnershipStore } from './partnership-store.ts';
import { rateRows } from './rate-rows.ts';
import { recordsStore } from './records-store.ts';
import { type Table, tableOf } from './table.ts';
import { keepingUnknown } from './unknown-properties.ts';

export type Stores = Ports & { readonly rates: RateRows; isReachable(): Promise<boolean> };

/** What a `TokenCredential` of @azure/identity is, as far as the tables need it. */
export type TokenSource = {
  getToken(scopes: string | string[]): Promise<{ readonly token: string; readonly expiresOnTimestamp: number } | null>;
};

export type StoresAddress = {
  /** Such as `https://account.table.core.windows.net`; http only on loopback. */
  readonly endpoint: string;
  readonly credential: TokenSource | NamedKeyCredential;
  /** Put before the table names, so that several tests can share one account. Letters and digits. */
  readonly tablePrefix?: string;
};

/** Opens the three tables, creating those that are missing. Throws an Outage when the store does not answer. */
export async function openStores(address: StoresAddress): Promise<Stores> {
  const prefix = address.tablePrefix ?? '';
  const [rows, due, directory] = await Promise.all([
    openTable(address, `${prefix}Partnership`),
    openTable(address, `${prefix}Due`),
    openTable(address, `${prefix}Directory`),
  ]);
  const tables = { partnerships: keepingUnknown(hidingTable(rows)), due };
  return {
    partnerships: partnershipStore(tables),
    records: recordsStore(tables),
    dueIndex: dueIndexStore(due),
    directory: directoryStore(directory),
    addresses: addressesStore(directory),
    rates: rateRows(directory),
    isReachable: () => isReachable(rows),
  };
}

/** One of the tables, created where it is missing. */
export async function openTable(address: StoresAddress, tableName: string): Promise<Table> {
  const client = clientOf(address, tableName);
  await create(client);
  return tableOf(client);
}

/** Longest that one call of ours may take, its retries included. Teams waits 5 s for some answers. */
const patienceMs = 2_000;

function clientOf(address: StoresAddress, tableName: string): TableClient {
  const { endpoint, credential } = address;
  const options: TableServiceClientOptions = {
    allowInsecureConnection: isLoopback(endpoint),
    // Waits of about 0.1, 0.2 and 0.4 s: enough for a dropped connection or a server change.
    retryOptions: { maxRetries: 3, retryDelayInMs: 100, maxRetryDelayInMs: 400 },
    additionalPolicies: [{ policy: patience, position: 'perCall' }],
  };
  return 'getToken' in credential
    ? new TableClient(endpoint, tableName, credential, options)
    : new TableClient(endpoint, tableName, credential, options);
}

type Policy = NonNullable<TableServiceClientOptions['additionalPolicies']>[number]['policy'];

/** Retries alone do not bound a call: a store may hang, or ask with Retry-After for a wait longer than anybody has. */
const patience: Policy = {
  name: 'patience',
  sendRequest: async (request, next) => {
    const impatience = new AbortController();
    // Taken back when the answer is there: thousands of calls in two seconds would else leave as many timers behind.
    const timer = setTimeout(() => impatience.abort(), patienceMs);
    request.abortSignal ??= impatience.signal;
    try {
      return await next(request);
    } finally {
      clearTimeout(timer);
    }
  },
};

/** Keys and texts travel unencrypted over http, so only within this machine. */
function isLoopback(endpoint: string): boolean {
  const { protocol, hostname } = new URL(endpoint);
  return protocol === 'http:' && ['127.0.0.1', '[::1]', 'localhost'].includes(hostname);
}

async function create(client: TableClient): Promise<void> {
  try {
    await client.createTable();
  } catch (thrown) {
    throw new Outage(`${client.tableName}: create`, thrown);
  }
}

async function isReachable(table: Table): Promise<boolean> {
  try {
    await table.get('reachable', 'reachable');
    return true;
  } catch (thrown) {
    if (thrown instanceof Outage) return false;
    throw thrown;
  }
}
