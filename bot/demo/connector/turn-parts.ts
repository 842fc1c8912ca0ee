import { apiSentences } from '#bot/demo/api-sentences.ts';
import type { DemoPerson } from '#bot/demo/demo-person.ts';
import { refused } from '#bot/demo/dispatch.ts';
import type { DemoAnswer } from '#bot/demo/routes.ts';
import type { BotAnswer, CallBot } from './call-bot.ts';
import type { Chat } from './chat.ts';
import type { Envelope } from './incoming-activities.ts';
import type { Conversation, Roster } from './roster.ts';

/** What carrying a turn to the bot needs. */
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

export function envelopeOf(parts: TurnParts, act: Act): Envelope {
  const { botName, serviceUrl } = parts;
  return { ...act, botName, serviceUrl, appId: parts.roster.appId, at: parts.now() };
}

/** What the person's Teams gets: the answer, or that the bot failed. */
export function answered(result: BotAnswer, answer: DemoAnswer): DemoAnswer {
  if (result === 'silent') return refused(504, apiSentences.botSilent);
  if (result.status >= 300) return refused(502, apiSentences.botFailed(result.status));
  return answer;
}
