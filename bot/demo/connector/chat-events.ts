import * as v from 'valibot';

const attachment = v.looseObject({ contentType: v.string(), content: v.optional(v.unknown()) });
export type ChatAttachment = v.InferOutput<typeof attachment>;

const content = {
  text: v.string(),
  attachments: v.array(attachment),
};

const post = v.object({
  /** Milliseconds of the epoch as Teams numbers messages; unique in this chat. */
  id: v.string(),
  conversationId: v.string(),
  /** The message a channel thread begins with; null for a new post and in personal chats. */
  threadId: v.nullable(v.string()),
  /** Null where the bot wrote it. */
  personId: v.nullable(v.string()),
  at: v.string(),
  /** Grows with every edit. */
  version: v.number(),
  ...content,
});
export type ChatPost = v.InferOutput<typeof post>;

/** What happened in the chat, in order: the state is these replayed. */
export const chatEvent = v.variant('kind', [
  v.object({ kind: v.literal('posted'), post }),
  v.object({
    kind: v.literal('edited'),
    conversationId: v.string(),
    id: v.string(),
    /** Missing in chats of the first release. */
    at: v.optional(v.string()),
    ...content,
  }),
  v.object({ kind: v.literal('deleted'), conversationId: v.string(), id: v.string() }),
  /** One person's own view of a card, as the answer to their press. */
  v.object({
    kind: v.literal('viewed'),
    conversationId: v.string(),
    id: v.string(),
    personId: v.string(),
    card: v.unknown(),
  }),
  v.object({ kind: v.literal('installed'), personId: v.string(), isInstalled: v.boolean() }),
  /** The app was added to a channel or taken out of it. */
  v.object({ kind: v.literal('added'), conversationId: v.string(), isAdded: v.boolean() }),
]);
export type ChatEvent = v.InferOutput<typeof chatEvent>;
