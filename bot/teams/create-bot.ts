import type { ConnectorFactory, ServiceClientCredentialsFactory } from 'botframework-connector';
import type { Identity } from '#bot/domain/person.ts';
import type { Log } from '#bot/log.ts';
import type { CountAsking } from '#bot/use-cases/count-asking.ts';
import { addressBook } from '#bot/use-cases/notices/note-address.ts';
import { noteSighting } from '#bot/use-cases/notices/note-sighting.ts';
import type { Now, Ports } from '#bot/use-cases/ports.ts';
import { recognise } from '#bot/use-cases/recognise.ts';
import { BotAdapter } from './bot-adapter.ts';
import { ConnectorAuthentication } from './connector-authentication.ts';
import { connectorRoster } from './connector-roster.ts';
import { TokenRefused, type VerifyConnectorToken } from './connector-tokens.ts';
import { deepLinks } from './deep-links.ts';
import { type Inbound, readInbound, tenantOf } from './inbound.ts';
import { runTurn } from './run-turn.ts';
import type { TurnRoom } from './turn-room.ts';
import { portsOf } from './turn-rooms.ts';

export type BotWiring = {
  readonly ports: Ports;
  readonly now: Now;
  readonly log: Log;
  readonly appId: string;
  readonly serviceUrls: readonly string[];
  readonly verify: VerifyConnectorToken;
  readonly credentials: ServiceClientCredentialsFactory;
  readonly allowedTenants: readonly string[];
  readonly firstAdministrator: Identity | null;
  readonly countAsking: CountAsking;
  /** True in the demonstration. */
  readonly sampleData: boolean;
  /** Counts a reply against what Teams takes for one tenant, without waiting. */
  readonly countReply?: (tenantId: string) => void;
};

export type BotAnswer = { readonly status: number; readonly body?: unknown };

/**
 * The bot's door and everything behind it. In order: a well-formed activity (400), a verified token for a known
 * service URL (401), then the channel and the tenant (403). A refusal says nothing of why.
 * What goes wrong behind the door and cannot be said in the chat is thrown, for the response edge.
 */
export function createBot(wiring: BotWiring): (authorization: string, body: unknown) => Promise<BotAnswer> {
  const { log } = wiring;
  const authentication = new ConnectorAuthentication(wiring);
  const adapter = new BotAdapter(authentication);
  const connectors = authentication.createConnectorFactory();
  const roomFor = (kind: 'real' | 'practice') => roomOf({ ...wiring, ports: portsOf(wiring.ports, kind) }, connectors);
  const { partnershipsOf } = wiring.ports.directory;
  const rooms = {
    real: roomFor('real'),
    practice: roomFor('practice'),
    partnershipsOf,
    countAsking: wiring.countAsking,
  };
  return async (authorization, body) => {
    const inbound = readInbound(body);
    if (!inbound) return { status: 400 };
    try {
      let isRefused = false;
      const response = await adapter.answer(authorization, inbound, async (context) => {
        isRefused = !mayEnter(inbound, wiring);
        if (!isRefused) await runTurn(rooms, inbound, context);
      });
      if (isRefused) log.warn('activity_refused', { type: inbound.type, channel: inbound.channelId });
      if (isRefused) return { status: 403 };
      return response ? { status: response.status, body: response.body } : { status: 200 };
    } catch (error) {
      if (!(error instanceof TokenRefused)) throw error;
      log.info('token_refused', { reason: error.message });
      return { status: 401 };
    }
  };
}

function roomOf(wiring: BotWiring, connectors: ConnectorFactory): TurnRoom {
  const { ports, now, log, appId, allowedTenants, sampleData, countReply = () => {} } = wiring;
  const botMri = `28:${appId}`;
  return {
    ports,
    now,
    log,
    recognise: recognise(ports, wiring.firstAdministrator),
    links: deepLinks(appId),
    sampleData,
    botMri,
    addresses: addressBook(ports),
    channels: {
      roster: connectorRoster(connectors),
      posting: { connectors, botMri },
      noteSighting: noteSighting(ports),
      allowedTenants,
    },
    countReply,
  };
}

/** A signed token proves who sent it, not that it is meant for this partnership. */
function mayEnter(inbound: Inbound, { allowedTenants }: BotWiring): boolean {
  const tenant = tenantOf(inbound);
  return inbound.channelId === 'msteams' && tenant !== null && allowedTenants.includes(tenant);
}
