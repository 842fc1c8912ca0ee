import { randomUUID } from 'node:crypto';
import { botMri, personalConversationId, personMri } from '#bot/demo/connector/addresses.ts';
import { appId, presser, serviceUrl } from './surroundings.ts';

/** A pressed Action.Execute in the presser's own chat, as Teams sends it. */
export function pressActivity(data: object): string {
  return JSON.stringify({
    type: 'invoke',
    name: 'adaptiveCard/action',
    id: `f:${randomUUID()}`,
    channelId: 'msteams',
    serviceUrl,
    timestamp: '2025-05-13T07:00:00.000Z',
    locale: 'da-DK',
    from: { id: personMri(appId, presser), name: presser.name, aadObjectId: presser.aadObjectId },
    recipient: { id: botMri(appId), name: 'Tryg Overblik' },
    conversation: {
      conversationType: 'personal',
      tenantId: presser.tenantId,
      id: personalConversationId(appId, presser),
    },
    channelData: { tenant: { id: presser.tenantId } },
    replyToId: '1',
    value: { action: { type: 'Action.Execute', verb: 'press', data }, trigger: 'manual' },
  });
}
