import { apiSentences } from '#bot/demo/api-sentences.ts';
import { refused } from '#bot/demo/dispatch.ts';
import type { DemoAnswer } from '#bot/demo/routes.ts';
import { invokeActivity, messageActivity, type Press, submitActivity } from './incoming-activities.ts';
import { type Installation, install } from './installations.ts';
import { createOwnViews, type OwnViews } from './own-views.ts';
import { membersOf } from './roster.ts';
import { type Act, answered, envelopeOf, type TurnParts } from './turn-parts.ts';

export type Turns = {
  say(act: Act, text: string): Promise<DemoAnswer>;
  execute(act: Act, press: Press): Promise<DemoAnswer>;
  submit(act: Act, press: { readonly activityId: string; readonly data: unknown }): Promise<DemoAnswer>;
  /** Shows the conversation to the person, with what the cards in it say to them alone. */
  open(act: Act): Promise<DemoAnswer>;
  install(change: Installation): Promise<DemoAnswer>;
};

/** What a person does in the chat, carried to the bot; each answers when the bot's turn is over. */
export function createTurns(parts: TurnParts): Turns {
  const views = createOwnViews(parts);
  return {
    say: (act, text) => admitted(parts, act, () => say(parts, act, text)),
    execute: (act, press) => admitted(parts, act, () => execute(parts, act, { press, views })),
    submit: (act, press) => admitted(parts, act, () => submit(parts, act, press)),
    async open(act) {
      if (!membersOf(act.conversation).includes(act.person)) return refused(403, apiSentences.notAMember);
      if (hasApp(parts, act)) await views.refresh(act);
      return { status: 200, body: {} };
    },
    async install(change) {
      const { id: conversationId } = change.channel ?? parts.roster.personalChat(change.person);
      return answered(await install(parts, change), { status: 200, body: { conversationId } });
    },
  };
}

/** Members alone, and in a personal chat only with the app. Somebody who never had it gets it by beginning to chat. */
async function admitted(parts: TurnParts, act: Act, then: () => Promise<DemoAnswer>): Promise<DemoAnswer> {
  const { conversation, person, locale } = act;
  if (!membersOf(conversation).includes(person)) return refused(403, apiSentences.notAMember);
  if (conversation.kind === 'channel') return then();
  const isInstalled = parts.chat.isInstalled(person.id);
  if (isInstalled === false) return refused(403, apiSentences.notInstalled);
  if (isInstalled === null) await install(parts, { person, channel: null, isAdded: true, locale });
  return then();
}

function hasApp(parts: TurnParts, { conversation, person }: Act): boolean {
  if (conversation.kind === 'channel') return parts.chat.isAdded(conversation.id) === true;
  return parts.chat.isInstalled(person.id) === true;
}

async function say(parts: TurnParts, act: Act, text: string): Promise<DemoAnswer> {
  const { conversation, person } = act;
  const post = parts.chat.post({
    conversationId: conversation.id,
    threadId: act.threadId,
    personId: person.id,
    text,
    attachments: [],
  });
  const said = { status: 200, body: { id: post.id } };
  if (conversation.kind === 'channel' && !(mentionsBot(parts, text) && hasApp(parts, act))) return said;
  // In Teams a new channel post is the beginning of its own thread, and the bot answers in that.
  const threadId = conversation.kind === 'channel' ? (act.threadId ?? post.id) : null;
  const envelope = envelopeOf(parts, { ...act, threadId });
  return answered(await parts.callBot(messageActivity(envelope, post.id, text)), said);
}

function mentionsBot(parts: TurnParts, text: string): boolean {
  return text.includes(`@${parts.botName}`) || text.includes(`<at>${parts.botName}</at>`);
}

type Pressed = { readonly press: Press; readonly views: OwnViews };

async function execute(parts: TurnParts, act: Act, { press, views }: Pressed): Promise<DemoAnswer> {
  const post = parts.chat.find({ conversationId: act.conversation.id, id: press.activityId });
  if (!post) return refused(404, apiSentences.noSuchActivity);
  if (!hasApp(parts, act)) return refused(403, apiSentences.notAdded);
  const envelope = envelopeOf(parts, { ...act, threadId: post.threadId ?? act.threadId });
  const result = await parts.callBot(invokeActivity(envelope, press));
  if (result !== 'silent' && result.status === 200) views.show(act, post, result.body);
  return answered(result, { status: 200, body: result === 'silent' ? undefined : result.body });
}

async function submit(parts: TurnParts, act: Act, press: { activityId: string; data: unknown }): Promise<DemoAnswer> {
  const post = parts.chat.find({ conversationId: act.conversation.id, id: press.activityId });
  if (!post) return refused(404, apiSentences.noSuchActivity);
  if (!hasApp(parts, act)) return refused(403, apiSentences.notAdded);
  const envelope = envelopeOf(parts, { ...act, threadId: post.threadId ?? act.threadId });
  const result = await parts.callBot(submitActivity(envelope, String(Date.now()), press));
  return answered(result, { status: 200, body: {} });
}
