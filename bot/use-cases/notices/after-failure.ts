import type { Channel } from '#bot/domain/channel.ts';
import { localDay } from '#bot/domain/local-time.ts';
import { type Fallback, type Intent, intentOf, type NoticeKind, type Outgoing } from '#bot/domain/notice.ts';
import { hasRole, type Identity, isSameIdentity, type Person } from '#bot/domain/person.ts';
import type { ChannelRoster } from '#bot/use-cases/channels/channel-roster.ts';
import type { PartnershipNow, Ports } from '#bot/use-cases/ports.ts';
import type { Change } from '#bot/use-cases/records.ts';
import type { Tagged } from '#bot/use-cases/tagged.ts';
import { afterDecisionFailure } from './after-decision-failure.ts';
import { afterMeetingFailure } from './after-meeting-failure.ts';
import { missingOf } from './asked-of.ts';
import { forgottenPost } from './forgotten-post.ts';
import { knownIdentities } from './reach-of.ts';
import { personIn } from './said.ts';
import type { Outcome } from './settle-notice.ts';
import { undecided } from './undecided.ts';

/** Notices to leads that ask for something: who does not get one must be asked another way. */
const asking: readonly NoticeKind[] = [
  'asked',
  'reminder',
  'last_day',
  'snoozed',
  'reopened',
  'returned',
  'handed_over',
];

export type Failure = {
  readonly partnershipId: string;
  readonly intent: Intent;
  /** As the worker claimed it. */
  readonly outgoing: Tagged<Outgoing>;
  readonly failed: Extract<Outcome, { kind: 'failed' }>;
  readonly at: string;
};

type Following = { readonly fallback: Fallback | null; readonly changes: readonly Change[] };

/**
 * What follows when a notice did not arrive. A lead who is asked for something is asked in the lead group's channel
 * where they are in it, and the coordinators are told, once for each round. What coordinators are told leads
 * to nothing more, so that no failure can go round in circles. Throws an Outage where store or roster does not answer.
 */
export async function changesAfterFailure(ports: Ports, roster: ChannelRoster, failure: Failure): Promise<Following> {
  const { partnershipId, intent } = failure;
  if (intent.kind === 'counter') return { fallback: null, changes: await forgottenPost(ports, failure) };
  if (intent.kind === 'meeting_post' || intent.kind === 'meeting_reply') {
    return { fallback: null, changes: await afterMeetingFailure(ports, failure) };
  }
  if (intent.kind === 'decision_due') {
    return { fallback: null, changes: await afterDecisionFailure(ports, failure) };
  }
  if (intent.recipient.kind !== 'person' || !asking.includes(intent.kind) || intent.roundId === null) return nothing;
  const now = await ports.partnerships.now(partnershipId);
  const person = now && personIn(now, intent.recipient.personId);
  if (!now || !person) return nothing;
  const channel = await channelFor(ports, now, { ...failure, roster, person });
  const intents = [
    ...(channel ? [channelIntent(now, channel, failure)] : []),
    ...coordinatorIntents(now, person, failure),
  ];
  return {
    fallback: channel ? 'channel' : 'link',
    changes: await undecided(ports, partnershipId, intents),
  };
}

const nothing: Following = { fallback: null, changes: [] };

type NotReached = Failure & { readonly person: Person; readonly roster: ChannelRoster };

/** The lead group's channel, where the person is in it and the post there will be for them. */
async function channelFor(
  ports: Ports,
  now: PartnershipNow,
  { partnershipId, intent, person, roster, at }: NotReached,
): Promise<Channel | null> {
  const channels = await ports.records.channels(partnershipId);
  const lead = channels.find(({ value }) => value.group === 'lead' && value.removedAt === null)?.value;
  const round = now.rounds.find(({ id }) => id === intent.roundId);
  const day = localDay(at, now.partnership.timeZone);
  if (!lead || !round || !missingOf(person.id, { now, round, day })) return null;
  const known = await knownIdentities(ports, person.identities);
  const isUnreachable = !known.some(({ address }) => address?.parked === null);
  if (!isUnreachable || !known.some(({ wasInChannel }) => wasInChannel)) return null;
  // They may have been seen in another channel, or have left this one.
  const members = await roster.members(lead);
  return members.some(({ identity }) => isOneOf(person.identities, identity)) ? lead : null;
}

function isOneOf(identities: readonly Identity[], identity: Identity | null): boolean {
  return identity !== null && identities.some((own) => isSameIdentity(own, identity));
}

/** One post a day for all who cannot be reached: when it is sent it names everybody who is still missing. */
function channelIntent({ partnership }: PartnershipNow, channel: Channel, { intent, at }: Failure): Intent {
  return intentOf({
    kind: 'channel_asked',
    recipient: { kind: 'channel', channelId: channel.id },
    roundId: intent.roundId,
    createdAt: at,
    occasion: localDay(at, partnership.timeZone),
  });
}

function coordinatorIntents({ people }: PartnershipNow, person: Person, { intent, at }: Failure): readonly Intent[] {
  return people
    .filter((other) => hasRole(other, 'coordinator') && other.id !== person.id)
    .map((coordinator) =>
      intentOf({
        kind: 'not_reached',
        recipient: { kind: 'person', personId: coordinator.id },
        roundId: intent.roundId,
        aboutPersonId: person.id,
        createdAt: at,
      }),
    );
}
