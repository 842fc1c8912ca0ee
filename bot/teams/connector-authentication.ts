import { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import {
  type AuthenticateRequestResult,
  BotFrameworkAuthentication,
  ClaimsIdentity,
  type ConnectorFactory,
  type ServiceClientCredentialsFactory,
  type UserTokenClient,
} from 'botframework-connector';
import { TokenRefused, type VerifyConnectorToken } from './connector-tokens.ts';
import { KeptConnectors } from './kept-connectors.ts';
import { isAllowedServiceUrl } from './service-url.ts';

type Activity = Parameters<BotFrameworkAuthentication['authenticateRequest']>[0];

export type ConnectorAuthenticationOptions = {
  readonly appId: string;
  readonly verify: VerifyConnectorToken;
  readonly credentials: ServiceClientCredentialsFactory;
  /** Prefixes of the service URLs that may be called; a signed token alone does not make a URL safe to call. */
  readonly serviceUrls: readonly string[];
};

/** Whom the bot's outgoing tokens are for, as botbuilder has it for the public cloud. */
const connectorAudience = 'https://api.botframework.com';

/**
 * botbuilder's authentication with three gaps closed: tokens are verified by jose, clients are kept between
 * turns instead of built for each, and the connector client's own retries are removed, because a send that is
 * repeated inside the client can post twice. (Classes because botbuilder demands them.)
 */
export class ConnectorAuthentication extends BotFrameworkAuthentication {
  readonly #verify: VerifyConnectorToken;
  readonly #serviceUrls: readonly string[];
  readonly #connectors: ConnectorFactory;
  readonly #inner: ConfigurationBotFrameworkAuthentication;
  #userTokens: Promise<UserTokenClient> | null = null;

  constructor(options: ConnectorAuthenticationOptions) {
    super();
    this.#verify = options.verify;
    this.#serviceUrls = options.serviceUrls;
    this.#inner = new ConfigurationBotFrameworkAuthentication({}, options.credentials);
    const self = new ClaimsIdentity([{ type: 'aud', value: options.appId }], 'bot');
    this.#connectors = new KeptConnectors(options.serviceUrls, this.#inner.createConnectorFactory(self));
  }

  override async authenticateRequest(activity: Activity, authorization: string): Promise<AuthenticateRequestResult> {
    const { channelId, serviceUrl } = activity;
    const payload = await this.#verify(authorization, { channelId, serviceUrl });
    if (!isAllowedServiceUrl(serviceUrl, this.#serviceUrls)) throw new TokenRefused('service_url_not_allowed');
    const claimsIdentity = new ClaimsIdentity(
      Object.entries(payload).map(([type, value]) => ({ type, value: String(value) })),
      'connector',
    );
    return {
      audience: connectorAudience,
      callerId: 'urn:botframework:azure',
      claimsIdentity,
      connectorFactory: this.createConnectorFactory(),
    };
  }

  override createConnectorFactory(): ConnectorFactory {
    return this.#connectors;
  }

  /** Never called upon: people sign in to the tab, not to the bot. botbuilder wants one in every turn. */
  override createUserTokenClient(claimsIdentity: ClaimsIdentity): Promise<UserTokenClient> {
    this.#userTokens ??= this.#inner.createUserTokenClient(claimsIdentity);
    return this.#userTokens;
  }

  override async authenticateStreamingRequest(): Promise<AuthenticateRequestResult> {
    throw new TokenRefused('streaming_not_offered');
  }
}
