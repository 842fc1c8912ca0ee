import { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { ClaimsIdentity, type ServiceClientCredentialsFactory } from 'botframework-connector';
import { KeptConnectors } from './kept-connectors.ts';

export type ConnectorsWiring = {
  readonly appId: string;
  readonly credentials: ServiceClientCredentialsFactory;
  /** Prefixes of the service URLs that may be called. */
  readonly serviceUrls: readonly string[];
};

/** Connector clients for what is said outside a turn: as the bot itself, kept, and without retries of their own. */
export function openConnectors({ appId, credentials, serviceUrls }: ConnectorsWiring): KeptConnectors {
  const self = new ClaimsIdentity([{ type: 'aud', value: appId }], 'bot');
  const inner = new ConfigurationBotFrameworkAuthentication({}, credentials);
  return new KeptConnectors(serviceUrls, inner.createConnectorFactory(self));
}
