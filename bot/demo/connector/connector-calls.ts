import * as v from 'valibot';
import type { DemoPerson } from '#bot/demo/demo-person.ts';
import type { Issuer } from '#bot/demo/issuer.ts';
import type { DemoAnswer, DemoRequest } from '#bot/demo/routes.ts';
import { joinThread, personMri, splitThread } from './addresses.ts';
import type { Chat } from './chat.ts';
import { connectorError } from './connector-errors.ts';
import type { Faults } from './faults.ts';
import { type Conversation, membersOf, type Roster } from './roster.ts';

export type ConnectorParts = {
  readonly issuer: Issuer;
  readonly roster: Roster;
  readonly chat: Chat;
  readonly faults: Faults;
};

/** Teams takes 100 KB of UTF-16 for the whole activity. */
const MOST_CHARACTERS = (100 * 1024) / 2;

const outgoing = v.looseObject({
  type: v.string(),
  text: v.optional(v.nullable(v.string())),
  attachments: v.optional(v.nullable(v.array(v.looseObject({ contentType: v.string() })))),
});
type Outgoing = v.InferOutput<typeof outgoing>;

const creation = v.looseObject({
  isGroup: v.optional(v.nullable(v.boolean())),
  members: v.optional(v.nullable(v.array(v.looseObject({ id: v.string() })))),
  tenantId: v.optional(v.nullable(v.string())),
  channelData: v.optional(v.nullable(v.looseObject({ channel: v.optional(v.looseObject({ id: v.string() })) }))),
  activity: v.optional(v.nullable(outgoing)),
});
type Creation = v.InferOutput<typeof creation>;

type Call = (request: DemoRequest) => DemoAnswer;
type Place = { readonly conversation: Conversation; readonly threadId: string | null };

/** The connector's calls on chat and roster, without the token check. */
export function connectorCalls(parts: ConnectorParts): Readonly<Record<CallName, Call>> {
  return {
    createConversation: ({ body }) => parse(creation, body, (wanted) => create(parts, wanted)),
    send: (request) => at(parts, request, (place) => parse(outgoing, request.body, (said) => put(parts, place, said))),
    reply: (request) => at(parts, request, (place) => parse(outgoing, request.body, (said) => put(parts, place, said))),
    update: (request) =>
      at(parts, request, (place) => parse(outgoing, request.body, (said) => edit(parts, request, { place, said }))),
    remove: (request) => at(parts, request, (place) => remove(parts, request, place)),
    members: (request) => at(parts, request, ({ conversation }) => ok(accounts(parts, conversation))),
    member: (request) => at(parts, request, ({ conversation }) => member(parts, request, conversation)),
    pagedMembers: (request) =>
      at(parts, request, ({ conversation }) => page(accounts(parts, conversation), request.query)),
  };
}

type CallName = 'createConversation' | 'send' | 'reply' | 'update' | 'remove' | 'members' | 'member' | 'pagedMembers';

function parse<const S extends v.GenericSchema>(
  schema: S,
  body: unknown,
  then: (value: v.InferOutput<S>) => DemoAnswer,
): DemoAnswer {
  const result = v.safeParse(schema, body);
  return result.success ? then(result.output) : connectorError('BadArgument');
}

/** Finds the conversation; 404 where there is none, 403 where its person or its channel has not got the app. */
function at(parts: ConnectorParts, request: DemoRequest, then: (place: Place) => DemoAnswer): DemoAnswer {
  const { id, threadId } = splitThread(request.params.conversationId ?? '');
  const conversation = parts.roster.conversation(id);
  if (!conversation) return connectorError('ConversationNotFound');
  if (isClosed(parts, conversation)) return connectorError('BotNotInConversationRoster');
  return then({ conversation, threadId });
}

function isClosed(parts: ConnectorParts, conversation: Conversation): boolean {
  if (conversation.kind === 'channel') return parts.chat.isAdded(conversation.id) !== true;
  return parts.chat.isInstalled(conversation.person.id) !== true;
}

