import type { ServiceClientCredentialsFactory } from 'botframework-connector';
import { announcing } from '#bot/delivery/announcing.ts';
import { conversationPace } from '#bot/delivery/conversation-pace.ts';
import { type DeliveryTiming, usualTiming } from '#bot/delivery/delivery-timing.ts';
import { type DeliveryWorker, deliveryWorker } from '#bot/delivery/delivery-worker.ts';
import { machineClock } from '#bot/delivery/machine-clock.ts';
import type { OutgoingQueue } from '#bot/delivery/open-queue.ts';
import { type TenantRate, tenantRate } from '#bot/delivery/tenant-rate.ts';
import type { Log } from '#bot/log.ts';
import { leftBehindAfterMs } from '#bot/schedule/left-behind.ts';
import { startTicking, type Ticking, usualTickMs } from '#bot/schedule/start-ticking.ts';
import { type Tick, tick } from '#bot/schedule/tick.ts';
import type { Stores } from '#bot/storage/open-stores.ts';
import { connectorRoster } from '#bot/teams/connector-roster.ts';
import { createCourier } from '#bot/teams/create-courier.ts';
import { openConnectors } from '#bot/teams/open-connectors.ts';
import type { ChannelRoster } from '#bot/use-cases/channels/channel-roster.ts';
import { prepareNotice } from '#bot/use-cases/notices/prepare-notice.ts';
import { settleNotice } from '#bot/use-cases/notices/settle-notice.ts';
import type { Now, Ports } from '#bot/use-cases/ports.ts';
import { runDue } from '#bot/use-cases/rounds/run-due.ts';
import type { BotConfig } from './config.ts';

export type WorkWiring = {
  readonly bot: BotConfig;
  readonly allowedTenants: readonly string[];
  readonly stores: Stores;
  readonly queue: OutgoingQueue;
  readonly credentials: ServiceClientCredentialsFactory;
  readonly now: Now;
  readonly log: Log;
  readonly timing: BackgroundTiming;
};

export type BackgroundTiming = {
  readonly delivery: DeliveryTiming;
  readonly tickEveryMs: number;
  readonly leftBehindAfterMs: number;
};

export const usualBackgroundTiming: BackgroundTiming = {
  delivery: usualTiming,
  tickEveryMs: usualTickMs,
  leftBehindAfterMs,
};

/** What the product does without being asked: it sends what was decided, and does what is due. */
export type WiredWork = {
  /** The stores as everything uses them: what they commit to send is put in the queue. */
  readonly ports: Ports;
  readonly rate: TenantRate;
  /** Who is in a channel, as Teams says. */
  readonly roster: ChannelRoster;
  readonly deliver: DeliveryWorker;
  /** One round through what is due at a domain instant. */
  readonly tick: Tick;
  /** Begins to look for what is due, in addition to `deliver.start()`. */
  startTicking(): Ticking;
  /**
   * Begins nothing more, finishes the sends under way and hands the other notices back to the queue. What those requests
   * decide that are not yet `answered` is put there too.
   */
  stop(answered?: Promise<unknown>): Promise<void>;
};

/** Joins scheduler, queue, worker and Teams. */
export function wireWork({ bot, allowedTenants, stores, queue, now, log, ...given }: WorkWiring): WiredWork {
  const push = async (notice: Parameters<OutgoingQueue['push']>[0]) => {
    await queue.push(notice);
    deliver.wake();
  };
  const { stores: ports, settled } = announcing(stores, { push, log });
  const rate = tenantRate({ rows: stores.rates, clock: machineClock });
  const { appId, serviceUrls } = bot;
  const { credentials, timing } = given;
  const connectors = openConnectors({ appId, credentials, serviceUrls });
  const roster = connectorRoster(connectors);
  const deliver = deliveryWorker({
    ports,
    queue,
    rate,
    log,
    now,
    courier: createCourier({ appId, connectors, serviceUrls, allowedTenants }),
    cases: { prepare: (own) => prepareNotice(own, roster), settle: (own) => settleNotice(own, roster) },
    pace: conversationPace(machineClock),
    clock: machineClock,
    random: Math.random,
    timing: timing.delivery,
  });
  const { leftBehindAfterMs } = timing;
  const machineNow = () => new Date().toISOString();
  const runTick = tick({ ports, runDue: runDue(ports), queue: push, machineNow, log, leftBehindAfterMs });
  let ticking: Ticking | null = null;
  return {
    ports,
    rate,
    roster,
    deliver,
    tick: runTick,
    startTicking: () => {
      ticking = startTicking({ tick: () => runTick(now()), everyMs: timing.tickEveryMs, log });
      return ticking;
    },
    stop: async (answered) => {
      await Promise.all([answered, ticking?.stop(), deliver.stop()]);
      await settled();
    },
  };
}
