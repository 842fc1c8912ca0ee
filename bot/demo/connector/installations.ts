import type { DemoPerson } from '#bot/demo/demo-person.ts';
import type { BotAnswer } from './call-bot.ts';
import { installActivities, type Telling } from './install-activities.ts';
import type { Channel } from './roster.ts';
import { type Act, envelopeOf, type TurnParts } from './turn-parts.ts';

export type Installation = {
  /** Whose Teams it is done in. */
  readonly person: DemoPerson;
  /** The channel it is added to, or null for the person's own chat. */
  readonly channel: Channel | null;
  readonly isAdded: boolean;
  readonly locale?: string;
  readonly telling?: Telling;
};

const TOLD_ONCE: Telling = { doubled: false, without: null };

/** Adds the app or removes it, and tells the bot as Teams would; answers what the bot said to the last of it. */
export async function install(parts: TurnParts, change: Installation): Promise<BotAnswer> {
  const { person, channel, isAdded } = change;
  if (channel) parts.chat.setAdded(channel.id, isAdded);
  else parts.chat.setInstalled(person.id, isAdded);
  const conversation = channel ?? parts.roster.personalChat(person);
  const act: Act = { conversation, threadId: null, person, locale: change.locale ?? 'da-DK' };
  let answer: BotAnswer = { status: 200, body: undefined };
  for (const activity of installActivities(envelopeOf(parts, act), isAdded, change.telling ?? TOLD_ONCE)) {
    answer = await parts.callBot(activity);
  }
  return answer;
}
