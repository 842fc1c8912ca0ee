import { ServiceClientCredentialsFactory } from 'botframework-connector';
import * as v from 'valibot';

type Credentials = Awaited<ReturnType<ServiceClientCredentialsFactory['createCredentials']>>;

/** A token is asked for anew this long before the old one ends. */
const renewEarlyMs = 60_000;

const answer = v.object({ access_token: v.string(), expires_in: v.number() });

/**
 * The bot's outgoing tokens from the local issuer: signed like Microsoft's, and verified by the local connector.
 * (A class because botbuilder demands one.)
 */
export class DemoCredentials extends ServiceClientCredentialsFactory {
  readonly #appId: string;
  readonly #credentials: Credentials;

  constructor(appId: string, tokenUrl: string) {
    super();
    this.#appId = appId;
    const token = keptToken(tokenUrl);
    this.#credentials = {
      signRequest: async (request) => {
        request.headers.set('authorization', `Bearer ${await token()}`);
        return request;
      },
    };
  }

  override async isValidAppId(appId: string): Promise<boolean> {
    return appId === this.#appId;
  }

  override async isAuthenticationDisabled(): Promise<boolean> {
    return false;
  }

  override async createCredentials(): Promise<Credentials> {
    return this.#credentials;
  }
}

function keptToken(tokenUrl: string): () => Promise<string> {
  let kept = { token: '', renewAt: 0 };
  return async () => {
    if (Date.now() < kept.renewAt) return kept.token;
    const response = await fetch(tokenUrl, { method: 'POST', signal: AbortSignal.timeout(5000) });
    const { access_token, expires_in } = v.parse(answer, await response.json());
    kept = { token: access_token, renewAt: Date.now() + expires_in * 1000 - renewEarlyMs };
    return kept.token;
  };
}
