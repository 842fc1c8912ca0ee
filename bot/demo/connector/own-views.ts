import * as v from 'valibot';
import { personMri } from './addresses.ts';
import type { ChatPost } from './chat-events.ts';
import { invokeActivity } from './incoming-activities.ts';
import { type Act, envelopeOf, type TurnParts } from './turn-parts.ts';

const ADAPTIVE_CARD = 'application/vnd.microsoft.card.adaptive';

/** Teams asks for a person's own view again when the last one is older than this. */
const FRESH_MS = 60_000;

const refreshing = v.looseObject({
  refresh: v.looseObject({
    action: v.looseObject({
      type: v.literal('Action.Execute'),
      verb: v.string(),
      id: v.optional(v.string()),
      data: v.optional(v.unknown(), {}),
    }),
    userIds: v.optional(v.array(v.string())),
  }),
});
type Refreshing = v.InferOutput<typeof refreshing>['refresh'];

export type OwnViews = {
  /** Takes a card that the bot answered as this person's own view of a post. */
  show(act: Act, post: ChatPost, body: unknown): void;
  /** As their Teams shows the conversation: asks the bot for the views of every card that refreshes itself for them. */
  refresh(act: Act): Promise<void>;
};

/**
 * What a card looks like to one person alone: an Action.Execute's answer, by a press or by the card's own `refresh`.
 * https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/universal-actions-for-adaptive-cards/user-specific-views
 */
export function createOwnViews(parts: TurnParts): OwnViews {
  const asked = new Map<string, { readonly version: number; readonly atMs: number }>();
  const show = (act: Act, post: ChatPost, body: unknown) => {
    const card = cardIn(body);
    if (card === null) return;
    parts.chat.showTo(act.person.id, { conversationId: act.conversation.id, id: post.id }, card);
  };
  return {
    show,
    async refresh(act) {
      for (const post of parts.chat.posts(act.conversation.id)) {
        const wanted = refreshFor(parts, act, post);
        const key = `${post.id}/${act.person.id}`;
        const last = asked.get(key);
        if (!wanted || (last?.version === post.version && Date.now() - last.atMs < FRESH_MS)) continue;
        asked.set(key, { version: post.version, atMs: Date.now() });
        const answer = await ask(parts, act, { post, wanted });
        // The same card again would only be drawn anew under whoever is filling it in.
        if (!isShown(parts, act, { post, body: answer })) show(act, post, answer);
      }
    },
  };
}

/** The refresh of a post's card, where it is meant for this person. */
function refreshFor(parts: TurnParts, { person }: Act, post: ChatPost): Refreshing | null {
  if (post.personId !== null) return null;
  for (const { contentType, content } of post.attachments) {
    const card = contentType === ADAPTIVE_CARD ? v.safeParse(refreshing, content) : null;
    if (!card?.success) continue;
    const { userIds } = card.output.refresh;
    if (!userIds || userIds.includes(personMri(parts.roster.appId, person))) return card.output.refresh;
  }
  return null;
}

async function ask(parts: TurnParts, act: Act, { post, wanted }: { post: ChatPost; wanted: Refreshing }) {
  const { verb, id, data } = wanted.action;
  const press = { activityId: post.id, action: { verb, data, id }, trigger: 'automatic' } as const;
  const result = await parts.callBot(invokeActivity(envelopeOf(parts, { ...act, threadId: post.threadId }), press));
  return result === 'silent' || result.status !== 200 ? null : result.body;
}

function isShown(parts: TurnParts, act: Act, { post, body }: { post: ChatPost; body: unknown }): boolean {
  const seen = parts.chat.posts(act.conversation.id, act.person.id).find(({ id }) => id === post.id);
  return JSON.stringify(seen?.attachments[0]?.content) === JSON.stringify(cardIn(body));
}

/** As Teams does: a card in the answer takes the card's place for the person who asked, and for nobody else. */
function cardIn(body: unknown): unknown {
  if (typeof body !== 'object' || body === null || !('type' in body) || !('value' in body)) return null;
  return body.type === ADAPTIVE_CARD ? body.value : null;
}
