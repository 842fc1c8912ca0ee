import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Server } from 'restify';
import type { LocalBotIssuer, TabConfig } from '#bot/config.ts';
import { chatRoutes } from './chat-routes.ts';
import { createClock, type Wakened } from './clock.ts';
import { createCallBot } from './connector/call-bot.ts';
import { type Chat, createChat } from './connector/chat.ts';
import { openChatJournal } from './connector/chat-journal.ts';
import { connectorRoutes } from './connector/connector-routes.ts';
import { type Faults, noFaults } from './connector/faults.ts';
import { type ChannelPlan, createRoster, type Roster, sampleChannels } from './connector/roster.ts';
import { createTurns } from './connector/turns.ts';
import type { DemoPerson } from './demo-person.ts';
import { createDispatch, type Dispatch } from './dispatch.ts';
import { createIssuer, type Issuer } from './issuer.ts';
import { issuerRoutes } from './issuer-routes.ts';
import { personRoutes } from './person-routes.ts';
import type { DemoRoute } from './routes.ts';
import { trialPageRoutes } from './trial-page-routes.ts';

export type DemoOptions = {
  /** Such as `http://127.0.0.1:3978`: where everything is served, the bot included. */
  readonly origin: string;
  readonly appId: string;
  readonly botName: string;
  readonly dataDir: string;
  readonly people: readonly DemoPerson[];
  /** ISO instant at which the partnership's clock stands at the first start. */
  readonly startsAt: string;
  readonly team: string;
  readonly channels?: readonly ChannelPlan[];
  /** Ids of people who have not got the app, so that nothing reaches them in person. */
  readonly withoutApp?: readonly string[];
  /** Where the bot listens, if not at the origin. */
  readonly botEndpoint?: string;
};

export type Demo = {
  /** Adds the demonstration's routes to a restify server. */
  mount(server: Server): void;
  /** The same routes on a plain Node request. */
  readonly dispatch: Dispatch;
  readonly now: () => string;
  /** Says what the clock wakes on its way: nothing until then. */
  wake(wakened: Wakened): void;
  readonly botIssuerConfig: LocalBotIssuer;
  readonly tabConfig: TabConfig;
  /** The connector's service URL, to be allowed in the bot's Config. */
  readonly connectorUrl: string;
  readonly issuer: Issuer;
  readonly faults: Faults;
  readonly chat: Chat;
  readonly roster: Roster;
  /**
   * Gives the app to who never had or removed it, as a setup policy does, and to the channels that begin with it;
   * call it when the bot listens.
   */
  installForAll(): Promise<void>;
  /** Lets no page wait any longer, so that the server can stop. */
  dispose(): void;
};

/** All that stands outside the product in the demonstration: Teams' connector, the token issuers, clock and trial page. */
export async function createDemo(options: DemoOptions): Promise<Demo> {
  const { origin, appId, dataDir, people, botName } = options;
  mkdirSync(dataDir, { recursive: true });
  const connectorUrl = `${origin}/demo/connector/`;
  const issuer = await createIssuer({ origin, appId, serviceUrl: connectorUrl });
  const clock = createClock({ dataDir, startsAt: options.startsAt });
  const roster = createRoster({ ...options, channels: options.channels ?? sampleChannels(people) });
  const chat = createChat(openChatJournal(dataDir), clock.now);
  const faults = noFaults();
  const callBot = createCallBot(issuer, options.botEndpoint ?? `${origin}/api/messages`);
  const turns = createTurns({ roster, chat, callBot, botName, serviceUrl: connectorUrl, now: clock.now });
  const routes: readonly DemoRoute[] = [
    ...trialPageRoutes(join(import.meta.dirname, '..', '..', 'tab', 'dist')),
    ...issuerRoutes(issuer, origin),
    ...personRoutes({ people, issuer, clock }),
    ...chatRoutes({ roster, chat, turns, botName }),
    ...connectorRoutes({ issuer, roster, chat, faults }),
  ];
  const dispatch = createDispatch(routes, origin);
  return {
    mount: (server) => mount(server, dispatch),
    dispatch,
    now: clock.now,
    wake: clock.wake,
    botIssuerConfig: issuer.botConfig,
    tabConfig: issuer.tabConfig,
    connectorUrl,
    issuer,
    faults,
    chat,
    roster,
    async installForAll() {
      const isMeant = ({ id }: DemoPerson) => !options.withoutApp?.includes(id) && chat.isInstalled(id) === null;
      for (const person of people.filter(isMeant)) await turns.install({ person, channel: null, isAdded: true });
      for (const channel of roster.conversations) {
        if (channel.kind !== 'channel' || !channel.beginsWithApp || chat.isAdded(channel.id) !== null) continue;
        const person = channel.members.find(({ role }) => role === 'coordinator') ?? channel.members[0];
        if (person) await turns.install({ person, channel, isAdded: true });
      }
    },
    dispose: () => chat.changes.release(),
  };
}

/** One handler for all: the ids in these paths hold `:`, `;` and `@`, which a router's own parameters do not keep apart. */
function mount(server: Server, dispatch: Dispatch): void {
  for (const path of ['/', '/demo', '/demo/', '/demo/*']) {
    server.get(path, dispatch);
    server.post(path, dispatch);
    server.put(path, dispatch);
    server.del(path, dispatch);
  }
}
