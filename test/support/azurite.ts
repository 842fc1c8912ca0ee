import { randomUUID } from 'node:crypto';
import { type Azurite, developmentCredential, startAzurite } from '#bot/demo/azurite.ts';
import { openStores, type Stores, type StoresAddress } from '#bot/storage/open-stores.ts';

/**
 * Empty stores of the caller's own on the real table service. All tests of one mocha process share one Azurite in
 * memory: it starts with the first call, keeps nobody waiting and ends with the process.
 */
export async function freshStores(): Promise<Stores> {
  return openStores(await freshAddress());
}

/** Where such stores would be, for a test that opens them itself, twice or through a proxy. */
export async function freshAddress(): Promise<Required<StoresAddress>> {
  const { tablesEndpoint } = await sharedAzurite();
  return { endpoint: tablesEndpoint, credential: developmentCredential(), tablePrefix: freshPrefix() };
}

/** Where queues of the caller's own are, on the same real queue service. */
export async function freshQueueAddress() {
  const { queuesEndpoint } = await sharedAzurite();
  return { endpoint: queuesEndpoint, credential: developmentCredential(), queuePrefix: freshPrefix() };
}

/** Ends the shared Azurite before the process does; the next `freshStores()` starts another. */
export async function stopAzurite(): Promise<void> {
  const running = starting;
  starting = undefined;
  await (await running)?.stop();
}

let starting: Promise<Azurite> | undefined;

function sharedAzurite(): Promise<Azurite> {
  starting ??= startAzurite(null).then((azurite) => {
    azurite.unref();
    return azurite;
  });
  return starting;
}

/** Azure's table names are letters and digits, beginning with a letter; its queues' names are small letters. */
function freshPrefix(): string {
  return `t${randomUUID().replaceAll('-', '')}`;
}
