import { openChatJournal } from '#bot/demo/connector/chat-journal.ts';
import type { Demo } from '#bot/demo/create-demo.ts';
import { localDay } from '#bot/domain/local-time.ts';
import { formatTime } from '#bot/text/format.ts';

export const zone = 'Europe/Copenhagen';

/** Something the bot said unasked. */
export type Heard = {
  /** Local day and time: `2026-12-01 08.00`. */
  readonly at: string;
  /** `svar` stands in the thread of another message, `rettet` in the place of what stood there before. */
  readonly as: 'nyt' | 'svar' | 'rettet';
  readonly card: unknown;
  /** The channel's name, or the person's id. */
  readonly where: string;
  readonly isChannel: boolean;
};

/** All that the bot has said in a local chat, in that order, but for the posts of these ids. */
export function heardIn(
  { demo, dataDir }: { readonly demo: Pick<Demo, 'roster'>; readonly dataDir: string },
  besides: ReadonlySet<string> = new Set(),
): readonly Heard[] {
  return openChatJournal(dataDir)
    .read()
    .flatMap((event): Heard[] => {
      const post = event.kind === 'posted' ? event.post : event.kind === 'edited' ? event : null;
      const isPerson = event.kind === 'posted' && event.post.personId !== null;
      if (!post?.at || isPerson || besides.has(post.id)) return [];
      const conversation = demo.roster.conversation(post.conversationId);
      const isReply = event.kind === 'posted' && event.post.threadId !== null;
      return [
        {
          at: minuteOf(post.at),
          as: event.kind === 'edited' ? 'rettet' : isReply ? 'svar' : 'nyt',
          card: post.attachments[0]?.content,
          where: conversation?.kind === 'personal' ? conversation.person.id : (conversation?.name ?? ''),
          isChannel: conversation?.kind !== 'personal',
        },
      ];
    });
}

function minuteOf(at: string): string {
  return `${localDay(at, zone)} ${formatTime(at, { language: 'da', timeZone: zone })}`;
}
