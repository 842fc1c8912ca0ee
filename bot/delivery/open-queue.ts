import { QueueClient, StorageSharedKeyCredential } from '@azure/storage-queue';
import { Outage } from '#bot/domain/outage.ts';
import { type NoticeAddress, readMessage, writeMessage } from './queue-message.ts';

/** A queue of notices to be sent; every function throws an Outage when it does not answer. */
export type OutgoingQueue = {
  /** Seen by nobody before `laterMs` have passed, or a day: who finds it too soon puts it back. */
  push(notice: NoticeAddress, laterMs?: number): Promise<void>;
  /** At most 32; hidden from everybody else for so long, or until it is done. */
  take(most: number, hiddenMs: number): Promise<readonly TakenMessage[]>;
  /** Puts what cannot be handled where an operator finds it. */
  setAside(message: TakenMessage): Promise<void>;
  /** Never throws. */
  isReachable(): Promise<boolean>;
};

/** One message, ours until its hidden time is over. */
export type TakenMessage = {
  /** Null where it is none of our writing. */
  readonly notice: NoticeAddress | null;
  readonly text: string;
  /** How often it was taken, this time included: above one, nobody ended what they began. */
  readonly timesTaken: number;
  /** Nothing more is to be done about it; harmless where that was said before. */
  done(): Promise<void>;
};

/** What a `TokenCredential` of @azure/identity is, as far as the queues need it. */
type TokenSource = {
  getToken(scopes: string | string[]): Promise<{ readonly token: string; readonly expiresOnTimestamp: number } | null>;
};

export type QueueAddress = {
  /** Such as `https://account.queue.core.windows.net`. */
  readonly endpoint: string;
  /** Account name and key only for a local store: in Azure, keys are switched off. */
  readonly credential: TokenSource | { readonly name: string; readonly key: string };
  /** Put before the queues' names, so that several tests can share one account: small letters and digits. */
  readonly queuePrefix?: string;
};

/** Azure takes no more at once. */
export const mostAtOnce = 32;

/** Opens the queue `outgoing` and, beside it, `outgoing-poison`, creating those that are missing. */
export async function openQueue(address: QueueAddress): Promise<OutgoingQueue> {
  const prefix = address.queuePrefix ? `${address.queuePrefix}-` : '';
  const queue = clientOf(address, `${prefix}outgoing`);
  const poison = clientOf(address, `${prefix}outgoing-poison`);
  await Promise.all([queue, poison].map((client) => answered('create', () => client.createIfNotExists())));
  return {
    push: async (notice, laterMs = 0) => {
      const visibilityTimeout = secondsHidden(laterMs);
      await answered('push', () => queue.sendMessage(writeMessage(notice), { visibilityTimeout }));
    },
    take: (most, hiddenMs) => take(queue, { most, hiddenMs }),
    setAside: async (message) => {
      // Set aside first: killed in between, it is set aside twice rather than lost.
      await answered('set aside', () => poison.sendMessage(message.text, { messageTimeToLive: forEver }));
      await message.done();
    },
    isReachable: () => queue.getProperties().then(yes, no),
  };
}

const yes = () => true;
const no = () => false;

/** Azure's word for a message that never grows too old. */
const forEver = -1;

/** Waits of about 0.1 and 0.2 s: what waits longer is done by whoever finds the message next. */
const retryOptions = { maxTries: 3, retryDelayInMs: 100, maxRetryDelayInMs: 400, tryTimeoutInMs: 2_000 };

function clientOf({ endpoint, credential }: QueueAddress, name: string): QueueClient {
  const url = `${endpoint.replace(/\/$/, '')}/${name}`;
  return 'getToken' in credential
    ? new QueueClient(url, credential, { retryOptions })
    : new QueueClient(url, new StorageSharedKeyCredential(credential.name, credential.key), { retryOptions });
}

async function take(
  queue: QueueClient,
  { most, hiddenMs }: { most: number; hiddenMs: number },
): Promise<readonly TakenMessage[]> {
  const numberOfMessages = Math.min(most, mostAtOnce);
  const visibilityTimeout = Math.ceil(hiddenMs / 1000);
  const taken = await answered('take', () => queue.receiveMessages({ numberOfMessages, visibilityTimeout }));
  return taken.receivedMessageItems.map(({ messageId, popReceipt, messageText, dequeueCount }) => ({
    notice: readMessage(messageText),
    text: messageText,
    timesTaken: dequeueCount,
    done: () => answered('delete', () => queue.deleteMessage(messageId, popReceipt).then(ignore, unlessGone)),
  }));
}

/** Azure refuses more than seven days, and a message lives no longer. */
const mostHiddenSeconds = 86_400;

function secondsHidden(laterMs: number): number {
  return laterMs > 0 ? Math.min(Math.ceil(laterMs / 1000), mostHiddenSeconds) : 0;
}

function ignore(): void {}

/** Somebody else took it when its hidden time was over, and ended it or will. */
function unlessGone(thrown: unknown): void {
  const status = thrown instanceof Error && 'statusCode' in thrown ? thrown.statusCode : null;
  if (status !== 404 && status !== 400) throw thrown;
}

async function answered<T>(operation: string, call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (thrown) {
    throw new Outage(`queue: ${operation}`, thrown);
  }
}
