import sinon from 'sinon';
import { conversationPace } from '#bot/delivery/conversation-pace.ts';
import { usualTiming } from '#bot/delivery/delivery-timing.ts';
import { type DeliveryWorker, deliveryWorker, type WorkerOptions } from '#bot/delivery/delivery-worker.ts';
import { machineClock } from '#bot/delivery/machine-clock.ts';
import { type OutgoingQueue, openQueue } from '#bot/delivery/open-queue.ts';
import { tenantRate } from '#bot/delivery/tenant-rate.ts';
import type { Delivery, Intent, Outgoing } from '#bot/domain/notice.ts';
import { intentOf } from '#bot/domain/notice.ts';
import type { NoticeContent } from '#bot/domain/notice-content.ts';
import { createLog } from '#bot/log.ts';
import type { Stores } from '#bot/storage/open-stores.ts';
import type { Destination, Posted } from '#bot/use-cases/courier.ts';
import type { Prepared } from '#bot/use-cases/notices/prepared.ts';
import { settleNotice } from '#bot/use-cases/notices/settle-notice.ts';
import { freshQueueAddress, freshStores } from '#test/support/azurite.ts';
import { aSeed, tenantA } from '#test/support/builders.ts';

export const partnershipId = 'tryg-by';
export const decidedAt = '2025-05-13T07:00:00.000Z';
const now = '2025-05-13T07:00:01.000Z';

/** A store with one partnership, a queue, and workers over them whose courier a test plays. */
export type Delivering = {
  readonly stores: Stores;
  readonly queue: OutgoingQueue;
  readonly logged: string[];
  /** Decides to say something to each, and puts it in the queue. */
  decide(...intents: readonly Intent[]): Promise<void>;
  /** Changes what is still to be sent, as a worker that died would have left it. */
  leave(intent: Intent, left: Partial<Outgoing>): Promise<void>;
  worker(options?: Partial<WorkerOptions>): DeliveryWorker;
  deliveryOf(intent: Intent): Promise<Delivery | null>;
  stop(): Promise<void>;
};

/** In a hurry, where waiting shows nothing. */
export const hasty = { ...usualTiming, pollMs: 20, backoff: { firstMs: 20, mostMs: 50 } };

export async function startDelivering(): Promise<Delivering> {
  const stores = await freshStores();
  const queue = await openQueue(await freshQueueAddress());
  const logged: string[] = [];
  const workers: DeliveryWorker[] = [];
  await stores.partnerships.create(aSeed(), {
    at: decidedAt,
    by: 'lead-1',
    action: 'partnership_seeded',
    subject: partnershipId,
  });
  return {
    stores,
    queue,
    logged,
    decide: async (...intents) => {
      await stores.records.commit(
        partnershipId,
        intents.map((value) => ({ kind: 'send', value })),
      );
      await Promise.all(intents.map(({ id }) => queue.push({ partnershipId, intentId: id })));
    },
    leave: async ({ id }, left) => {
      const read = await stores.records.outgoingOf(partnershipId, id);
      if (!read) throw new Error(`nothing is to be sent of ${id}`);
      const value = { ...read.value, ...left };
      await stores.records.commit(partnershipId, [{ kind: 'outgoing', value, tag: read.tag }]);
    },
    worker: (options = {}) => {
      const worker = deliveryWorker({
        ports: stores,
        queue,
        courier: { send: sinon.fake(async () => posted) },
        cases: settling,
        rate: tenantRate({ rows: stores.rates, clock: machineClock }),
        pace: conversationPace(machineClock),
        clock: machineClock,
        now: () => now,
        random: () => 0.5,
        timing: hasty,
        log: createLog((line) => logged.push(line)),
        ...options,
      });
      workers.push(worker);
      worker.start();
      return worker;
    },
    deliveryOf: (intent) => stores.records.delivery(partnershipId, intent.roundId, intent.id),
    stop: async () => {
      await Promise.all(workers.map((worker) => worker.stop()));
    },
  };
}

/** Sends everything to its recipient's chat, and settles it as the product does. */
export const settling: WorkerOptions['cases'] = {
  prepare: () => async (_, intent) => sendTo(chatOf(intent)),
  settle: (ports) => settleNotice(ports, { member: async () => null, members: async () => [] }),
};

export const posted: Posted = { conversationId: 'a:chat', activityId: '1' };

/** A notice to a person of a given name; nobody knows them, so that no failure leads to anything more. */
export function noticeTo(personId: string, occasion = ''): Intent {
  const recipient = { kind: 'person', personId } as const;
  return intentOf({ kind: 'cancelled', recipient, roundId: '2025-2', createdAt: decidedAt, occasion });
}

/** The personal chat of whoever a notice is for. */
export function chatOf({ recipient }: Intent): Destination {
  const id = recipient.kind === 'person' ? recipient.personId : recipient.channelId;
  return {
    kind: 'chat',
    identity: { tenantId: tenantA, objectId: id },
    address: {
      conversationId: `a:${id}`,
      serviceUrl: 'https://smba.trafficmanager.net/emea/',
      userMri: `29:${id}`,
      locale: null,
      seenAt: decidedAt,
      parked: null,
    },
  };
}

export function sendTo(to: Destination): Prepared {
  return { kind: 'send', to, content };
}

const content: NoticeContent = {
  kind: 'channel_test',
  group: 'lead',
  partnershipId,
  partnershipName: 'Tryg By',
  sampleData: true,
  timeZone: 'Europe/Copenhagen',
  language: 'da',
};
