import { apiSentences } from '#bot/demo/api-sentences.ts';
import type { DemoPerson } from '#bot/demo/demo-person.ts';
import { refused } from '#bot/demo/dispatch.ts';
import type { DemoAnswer } from '#bot/demo/routes.ts';
import type { BotAnswer, CallBot } from './call-bot.ts';
import type { Chat } from './chat.ts';
import {
  type Envelope,
  installActivities,
  invokeActivity,
  messageActivity,
  type Press,
  submitActivity,
} from './incoming-activities.ts';
import { type Conversation, membersOf, type Roster } from './roster.ts';

export type TurnParts = {
  readonly roster: Roster;
  readonly chat: Chat;
  readonly callBot: CallBot;
  readonly botName: string;
  readonly serviceUrl: string;
  readonly now: () => string;
};

/** Who does something where; `locale` is that of their Teams. */
export type Act = {
  readonly conversation: Conversation;
  readonly threadId: string | null;
  readonly person: DemoPerson;
  readonly locale: string;
};

export type Turns = {
  say(act: Act, text: string): Promise<DemoAnswer>;
  execute(act: Act, press: Press): Promise<DemoAnswer>;
  submit(act: Act, press: { readonly activityId: string; readonly data: unknown }): Promise<DemoAnswer>;
  install(person: DemoPerson, isInstalled: boolean, times: number): Promise<DemoAnswer>;
};

/** What a person does in the chat, carried to the bot; each answers when the bot's turn is over. */
export function createTurns(parts: TurnParts): Turns {
  return {
    say: (act, text) => admitted(parts, act, () => say(parts, act, text)),
    execute: (act, press) => admitted(parts, act, () => execute(parts, act, press)),
    submit: (act, press) => admitted(parts, act, () => submit(parts, act, press)),
    install: (person, isInstalled, times) => install(parts, { person, isInstalled, times }),
  };
}

/** Members alone, and in a personal chat only with the app. Somebody who never had it gets it by beginning to chat. */
async function admitted(parts: TurnParts, act: Act, then: () => Promise<DemoAnswer>): Promise<DemoAnswer> {
  const { conversation, person } = act;
  if (!membersOf(conversation).includes(person)) return refused(403, apiSentences.notAMember);
  if (conversation.kind === 'channel') return then();
  const isInstalled = parts.chat.isInstalled(person.id);
  if (isInstalled === false) return refused(403, apiSentences.notInstalled);
  if (isInstalled === null) await install(parts, { person, isInstalled: true, times: 1, locale: act.locale });
  return then();
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
  if (conversation.kind === 'channel' && !mentionsBot(parts, text)) return said;
  // In Teams a new channel post is the beginning of its own thread, and the bot answers in that.
  const threadId = conversation.kind === 'channel' ? (act.threadId ?? post.id) : null;
  const envelope = envelopeOf(parts, { ...act, threadId });
  return answered(await parts.callBot(messageActivity(envelope, post.id, text)), said);
}

function mentionsBot(parts: TurnParts, text: string): boolean {
  return text.includes(`@${parts.botName}`) || text.includes(`<at>${parts.botName}</at>`);
}

async function execute(parts: TurnParts, act: Act, press: Press): Promise<DemoAnswer> {
  const key = { conversationId: act.conversation.id, id: press.activityId };
  const post = parts.chat.find(key);
  if (!post) return refused(404, apiSentences.noSuchActivity);
  const envelope = envelopeOf(parts, { ...act, threadId: post.threadId ?? act.threadId });
  const result = await parts.callBot(invokeActivity(envelope, press));
  if (result !== 'silent' && result.status === 200) showCard(parts.chat, act.person, { key, body: result.body });
  return answered(result, { status: 200, body: result === 'silent' ? undefined : result.body });
}

/** As Teams does: a card in the answer takes the card's place for the person who pressed, and for nobody else. */
function showCard(
  chat: Chat,
  person: DemoPerson,
  { key, body }: { key: { conversationId: string; id: string }; body: unknown },
): void {
  if (typeof body !== 'object' || body === null || !('type' in body) || !('value' in body)) return;
  if (body.type !== 'application/vnd.microsoft.card.adaptive') return;
  chat.showTo(person.id, key, body.value);
}

async function submit(parts: TurnParts, act: Act, press: { activityId: string; data: unknown }): Promise<DemoAnswer> {
  const post = parts.chat.find({ conversationId: act.conversation.id, id: press.activityId });
  if (!post) return refused(404, apiSentences.noSuchActivity);
  const envelope = envelopeOf(parts, { ...act, threadId: post.threadId ?? act.threadId });
  const result = await parts.callBot(submitActivity(envelope, String(Date.now()), press));
  return answered(result, { status: 200, body: {} });
}

type Installation = {
  readonly person: DemoPerson;
  readonly isInstalled: boolean;
  readonly times: number;
  readonly locale?: string;
};

async function install(parts: TurnParts, change: Installation): Promise<DemoAnswer> {
  const { person, isInstalled } = change;
  parts.chat.setInstalled(person.id, isInstalled);
  const conversation = parts.roster.personalChat(person);
  const act = { conversation, threadId: null, person, locale: change.locale ?? 'da-DK' };
  let result: BotAnswer = { status: 200, body: undefined };
  for (const activity of installActivities(envelopeOf(parts, act), isInstalled)) {
    for (let time = 0; time < change.times; time += 1) result = await parts.callBot(activity);
  }
  return answered(result, { status: 200, body: { conversationId: conversation.id } });
}

function envelopeOf(parts: TurnParts, act: Act): Envelope {
  const { botName, serviceUrl } = parts;
  return { ...act, botName, serviceUrl, appId: parts.roster.appId, at: parts.now() };
}

function answered(result: BotAnswer, answer: DemoAnswer): DemoAnswer {
  if (result === 'silent') return refused(504, apiSentences.botSilent);
  if (result.status >= 300) return refused(502, apiSentences.botFailed(result.status));
  return answer;
}