function create(parts: ConnectorParts, wanted: Creation): DemoAnswer {
  const channelId = wanted.channelData?.channel?.id;
  const conversation = channelId ? parts.roster.conversation(splitThread(channelId).id) : personalChat(parts, wanted);
  if (!conversation) return connectorError('ConversationNotFound');
  if (isClosed(parts, conversation)) return connectorError('BotNotInConversationRoster');
  if (!wanted.activity) {
    return conversation.kind === 'channel'
      ? connectorError('BadArgument')
      : { status: 201, body: { id: conversation.id } };
  }
  if (isTooLarge(wanted.activity)) return connectorError('MessageSizeTooBig');
  const post = postBy(parts, { conversation, threadId: null }, wanted.activity);
  const threadId = conversation.kind === 'channel' ? post.id : null;
  return { status: 201, body: { id: joinThread(conversation.id, threadId), activityId: post.id } };
}

function personalChat(parts: ConnectorParts, wanted: Creation): Conversation | null {
  const person = parts.roster.personByAccount(wanted.members?.[0]?.id ?? '');
  if (!person || (wanted.tenantId && wanted.tenantId !== person.tenantId)) return null;
  return parts.roster.personalChat(person);
}

function put(parts: ConnectorParts, place: Place, said: Outgoing): DemoAnswer {
  if (isTooLarge(said)) return connectorError('MessageSizeTooBig');
  // Typing and traces leave nothing behind in Teams either.
  if (said.type !== 'message') return { status: 201, body: { id: String(Date.now()) } };
  return { status: 201, body: { id: postBy(parts, place, said).id } };
}

function postBy(parts: ConnectorParts, place: Place, said: Outgoing) {
  return parts.chat.post({
    conversationId: place.conversation.id,
    threadId: place.threadId,
    personId: null,
    ...contentOf(said),
  });
}

function edit(parts: ConnectorParts, request: DemoRequest, change: { place: Place; said: Outgoing }): DemoAnswer {
  if (isTooLarge(change.said)) return connectorError('MessageSizeTooBig');
  const key = ownPost(parts, request, change.place);
  if (!key) return connectorError('ActivityNotFoundInConversation');
  parts.chat.edit(key, contentOf(change.said));
  return ok({ id: key.id });
}

function remove(parts: ConnectorParts, request: DemoRequest, place: Place): DemoAnswer {
  const key = ownPost(parts, request, place);
  if (!key) return connectorError('ActivityNotFoundInConversation');
  parts.chat.remove(key);
  return { status: 200 };
}

/** A bot may change only what it wrote itself. */
function ownPost(parts: ConnectorParts, request: DemoRequest, place: Place) {
  const key = { conversationId: place.conversation.id, id: request.params.activityId ?? '' };
  return parts.chat.find(key)?.personId === null ? key : null;
}

function contentOf(said: Outgoing) {
  return { text: said.text ?? '', attachments: said.attachments ?? [] };
}

function isTooLarge(activity: Outgoing): boolean {
  return JSON.stringify(activity).length > MOST_CHARACTERS;
}

function accounts(parts: ConnectorParts, conversation: Conversation) {
  return membersOf(conversation).map((person) => account(parts.roster.appId, person));
}

function account(appId: string, person: DemoPerson) {
  return {
    id: personMri(appId, person),
    name: person.name,
    objectId: person.aadObjectId,
    aadObjectId: person.aadObjectId,
    tenantId: person.tenantId,
    userRole: person.isGuest ? 'guest' : 'user',
  };
}

function member(parts: ConnectorParts, request: DemoRequest, conversation: Conversation): DemoAnswer {
  const person = parts.roster.personByAccount(request.params.memberId ?? '');
  if (!person || !membersOf(conversation).includes(person)) return connectorError('MemberNotFoundInConversation');
  return ok(account(parts.roster.appId, person));
}

/** The continuation token is the place to go on from. */
function page(all: readonly unknown[], query: URLSearchParams): DemoAnswer {
  const size = Number(query.get('pageSize') ?? 200);
  const from = Number(query.get('continuationToken') ?? 0);
  if (!Number.isInteger(size) || size < 1 || !Number.isInteger(from)) return connectorError('BadArgument');
  const next = from + size;
  const more = next < all.length ? { continuationToken: String(next) } : {};
  return ok({ members: all.slice(from, next), ...more });
}

function ok(body: unknown): DemoAnswer {
  return { status: 200, body };
}
