import { type ConnectorClient, ConnectorFactory } from 'botframework-connector';
import * as v from 'valibot';
import { isAllowedServiceUrl } from './service-url.ts';

/** Teams uses one URL per region and tenant; more than this many at once is not ours. */
const mostConnectors = 200;

/** Connector clients by service URL, made once and kept: building one costs more than the call it makes. */
export class KeptConnectors extends ConnectorFactory {
  readonly #serviceUrls: readonly string[];
  readonly #inner: ConnectorFactory;
  readonly #kept = new Map<string, Promise<ConnectorClient>>();

  constructor(serviceUrls: readonly string[], inner: ConnectorFactory) {
    super();
    this.#serviceUrls = serviceUrls;
    this.#inner = inner;
  }

  override create(serviceUrl: string, audience?: string): Promise<ConnectorClient> {
    if (!isAllowedServiceUrl(serviceUrl, this.#serviceUrls)) throw new Error('service URL is not on the list');
    const kept = this.#kept.get(serviceUrl);
    if (kept) return kept;
    if (this.#kept.size >= mostConnectors) this.#kept.clear();
    const made = this.#inner.create(serviceUrl, audience).then(withoutRetries);
    this.#kept.set(serviceUrl, made);
    made.catch(() => this.#kept.delete(serviceUrl));
    return made;
  }
}

const pipelined = v.object({ pipeline: v.object({ removePolicy: v.function() }) });

/**
 * botbuilder's client repeats a failed send up to three times by itself, which can post a message twice.
 * Its pipeline is not part of the public type, so it is read and checked; a change of shape stops the send.
 */
function withoutRetries(connector: ConnectorClient): ConnectorClient {
  const client: unknown = Reflect.get(connector, 'client');
  if (!v.is(pipelined, client)) throw new Error('the connector client has no pipeline to take its retries from');
  client.pipeline.removePolicy({ name: 'defaultRetryPolicy' });
  return connector;
}
