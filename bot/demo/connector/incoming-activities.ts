import { randomUUID } from 'node:crypto';
import type { DemoPerson } from '#bot/demo/demo-person.ts';
import { botMri, joinThread, personMri } from './addresses.ts';
import type { Conversation } from './roster.ts';

export type Envelope = {
  readonly appId: string;
  readonly botName: string;
  readonly serviceUrl: string;
  readonly conversation: Conversation;
  readonly threadId: string | null;
  readonly person: DemoPerson;
  /** BCP 47, such as `da-DK`. */
  readonly locale: string;
  /** ISO instant of the partnership's clock. */
  readonly at: string;
};

export type IncomingActivity = Readonly<Record<string, unknown>>;

/** Something a person wrote, as Teams sends it: plain text, and beside it the same as HTML. */
export function messageActivity(envelope: Envelope, id: string, text: string): IncomingActivity {
  const mention = mentionOf(envelope, text);
  const plain = mention ? mention.text : text;
  return {
    ...commonOf(envelope),
    type: 'message',
    id,
    text: plain,
    textFormat: 'plain',
    attachments: [{ contentType: 'text/html', content: `<p>${html(plain, envelope.botName)}</p>` }],
    entities: [...(mention ? [mention.entity] : []), clientEntity(envelope)],
  };
}

export type Press = {
  readonly activityId: string;
  readonly action: { readonly verb: string; readonly data: unknown; readonly id?: string | undefined };
  readonly trigger: 'manual' | 'automatic';
};

/** An Action.Execute; `data` is the card's data with the inputs by their ids. */
export function invokeActivity(envelope: Envelope, press: Press): IncomingActivity {
  const { id, verb, data } = press.action;
  const action = { type: 'Action.Execute', ...(id === undefined ? {} : { id }), verb, data };
  return {
    ...commonOf(envelope),
    type: 'invoke',
    name: 'adaptiveCard/action',
    id: `f:${randomUUID()}`,
    replyToId: press.activityId,
    value: { action, trigger: press.trigger },
    entities: [clientEntity(envelope)],
  };
}

/** An Action.Submit: a message that has a value and no text. */
export function submitActivity(
  envelope: Envelope,
  id: string,
  press: { activityId: string; data: unknown },
): IncomingActivity {
  return {
    ...commonOf(envelope),
    type: 'message',
    id,
    replyToId: press.activityId,
    value: press.data,
    entities: [clientEntity(envelope)],
  };
}

/** What every activity carries, whatever it tells. */
export function commonOf(envelope: Envelope): IncomingActivity {
  const { appId, person, conversation } = envelope;
  return {
    channelId: 'msteams',
    serviceUrl: envelope.serviceUrl,
    timestamp: envelope.at,
    localTimestamp: envelope.at,
    localTimezone: 'Europe/Copenhagen',
    locale: envelope.locale,
    from: { id: personMri(appId, person), name: person.name, aadObjectId: person.aadObjectId },
    recipient: { id: botMri(appId), name: envelope.botName },
    conversation: conversation.kind === 'personal' ? personal(conversation.id, person) : channel(envelope),
    channelData: channelData(envelope),
  };
}

function personal(id: string, person: DemoPerson) {
  return { conversationType: 'personal', tenantId: person.tenantId, id };
}

function channel({ conversation, threadId, person }: Envelope) {
  const tenantId = conversation.kind === 'channel' ? conversation.hostTenantId : person.tenantId;
  return { isGroup: true, conversationType: 'channel', tenantId, id: joinThread(conversation.id, threadId) };
}

/** `tenant` is the sender's own, also in a channel that another tenant hosts. */
function channelData({ conversation, person }: Envelope): IncomingActivity {
  const tenant = { id: person.tenantId };
  if (conversation.kind === 'personal') return { tenant };
  return {
    tenant,
    teamsChannelId: conversation.id,
    teamsTeamId: conversation.team.id,
    channel: { id: conversation.id, ...(conversation.isShared ? { type: 'shared' } : {}) },
    team: { id: conversation.team.id, name: conversation.team.name },
  };
}

export function clientEntity({ locale }: Envelope) {
  const country = locale.split('-')[1] ?? 'DK';
  return { type: 'clientInfo', locale, country, platform: 'Web', timezone: 'Europe/Copenhagen' };
}

/** `@Name` in a channel becomes Teams' own mention; without one the bot is not told of what is said there. */
function mentionOf({ appId, botName, conversation }: Envelope, text: string) {
  if (conversation.kind === 'personal') return null;
  const tag = `<at>${botName}</at>`;
  const mentioned = { id: botMri(appId), name: botName };
  return { text: text.replaceAll(`@${botName}`, tag), entity: { type: 'mention', mentioned, text: tag } };
}

function html(text: string, botName: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const mention = `<span itemscope itemtype="http://schema.skype.com/Mention" itemid="0">${botName}</span>`;
  return escaped.replaceAll(`&lt;at&gt;${botName}&lt;/at&gt;`, mention);
}
