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
  readonly #self: ClaimsIdentity;
  #userTokens: Promise<UserTokenClient> | null = null;

  constructor(options: ConnectorAuthenticationOptions) {
    super();
    this.#verify = options.verify;
    this.#serviceUrls = options.serviceUrls;
    this.#inner = new ConfigurationBotFrameworkAuthentication({}, options.credentials);
    this.#self = new ClaimsIdentity([{ type: 'aud', value: options.appId }], 'bot');
    this.#connectors = new KeptConnectors(options.serviceUrls, this.#inner.createConnectorFactory(this.#self));
  }

  override async authenticateRequest(activity: Activity, authorization: string): Promise<AuthenticateRequestResult> {
    const { channelId, serviceUrl } = activity;
    await this.#verify(authorization, { channelId, serviceUrl });
    if (!isAllowedServiceUrl(serviceUrl, this.#serviceUrls)) throw new TokenRefused('service_url_not_allowed');
    return {
      audience: connectorAudience,
      callerId: 'urn:botframework:azure',
      // All that botbuilder reads of a token's claims is whom it is for, which is us.
      claimsIdentity: this.#self,
      connectorFactory: this.createConnectorFactory(),
    };
  }

  override createConnectorFactory(): ConnectorFactory {
    return this.#connectors;
  }

  /** Never called upon: people sign in to the tab, not to the bot. botbuilder wants one in every turn. */
  override createUserTokenClient(): Promise<UserTokenClient> {
    this.#userTokens ??= this.#inner.createUserTokenClient(this.#self).catch((error: unknown) => {
      this.#userTokens = null;
      throw error;
    });
    return this.#userTokens;
  }

  override async authenticateStreamingRequest(): Promise<AuthenticateRequestResult> {
    throw new TokenRefused('streaming_not_offered');
  }
}
