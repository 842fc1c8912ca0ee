import type { StandingPost } from '#bot/domain/channel.ts';
import type { Language } from '#bot/domain/language.ts';
import type { DropReason, FailureReason } from '#bot/domain/notice.ts';
import type { NoticeContent, NoticeFacts } from '#bot/domain/notice-content.ts';
import type { Destination } from '#bot/use-cases/courier.ts';
import type { Tagged } from '#bot/use-cases/tagged.ts';
import type { RoundScene, Scene } from './said.ts';

/** What is to become of a notice that is to be sent now. */
export type Prepared =
  | { readonly kind: 'drop'; readonly reason: DropReason }
  | { readonly kind: 'unreachable'; readonly reason: FailureReason }
  /** Nobody is to be disturbed now; `until` is the domain instant (ISO, UTC) from which they may be. */
  | { readonly kind: 'later'; readonly until: string }
  | {
      readonly kind: 'send';
      readonly to: Destination;
      readonly content: NoticeContent;
      /** The place in which a standing post stands, or is to stand. */
      readonly place?: StandingPlace;
    };

/**
 * Where a post is to stand: whoever posts it, or edits it, takes the place first, as it was `found` (null: never taken).
 * `digest` is that of what it is to say.
 */
export type StandingPlace = {
  readonly scope: string;
  readonly channelId: string;
  readonly found: Tagged<StandingPost> | null;
  readonly digest: string;
};

/** What is said, with what every notice carries. */
export function contentOf({ now: { partnership } }: Scene, facts: NoticeFacts, language: Language): NoticeContent {
  const { id, name, sampleData, timeZone } = partnership;
  return { partnershipId: id, partnershipName: name, sampleData, timeZone, language, ...facts };
}

/** The round a notice is about, or null. */
export async function roundOf({ ports, now, intent }: Scene): Promise<RoundScene['round'] | null> {
  if (intent.roundId === null) return null;
  const found = now.rounds.find(({ id }) => id === intent.roundId);
  return found ?? ports.partnerships.round(now.partnership.id, intent.roundId);
}
