import * as v from 'valibot';
import { apiSentences } from './api-sentences.ts';
import { splitThread } from './connector/addresses.ts';
import type { Chat } from './connector/chat.ts';
import type { ChatPost } from './connector/chat-events.ts';
import { type Conversation, membersOf, type Roster } from './connector/roster.ts';
import type { Act } from './connector/turn-parts.ts';
import type { Turns } from './connector/turns.ts';
import { refused } from './dispatch.ts';
import { installRoutes } from './install-routes.ts';
import { readBody } from './read-body.ts';
import type { DemoAnswer, DemoRequest, DemoRoute } from './routes.ts';

export type ChatParts = {
  readonly roster: Roster;
  readonly chat: Chat;
  readonly turns: Turns;
  readonly botName: string;
};

const locale = v.optional(v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)), 'da-DK');
const spoken = v.object({
  personId: v.string(),
  text: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(28_000)),
  locale,
});
const pressed = v.object({
  personId: v.string(),
  activityId: v.string(),
  action: v.object({ verb: v.string(), data: v.optional(v.unknown(), {}), id: v.optional(v.string()) }),
  trigger: v.optional(v.picklist(['manual', 'automatic']), 'manual'),
  locale,
});
const submitted = v.object({ personId: v.string(), activityId: v.string(), data: v.unknown(), locale });
const opened = v.object({ personId: v.string(), locale });

/** How long the page's wait for something new lasts at most. */
const LONGEST_WAIT_MS = 20_000;

/** The chat as the trial page and scripts use it. */
export function chatRoutes(parts: ChatParts): readonly DemoRoute[] {
  const { chat, roster, turns } = parts;
  const base = '/demo/conversations';
  return [
    { method: 'GET', path: base, answer: () => ok(roster.conversations.map((one) => shownConversation(parts, one))) },
    { method: 'GET', path: `${base}/:id/activities`, answer: (request) => activities(parts, request) },
    {
      method: 'POST',
      path: `${base}/:id/messages`,
      answer: acting(parts, spoken, (act, { text }) => turns.say(act, text)),
    },
    { method: 'POST', path: `${base}/:id/invoke`, answer: acting(parts, pressed, turns.execute) },
    { method: 'POST', path: `${base}/:id/submit`, answer: acting(parts, submitted, turns.submit) },
    { method: 'POST', path: `${base}/:id/open`, answer: acting(parts, opened, turns.open) },
    ...installRoutes(parts),
    {
      method: 'GET',
      path: '/demo/changes',
      answer: async ({ query }) =>
        ok({ count: await chat.changes.after(Number(query.get('after') ?? -1), LONGEST_WAIT_MS) }),
    },
  ];
}

type ActBody = { readonly personId: string; readonly locale: string };

/** Reads the body, finds person and place, and does it. */
function acting<const S extends v.GenericSchema<unknown, ActBody>>(
  { roster }: ChatParts,
  schema: S,
  then: (act: Act, body: v.InferOutput<S>) => Promise<DemoAnswer>,
): DemoRoute['answer'] {
  return ({ params, body }) => {
    const act = readBody(schema, body);
    const { id, threadId } = splitThread(params.id ?? '');
    const conversation = roster.conversation(id);
    if (!conversation) return refused(404, apiSentences.noSuchConversation);
    const person = roster.person(act.personId);
    if (!person) return refused(404, apiSentences.noSuchPerson);
    return then({ conversation, threadId, person, locale: act.locale }, act);
  };
}

/**
 * What the bot posted, newest state. `?all=true` adds what people wrote, and `?viewer=` shows it as that person
 * sees it: with the cards that were answered to their own presses.
 */
function activities({ roster, chat, botName }: ChatParts, { params, query }: DemoRequest): DemoAnswer {
  const { id, threadId } = splitThread(params.id ?? '');
  if (!roster.conversation(id)) return refused(404, apiSentences.noSuchConversation);
  const posts = chat
    .posts(id, query.get('viewer') ?? undefined)
    .filter((post) => query.get('all') === 'true' || post.personId === null)
    .filter((post) => threadId === null || post.threadId === threadId || post.id === threadId);
  return ok(posts.map((post) => shownPost(post, roster, botName)));
}

function shownPost(post: ChatPost, roster: Roster, botName: string) {
  const person = post.personId === null ? null : roster.person(post.personId);
  return {
    type: 'message',
    id: post.id,
    conversationId: post.conversationId,
    ...(post.threadId === null ? {} : { replyToId: post.threadId }),
    from: person ? { role: 'user', id: person.id, name: person.name } : { role: 'bot', id: 'bot', name: botName },
    timestamp: post.at,
    text: post.text,
    attachments: post.attachments,
    version: post.version,
  };
}

function shownConversation({ chat }: ChatParts, conversation: Conversation) {
  const { id, kind } = conversation;
  const members = membersOf(conversation).map((person) => person.id);
  const newestBotPostId = chat.posts(id).findLast((post) => post.personId === null)?.id ?? null;
  if (conversation.kind === 'channel') {
    const { name, team, isShared, hostTenantId } = conversation;
    const isInstalled = chat.isAdded(id);
    return { id, kind, name, team: team.name, isShared, tenantId: hostTenantId, members, isInstalled, newestBotPostId };
  }
  const { person } = conversation;
  return {
    id,
    kind,
    name: person.name,
    personId: person.id,
    tenantId: person.tenantId,
    members,
    isInstalled: chat.isInstalled(person.id),
    newestBotPostId,
  };
}

function ok(body: unknown): DemoAnswer {
  return { status: 200, body };
}
