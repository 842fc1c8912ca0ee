import { createHash } from 'node:crypto';
import type { DemoPerson } from '#bot/demo/demo-person.ts';

/** A person's id in chats with one bot. Teams gives every pair of bot and person another one. */
export function personMri(appId: string, person: DemoPerson): string {
  return `29:1${digest(`${appId}/${person.tenantId}/${person.aadObjectId}`).slice(0, 48)}`;
}

export function botMri(appId: string): string {
  return `28:${appId}`;
}

export function personalConversationId(appId: string, person: DemoPerson): string {
  return `a:1${digest(`chat/${appId}/${person.tenantId}/${person.aadObjectId}`).slice(0, 40)}`;
}

export function channelConversationId(name: string): string {
  return `19:${createHash('sha256').update(name).digest('hex').slice(0, 32)}@thread.tacv2`;
}

/** `19:…@thread.tacv2;messageid=1795369311014` → the channel and the message its thread begins with. */
export function splitThread(conversationId: string): { readonly id: string; readonly threadId: string | null } {
  const [id = '', threadId = null] = conversationId.split(';messageid=');
  return { id, threadId };
}

export function joinThread(id: string, threadId: string | null): string {
  return threadId === null ? id : `${id};messageid=${threadId}`;
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64url').replaceAll(/[-_]/g, '0').padEnd(64, '0');
}
