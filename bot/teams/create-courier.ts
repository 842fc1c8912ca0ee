import type { ConnectorFactory } from 'botframework-connector';
import { noticeCardOf } from '#bot/cards/notice-card-of.ts';
import { SendFailure } from '#bot/domain/send-failure.ts';
import { textFor } from '#bot/text/text-for.ts';
import { type Courier, type Destination, throttledBy } from '#bot/use-cases/courier.ts';
import { deepLinks } from './deep-links.ts';
import { openedBy } from './opened-by.ts';
import { type Place, postCard, threadOf } from './post-card.ts';
import { sendFailureOf } from './send-failure-of.ts';
import { isAllowedServiceUrl } from './service-url.ts';

export type CourierWiring = {
  readonly appId: string;
  readonly connectors: ConnectorFactory;
  /** Prefixes of the service URLs that may be called; an address may have been stored before one was taken away. */
  readonly serviceUrls: readonly string[];
  /** An address outlives its tenant's part in the product. */
  readonly allowedTenants: readonly string[];
  /** How long one send may take, in milliseconds. */
  readonly timeoutMs?: number;
};

/** Draws a notice as a card and brings it to Teams, once. */
export function createCourier({ appId, connectors, timeoutMs, ...allowed }: CourierWiring): Courier {
  const links = deepLinks(appId);
  const posting = { connectors, botMri: `28:${appId}`, ...(timeoutMs === undefined ? {} : { timeoutMs }) };
  return {
    async send(destination, content) {
      const place = placeOf(destination);
      if (!isAllowedServiceUrl(place.serviceUrl, allowed.serviceUrls)) throw notAllowed('service URL');
      if (!allowed.allowedTenants.includes(throttledBy(destination).tenantId)) throw notAllowed('tenant');
      const card = noticeCardOf({
        text: textFor(content.language),
        content,
        tabUrl: openedBy(content, links),
      });
      try {
        return await postCard(posting, place, { partnershipId: content.partnershipId, card });
      } catch (error) {
        throw sendFailureOf(error, { serviceUrl: place.serviceUrl, nowMs: Date.now() });
      }
    },
  };
}

function placeOf(to: Destination): Place {
  if (to.kind === 'chat') {
    const { serviceUrl, conversationId } = to.address;
    return { kind: 'conversation', serviceUrl, conversationId };
  }
  const { id: channelId, serviceUrl, tenantId } = to.channel;
  if (to.kind === 'edit') return { kind: 'edit', serviceUrl, conversationId: channelId, activityId: to.activityId };
  if (to.threadId === null) return { kind: 'channel', serviceUrl, channelId, tenantId };
  return { kind: 'conversation', serviceUrl, conversationId: threadOf(channelId, to.threadId) };
}

function notAllowed(what: string): SendFailure {
  const facts = { certainty: 'not_sent', isLasting: true, reason: 'not_accepted', retryAfterMs: null } as const;
  return new SendFailure({ ...facts, status: null }, new Error(`${what} is not on the list`));
}
