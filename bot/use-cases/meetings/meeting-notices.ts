import { type Intent, intentOf } from '#bot/domain/notice.ts';
import { hasRole, type Person } from '#bot/domain/person.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import type { Change } from '#bot/use-cases/records.ts';
import { channelsTold, saidOf, type ToldNow } from './meeting-now.ts';

/** Which meeting is told of, and when that is decided (ISO, UTC). */
type About = { readonly meetingId: string; readonly at: string };

/** A meeting's post in a channel: posted where it does not stand yet, else brought up to date. One that waits will do. */
export function postChange(channelId: string, { meetingId, at }: About): Change {
  const recipient = { kind: 'channel', channelId } as const;
  return { kind: 'send_newest', value: intentOf({ kind: 'meeting_post', recipient, meetingId, createdAt: at }) };
}

/** Brings a meeting's post up to date in every channel that was told of it. */
export function refreshedPosts(told: Pick<ToldNow, 'posts' | 'deliveries'>, about: About): readonly Change[] {
  return channelsTold(told).map((channelId) => postChange(channelId, about));
}

/** A notice about the meeting to each who coordinates; `occasion` tells two of one kind apart. */
export function toCoordinators(
  people: readonly Person[],
  { kind, meetingId, at, occasion }: About & { readonly kind: CoordinatorKind; readonly occasion: string },
): readonly Intent[] {
  return people
    .filter((person) => hasRole(person, 'coordinator'))
    .map(({ id }) =>
      intentOf({ kind, recipient: { kind: 'person', personId: id }, meetingId, createdAt: at, occasion }),
    );
}

type CoordinatorKind = 'meeting_no_channel' | 'meeting_channel_gone' | 'meeting_headcount';

/** Only what was never decided before: a decision that is there already would undo the whole commit. */
export function undecided(intents: readonly Intent[], { deliveries }: Pick<ToldNow, 'deliveries'>): readonly Change[] {
  const decided = new Set(deliveries.map(({ intent }) => intent.id));
  return intents.filter(({ id }) => !decided.has(id)).map((value) => ({ kind: 'send', value }));
}

/**
 * Brings the meeting's post up to date where something else than the meeting itself has changed: who comes, its agenda,
 * how far its round is. For the same commit as that change; nothing where nobody has been told of the meeting.
 */
export function changesOfPost(ports: Pick<Ports, 'records'>) {
  return async (partnershipId: string, about: About): Promise<readonly Change[]> => {
    return refreshedPosts(await saidOf(ports, { partnershipId, meetingId: about.meetingId }), about);
  };
}
